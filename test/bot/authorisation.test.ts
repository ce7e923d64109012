import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PLACES } from '../../src/bot/features/places.ts'
import type { Role } from '../../src/domain/people.ts'
import { ACTORS, arrives, nothing, othersRows, type Actor } from './actors.ts'
import { asks, does, takes, writes } from './asking.ts'
import { seen, unspoken, words } from './prose.ts'
import { foundTown, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

const SECRETS = /first secret/

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
const RANK: Readonly<Record<Actor, number>> = {
  stranger: -2,
  joining: -1,
  learner: 0,
  mentor: 1,
  elsewhere: 2,
  coordinator: 2,
  owner: 3,
}
const NEEDED: Readonly<Record<Role, number>> = { learner: 0, mentor: 1, coordinator: 2, owner: 3 }

describe('every command for everyone', () => {
  test('is in this table', () => {
    expect(PLACES.map(({ name, role }) => [name, role])).toEqual(Object.entries(COMMANDS))
  })

  test.each(ACTORS)('%s', async (actor) => {
    const phone = await arrives(town, actor, town.tolana)
    const { stranger, joining } = { stranger: actor === 'stranger', joining: actor === 'joining' }
    for (const [name, role] of Object.entries(COMMANDS)) {
      await town.sends(phone, `/${name}`)
      const refused = phone.last().text?.includes(nothing(actor)) ?? false
      const leadsHome = name === 'menu' || name === 'start'
      const allowed = RANK[actor] >= NEEDED[role] || (joining && /hide|forget/.test(name))
      expect([name, refused]).toEqual([name, !allowed || (leadsHome && !stranger)])
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

describe('somebody who was something', () => {
  test('a coordinator who no longer is: their old buttons open, take and give nothing', async () => {
    const tolana = await town.tolanaNamed('Zaitoon')
    const reporter = await town.member('learner', { tolana })
    const phone = await town.member('coordinator', { tolana })
    await asks(town, reporter, { words: 'The first secret' })
    await takes(town, phone)
    const held = phone.last()
    await town.sends(phone, '/invite')
    const invites = phone.last()
    await town.sends(phone, '/menu')
    const menu = phone.last()
    const person = await town.who(phone)
    await town.hamrah.db.commit([{ do: 'person.set', person: { ...person, role: 'learner' } }])
    const before = await othersRows(town, phone)
    for (const message of [held, invites, menu])
      for (const button of message.reply_markup?.inline_keyboard.flat() ?? []) {
        if (!('callback_data' in button)) continue
        if (/\.(?:menu|learn|practice|review|progress|ask|settings)$/.test(button.callback_data))
          continue
        await phone.tapsData(button.callback_data, { message }).answer
        await town.calm()
        expect(phone.last().text).not.toMatch(SECRETS)
      }
    await town.sends(phone, '/desk')
    expect(phone.last().text).toBe(words('en', 'menu--title'))
    expect(await othersRows(town, phone)).toBe(before)
  })

  test('a coordinator in the middle of an answer when they cease to be one', async () => {
    const tolana = await town.tolanaNamed('Zaitoon')
    const reporter = await town.member('learner', { tolana })
    const phone = await town.member('coordinator', { tolana })
    await asks(town, reporter)
    await takes(town, phone)
    await does(town, phone, 'write')
    await town.sends(phone, 'Half an answer')
    const person = await town.who(phone)
    await town.hamrah.db.commit([{ do: 'person.set', person: { ...person, role: 'learner' } }])
    await town.presses(phone, 'send')
    await town.sends(reporter, '/ask')
    await town.taps(reporter, /in hand/)
    expect(seen(reporter).join('\n')).not.toContain('Half an answer')
  })

  test('an owner who no longer is founds no Tolana, not even with the question open', async () => {
    const phone = await town.member('owner')
    await town.sends(phone, '/team')
    await town.taps(phone, '+ New Tolana')
    const person = await town.who(phone)
    await town.hamrah.db.commit([{ do: 'person.set', person: { ...person, role: 'learner' } }])
    const before = town.rows('SELECT * FROM "Tolana"')
    await town.sends(phone, 'My own Tolana')
    expect(town.rows('SELECT * FROM "Tolana"')).toEqual(before)
  })

  test('who gave a case back reads nothing more of it', async () => {
    const tolana = await town.tolanaNamed('Zaitoon')
    const reporter = await town.member('learner', { tolana })
    const phone = await town.member('coordinator', { tolana })
    await asks(town, reporter, { words: 'The first secret' })
    await takes(town, phone)
    await writes(town, phone, 'A first answer')
    const { id } = await town.who(reporter)
    const [kase] = await town.hamrah.db.store.casesOf(id)
    phone.tapsData(`do.release.${kase?.id ?? ''}`)
    await town.calm()
    for (const data of ['case', 'do.write', 'do.close', 'do.withdraw'].map(
      (name) => `${name}.${kase?.id ?? ''}`,
    )) {
      await phone.tapsData(data).answer
      await town.calm()
      expect(seen(phone).join('\n')).not.toContain('The first secret')
    }
  })
})
