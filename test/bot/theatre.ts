import { expect } from 'vitest'
import type { Group } from '../../src/local/api/group.ts'
import { bare, words } from './prose.ts'
import type { Phone, Town } from './town.ts'

/** A group chat of a Tolana with a mentor and so many others, some of whom the bot has never met. */
export interface Circle {
  readonly group: Group
  readonly mentor: Phone
  readonly others: readonly Phone[]
}

export async function gathers(
  town: Town,
  count: number,
  locale = 'en',
  type: 'group' | 'supergroup' = 'supergroup',
): Promise<Circle> {
  const mentor = await town.member('mentor', { locale })
  const others = Array.from({ length: count }, () => town.stranger())
  const group = town.telegram.world.group({ title: 'Chinar', type, members: [mentor, ...others] })
  return { group, mentor, others }
}

/** Waits until every update is done and nothing is under way; what is planned for later may wait. */
export async function settles(town: Town): Promise<void> {
  for (let turns = 0; turns < 500; turns += 1) {
    await town.telegram.idle(2)
    await town.hamrah.db.commit([{ do: 'trace.drop', ids: [] }])
    const { waiting } = await town.hamrah.db.inbox.counts()
    const due = await town.hamrah.db.store.noticesDue(town.hamrah.act().now, 1, [])
    if (waiting === 0 && due.length === 0) return
  }
  throw new Error('the town does not come to rest')
}

/** All that stands in the group from the bot, oldest first. */
export function heard(group: Group): string[] {
  return group.chat.filter(({ from }) => from?.is_bot).map(({ text }) => bare(text))
}

/** What the group sees last from the bot. */
export function stage({ group }: Circle): string {
  return heard(group).at(-1) ?? ''
}

/** The labels under the newest message that has any. */
export function buttonsIn({ group, mentor }: Circle): string[] {
  const message = group.chat.findLast(({ reply_markup: markup }) => markup !== undefined)
  return message ? mentor.buttons(message) : []
}

/** The mentor taps a button in the group, a moment later: one message a second is all a chat is sent. */
export async function leads(town: Town, circle: Circle, label: string | RegExp): Promise<void> {
  town.pass(1_000)
  circle.mentor.taps(label, { in: circle.group })
  await settles(town)
}

/** Calls the story and opens the first vote. */
export async function opens(town: Town, circle: Circle, story = 'quiet-brother'): Promise<void> {
  const { mentor, group } = circle
  const locale = (await town.who(mentor)).locale
  mentor.sends('/lead', { in: group })
  await settles(town)
  await leads(town, circle, new RegExp(words(locale, `scenario--${story}`)))
  expect(stage(circle)).toContain(bare(words(locale, `scenario--${story}.intro`)))
  await leads(town, circle, words(locale, 'button--begin'))
}

/** Someone chooses a sentence of the newest vote. Returns what the tap was told. */
export async function votes(
  town: Town,
  { group }: Circle,
  phone: Phone,
  number: string,
): Promise<string> {
  phone.taps(number, { in: group })
  await settles(town)
  return phone.toasts.at(-1)?.text ?? ''
}

/** Lets the clock close what is to be closed by then. */
export async function waits(town: Town, ms: number): Promise<void> {
  town.pass(Math.max(ms, 1_000))
  await town.job('close-votes')
  await settles(town)
}

/** Ends every show: what it had planned to tell would keep the town awake. */
export async function clears(town: Town): Promise<void> {
  for (const { id } of town.rows('SELECT id FROM "Show"'))
    await town.hamrah.db.commit([{ do: 'show.close', showId: String(id) }])
}
