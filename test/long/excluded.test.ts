import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Case, Route } from '../../src/domain/case.ts'
import type { Gender, Role, Tolana } from '../../src/domain/people.ts'
import { turns } from '../bot/actors.ts'
import { called, caseOf } from '../bot/called.ts'
import { asItLies, findsNoDoor, leaks } from '../bot/doors.ts'
import { enters } from '../bot/picturing.ts'
import { acts, becomes, endsAll, poses, posts, strikes } from '../bot/posed.ts'
import { words } from '../bot/prose.ts'
import { foundTown, type Phone, type Town } from '../bot/town.ts'
import { tapsData } from '../bot/trusting.ts'

const HOUR = 3_600_000
let town: Town
let near: Tolana
let far: Tolana
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())
beforeEach(async () => {
  near = await town.tolanaNamed('Zaitoon')
  far = await town.tolanaNamed('Far')
  await endsAll(town)
  const { store, commit } = town.hamrah.db
  // An owner of an earlier test would know of every question.
  for (const person of await store.members('owner'))
    await commit([{ do: 'person.set', person: { ...person, role: 'learner' } }])
  await posts(town, 'backup', null)
  await posts(town, 'focal', null)
})

const idOf = async (phone: Phone) => (await town.who(phone)).id

async function member(role: Role, tolana = near, gender: Gender = 'he'): Promise<Phone> {
  const phone = await town.member(role, { tolana })
  await becomes(town, phone, { gender })
  return phone
}

async function posed(route: Partial<Route>, over: Partial<Case> = {}): Promise<string> {
  const reporter = await member('learner')
  return poses(town, reporter, { ...over, route: { reader: 'own', never: [], ...route } })
}

/** A question that leaves out one of two coordinators, and the other one. */
async function withoutOne(over: Partial<Case> = {}) {
  const [left, other] = [await member('coordinator'), await member('coordinator')]
  const code = await posed({ never: [await idOf(left)] }, over)
  expect(called(other, code)).toBe(1)
  return { left, other, code }
}

/** Lets all its clocks strike. */
async function late(): Promise<void> {
  for (const hours of [12, 12, 24]) await strikes(town, hours * HOUR)
}

/** A question that waits and that these pictures open. */
async function keptBy(route: Partial<Route>, six: readonly string[]): Promise<string> {
  const code = await posed(route)
  const hash = await town.hamrah.act().vault.receiptHash(six.join(' '))
  const { id: caseId, reporterId } = await caseOf(town, code)
  const keeping = { do: 'case.receipt', caseId, reporterId, hash } as const
  expect(await town.hamrah.db.commit([keeping])).toBe('done')
  return code
}

