import { expect } from 'vitest'
import { loadCatalog } from '../../src/content/catalog.ts'
import { shuffled, type Lesson } from '../../src/domain/lesson.ts'
import { bare, unspoken, words } from './prose.ts'
import type { Phone, Town } from './town.ts'

const loaded = loadCatalog()
if (loaded.status === 'wrong') throw new Error(JSON.stringify(loaded.problems))

/** The content as it is shown where no scholar has signed yet. */
export const catalog = loaded.catalog

/** Latin prose on an Urdu or Pashto screen is a text that somebody forgot. */
export function expectOwnScript(phone: Phone, locale: string): void {
  expect(unspoken(phone)).toEqual([])
  if (locale === 'en') return
  const { text, caption } = phone.last()
  expect(bare(text ?? caption).match(/[A-Za-z]{3,}/g) ?? []).toEqual([])
  const labels = phone.buttons().flatMap((label) => label.match(/[A-Za-z]{3,}/g) ?? [])
  expect(labels).toEqual([])
}

/** Every button can be found without reading: by a number or a sign before its words. */
export function expectSigns(phone: Phone): void {
  const plain = phone.buttons().filter((label) => /^[\u2068\s]*\p{L}/u.test(label))
  expect(plain).toEqual([])
}

/** Whoever takes this lesson has finished those it builds on. */
export async function finish(town: Town, phone: Phone, lessons: readonly string[]): Promise<void> {
  const { id: personId } = await town.who(phone)
  const at = town.hamrah.act().now
  await town.hamrah.db.commit(
    lessons.map((subject) => ({ do: 'finish', personId, kind: 'lesson', subject, at }) as const),
  )
}

/** Opens a lesson the way a person does: lessons, its module, its number. */
export async function opensLesson(town: Town, phone: Phone, lesson: Lesson): Promise<void> {
  await town.sends(phone, '/learn')
  await town.presses(phone, lesson.module)
  await town.presses(phone, lesson.id)
}

/** Walks a lesson to its end, always picking this option where one is asked; returns its bytes. */
export async function tour(
  town: Town,
  phone: Phone,
  lesson: Lesson,
  locale: string,
  pick: number,
): Promise<number> {
  await finish(town, phone, lesson.after)
  await opensLesson(town, phone, lesson)
  let bytes = 0
  const look = (key: string) => {
    const { text, reply_markup } = phone.last()
    bytes += Buffer.byteLength(JSON.stringify({ text, reply_markup }))
    const [first = ''] = bare(words(locale, key)).split('\n')
    expect(bare(text)).toContain(first)
    expectOwnScript(phone, locale)
    expectSigns(phone)
  }
  for (const step of lesson.steps) {
    const key = `lesson--${lesson.id}--${step.id}`
    look(key)
    if (step.kind === 'order') {
      const shown = shuffled(lesson, step)
      const placed = pick === 0 ? step.items : shown
      // The last one falls into its place by itself.
      for (const item of placed.slice(0, -1)) await town.presses(phone, `${shown.indexOf(item)}`)
      look(`${key}.said`)
    } else if ('options' in step) {
      const option = step.options[Math.min(pick, step.options.length - 1)]
      await town.presses(phone, `${Math.min(pick, step.options.length - 1)}`)
      look(`${key}.${option?.id ?? ''}-said`)
    }
    await town.presses(phone, 'next')
  }
  look(`lesson--${lesson.id}.close`)
  return bytes
}

/** The most options any question of a lesson has: as many tours see everything. */
export function toursOf(lesson: Lesson): number {
  return Math.max(...lesson.steps.map((step) => ('options' in step ? step.options.length : 1)))
}

/** A lesson may cost a learner so much, in bytes of what Telegram is given to show. */
export const LESSON_BYTES = 40 * 1024
