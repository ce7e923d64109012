import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enters, hasPin, isKeypad } from '../bot/pinning.ts'
import { words } from '../bot/prose.ts'
import { foundTown, type Phone, type Town } from '../bot/town.ts'

const MINUTE = 60_000
const PIN = '2580'
let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

const DOORS = ['lead', 'desk', 'invite', 'team'] as const

/** Which rows above a learner's home shows. */
async function doors(phone: Phone, way: 'menu' | 'words' = 'menu'): Promise<string[]> {
  await town.sends(phone, way === 'menu' ? '/menu' : 'salam')
  expect(phone.buttons()).toContain(words('en', 'go--ask'))
  return DOORS.filter((door) => phone.buttons().includes(words('en', `go--${door}`)))
}

/** Of a role, with a PIN that was shown a moment ago. */
async function withPin(role: 'mentor' | 'coordinator' | 'owner', shared = false): Promise<Phone> {
  const phone = await town.member(role, { shared })
  await hasPin(town, phone, PIN)
  await town.sends(phone, '/settings')
  await enters(town, phone, PIN)
  return phone
}

const ROWS = {
  mentor: ['lead'],
  coordinator: ['lead', 'desk', 'invite'],
  owner: ['lead', 'desk', 'invite', 'team'],
} as const

describe.each(['mentor', 'coordinator', 'owner'] as const)('home of a %s', (role) => {
  test('is a learner’s while the PIN is not shown, and whole after it', async () => {
    const phone = await withPin(role)
    expect(await doors(phone)).toEqual(ROWS[role])
    town.pass(10 * MINUTE + 1)
    expect(await doors(phone)).toEqual([])
    expect(await doors(phone, 'words')).toEqual([])
    await town.sends(phone, '/settings')
    expect(isKeypad(phone)).toBe(true)
    await town.presses(phone, 'menu')
    expect(await doors(phone)).toEqual([])
    await town.sends(phone, '/settings')
    await enters(town, phone, PIN)
    expect(await doors(phone)).toEqual(ROWS[role])
    await town.restart()
    expect(await doors(phone)).toEqual([])
  })

  test('is a learner’s after /hide, with a PIN and without', async () => {
    const withOne = await withPin(role)
    await town.sends(withOne, '/hide')
    expect(await doors(withOne)).toEqual([])
    const without = await town.member(role)
    expect(await doors(without)).toEqual(ROWS[role])
    await town.sends(without, '/hide')
    expect(await doors(without)).toEqual([])
    expect(await doors(without, 'words')).toEqual([])
    await town.sends(without, '/settings')
    expect(await doors(without)).toEqual(ROWS[role])
  })
})

test('on a shared phone with a PIN home never shows more: it locks on the way there', async () => {
  const phone = await withPin('coordinator', true)
  expect(await doors(phone)).toEqual([])
  await town.sends(phone, '/desk')
  expect(isKeypad(phone)).toBe(true)
  await enters(town, phone, PIN)
  expect(isKeypad(phone)).toBe(false)
  await town.presses(phone, 'menu')
  expect(await doors(phone)).toEqual([])
})