describe('a coordinator whom the reporter left out finds no door', () => {
  test('while it waits, whatever office is theirs and however late it is', async () => {
    const { left, code } = await withoutOne()
    await findsNoDoor(town, left, code)
    await posts(town, 'backup', left)
    await posts(town, 'focal', left)
    for (const hours of [12, 12, 24, 24]) await strikes(town, hours * HOUR)
    expect((await caseOf(town, code)).stage).toBe(3)
    await findsNoDoor(town, left, code)
  })

  test('by becoming an owner meanwhile, nor by another Tolana', async () => {
    const { left, code } = await withoutOne()
    await town.sends(left, `/start ${await town.invite('coordinator', far)}`)
    expect((await town.who(left)).tolanaId).toBe(far.id)
    await findsNoDoor(town, left, code)
    await town.sends(left, `/start ${await town.invite('owner')}`)
    expect((await town.who(left)).role).toBe('owner')
    await findsNoDoor(town, left, code)
    for (const hours of [12, 12, 24]) await strikes(town, hours * HOUR)
    await findsNoDoor(town, left, code)
  })

  test('as owner: by the log its code alone, by the counts nothing', async () => {
    const { left, other, code } = await withoutOne()
    await acts(town, other, code, 'take')
    await turns(town, left, { role: 'owner' })
    await findsNoDoor(town, left, code)
    for (const data of ['log', 'team', 'export', 'export.yes']) await tapsData(town, left, data)
    town.pass(HOUR)
    await town.job('carry-out-plans')
    await tapsData(town, left, 'export.get')
    expect(leaks(town, left, /hardly speaks/)).toEqual([])
  })

  test('when it is passed on: not by a forged name either', async () => {
    const { left, other, code } = await withoutOne()
    await acts(town, other, code, 'take')
    const before = await asItLies(town, code)
    const { id } = await caseOf(town, code)
    await tapsData(town, other, `do.pass.${id}`)
    await tapsData(town, other, `do.pass.${id}.${await idOf(left)}`)
    await tapsData(town, other, `do.pass.${id}.${await idOf(left)}.yes`)
    expect(await asItLies(town, code)).toEqual(before)
    await findsNoDoor(town, left, code)
  })

  test('when its holder gives it back, does nothing or is frozen', async () => {
    const { left, other, code } = await withoutOne()
    await acts(town, other, code, 'take')
    await acts(town, other, code, 'release')
    await findsNoDoor(town, left, code)
    await acts(town, other, code, 'take')
    for (const hours of [12, 12, 24]) await strikes(town, hours * HOUR)
    expect((await caseOf(town, code)).holderId).toBeNull()
    await findsNoDoor(town, left, code)
    await acts(town, other, code, 'take')
    const second = await member('coordinator')
    for (const by of [left, second]) await tapsData(town, by, `wrong.${await idOf(other)}.yes`)
    expect(await caseOf(town, code)).toMatchObject({ state: 'waiting', holderId: null })
    await findsNoDoor(town, left, code)
    expect(called(second, code)).toBe(1)
  })

  test('of an under-eighteen’s: not as the second adult, before and after it is taken', async () => {
    const { left, other, code } = await withoutOne({ minor: true })
    const beside = await member('coordinator')
    await findsNoDoor(town, left, code)
    await acts(town, other, code, 'take')
    await town.sends(beside, '/desk')
    expect(beside.last().text).toContain(code)
    await findsNoDoor(town, left, code)
  })

  test('after its end, nor once its key has gone, and with it the names of those left out', async () => {
    const { left, other, code } = await withoutOne()
    const { id } = await caseOf(town, code)
    await town.hamrah.act().vault.destroyCaseKey(id)
    expect(await caseOf(town, code)).toMatchObject({ state: 'waiting', readable: false })
    await findsNoDoor(town, left, code)
    await town.job('drop-unreadable-rows')
    await findsNoDoor(town, left, code)
    const ended = await posed({ never: [await idOf(left)] })
    await acts(town, other, ended, 'take')
    await acts(town, other, ended, 'close', { outcome: 'helped' })
    await findsNoDoor(town, left, ended)
    town.pass(25 * HOUR)
    await town.job('seal-ended-cases')
    await findsNoDoor(town, left, ended)
  })
})

describe('whoever is not wished for finds no door', () => {
  test('a man, where a woman was asked for', async () => {
    const man = await member('coordinator')
    const woman = await member('coordinator', near, 'she')
    const code = await posed({ reader: 'woman' })
    await posts(town, 'backup', man)
    await late()
    await findsNoDoor(town, man, code)
    await tapsData(town, man, 'set.gender.she')
    expect((await town.who(man)).profile.gender).toBe('he')
    await findsNoDoor(town, man, code)
    expect(called(woman, code)).toBe(1)
  })

  test.each(['elsewhere', 'inside'] as const)('their own coordinator: %s', async (reader) => {
    const own = await member('coordinator')
    await member('coordinator', far)
    const code = await posed({ reader })
    await posts(town, 'backup', own)
    await posts(town, 'focal', own)
    await late()
    await findsNoDoor(town, own, code)
  })
})

describe('six pictures seen over a shoulder', () => {
  test.each([
    ['their own coordinator', 'elsewhere', {}, 'cow'],
    ['a man', 'woman', {}, 'goat'],
    ['someone frozen', 'own', { role: 'learner', frozenRole: 'coordinator' }, 'horse'],
  ] as const)('open nothing for %s (%s); for a learner they do', async (_, reader, over, first) => {
    const phone = await member('coordinator')
    await turns(town, phone, over)
    const six = [first, 'camel', 'cat', 'rabbit', 'elephant', 'mouse']
    const code = await keptBy({ reader }, six)
    const before = await asItLies(town, code)
    await enters(town, phone, six)
    expect(phone.last().text).toContain(words('en', 'receipt--came-miss'))
    expect(await asItLies(town, code)).toEqual(before)
    const bearer = await member('learner')
    await enters(town, bearer, six)
    expect((await caseOf(town, code)).reporterId).toBe(await idOf(bearer))
  })
})
