import { z } from 'zod'
import { newId, newInviteCode } from '../../src/app/ids.ts'
import type { Person, Tolana } from '../../src/domain/people.ts'
import { words } from './prose.ts'
import type { Phone, Town } from './town.ts'

/**
 * Who stands before the bot. `elsewhere`: a coordinator of another Tolana. `candidate`: came by a link
 * that nobody has confirmed yet. `frozen`, `demoted` and `removed` were coordinators.
 */
export const ACTORS = [
  'stranger',
  'joining',
  'removed',
  'candidate',
  'frozen',
  'demoted',
  'learner',
  'mentor',
  'elsewhere',
  'coordinator',
  'owner',
] as const
export type Actor = (typeof ACTORS)[number]

/** What each of them may do, as a number: -2 nothing, -1 go on joining, then the roles in order. */
export const RANK: Readonly<Record<Actor, number>> = {
  stranger: -2,
  removed: -2,
  joining: -1,
  candidate: 0,
  frozen: 0,
  demoted: 0,
  learner: 0,
  mentor: 1,
  elsewhere: 2,
  coordinator: 2,
  owner: 3,
}

/** Whether they have no row at all. */
export function unknown(actor: Actor): boolean {
  return actor === 'stranger' || actor === 'removed'
}

/** Comes before the bot as this actor; the role is one in `tolana`, but for `elsewhere`. */
export function arrives(town: Town, actor: Actor, tolana: Tolana): Promise<Phone> {
  return COMING[actor](town, tolana)
}

type Coming = (town: Town, tolana: Tolana) => Promise<Phone>

const as =
  (role: Person['role']): Coming =>
  (town, tolana) =>
    town.member(role, { tolana })

/** Was a coordinator of the Tolana, with everything that comes with it, until just now. */
const was =
  (over: Partial<Person>): Coming =>
  async (town, tolana) => {
    const phone = await town.member('coordinator', { tolana })
    await turns(town, phone, over)
    return phone
  }

const COMING: Readonly<Record<Actor, Coming>> = {
  learner: as('learner'),
  mentor: as('mentor'),
  coordinator: as('coordinator'),
  owner: as('owner'),
  elsewhere: (town) => town.member('coordinator'),
  frozen: was({ role: 'learner', frozenRole: 'coordinator' }),
  demoted: was({ role: 'learner' }),
  async stranger(town) {
    const phone = town.stranger()
    await town.sends(phone, 'hello')
    return phone
  },
  async joining(town, tolana) {
    const phone = town.stranger()
    await town.sends(phone, `/start ${await town.invite('coordinator', tolana)}`)
    await town.taps(phone, 'English')
    return phone
  },
  async candidate(town, tolana) {
    const phone = town.stranger()
    await town.joins(phone, await unconfirmed(town, tolana))
    return phone
  },
  async removed(town, tolana) {
    const phone = await town.member('coordinator', { tolana })
    await town.sends(phone, '/forget')
    await phone.tapsData('forget.yes').answer
    await town.calm()
    return phone
  },
}

/** Is another from now on, whatever they have open. */
export async function turns(town: Town, phone: Phone, over: Partial<Person>): Promise<void> {
  const person = { ...(await town.who(phone)), ...over }
  await town.hamrah.db.commit([{ do: 'person.set', person }])
}

/** The code of a coordinator's link that somebody made who has left since. */
async function unconfirmed(town: Town, { id: tolanaId }: Tolana): Promise<string> {
  const code = newInviteCode()
  const expiresAt = town.hamrah.act().now + 86_400_000
  const what = { role: 'coordinator', tolanaId, usesLeft: 1, expiresAt } as const
  const invite = { id: newId(), ...what, madeBy: null, vouched: false }
  await town.hamrah.db.commit([{ do: 'invite.add', code, invite }])
  return code
}

/** Tables whose rows belong to somebody, and by which column. */
const OWNED = {
  Person: 'id',
  Run: 'personId',
  Done: 'personId',
  Card: 'personId',
  Deed: 'personId',
  Thought: 'personId',
  Look: 'personId',
  Round: 'personId',
  Nudge: 'personId',
  VoiceNote: 'personId',
  FlowLog: 'personId',
  SavedReply: 'personId',
  Candidate: 'personId',
  Show: 'leaderId',
  Case: 'reporterId',
} as const

/** Tables of everybody: the actor's own rows among them, since nobody has any business to make one. */
const EVERYBODYS = ['Tolana', 'Invite', 'FreezeAsk', 'Plan', 'Audit', 'Vote', 'Setting'] as const

/** Tables whose rows belong to the owner of another one. */
const WITHIN = {
  RunStep: ['Run', 'runId', 'personId'],
  CaseEvent: ['Case', 'caseId', 'reporterId'],
  Reveal: ['Case', 'caseId', 'reporterId'],
} as const

/** Tables of what is on its way, or what the clock takes out of the chats by itself meanwhile. */
export const PASSING = ['Outbox', 'Inbox', 'Seen', 'Trace'] as const

/** Every table that is looked at. */
export const WATCHED = [...Object.keys(OWNED), ...EVERYBODYS, ...Object.keys(WITHIN)]

/** What belongs to other people than the actor, byte for byte. */
export async function othersRows(town: Town, actor: Phone): Promise<string> {
  const person = await town.hamrah.db.store.personByTelegram(actor.id)
  const own = person?.id ?? 'nobody'
  return JSON.stringify([
    ...Object.entries(OWNED).map(([table, owner]) =>
      town.rows(`SELECT * FROM "${table}" WHERE ${owner} IS NOT '${own}'`),
    ),
    ...EVERYBODYS.map((table) => town.rows(`SELECT * FROM "${table}"`)),
    ...Object.entries(WITHIN).map(([table, [of, key, owner]]) =>
      town.rows(
        `SELECT x.* FROM "${table}" x JOIN "${of}" o ON o.id = x.${key} WHERE o.${owner} IS NOT '${own}'`,
      ),
    ),
  ])
}

const LOOK = z.array(z.unknown())

/** The tables in which two looks at the rows of others differ. */
export function changed(before: string, after: string): string[] {
  if (before === after) return []
  const [then, now] = [LOOK.parse(JSON.parse(before)), LOOK.parse(JSON.parse(after))]
  return WATCHED.filter((_, index) => JSON.stringify(then[index]) !== JSON.stringify(now[index]))
}

/** The screen that says that there is nothing here for this person. */
export function nothing(actor: Actor): string {
  if (unknown(actor)) return words('en', 'stranger--page')
  return words('en', actor === 'joining' ? 'join--gender' : 'menu--title')
}
