import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { leadsTo, passToNext, wants } from './nudging.ts'
import { bare, LOCALES, unspoken, words } from './prose.ts'
import { foundTown, type Phone, type Town } from './town.ts'

const DAY = 86_400_000
const LESSON = 'open-questions'
const ASKED = `lesson--${LESSON}--week.later`
let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

/** Takes a deed along from each of these lessons, to be asked about now. */
async function takes(phone: Phone, ...lessons: readonly string[]): Promise<void> {
  const { id: personId } = await town.who(phone)
  const { now } = town.hamrah.act()
  await town.hamrah.db.commit(
    lessons.map((lesson, index) => {
      return { do: 'deed.set', personId, lesson, askAt: now + index, asked: 0 }
    }),
  )
}

async function doer(...lessons: readonly string[]): Promise<Phone> {
  const phone = await town.member('learner')
  await takes(phone, ...lessons)
  return phone
}

async function opens(phone: Phone): Promise<void> {
  await phone.tapsData('deed').answer
  await town.calm()
}

const rows = async (phone: Phone) => {
  const { id } = await town.who(phone)
  return town.rows(`SELECT lesson, asked FROM "Deed" WHERE personId = '${id}'`)
}
const done = async (phone: Phone) =>
  town.hamrah.db.store.finished((await town.who(phone)).id, 'deed')
const screen = (phone: Phone) => bare(phone.last().text)

describe('a deed', () => {
  test('nobody spoke of for a month is let go', async () => {
    const phone = await doer(LESSON)
    town.pass(29 * DAY)
    await town.sends(phone, '/learn')
    expect(phone.buttons()).toContain(words('en', 'learn--deed'))
    town.pass(2 * DAY)
    await town.sends(phone, '/learn')
    expect(phone.buttons()).not.toContain(words('en', 'learn--deed'))
    await opens(phone)
    expect(await rows(phone)).toEqual([])
  })

  test('that is waiting is on the path, and done with one tap, once', async () => {
    const phone = await doer(LESSON)
    await town.sends(phone, '/learn')
    await town.taps(phone, words('en', 'learn--deed'))
    expect(screen(phone)).toBe(bare(words('en', ASKED)))
    expect(phone.buttons(phone.last()).slice(0, 3)).toEqual([
      '1 · I did it',
      '2 · Not yet',
      '3 · Not for me',
    ])
    const asking = phone.last()
    await town.taps(phone, '1 · I did it')
    expect(screen(phone)).toBe(words('en', 'deed--done'))
    expect([await done(phone), await rows(phone)]).toEqual([[LESSON], []])
    // The same button from a screen that has not heard, and another answer to the same.
    for (const answer of ['done', 'no']) {
      await phone.tapsData(`deed.${LESSON}.${answer}`, { message: asking }).answer
      await town.calm()
      expect(screen(phone)).toContain(words('en', 'learn--title'))
    }
    expect([await done(phone), await rows(phone)]).toEqual([[LESSON], []])
  })

  test('not yet done is asked about once more after four days, and then never', async () => {
    const phone = await doer(LESSON)
    await opens(phone)
    const asking = phone.last()
    await town.presses(phone, 'later')
    expect(screen(phone)).toBe(words('en', 'deed--later'))
    // A double tap is no second asking.
    await phone.tapsData(`deed.${LESSON}.later`, { message: asking }).answer
    await town.calm()
    expect(await rows(phone)).toEqual([{ lesson: LESSON, asked: 1 }])
    town.pass(4 * DAY - 60_000)
    await opens(phone)
    expect(screen(phone)).toContain(words('en', 'learn--title'))
    town.pass(2 * 60_000)
    await opens(phone)
    await town.presses(phone, 'later')
    expect(screen(phone)).toBe(words('en', 'deed--given-up'))
    expect([await rows(phone), await done(phone)]).toEqual([[], []])
  })

  test('that is not theirs is dropped with a kind word', async () => {
    const phone = await doer(LESSON)
    await opens(phone)
    await town.presses(phone, 'no')
    expect(screen(phone)).toBe(words('en', 'deed--no'))
    expect([await rows(phone), await done(phone)]).toEqual([[], []])
  })

  test('of a lesson that is gone is not asked about; the next one is', async () => {
    const phone = await doer('a-lesson-that-was', LESSON, 'talk-first')
    await opens(phone)
    expect(screen(phone)).toBe(bare(words('en', ASKED)))
    expect(await rows(phone)).toHaveLength(2)
    await town.presses(phone, 'done')
    await town.taps(phone, words('en', 'deed--more'))
    await town.presses(phone, 'no')
    expect([await rows(phone), phone.buttons(phone.last()).length]).toEqual([[], 2])
  })

  test.each(LOCALES)('is asked about in words, in %s', async (locale) => {
    const phone = await town.member('learner', { locale })
    for (const answer of ['done', 'later', 'no']) {
      await takes(phone, LESSON)
      await opens(phone)
      expect(screen(phone)).toBe(bare(words(locale, ASKED)))
      expect(unspoken(phone)).toEqual([])
      await town.presses(phone, answer)
      expect(unspoken(phone)).toEqual([])
    }
  })
})

test('the daily word speaks of a deed once, then of other things', async () => {
  const phone = await town.member('learner')
  await wants(town, phone)
  await passToNext(town, phone)
  await town.presses(phone, 'later')
  await takes(phone, LESSON)
  await passToNext(town, phone)
  expect(leadsTo(phone)).toBe('deed')
  await passToNext(town, phone)
  expect(leadsTo(phone)).toBe('lesson')
  await takes(phone, LESSON)
  await passToNext(town, phone)
  await town.taps(phone, '▶ Open')
  expect(screen(phone)).toBe(bare(words('en', ASKED)))
})

test('the daily word calls to a review when one is due, and there is one behind the door', async () => {
  const phone = await town.member('learner')
  const { id: personId } = await town.who(phone)
  const { now } = town.hamrah.act()
  const card = { personId, lesson: LESSON, step: 'check-open' }
  const memory = { seen: now, stability: 2, difficulty: 5, days: 2, reps: 1, lapses: 0, state: 2 }
  await town.hamrah.db.commit([
    { do: 'finish', personId, kind: 'lesson', subject: LESSON, at: now },
    { do: 'card.add', card, memory: { ...memory, due: now + 30 * DAY } },
  ])
  await wants(town, phone)
  const led: unknown[] = []
  for (let day = 0; day < 4; day += 1) {
    await passToNext(town, phone)
    led.push(leadsTo(phone))
    if (leadsTo(phone) === 'review') break
    await town.presses(phone, 'later')
  }
  // The booster of the second day, long before the card itself is due.
  expect(led.slice(-2)).toEqual(['lesson', 'review'])
  await town.taps(phone, '▶ Open')
  expect(screen(phone)).toContain(bare(words('en', `lesson--${LESSON}--check-open`)))
})
