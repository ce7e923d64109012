import { expect } from 'vitest'
import { bare, words } from './prose.ts'
import type { Phone, Town } from './town.ts'

/** Screens of the lesson in their order, as the file has them. */
export const STEPS = [
  'hook',
  'test',
  'tea',
  'idea',
  'straight',
  'cousin',
  'sewing-class',
  'mine',
  'week',
  'check-open',
  'check-silence',
  'check-straight',
]
/** The options of the steps that ask; the first of each is picked first. */
export const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  cousin: ['angry-with-us', 'how-are-your-days', 'you-should-come'],
  'sewing-class': ['after-class', 'tell-us-all', 'someone-at-home'],
  'check-open': ['good-day', 'hardest-part', 'fine-surely'],
  'check-silence': ['ask-again', 'advise', 'wait'],
  'check-straight': ['in-danger', 'is-younger', 'know-already'],
}

const LESSON = 'lesson--open-questions'

/** The words of one screen or option of the lesson, without markup. */
export function prose(locale: string, key: string): string {
  return bare(words(locale, `${LESSON}--${key}`))
}

/** What the newest message of the bot says. */
export function screen(phone: Phone): string {
  return bare(phone.last().text)
}

/** A learner who has just opened the lesson; its screen is the newest message. */
export async function opened(town: Town): Promise<Phone> {
  const phone = await town.member('learner')
  await town.sends(phone, '/learn')
  await town.presses(phone, 'open-questions')
  return phone
}

/** Taps on from one step to another; without `to`, to the end. */
export async function walks(town: Town, phone: Phone, from: string, to?: string): Promise<void> {
  const end = to === undefined ? STEPS.length : STEPS.indexOf(to)
  for (const step of STEPS.slice(STEPS.indexOf(from), end)) {
    if (OPTIONS[step]) await town.taps(phone, '1')
    await town.taps(phone, '▶ Next')
  }
  if (to !== undefined) expect(screen(phone)).toContain(prose('en', to))
}

/** Turn and status of this person's runs of the lesson. */
export async function runs(town: Town, phone: Phone): Promise<object[]> {
  const { id } = await town.who(phone)
  return town.rows(`SELECT turn, status FROM "Run" WHERE personId = '${id}' AND kind = 'lesson'`)
}

/** The answers of the newest run, opened. */
export async function answers(town: Town, phone: Phone): Promise<unknown[]> {
  const { store } = town.hamrah.db
  const [run] = await store.runs((await town.who(phone)).id, 'lesson')
  return run ? await store.answers(run.id) : []
}
