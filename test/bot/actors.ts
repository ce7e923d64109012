import type { Tolana } from '../../src/domain/people.ts'
import { words } from './prose.ts'
import type { Phone, Town } from './town.ts'

/** Who stands before the bot. `elsewhere`: a coordinator of another Tolana. */
export const ACTORS = [
  'stranger',
  'joining',
  'learner',
  'mentor',
  'elsewhere',
  'coordinator',
  'owner',
] as const
export type Actor = (typeof ACTORS)[number]

/** Comes before the bot as this actor; the role is one in `tolana`, but for `elsewhere`. */
export async function arrives(town: Town, actor: Actor, tolana: Tolana): Promise<Phone> {
  if (actor === 'stranger') {
    const phone = town.stranger()
    await town.sends(phone, 'hello')
    return phone
  }
  if (actor === 'joining') {
    const phone = town.stranger()
    await town.sends(phone, `/start ${await town.invite('coordinator', tolana)}`)
    await town.taps(phone, 'English')
    return phone
  }
  if (actor === 'elsewhere') return town.member('coordinator')
  return town.member(actor, { tolana })
}

/** What belongs to other people than the actor, byte for byte. */
export async function othersRows(town: Town, actor: Phone): Promise<string> {
  const person = await town.hamrah.db.store.personByTelegram(actor.id)
  const own = person?.id ?? 'nobody'
  return JSON.stringify([
    town.rows(`SELECT * FROM "Person" WHERE id <> '${own}'`),
    town.rows(`SELECT * FROM "Run" WHERE personId <> '${own}'`),
    town.rows(
      `SELECT s.* FROM "RunStep" s JOIN "Run" r ON r.id = runId WHERE personId <> '${own}'`,
    ),
    ...['Done', 'Card', 'Deed', 'Thought', 'Look', 'Round', 'Nudge'].map((table) =>
      town.rows(`SELECT * FROM "${table}" WHERE personId <> '${own}'`),
    ),
    town.rows(`SELECT * FROM "VoiceNote"`),
    town.rows(`SELECT * FROM "Case" WHERE reporterId <> '${own}'`),
    town.rows(`SELECT count(*) AS n FROM "CaseEvent"`),
    town.rows(`SELECT * FROM "Tolana"`),
    town.rows(`SELECT count(*) AS n, sum(usesLeft) AS uses FROM "Invite"`),
  ])
}

/** The screen that says that there is nothing here for this person. */
export function nothing(actor: Actor): string {
  if (actor === 'stranger') return words('en', 'stranger--page')
  return words('en', actor === 'joining' ? 'join--gender' : 'menu--title')
}
