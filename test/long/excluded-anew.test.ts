import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readStaff } from '../../src/app/staff.ts'
import type { Role, Tolana } from '../../src/domain/people.ts'
import { called, caseOf } from '../bot/called.ts'
import { asItLies, findsNoDoor } from '../bot/doors.ts'
import { dataOn, enters } from '../bot/picturing.ts'
import { endsAll, poses, posts, strikes } from '../bot/posed.ts'
import { words } from '../bot/prose.ts'
import { foundTown, type Phone, type Town } from '../bot/town.ts'

const HOUR = 3_600_000
const OWNER = 777_000_666
let town: Town
let near: Tolana
let named: Phone
beforeAll(async () => {
  town = await foundTown({ OWNER_IDS: String(OWNER) })
  named = town.stranger({ id: OWNER })
  await town.joins(named, '')
  await town.member('owner')
})
afterAll(() => town.close())
beforeEach(async () => {
  near = await town.tolanaNamed('Zaitoon')
  await endsAll(town)
  await posts(town, 'backup', null)
})

const member = (role: Role) => town.member(role, { tolana: near })
const idOf = async (phone: Phone) => (await town.who(phone)).id

/** A question that was sent without this person. */
async function without(left: Phone): Promise<string> {
  const { adults } = await readStaff(town.hamrah.act())
  const id = await idOf(left)
  const never = adults.flatMap((one) => (one.id === id ? [one.mark] : []))
  expect(never).toHaveLength(1)
  return poses(town, await member('learner'), { route: { reader: 'own', never } })
}

/** Is forgotten, and comes again by this link as somebody new. */
async function comesAnew(phone: Phone, link: string): Promise<void> {
  const before = await idOf(phone)
  await town.sends(phone, '/forget')
  if (dataOn(phone).includes('forget.sure')) await town.presses(phone, 'sure')
  await town.presses(phone, 'yes')
  await phone.until(() => phone.last().text?.includes(words('en', 'forget--done')) ?? false)
  await town.calm()
  await town.joins(phone, link)
  expect(await idOf(phone)).not.toBe(before)
}

async function late(): Promise<void> {
  for (const hours of [12, 12, 24, 24]) await strikes(town, hours * HOUR)
}

describe('whoever was left out and comes anew after /forget is left out still', () => {
  test('an owner by OWNER_IDS, whatever is late', async () => {
    const other = await member('coordinator')
    const code = await without(named)
    await comesAnew(named, '')
    expect((await town.who(named)).role).toBe('owner')
    await posts(town, 'backup', named)
    await late()
    expect(called(other, code)).toBeGreaterThan(0)
    await findsNoDoor(town, named, code)
  })

  test('a coordinator who is invited again: not by their desk, nor by six pictures', async () => {
    const left = await member('coordinator')
    await member('coordinator')
    const code = await without(left)
    const six = ['cow', 'camel', 'cat', 'rabbit', 'elephant', 'mouse']
    const hash = await town.hamrah.act().vault.receiptHash(six.join(' '))
    const { id: caseId, reporterId } = await caseOf(town, code)
    await town.hamrah.db.commit([{ do: 'case.receipt', caseId, reporterId, hash }])
    await comesAnew(left, await town.invite('coordinator', near))
    expect((await town.who(left)).role).toBe('coordinator')
    await late()
    await findsNoDoor(town, left, code)
    const before = await asItLies(town, code)
    await enters(town, left, six)
    expect(left.last().text).toContain(words('en', 'receipt--came-miss'))
    expect(await asItLies(town, code)).toEqual(before)
  })

  test('a learner by then: six pictures open nothing either', async () => {
    const left = await member('coordinator')
    await member('coordinator')
    const code = await without(left)
    const six = ['goat', 'camel', 'cat', 'rabbit', 'elephant', 'mouse']
    const hash = await town.hamrah.act().vault.receiptHash(six.join(' '))
    const { id: caseId, reporterId } = await caseOf(town, code)
    await town.hamrah.db.commit([{ do: 'case.receipt', caseId, reporterId, hash }])
    await comesAnew(left, await town.invite('learner', near))
    await enters(town, left, six)
    expect(left.last().text).toContain(words('en', 'receipt--came-miss'))
    expect((await caseOf(town, code)).reporterId).toBe(reporterId)
  })

  test('the list shows them as left out, and takes them in again', async () => {
    const left = await member('coordinator')
    await member('coordinator')
    const reporter = await member('learner')
    const code = await poses(town, reporter)
    const { id } = await caseOf(town, code)
    reporter.tapsData(`do.reader.${id}.n-${await idOf(left)}`)
    await town.calm()
    await comesAnew(left, await town.invite('coordinator', near))
    reporter.tapsData(`do.reader.${id}.never`)
    await town.calm()
    expect(reporter.buttons(reporter.last()).filter((label) => label.includes('✕'))).toHaveLength(1)
    expect(called(left, code)).toBe(0)
    reporter.tapsData(`do.reader.${id}.n-${await idOf(left)}`)
    await town.calm()
    expect((await caseOf(town, code)).route.never).toEqual([])
    expect(called(left, code)).toBe(1)
  })
})
