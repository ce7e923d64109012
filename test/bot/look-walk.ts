import { loadCatalog } from '../../src/content/catalog.ts'
import type { Look, Moment } from '../../src/domain/look.ts'
import type { Message, SpottingSet } from '../../src/domain/spotting.ts'
import { bare, words } from './prose.ts'
import type { Phone, Town } from './town.ts'

const loaded = loadCatalog()
if (loaded.status === 'wrong') throw new Error('no content')
export const { catalog } = loaded

/** What of the content a walk needs to know: messages by their text, lessons by their module. */
export const SETS: readonly SpottingSet[] = catalog.spotting.filter(({ use }) => use === 'look')
export const ALL = catalog.lessons.map(({ id }) => id)
export const lessonsOf = (module: string): string[] =>
  catalog.lessons.filter((lesson) => lesson.module === module).map(({ id }) => id)
export const FIRST = lessonsOf(catalog.lessons[0]?.module ?? '')

/** What the newest message of the bot says, without markup. */
export function screen(phone: Phone): string {
  return bare(phone.last().text)
}

/** Whether the path offers a look now. */
export async function isOffered(town: Town, phone: Phone): Promise<boolean> {
  await town.sends(phone, '/learn')
  return phone.buttons(phone.last()).includes(words('en', 'learn--look'))
}

/** Opens the look that is offered: its first question is on the screen. */
export async function begins(town: Town, phone: Phone): Promise<void> {
  await town.sends(phone, '/learn')
  await town.presses(phone, 'look')
  await town.presses(phone, 'begin')
}

/** The message on the screen, in any language. */
export function messageOn(phone: Phone, locale = 'en'): { set: SpottingSet; message: Message } {
  const shown = screen(phone)
  for (const set of SETS)
    for (const message of set.items)
      if (shown.includes(bare(words(locale, `spotting--${set.id}--${message.id}`))))
        return { set, message }
  throw new Error(`no message: ${shown}`)
}

/** Answers the three questions with these levels (1 to 4). */
export async function sureOf(town: Town, phone: Phone, levels: readonly number[]): Promise<void> {
  for (const level of levels) await town.presses(phone, String(level - 1))
}

/** How somebody calls messages: by what they are. */
export type Eye = (message: Message, at: number) => 'pull' | 'plain'
export const RIGHTLY: Eye = ({ pull }) => (pull === null ? 'plain' : 'pull')
export const ALL_PULLS: Eye = () => 'pull'

/** Calls all messages, one by one, and goes on after each explanation. */
export async function callsAll(town: Town, phone: Phone, eye: Eye, locale = 'en'): Promise<void> {
  for (let at = 0; at < 8; at += 1) {
    await calls(town, phone, eye, at, locale)
    await town.presses(phone, 'next')
  }
}

/** Calls the one message on the screen. */
export async function calls(town: Town, phone: Phone, eye: Eye, at = 0, locale = 'en') {
  const { message } = messageOn(phone, locale)
  await town.presses(phone, eye(message, at) === 'pull' ? '0' : '1')
}

/** A whole look. */
export async function looks(town: Town, phone: Phone, levels: readonly number[], eye: Eye) {
  await begins(town, phone)
  await sureOf(town, phone, levels)
  await callsAll(town, phone, eye)
}

/** Marks lessons as finished, as if they had been walked through. */
export async function finishes(town: Town, phone: Phone, lessons: readonly string[]) {
  const { id: personId } = await town.who(phone)
  const at = Date.now()
  await town.hamrah.db.commit(
    lessons.map((subject) => ({ do: 'finish', personId, kind: 'lesson', subject, at }) as const),
  )
}

/** What is kept of this person's looks. */
export async function kept(town: Town, phone: Phone): Promise<readonly Look[]> {
  return town.hamrah.db.store.looks((await town.who(phone)).id)
}

/** Keeps a look as if it had been taken. */
export async function keeps(
  town: Town,
  personId: string,
  moment: Moment,
  at: number,
  parts: Partial<Look> = {},
): Promise<void> {
  const counts = { pulls: 4, caught: 2, plain: 4, trusted: 2 }
  const look: Look = { moment, at, set: 'look-a', confidence: [2, 2, 2], ...counts, ...parts }
  await town.hamrah.db.commit([{ do: 'look.keep', personId, look }])
}

/** Turn and status of this person's looks as runs. */
export async function runs(town: Town, phone: Phone): Promise<object[]> {
  const { id } = await town.who(phone)
  return town.rows(
    `SELECT turn, status FROM "Run" WHERE personId = '${id}' AND kind = 'look' ORDER BY startedAt`,
  )
}
