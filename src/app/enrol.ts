import {
  answerJoining,
  joinState,
  startJoining,
  type JoinEvent,
  type JoinState,
  type Offer,
} from '../domain/joining.ts'
import type { Person, Profile } from '../domain/people.ts'
import { advance, type Run } from '../domain/run.ts'
import { isBarred } from './barred.ts'
import type { Change } from './changes.ts'
import { givenAtOnce } from './given.ts'
import { newId } from './ids.ts'
import type { Act } from './ports.ts'
import { opens, stillGood } from './invite.ts'
import { tooYoung } from '../domain/trust.ts'
import { atOnce, comesToTheDoor } from './trust.ts'
import type { Answered, Course } from './turn.ts'

/** Who may come in without an invite, from the deployment's settings. */
export interface Doors {
  readonly ownerIds: readonly number[]
  readonly open: boolean
  readonly locales: readonly string[]
  readonly defaultLocale: string
}

/** Why an invite does not open the door. Used up, expired and never made look the same outside. */
export type Knock =
  { readonly status: 'offered'; readonly offer: Offer } | { readonly status: 'closed' }

/** What someone is offered who is not a member: by their invite, by being an owner, by the open door. */
export async function knock(
  act: Act,
  doors: Doors,
  telegramId: number,
  code: string,
): Promise<Knock> {
  // Whoever was frozen or lowered does not come back as owner by having been forgotten.
  if (doors.ownerIds.includes(telegramId) && !(await isBarred(act, telegramId)))
    return { status: 'offered', offer: { ...NO_INVITE, role: 'owner' } }
  const invite = code === '' ? undefined : await act.store.invite(code)
  if (invite && (await opens(act, invite))) {
    const { id: inviteId, role, tolanaId, vouched, madeBy: invitedBy } = invite
    return { status: 'offered', offer: { inviteId, role, tolanaId, vouched, invitedBy } }
  }
  return doors.open
    ? { status: 'offered', offer: { ...NO_INVITE, role: 'learner' } }
    : { status: 'closed' }
}

const NO_INVITE = { inviteId: null, tolanaId: null, vouched: true, invitedBy: null } as const

/** Opens the joining of someone new. Their key exists from here on; nothing about them is kept without it. */
export async function beginJoining(
  act: Act,
  doors: Doors,
  telegramId: number,
  offer: Offer,
  likelyLocale = '',
): Promise<{ readonly person: Person; readonly run: Run } | undefined> {
  const profile: Profile = {
    telegramId,
    gender: 'other',
    // Until they say otherwise everyone is treated as the one who needs most care.
    minor: true,
    shared: true,
    nickname: null,
    harmlessWord: null,
    unreachable: false,
  }
  const person: Person = {
    id: newId(),
    role: 'learner',
    frozenRole: null,
    state: 'joining',
    tolanaId: null,
    locale: doors.locales.includes(likelyLocale) ? likelyLocale : doors.defaultLocale,
    profile,
    createdAt: act.now,
  }
  const run: Run = {
    id: newId(),
    personId: person.id,
    kind: 'join',
    subject: '',
    shape: JOIN_SHAPE,
    turn: 0,
    status: 'open',
    state: startJoining(offer),
    startedAt: act.now,
    updatedAt: act.now,
  }
  const verdict = await act.commit([
    { do: 'person.add', person },
    { do: 'run.start', run },
  ])
  return verdict === 'done' ? { person, run } : undefined
}

const JOIN_SHAPE = 'join-1'

/**
 * Someone who is still joining opens another link: what they said stays, what they are offered is
 * what the new link offers. undefined: it does not open.
 */
export async function offerAnew(
  act: Act,
  doors: Doors,
  person: Person,
  run: Run,
  code: string,
): Promise<Run | undefined> {
  const heard = await knock(act, { ...doors, open: false }, person.profile.telegramId, code)
  if (heard.status === 'closed') return undefined
  const said = joinState.safeParse(run.state)
  const state = said.success ? { ...said.data, ...heard.offer } : startJoining(heard.offer)
  const next = advance(run, state, act.now, false)
  const verdict = await act.commit([{ do: 'run.step', run: next, answer: null }])
  return verdict === 'done' ? next : run
}

/** The course of joining. The invite is used up with the agreement, not before. */
export function joinCourse(doors: Doors): Course<JoinState, JoinEvent> {
  return {
    kind: 'join',
    state: joinState,
    // Two opened the same link, and the other one agreed first.
    taken: 'link-closed',
    shape: (subject) => (subject === '' ? JOIN_SHAPE : undefined),
    async answer(act, person, run, event): Promise<Answered> {
      const answered = answerJoining(run.state, event, doors.locales)
      if (answered.status === 'refused') return answered
      const { state } = answered
      if (state.step === 'joined')
        return (await stillOffered(act, person, state))
          ? agree(act, person, state)
          : { status: 'refused', why: 'link-closed' }
      const also: Change[] =
        state.locale !== null && (state.locale !== person.locale || event.do === 'gender')
          ? [{ do: 'person.set', person: describedBy(person, state) }]
          : []
      return { status: 'moved', state, over: state.step === 'declined', also }
    },
  }
}

/** Days may lie between the link and the agreement, in which much can happen to whoever made it. */
async function stillOffered(act: Act, { profile }: Person, state: JoinState): Promise<boolean> {
  const { inviteId, role, invitedBy: madeBy } = state
  if (inviteId !== null) return stillGood(act, { ...state, madeBy })
  return role !== 'owner' || !(await isBarred(act, profile.telegramId))
}

/** What the invite offers is theirs at once only where nobody has to hear of it first. */
async function agree(act: Act, person: Person, state: JoinState): Promise<Answered> {
  const described = describedBy(person, state)
  const young = tooYoung(described, state.role)
  const granted = !young && atOnce(state)
  const member: Person = {
    ...described,
    state: 'member',
    role: granted ? state.role : 'learner',
    tolanaId: state.tolanaId,
  }
  return {
    status: 'moved',
    state,
    over: true,
    also: [
      ...(state.inviteId === null
        ? []
        : [{ do: 'invite.use', inviteId: state.inviteId, at: act.now } as const]),
      { do: 'person.set', person: member },
      ...(granted
        ? await givenAtOnce(act, undefined, member, state.vouched && state.inviteId !== null)
        : young
          ? []
          : await comesToTheDoor(act, member, state)),
    ],
  }
}

function describedBy(person: Person, state: JoinState): Person {
  return {
    ...person,
    locale: state.locale ?? person.locale,
    profile: {
      ...person.profile,
      gender: state.gender ?? person.profile.gender,
      minor: state.minor ?? person.profile.minor,
      shared: state.shared ?? person.profile.shared,
      nickname: state.nickname,
    },
  }
}
