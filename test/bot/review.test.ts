import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstMemory } from '../../src/domain/memory.ts'
import { isRemembered } from '../../src/domain/lesson.ts'
import { reviewState } from '../../src/domain/review.ts'
import { catalog, expectSigns } from './lesson-tour.ts'
import { LOCALES, bare, seen, unspoken, words } from './prose.ts'
import { foundTown, type Phone, type Town } from './town.ts'

const DAY = 24 * 60 * 60_000

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

const screen = (phone: Phone) => bare(phone.last().text)

/** Finishes lessons so many days ago, every remembered question answered rightly. */
async function finished(phone: Phone, lessons: readonly string[], days: number): Promise<void> {
  const { id: personId } = await town.who(phone)
  const at = town.hamrah.act().now - days * DAY
  await town.hamrah.db.commit(
    lessons.flatMap((lesson) => [
      { do: 'finish', personId, kind: 'lesson', subject: lesson, at } as const,
      ...(catalog.lesson(lesson)?.steps ?? []).filter(isRemembered).map(
        ({ id: step }) =>
          ({
            do: 'card.add',
            card: { personId, lesson, step },
            memory: firstMemory(true, at),
          }) as const,
      ),
    ]),
  )
}

const PULLS = ['pull-of-belonging', 'us-and-them', 'who-says-so', 'feeling-before-fact']

/** Answers the question on the screen with its first option; returns its head. */
async function answersOne(phone: Phone): Promise<string> {
  const before = screen(phone)
  await town.presses(phone, '0')
  await town.presses(phone, 'next')
  return before
}

/** The questions of the review that is open. */
async function queueOf(personId: string) {
  const run = await town.hamrah.db.store.openRun(personId, 'review')
  return reviewState.parse(run?.state).queue
}

