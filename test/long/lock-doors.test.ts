import { afterAll, beforeAll, expect, test } from 'vitest'
import { PLACES } from '../../src/bot/features/places.ts'
import { BUTTONS } from '../../src/bot/routes.ts'
import { atLeast } from '../../src/domain/people.ts'
import { asks, takes } from '../bot/asking.ts'
import { foundTown, type Phone, type Town } from '../bot/town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown({ OWNER_IDS: '777000333' })
})
afterAll(() => town.close())

/** They decide by what they lead to, or work without the PIN on purpose. */
const BY_THEMSELVES = ['go', 'r', 'p', 'hear', 'pin', 'care', 'forget']

/** Buttons after which the walk could not go on as this person. */
const NOT_TAPPED = /^(?:forget\.yes|speak\.|set\.phone\.shared)/

const isProtected = (phone: Phone): boolean => phone.last().has_protected_content === true

function dataOn(phone: Phone): string[] {
  const rows = phone.last().reply_markup?.inline_keyboard ?? []
  return rows.flat().flatMap((button) => ('callback_data' in button ? [button.callback_data] : []))
}

/** The button without whom or what it is about: one of each kind is enough. */
const kindOf = (data: string): string =>
  data
    .split('.')
    .slice(0, data.startsWith('do') ? 2 : 1)
    .join('.')

test('every place whose screen is protected asks for the PIN', async () => {
  const owner = town.stranger({ id: 777_000_333 })
  await town.joins(owner, '')
  for (const { name, sensitive = false, role } of PLACES) {
    if (!atLeast('owner', role) || name === 'forget') continue
    await town.sends(owner, `/${name}`)
    expect([name, isProtected(owner)]).toEqual([name, sensitive])
  }
})

test('every button that leads to a protected screen does', async () => {
  const tolana = await town.tolanaNamed('Zaitoon')
  const holder = await town.member('coordinator', { tolana })
  const learner = await town.member('learner', { tolana })
  await asks(town, learner)
  await takes(town, holder)
  await asks(town, learner)
  const owner = town.stranger({ id: 777_000_333 })
  const tried = new Set<string>()
  for (const phone of [learner, holder, owner]) {
    const open = PLACES.map(({ name }) => `go.${name}`).filter((data) => data !== 'go.forget')
    const known = new Set<string>(open)
    for (const data of open) {
      if (tried.size > 400) break
      phone.tapsData(data)
      await town.calm()
      const [name = ''] = data.split('.')
      tried.add(name)
      if (isProtected(phone) && !BY_THEMSELVES.includes(name))
        expect([data, BUTTONS[name]?.sensitive]).toEqual([data, true])
      for (const next of dataOn(phone)) {
        // Turns of runs are asked by their flows; everything else once for each kind.
        const kind = next.startsWith('go') ? next : kindOf(next)
        if (/^[rp]\./.test(next) || NOT_TAPPED.test(next) || known.has(kind)) continue
        known.add(kind)
        open.push(next)
      }
    }
  }
  // What no walk came to is tapped as it is, by whoever may do the most: every name was tried.
  for (const name of Object.keys(BUTTONS).filter((one) => !tried.has(one))) {
    await town.sends(owner, '/menu')
    owner.tapsData(name)
    await town.calm()
    if (isProtected(owner) && !BY_THEMSELVES.includes(name))
      expect([name, BUTTONS[name]?.sensitive]).toEqual([name, true])
  }
  expect(tried.size).toBeGreaterThan(Object.keys(BUTTONS).length / 2)
})
