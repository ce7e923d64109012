import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  ALL,
  begins,
  calls,
  callsAll,
  finishes,
  FIRST,
  isOffered,
  keeps,
  kept,
  lessonsOf,
  looks,
  messageOn,
  RIGHTLY,
  runs,
  screen,
  sureOf,
} from '../bot/look-walk.ts'
import { seen, words } from '../bot/prose.ts'
import { foundTown, type Town } from '../bot/town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

describe('when it is offered', () => {
  test('before the first module is complete, then not; nothing later for who took no first one', async () => {
    const phone = await town.member('learner')
    expect(await isOffered(town, phone)).toBe(true)
    await finishes(town, phone, FIRST.slice(1))
    expect(await isOffered(town, phone)).toBe(true)
    await finishes(town, phone, FIRST)
    expect(await isOffered(town, phone)).toBe(false)
    await finishes(town, phone, lessonsOf('pulls'))
    expect(await isOffered(town, phone)).toBe(false)
    await finishes(town, phone, ALL)
    expect(await isOffered(town, phone)).toBe(false)
  })

  test('after the lessons on pulls and after everything, once each, for who took the first', async () => {
    const phone = await town.member('learner')
    const { id } = await town.who(phone)
    await keeps(town, id, 'before', 1)
    expect(await isOffered(town, phone)).toBe(false)
    await finishes(town, phone, lessonsOf('pulls').slice(1))
    expect(await isOffered(town, phone)).toBe(false)
    await finishes(town, phone, lessonsOf('pulls'))
    expect(await isOffered(town, phone)).toBe(true)
    await keeps(town, id, 'pulls', 2)
    expect(await isOffered(town, phone)).toBe(false)
    await finishes(town, phone, ALL)
    expect(await isOffered(town, phone)).toBe(true)
    await keeps(town, id, 'after', 3)
    expect(await isOffered(town, phone)).toBe(false)
  })

  test('where both would be, it is the one at the end', async () => {
    const phone = await town.member('learner')
    await keeps(town, (await town.who(phone)).id, 'before', 1)
    await finishes(town, phone, ALL)
    await looks(town, phone, [1, 1, 1], RIGHTLY)
    expect((await kept(town, phone)).map(({ moment }) => moment)).toEqual(['before', 'after'])
    expect(await isOffered(town, phone)).toBe(false)
  })

  test('never in the way: “not now” leads to the lessons, and keeps nothing', async () => {
    const phone = await town.member('learner')
    await town.sends(phone, '/learn')
    await town.presses(phone, 'look')
    await town.taps(phone, words('en', 'button--not-now'))
    expect(screen(phone)).toContain(words('en', 'learn--title'))
    expect(await runs(town, phone)).toEqual([])
  })

  test('a button from when it was offered leads kindly on', async () => {
    const phone = await town.member('learner')
    await town.sends(phone, '/learn')
    await town.presses(phone, 'look')
    const intro = phone.last()
    await finishes(town, phone, FIRST)
    phone.tapsData('look.begin', { message: intro })
    await town.calm()
    expect(seen(phone)).toContain(words('en', 'look--not-now'))
    expect(screen(phone)).toContain(words('en', 'learn--title'))
    expect(await runs(town, phone)).toEqual([])
  })
})

describe('left and taken up again', () => {
  test('it goes on where it stood, also after a restart and on another day', async () => {
    const phone = await town.member('learner')
    await begins(town, phone)
    await sureOf(town, phone, [2, 3, 4])
    await calls(town, phone, RIGHTLY)
    await town.presses(phone, 'next')
    const before = messageOn(phone)
    await town.sends(phone, '/menu')
    await town.restart()
    town.pass(26 * 60 * 60_000)
    await town.sends(phone, '/learn')
    await town.presses(phone, 'look')
    expect(messageOn(phone)).toEqual(before)
    for (let at = 0; at < 7; at += 1) {
      await calls(town, phone, RIGHTLY)
      await town.presses(phone, 'next')
    }
    expect(await kept(town, phone)).toMatchObject([
      { confidence: [2, 3, 4], caught: 4, trusted: 4 },
    ])
    expect(await runs(town, phone)).toEqual([{ turn: 19, status: 'done' }])
  })

  test('too late for its moment it ends with thanks, and is not kept', async () => {
    const phone = await town.member('learner')
    await begins(town, phone)
    await sureOf(town, phone, [2, 3, 4])
    await finishes(town, phone, FIRST)
    await callsAll(town, phone, RIGHTLY)
    expect(screen(phone)).toBe(words('en', 'look--thanks'))
    expect(await kept(town, phone)).toEqual([])
  })
})
