import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askFreeze } from '../../src/app/freeze.ts'
import { asks, takes } from './asking.ts'
import { bare, seen, words } from './prose.ts'
import { foundTown, type Phone, type Town } from './town.ts'
import { circle, coordinator, tapsData, type Circle } from './trusting.ts'

const DAY = 86_400_000
let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

const id = async (phone: Phone) => (await town.who(phone)).id
const freeze = async (by: Phone, about: Phone) => tapsData(town, by, `wrong.${await id(about)}.yes`)
const roles = async (phone: Phone) => {
  const { role, frozenRole } = await town.who(phone)
  return [role, frozenRole]
}

/** The third coordinator is frozen by the two others. */
async function frozenIn(all: Circle): Promise<Phone> {
  const accused = coordinator(all, 2)
  await freeze(coordinator(all, 0), accused)
  await freeze(coordinator(all, 1), accused)
  return accused
}

describe('wishes', () => {
  test('at the same moment, by two taps: neither takes away the other’s wish', async () => {
    const all = await circle(town, 'Deodar', 3)
    const accused = coordinator(all, 2)
    const aboutId = await id(accused)
    // A wish of another day is in the way of nobody.
    const old = { aboutId, byId: await id(all.owner), thaw: false, at: town.hamrah.act().now - DAY }
    await town.hamrah.db.commit([{ do: 'freeze.ask', ask: old }])
    const asker = await town.member('learner', { tolana: all.tolana })
    const code = await asks(town, asker)
    await takes(town, accused)
    expect(seen(accused).join('\n')).toContain(code)
    const act = town.hamrah.act()
    const by = await Promise.all([0, 1].map((index) => town.who(coordinator(all, index))))
    await Promise.all(by.map((person) => askFreeze(act, person, aboutId)))
    await town.job('settle-asks')
    await town.calm()
    expect(await roles(accused)).toEqual(['learner', 'coordinator'])
    // By the clock it is as by a tap: nothing stays in their hands, nothing on their screen.
    expect(await town.hamrah.db.store.casesOf(await id(asker))).toMatchObject([
      { state: 'waiting', holderId: null },
    ])
    expect(seen(accused).join('\n')).not.toContain(code)
  })

  test('a wish that is left from before a freeze is none for a thaw', async () => {
    const all = await circle(town, 'Deodar', 3)
    const accused = await frozenIn(all)
    const aboutId = await id(accused)
    const { now: at } = town.hamrah.act()
    const late = { aboutId, byId: await id(coordinator(all, 0)), thaw: false, at }
    await town.hamrah.db.commit([{ do: 'freeze.ask', ask: late }])
    await tapsData(town, coordinator(all, 1), `thaw.${aboutId}.yes`)
    await town.job('settle-asks')
    expect(await roles(accused)).toEqual(['learner', 'coordinator'])
    await tapsData(town, coordinator(all, 0), `thaw.${aboutId}.yes`)
    expect(await roles(accused)).toEqual(['coordinator', null])
  })

  test('are found again by whoever may know, for a day, and never by the accused', async () => {
    const all = await circle(town, 'Deodar', 3)
    const [first, second, accused] = [0, 1, 2].map((index) => coordinator(all, index))
    if (!first || !second || !accused) throw new Error('three are needed')
    await freeze(first, accused)
    for (const page of ['/tolana', '/desk']) {
      for (const phone of [first, second, accused]) await town.sends(phone, page)
      expect(first.buttons().join()).toMatch(/⚠ Somebody asks: .1/)
      expect(second.buttons().join()).toMatch(/⚠ Somebody asks: .1/)
      expect(accused.buttons().join()).not.toContain('Somebody asks')
    }
    await town.taps(second, /Somebody asks/)
    expect(second.buttons().filter((row) => row.includes('⚠'))).toEqual([
      expect.stringContaining('Chaman'),
    ])
    town.pass(DAY + 1000)
    await tapsData(town, second, `wrong.${await id(accused)}`)
    expect(bare(second.last().text)).not.toContain(words('en', 'wrong--by-other'))
    await town.sends(second, '/desk')
    expect(second.buttons().join()).not.toContain('Somebody asks')
  })
})
