import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  ALL,
  ALL_PULLS,
  begins,
  calls,
  callsAll,
  finishes,
  keeps,
  kept,
  lessonsOf,
  looks,
  messageOn,
  RIGHTLY,
  runs,
  screen,
  SETS,
  sureOf,
} from './look-walk.ts'
import { expectSigns } from './lesson-tour.ts'
import { bare, LOCALES, ofBot, seen, unspoken, words } from './prose.ts'
import { foundTown, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

const MARKS = /\btest|score|grade|%|٪|نمبر ملے|\bcorrect/i

describe('a whole look', () => {
  test.each(LOCALES)('in %s: one screen that changes, every message explained', async (locale) => {
    const phone = await town.member('learner', { locale })
    const raw: string[] = []
    const look = () => {
      raw.push(...unspoken(phone))
      expect(screen(phone)).not.toMatch(MARKS)
      expectSigns(phone)
    }
    await town.sends(phone, '/learn')
    await town.presses(phone, 'look')
    expect(screen(phone)).toBe(bare(words(locale, 'look--intro')))
    look()
    await town.presses(phone, 'begin')
    const [at, before] = [phone.last().message_id, ofBot(phone).length]
    for (const question of ['listen', 'tell-apart', 'whom']) {
      expect(screen(phone)).toContain(words(locale, `look--sure-${question}`))
      for (const button of phone.buttons(phone.last()).slice(0, 4))
        expect(button).toMatch(/^[1-4۱-۴]/)
      look()
      await town.presses(phone, '3')
    }
    const asked = new Set<string>()
    for (let count = 0; count < 8; count += 1) {
      const { set, message } = messageOn(phone, locale)
      asked.add(`${set.id} ${message.id}`)
      look()
      await town.presses(phone, count % 2 === 0 ? '0' : '1')
      const said = count % 2 === 0 ? 'pull-said' : 'plain-said'
      const key = `spotting--${set.id}--${message.id}.${said}`
      expect(screen(phone)).toContain(bare(words(locale, key)))
      look()
      await town.presses(phone, 'next')
    }
    expect(asked.size).toBe(8)
    expect(screen(phone)).toBe(words(locale, 'look--thanks-before'))
    look()
    expect(raw).toEqual([])
    expect(phone.last().message_id).toBe(at)
    expect(ofBot(phone)).toHaveLength(before)
    expect(await runs(town, phone)).toEqual([{ turn: 19, status: 'done' }])
  })

  test('is kept as it was answered, with the last answer and not before', async () => {
    const phone = await town.member('learner')
    await begins(town, phone)
    await sureOf(town, phone, [1, 4, 2])
    for (let at = 0; at < 7; at += 1) {
      await calls(town, phone, RIGHTLY)
      await town.presses(phone, 'next')
    }
    expect(await kept(town, phone)).toEqual([])
    await calls(town, phone, RIGHTLY)
    const counts = { confidence: [1, 4, 2], pulls: 4, caught: 4, plain: 4, trusted: 4 }
    expect(await kept(town, phone)).toMatchObject([{ moment: 'before', ...counts }])
    await town.presses(phone, 'next')
    expect(await kept(town, phone)).toHaveLength(1)
  })

  test('asks other messages each time, and shows what has changed in words', async () => {
    const phone = await town.member('learner')
    await looks(town, phone, [1, 2, 3], ALL_PULLS)
    await finishes(town, phone, lessonsOf('pulls'))
    await looks(town, phone, [2, 2, 3], RIGHTLY)
    await finishes(town, phone, ALL)
    await looks(town, phone, [4, 3, 3], (message, at) => (at === 0 ? 'pull' : RIGHTLY(message, at)))
    const all = await kept(town, phone)
    expect(all.map(({ moment }) => moment)).toEqual(['before', 'pulls', 'after'])
    expect(new Set(all.map(({ set }) => set)).size).toBe(3)
    expect(all[0]).toMatchObject({ caught: 4, trusted: 0 })
    expect(all[1]).toMatchObject({ caught: 4, trusted: 4 })
    const [first, last] = [all[0], all[2]]
    const end = screen(phone)
    expect(end).toContain(
      'Before: you noticed 4 of 4 pulls and trusted 0 of 4 plain messages.\n' +
        `Now: you noticed 4 of 4 pulls and trusted ${String(last?.trusted)} of 4 plain messages.`,
    )
    expect(end).toContain('Listening to someone who is angry: not yet → very')
    expect(end).toContain('Knowing whom to turn to: quite → quite')
    expect(end).toContain(words('en', 'look--tendency-clearer'))
    expect(first?.at).toBeLessThan(last?.at ?? 0)
  })

  test('has a kind sentence when fewer honest messages were trusted', async () => {
    const phone = await town.member('learner')
    await looks(town, phone, [3, 3, 3], RIGHTLY)
    await finishes(town, phone, lessonsOf('pulls'))
    await looks(town, phone, [2, 3, 3], ALL_PULLS)
    expect(screen(phone)).toContain('Some honest messages looked like pulls.')
    expect(screen(phone)).toContain('quite → a little')
    expect(screen(phone)).not.toMatch(MARKS)
  })
})

describe('whatever is sent instead', () => {
  test('words: a button is asked for, and the look stands where it stood', async () => {
    const phone = await town.member('learner')
    await begins(town, phone)
    await town.sends(phone, 'I am not sure at all')
    expect(seen(phone)).toContain(words('en', 'refused--use-buttons'))
    expect(screen(phone)).toContain(words('en', 'look--sure-listen'))
    expect(await runs(town, phone)).toEqual([{ turn: 0, status: 'open' }])
  })

  test('stale, doubled and forged taps count nothing twice', async () => {
    const phone = await town.member('learner')
    await begins(town, phone)
    const data = (at: number) => {
      const button = phone.last().reply_markup?.inline_keyboard.flat()[at]
      return button && 'callback_data' in button ? button.callback_data : ''
    }
    const [low, high] = [data(0), data(3)]
    phone.tapsData(low)
    phone.tapsData(low)
    phone.tapsData(high)
    await town.calm()
    expect(await runs(town, phone)).toEqual([{ turn: 1, status: 'open' }])
    expect(screen(phone)).toContain(words('en', 'look--sure-tell-apart'))
    const forged = data(0).replace(/\.\w+$/, '')
    for (const arg of ['4', '9', 'next', 'back', 'x', '00']) {
      phone.tapsData(`${forged}.${arg}`)
      await town.calm()
    }
    expect(await runs(town, phone)).toEqual([{ turn: 1, status: 'open' }])
    await sureOf(town, phone, [4, 4])
    const [pull, plain] = [data(0), data(1)]
    phone.tapsData(pull)
    phone.tapsData(plain)
    await town.calm()
    expect(await runs(town, phone)).toEqual([{ turn: 4, status: 'open' }])
    expect(unspoken(phone)).toEqual([])
  })

  test('after its end its buttons show the end, and nothing is kept anew', async () => {
    const phone = await town.member('learner')
    await begins(town, phone)
    await sureOf(town, phone, [1, 1, 1])
    const button = phone.last().reply_markup?.inline_keyboard.flat()[0]
    await callsAll(town, phone, RIGHTLY)
    const before = await kept(town, phone)
    if (button && 'callback_data' in button) phone.tapsData(button.callback_data)
    await town.calm()
    expect(screen(phone)).toBe(words('en', 'look--thanks-before'))
    expect(await kept(town, phone)).toEqual(before)
  })

  test('somebody else’s look does not exist for others', async () => {
    const [owner, thief] = [await town.member('learner'), await town.member('learner')]
    await begins(town, owner)
    const button = owner.last().reply_markup?.inline_keyboard.flat()[0]
    if (!button || !('callback_data' in button)) throw new Error('no button')
    await thief.tapsData(button.callback_data).answer
    await town.calm()
    expect(seen(thief)).toContain(bare(words('en', 'kind--gone')))
    expect(await runs(town, owner)).toEqual([{ turn: 0, status: 'open' }])
  })
})

describe('one’s own looks', () => {
  test('are on a page of their own, in any language', async () => {
    for (const locale of LOCALES) {
      const phone = await town.member('learner', { locale })
      const { id } = await town.who(phone)
      phone.tapsData('looks')
      await town.calm()
      expect(screen(phone)).toBe(words(locale, 'look--none'))
      await keeps(town, id, 'before', 1, { caught: 1, trusted: 4, confidence: [1, 2, 3] })
      phone.tapsData('looks')
      await town.calm()
      expect(screen(phone)).toContain(words(locale, 'look--once-more'))
      await keeps(town, id, 'after', 2, { caught: 3, trusted: 4, confidence: [3, 2, 4] })
      phone.tapsData('looks')
      await town.calm()
      expect(screen(phone)).toContain(words(locale, 'look--tendency-clearer'))
      expect(screen(phone)).not.toMatch(MARKS)
      expect(unspoken(phone)).toEqual([])
    }
  })
})

test('each set has eight messages, four of them plain, and together they have every pull', () => {
  expect(SETS.map(({ id }) => id)).toEqual(['look-a', 'look-b', 'look-c'])
  for (const { items } of SETS) {
    expect(items).toHaveLength(8)
    expect(items.filter(({ pull }) => pull === null)).toHaveLength(4)
  }
  const pulls = new Set(SETS.flatMap(({ items }) => items.map(({ pull }) => pull)))
  expect(pulls.size).toBe(9)
})
