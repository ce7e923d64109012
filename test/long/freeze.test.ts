import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asks, cards, takes } from '../bot/asking.ts'
import { bare, seen, words } from '../bot/prose.ts'
import { foundTown, type Phone, type Town } from '../bot/town.ts'
import { calls, circle, coordinator, openCall, tapsData, type Circle } from '../bot/trusting.ts'

const DAY = 86_400_000
const OWNER = 777_000_333
let town: Town
beforeAll(async () => {
  town = await foundTown({ OWNER_IDS: String(OWNER) })
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

describe('two who ask', () => {
  test('freeze a third at once: cards, screens, buttons and questions go', async () => {
    const all = await circle(town, 'Deodar', 3, true)
    const [first, second, accused] = [0, 1, 2].map((index) => coordinator(all, index))
    if (!first || !second || !accused) throw new Error('three are needed')
    const asker = await town.member('learner', { tolana: all.tolana })
    const code = await asks(town, asker)
    await takes(town, accused)
    await asks(town, asker)
    expect(cards(accused)).toHaveLength(1)

    await town.sends(first, '/tolana')
    await town.taps(first, '⚠ Something is wrong with someone here')
    expect(first.buttons().join()).toContain('Bilal · Coordinator')
    expect(first.buttons().join()).not.toContain('Amina')
    await town.taps(first, /Chaman/)
    await town.taps(first, '⚠ Yes, I ask for a freeze')
    expect(await roles(accused)).toEqual(['coordinator', null])
    expect([calls(first), calls(second), calls(all.owner), calls(accused)]).toEqual([0, 1, 1, 0])
    // The same person twice is one.
    await freeze(first, accused)
    expect(await roles(accused)).toEqual(['coordinator', null])

    await openCall(town, second)
    expect(bare(second.last().text)).toContain(words('en', 'wrong--by-other'))
    await town.taps(second, '⚠ Yes, I ask for a freeze')
    expect(await roles(accused)).toEqual(['learner', 'coordinator'])
    const [held] = await town.hamrah.db.store.casesOpen()
    expect(held).toMatchObject({ code, state: 'waiting', holderId: null })
    expect(cards(accused).map(({ text }) => text)).toEqual([words('en', 'notice--case-news')])
    expect(seen(accused).join('\n')).not.toContain(code)
    await town.sends(accused, '/desk')
    expect(accused.last().text).toContain('Where would you like to go?')
    await tapsData(town, accused, `case.${held?.id ?? ''}`)
    expect(accused.last().text).toContain('Where would you like to go?')
    expect(seen(first).join('\n')).toContain(code)
    const acts = town
      .rows(`SELECT act FROM "Audit" WHERE act LIKE 'freeze.%'`)
      .map(({ act }) => act)
    expect(acts).toEqual(['freeze.ask', 'freeze.do'])
  })

  test('at the same moment: the clock sees both', async () => {
    const all = await circle(town, 'Deodar', 3)
    const accused = coordinator(all, 2)
    const aboutId = await id(accused)
    const at = town.hamrah.act().now
    await town.hamrah.db.commit([
      { do: 'freeze.ask', ask: { aboutId, byId: await id(coordinator(all, 0)), thaw: false, at } },
      { do: 'freeze.ask', ask: { aboutId, byId: await id(coordinator(all, 1)), thaw: false, at } },
    ])
    await town.job('settle-asks')
    expect(await roles(accused)).toEqual(['learner', 'coordinator'])
  })

  test('a day apart are not two', async () => {
    const all = await circle(town, 'Deodar', 3)
    const accused = coordinator(all, 2)
    await freeze(coordinator(all, 0), accused)
    town.pass(DAY + 1000)
    await freeze(coordinator(all, 1), accused)
    expect(await roles(accused)).toEqual(['coordinator', null])
    await freeze(coordinator(all, 0), accused)
    expect(await roles(accused)).toEqual(['learner', 'coordinator'])
  })

  test('not of another Tolana, not a learner, not about oneself', async () => {
    const all = await circle(town, 'Deodar', 2)
    const accused = coordinator(all, 1)
    const far = await town.member('coordinator', { tolana: await town.tolanaNamed('Far') })
    const learner = await town.member('learner', { tolana: all.tolana })
    for (const by of [far, learner, accused]) await freeze(by, accused)
    expect(town.rows(`SELECT * FROM "FreezeAsk" WHERE aboutId = '${await id(accused)}'`)).toEqual(
      [],
    )
  })
})

describe('whoever is frozen', () => {
  test('comes back by no link, by no OWNER_IDS and by nothing they had open', async () => {
    const all = await circle(town, 'Deodar', 2)
    const accused = town.stranger({ id: OWNER })
    await town.joins(accused, '')
    await freeze(coordinator(all, 0), accused)
    await freeze(coordinator(all, 1), accused)
    expect(await roles(accused)).toEqual(['learner', 'owner'])
    await town.sends(accused, '/start')
    await town.sends(accused, '/settings')
    await tapsData(town, accused, 'set.gender.he')
    // Nor to the questions for a woman to read, for the day they are thawed.
    await tapsData(town, accused, 'set.gender.she')
    await tapsData(town, accused, 'speak.en')
    expect(await roles(accused)).toEqual(['learner', 'owner'])
    expect(await town.who(accused)).toMatchObject({ profile: { gender: 'he' } })
  })

  test('cannot undo it by what they changed about themselves in the same moment', async () => {
    const all = await circle(town, 'Deodar', 3)
    const before = await town.who(coordinator(all, 2))
    const accused = await frozenIn(all)
    const late = { do: 'person.set', person: before, as: before.role } as const
    expect(await town.hamrah.db.commit([late])).toBe('conflict')
    expect(await roles(accused)).toEqual(['learner', 'coordinator'])
  })

  test('is thawed by an owner alone', async () => {
    const all = await circle(town, 'Deodar', 3)
    const accused = await frozenIn(all)
    await tapsData(town, all.owner, `wrong.${await id(accused)}`)
    expect(bare(all.owner.last().text)).toContain('They are frozen')
    await town.taps(all.owner, '☀ Yes, undo the freeze')
    expect(await roles(accused)).toEqual(['coordinator', null])
  })

  test('is thawed by two coordinators, not by one and not by themselves', async () => {
    const all = await circle(town, 'Deodar', 3)
    const accused = await frozenIn(all)
    const thaw = `thaw.${await id(accused)}.yes`
    await tapsData(town, accused, thaw)
    await tapsData(town, coordinator(all, 0), thaw)
    await tapsData(town, coordinator(all, 0), thaw)
    expect(await roles(accused)).toEqual(['learner', 'coordinator'])
    await tapsData(town, coordinator(all, 1), thaw)
    expect(await roles(accused)).toEqual(['coordinator', null])
  })

  test('is forgotten as always when they ask for it', async () => {
    const all = await circle(town, 'Deodar', 3)
    const accused = await frozenIn(all)
    await town.sends(accused, '/forget')
    await tapsData(town, accused, 'forget.yes')
    expect(await town.hamrah.db.store.personByTelegram(accused.id)).toBeUndefined()
  })
})

test('what a crash left in their hands is given back by the clock', async () => {
  const all = await circle(town, 'Deodar', 3)
  const accused = coordinator(all, 2)
  const asker = await town.member('learner', { tolana: all.tolana })
  await asks(town, asker)
  await takes(town, accused)
  const person = await town.who(accused)
  const frozen = { ...person, role: 'learner', frozenRole: 'coordinator' } as const
  await town.hamrah.db.commit([{ do: 'person.set', person: frozen }])
  await town.job('cut-off-left')
  expect(await town.hamrah.db.store.casesOf(await id(asker))).toMatchObject([
    { state: 'waiting', holderId: null },
  ])
})
