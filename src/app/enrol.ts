import {
  answerJoining,
  joinState,
  startJoining,
  type JoinEvent,
  type JoinState,
  type Offer,
} from '../domain/joining.ts'
import { atLeast, type Person, type Profile, type Role } from '../domain/people.ts'
import { advance, type Run } from '../domain/run.ts'
import type { Change } from './changes.ts'
import { newId } from './ids.ts'
import type { Act } from './ports.ts'
import { inReach, recipients, tell } from './recipients.ts'
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
  if (doors.ownerIds.includes(telegramId))
    return { status: 'offered', offer: { inviteId: null, role: 'owner', tolanaId: null } }
  const invite = code === '' ? undefined : await act.store.invite(code)
  if (invite && invite.usesLeft > 0 && invite.expiresAt > act.now)
    return {
      status: 'offered',
      offer: { inviteId: invite.id, role: invite.role, tolanaId: invite.tolanaId },
    }
  return doors.open
    ? { status: 'offered', offer: { inviteId: null, role: 'learner', tolanaId: null } }
    : { status: 'closed' }
}

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
      if (state.step === 'joined') return agree(act, person, state)
      const also: Change[] =
        state.locale !== null && (state.locale !== person.locale || event.do === 'gender')
          ? [{ do: 'person.set', person: described(person, state) }]
          : []
      return { status: 'moved', state, over: state.step === 'declined', also }
    },
  }
}

async function agree(act: Act, person: Person, state: JoinState): Promise<Answered> {
  const member: Person = {
    ...described(person, state),
    state: 'member',
    role: state.role,
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
      ...(await missed(act, member)),
    ],
  }
}

/** A new coordinator hears of what has been waiting in their Tolana, or nobody may ever take it. */
async function missed(act: Act, member: Person): Promise<Change[]> {
  if (!atLeast(member.role, 'coordinator')) return []
  const waiting = await act.store.casesWaiting(
    member.role === 'owner' ? undefined : member.tolanaId,
  )
  const unheld = waiting.filter((kase) => kase.holderId === null)
  const orphaned = await Promise.all(
    unheld.map(async (kase) => ((await recipients(act, kase)).some(inReach) ? [] : [kase])),
  )
  const mine = member.role === 'owner' ? orphaned.flat() : unheld
  return mine.map((kase) => tell(act, member.id, kase, 'case.new'))
}

function described(person: Person, state: JoinState): Person {
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

/**
 * Raises a member by an invite. `same`: it offers nothing they do not have, and stays unused. One to a
 * lower role in another Tolana neither lowers them nor lets their rank travel there.
 */
export async function raise(
  act: Act,
  person: Person,
  code: string,
): Promise<
  { readonly status: 'raised'; readonly person: Person } | { readonly status: 'same' | 'closed' }
> {
  const invite = await act.store.invite(code)
  if (!invite || invite.usesLeft <= 0 || invite.expiresAt <= act.now) return { status: 'closed' }
  const { role } = invite
  const tolanaId = invite.tolanaId ?? person.tolanaId
  const lower = !atLeast(role, person.role)
  if (lower || (role === person.role && tolanaId === person.tolanaId)) return { status: 'same' }
  const raised: Person = { ...person, role, tolanaId }
  const verdict = await act.commit([
    { do: 'invite.use', inviteId: invite.id, at: act.now },
    { do: 'person.set', person: raised },
    ...(await missed(act, raised)),
  ])
  return verdict === 'done' ? { status: 'raised', person: raised } : { status: 'closed' }
}

/** Whether the deployment names this member as an owner, who is not one yet. */
export async function promote(act: Act, doors: Doors, person: Person): Promise<Person | undefined> {
  if (person.role === 'owner' || !doors.ownerIds.includes(person.profile.telegramId))
    return undefined
  const owner: Person = { ...person, role: 'owner' }
  const verdict = await act.commit([
    { do: 'person.set', person: owner },
    ...(await missed(act, owner)),
  ])
  return verdict === 'done' ? owner : undefined
}

/** What `person` may invite to: coordinators to their own Tolana below their rank, owners to anything. */
export function mayInvite(person: Person, role: Role, tolanaId: string | null): boolean {
  if (person.role === 'owner') return role === 'owner' || tolanaId !== null
  return (
    person.role === 'coordinator' &&
    !atLeast(role, 'coordinator') &&
    tolanaId !== null &&
    tolanaId === person.tolanaId
  )
}