describe('/review', () => {
  test('before the first lesson shows the way to it', async () => {
    const phone = await town.member('learner')
    await town.sends(phone, '/review')
    expect(screen(phone)).toBe(words('en', 'review--none'))
    await town.presses(phone, 'learn')
    expect(screen(phone)).toContain(words('en', 'learn--title'))
  })

  test('just after a lesson has nothing yet, and lets one take it again', async () => {
    const phone = await town.member('learner')
    await finished(phone, ['open-questions'], 0)
    await town.sends(phone, '/review')
    expect(screen(phone)).toBe(words('en', 'review--nothing'))
    await town.taps(phone, words('en', 'review--again'))
    await town.presses(phone, 'open-questions')
    expect(screen(phone)).toContain(words('en', 'lesson--open-questions'))
  })

  test.each(LOCALES)('in %s: five a day, no more, also after a restart', async (locale) => {
    const phone = await town.member('learner', { locale })
    await finished(phone, [...PULLS, 'open-questions'], 4)
    await town.sends(phone, '/review')
    const raw: string[] = []
    for (let count = 0; count < 5; count += 1) {
      expect(screen(phone)).toContain(words(locale, 'review--title'))
      expectSigns(phone)
      await answersOne(phone)
      raw.push(...unspoken(phone))
      if (count === 2) {
        await town.restart()
        await town.sends(phone, '/review')
      }
    }
    expect(screen(phone)).toBe(bare(words(locale, 'review--done')))
    await town.sends(phone, '/review')
    expect(screen(phone)).toBe(bare(words(locale, 'review--enough')))
    expect(raw).toEqual([])
    const { id } = await town.who(phone)
    const answered = town.rows(`SELECT * FROM "Card" WHERE personId = '${id}' AND seenAt NOT NULL`)
    expect(answered).toHaveLength(5)
    town.pass(DAY)
    await town.sends(phone, '/review')
    expect(screen(phone)).toContain(words(locale, 'review--title'))
  })

  test('asks of several modules, and pulls and plain messages half and half', async () => {
    const phone = await town.member('learner')
    await finished(phone, [...PULLS, 'open-questions'], 4)
    await town.sends(phone, '/review')
    const { id } = await town.who(phone)
    const queue = await queueOf(id)
    const steps = queue.map(({ lesson, step }) =>
      catalog.lesson(lesson)?.steps.find((one) => one.id === step),
    )
    const spots = steps.flatMap((step) => (step?.kind === 'spot' ? [step.pull !== null] : []))
    expect(spots.length).toBeGreaterThan(0)
    expect(spots.filter(Boolean)).toHaveLength(spots.length / 2)
    const modules = new Set(queue.map(({ lesson }) => catalog.lesson(lesson)?.module))
    expect(modules.size).toBeGreaterThan(1)
  })

  test('a wrong answer is explained and comes back tomorrow; a right one much later', async () => {
    const phone = await town.member('learner')
    await finished(phone, ['open-questions'], 4)
    await town.sends(phone, '/review')
    const { id: personId } = await town.who(phone)
    const queue = await queueOf(personId)
    const now = town.hamrah.act().now
    for (const [index, { lesson, step }] of queue.entries()) {
      const found = catalog.lesson(lesson)?.steps.find(({ id }) => id === step)
      const options = found && 'options' in found ? found.options : []
      const wanted = options.findIndex(({ right }) => right === index > 0)
      await town.presses(phone, `${wanted}`)
      const key = `lesson--${lesson}--${step}.${options[wanted]?.id ?? ''}-said`
      expect(screen(phone)).toContain(bare(words('en', key)).split('\n')[0])
      expect(screen(phone).includes(words('en', 'review--comes-back'))).toBe(index === 0)
      await town.presses(phone, 'next')
    }
    const cards = await town.hamrah.db.store.cards(personId)
    const days = cards.map(({ due }) => Math.round((due - now) / DAY)).toSorted((a, b) => a - b)
    expect(days[0]).toBe(1)
    expect(days[1]).toBeGreaterThan(3)
  })

  test('a double tap, a stale button, typed words: nothing counts twice', async () => {
    const phone = await town.member('learner')
    await finished(phone, ['open-questions'], 4)
    await town.sends(phone, '/review')
    const first = phone.last()
    phone.tapsTwice('1')
    await town.calm()
    await town.sends(phone, 'what is this?')
    expect(seen(phone)).toContain(words('en', 'refused--use-buttons'))
    await town.presses(phone, 'next')
    await town.presses(phone, '1')
    const data = first.reply_markup?.inline_keyboard.flat()[0]
    if (!data || !('callback_data' in data)) throw new Error('no button')
    const stale = phone.tapsData(data.callback_data)
    await town.calm()
    expect((await stale.answer).text).toBe(words('en', 'kind--stale'))
    const { id } = await town.who(phone)
    const answered = town.rows(`SELECT * FROM "Card" WHERE personId = '${id}' AND seenAt NOT NULL`)
    expect(answered).toHaveLength(2)
  })

  test('on day 2, 7 and 21 a lesson calls by itself, whatever its cards say', async () => {
    const phone = await town.member('learner')
    await finished(phone, ['trust-takes-time'], 0)
    const { id: personId } = await town.who(phone)
    // All its cards stand firm for months.
    const cards = await town.hamrah.db.store.cards(personId)
    const far = town.hamrah.act().now + 100 * DAY
    for (const { lesson, step } of cards) {
      const memory = { ...firstMemory(true, town.hamrah.act().now), due: far }
      const seenAt = town.hamrah.act().now - DAY
      await town.hamrah.db.commit([
        { do: 'card.review', card: { personId, lesson, step }, memory, seenAt },
      ])
    }
    const asked: number[] = []
    for (let day = 0; day < 25; day += 1) {
      await town.sends(phone, '/review')
      if (screen(phone).includes(words('en', 'review--title'))) {
        asked.push(day)
        await answersOne(phone)
        const { lesson, step } = cards[0] ?? { lesson: '', step: '' }
        expect(lesson).toBe('trust-takes-time')
        expect(step).not.toBe('')
      }
      town.pass(DAY)
    }
    expect(asked).toEqual([2, 7, 21])
  })
})
