import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PLACES } from '../../src/bot/features/places.ts'
import type { Role } from '../../src/domain/people.ts'
import { ACTORS, arrives, nothing, PASSING, RANK, unknown, WATCHED } from './actors.ts'
import { unspoken } from './prose.ts'
import { foundTown, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

/** The least role for every command there is, written down once more so that a slip shows. */
const COMMANDS: Readonly<Record<string, Role>> = {
  menu: 'learner',
  learn: 'learner',
  practice: 'learner',
  review: 'learner',
  progress: 'learner',
  ask: 'learner',
  language: 'learner',
  help: 'learner',
  start: 'learner',
  tolana: 'learner',
  settings: 'learner',
  hide: 'learner',
  forget: 'learner',
  lead: 'mentor',
  desk: 'coordinator',
  invite: 'coordinator',
  team: 'owner',
}
const NEEDED: Readonly<Record<Role, number>> = { learner: 0, mentor: 1, coordinator: 2, owner: 3 }

test('every table there is belongs to those that are looked at', () => {
  const all = town
    .rows(`SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB '[A-Z]*'`)
    .map(({ name }) => String(name))
  expect([...WATCHED, ...PASSING].toSorted()).toEqual(all.toSorted())
})

describe('every command for everyone', () => {
  test('is in this table', () => {
    expect(PLACES.map(({ name, role }) => [name, role])).toEqual(Object.entries(COMMANDS))
  })

  test.each(ACTORS)('%s', async (actor) => {
    const phone = await arrives(town, actor, town.tolana)
    for (const [name, role] of Object.entries(COMMANDS)) {
      await town.sends(phone, `/${name}`)
      const refused = phone.last().text?.includes(nothing(actor)) ?? false
      const leadsHome = name === 'menu' || name === 'start'
      const joins = actor === 'joining' && /hide|forget/.test(name)
      const allowed = RANK[actor] >= NEEDED[role] || joins
      expect([name, refused]).toEqual([name, !allowed || (leadsHome && !unknown(actor))])
      expect(unspoken(phone)).toEqual([])
    }
  })

  test.each(ACTORS)('by the `go` button of the same name: %s', async (actor) => {
    const phone = await arrives(town, actor, town.tolana)
    for (const [name, role] of Object.entries(COMMANDS)) {
      if (name === 'hide') continue
      await phone.tapsData(`go.${name}`).answer
      await town.calm()
      const refused = phone.last().text?.includes(nothing(actor)) ?? false
      const leadsHome = name === 'menu' || name === 'start'
      expect([name, refused]).toEqual([name, RANK[actor] < NEEDED[role] || leadsHome])
    }
  })
})
