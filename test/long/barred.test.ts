import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { forgets } from '../bot/life.ts'
import { words } from '../bot/prose.ts'
import { foundTown, type Phone, type Town } from '../bot/town.ts'
import { circle, coordinator, linkBy, tapsData, type Circle } from '../bot/trusting.ts'

const HOUR = 3_600_000
const OWNERS = [777_000_401, 777_000_402, 777_000_403, 777_000_404, 777_000_405]
let town: Town
beforeAll(async () => {
  town = await foundTown({ OWNER_IDS: OWNERS.join(',') })
})
afterAll(() => town.close())

const id = async (phone: Phone) => (await town.who(phone)).id
const stands = async (phone: Phone) => {
  const { role, frozenRole } = await town.who(phone)
  return [role, frozenRole]
}

/** An owner by OWNER_IDS beside two coordinators and another owner. */
async function named(index: number): Promise<{ all: Circle; one: Phone }> {
  const all = await circle(town, 'Sanober', 2)
  const one = town.stranger({ id: OWNERS[index] ?? 0 })
  await town.joins(one, '')
  expect(await stands(one)).toEqual(['owner', null])
  return { all, one }
}

async function frozen(index: number): Promise<{ all: Circle; one: Phone }> {
  const { all, one } = await named(index)
  for (const by of all.coordinators) await tapsData(town, by, `wrong.${await id(one)}.yes`)
  expect(await stands(one)).toEqual(['learner', 'owner'])
  return { all, one }
}

async function lowered(index: number): Promise<{ all: Circle; one: Phone }> {
  const { all, one } = await named(index)
  await tapsData(town, all.owner, `lower.${await id(one)}.learner`)
  town.pass(HOUR)
  await town.job('carry-out-plans')
  expect(await stands(one)).toEqual(['learner', null])
  return { all, one }
}

describe('OWNER_IDS opens nothing', () => {
  test('to whoever was frozen, forgot themselves and came anew', async () => {
    const { all, one } = await frozen(0)
    await forgets(town, one)
    await town.sends(one, '/start')
    expect(one.last().text).toContain(words('en', 'stranger--page'))
    // By an invite they come like anybody, and somebody has to know them.
    await town.joins(one, await linkBy(town, coordinator(all, 0), 'mentor', all.tolana))
    expect(await stands(one)).toEqual(['learner', null])
    await town.sends(one, '/start')
    expect(await stands(one)).toEqual(['learner', null])
    await tapsData(town, coordinator(all, 1), `door.${await id(one)}.yes`)
    expect(await stands(one)).toEqual(['mentor', null])
    // What remembers it names nobody.
    const kept = town.rows(`SELECT name FROM "Setting" WHERE name LIKE 'barred.%'`)
    expect(kept).toHaveLength(1)
    expect(String(kept[0]?.['name'])).toMatch(/^barred\.[0-9a-f]{64}$/)
  })

  test('to an owner who was lowered, before and after they are forgotten', async () => {
    const { one } = await lowered(1)
    await town.sends(one, '/start')
    expect(await stands(one)).toEqual(['learner', null])
    await forgets(town, one)
    await town.sends(one, '/start')
    expect(one.last().text).toContain(words('en', 'stranger--page'))
  })
})

describe('OWNER_IDS opens again', () => {
  test('after a thaw', async () => {
    const { all, one } = await frozen(2)
    await tapsData(town, all.owner, `thaw.${await id(one)}.yes`)
    expect(await stands(one)).toEqual(['owner', null])
    await forgets(town, one)
    await town.joins(one, '')
    expect(await stands(one)).toEqual(['owner', null])
  })

  test('after a link from the terminal, which ends the freeze and is logged', async () => {
    const { all, one } = await frozen(3)
    const about = String(town.hamrah.db.vault.actorNumber(await id(one)))
    await town.sends(one, `/start ${await town.invite('coordinator', all.tolana)}`)
    expect(await stands(one)).toEqual(['coordinator', null])
    const lines = town.rows(
      `SELECT act, actor FROM "Audit" WHERE subject = '${about}' ORDER BY id DESC LIMIT 2`,
    )
    expect(lines).toEqual([
      { act: 'freeze.thaw', actor: 1 },
      { act: 'role.give', actor: 1 },
    ])
    await town.sends(one, '/start')
    expect(await stands(one)).toEqual(['owner', null])
  })

  test('not after a learner’s link from the terminal', async () => {
    const { all, one } = await lowered(4)
    await forgets(town, one)
    await town.joins(one, await town.invite('learner', all.tolana))
    await town.sends(one, '/start')
    expect(await stands(one)).toEqual(['learner', null])
  })
})
