import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Role, Tolana } from '../../src/domain/people.ts'
import { called, caseOf } from '../bot/called.ts'
import { becomes, endsAll, poses, posts, says, strikes } from '../bot/posed.ts'
import { bare, LOCALES, unspoken, words } from '../bot/prose.ts'
import { foundTown, type MemberOptions, type Phone, type Town } from '../bot/town.ts'

const HOUR = 3_600_000
const LATE = /longer than it should/
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
  for (const person of await store.members('owner'))
    await commit([{ do: 'person.set', person: { ...person, role: 'learner' } }])
  await posts(town, 'backup', null)
  await posts(town, 'focal', null)
})

const member = (role: Role, options: MemberOptions = {}, tolana = near) =>
  town.member(role, { tolana, ...options })

async function page(phone: Phone, code: string): Promise<string> {
  phone.tapsData(`case.${(await caseOf(town, code)).id}`)
  await town.calm()
  return bare(phone.last().text)
}

describe('where nobody can be reached', () => {
  test.each(LOCALES)('that is said, and another reader is offered, in %s', async (locale) => {
    await becomes(town, await member('coordinator'), { unreachable: true })
    await member('coordinator', { shared: true })
    const reporter = await member('learner', { locale })
    const code = await poses(town, reporter)
    for (const hours of [12, 12, 24]) {
      await strikes(town, hours * HOUR)
      const text = await page(reporter, code)
      expect(text).toContain(bare(words(locale, 'case--unreached')))
      for (const stage of [1, 2, 3])
        expect(text).not.toContain(bare(words(locale, `case--unopened-${stage}`)))
      expect(reporter.buttons(reporter.last())).toContain(words(locale, 'case--do-reader'))
      expect(unspoken(reporter)).toEqual([])
    }
  })

  test('the reporter hears at once, not only when the back-up’s turn would be', async () => {
    await becomes(town, await member('coordinator'), { unreachable: true })
    const reporter = await member('learner')
    await poses(town, reporter)
    await strikes(town, 12 * HOUR)
    expect(says(reporter, LATE)).toBe(1)
  })

  test('and as soon as somebody can, it is said that they were told', async () => {
    const shut = await member('coordinator')
    await becomes(town, shut, { unreachable: true })
    const reporter = await member('learner')
    const code = await poses(town, reporter)
    for (const hours of [12, 12, 24]) await strikes(town, hours * HOUR)
    const owner = await member('owner')
    await strikes(town, 24 * HOUR)
    expect(await page(reporter, code)).toContain(bare(words('en', 'case--unopened-3')))
    expect(owner.id).not.toBe(shut.id)
  })
})

describe('an office whose holder cannot be reached', () => {
  test.each([
    ['the back-up with a shared phone', 'backup', 2, { shared: true }],
    ['the back-up who has blocked me', 'backup', 2, { unreachable: true }],
    ['the focal point with a shared phone', 'focal', 3, { shared: true }],
    ['the focal point who has blocked me', 'focal', 3, { unreachable: true }],
  ] as const)('%s: the owners are called beside them', async (_, office, stage, over) => {
    const near1 = await member('coordinator')
    const holder = await member('coordinator', {}, far)
    await becomes(town, holder, over)
    await posts(town, office, holder)
    const owner = await member('owner')
    if (office === 'focal') await posts(town, 'backup', near1)
    const code = await poses(town, await member('learner'))
    expect([called(near1, code), called(owner, code)]).toEqual([1, 0])
    for (const hours of [12, 12, 24].slice(0, stage - 1)) await strikes(town, hours * HOUR)
    expect(called(owner, code)).toBe(0)
    await strikes(town, 24 * HOUR)
    expect((await caseOf(town, code)).stage).toBe(stage)
    expect([called(holder, code), called(owner, code)]).toEqual([0, 1])
  })
})

describe('a woman was asked for', () => {
  test('and none of the Tolana can be reached: women anywhere are told at once', async () => {
    const she = await member('coordinator')
    await becomes(town, she, { gender: 'she', shared: true })
    const man = await member('coordinator')
    await becomes(town, man, { gender: 'he' })
    const farShe = await member('coordinator', {}, far)
    await becomes(town, farShe, { gender: 'she' })
    const reporter = await member('learner')
    const code = await poses(town, reporter, { route: { reader: 'woman', never: [] } })
    expect([called(she, code), called(man, code), called(farShe, code)]).toEqual([0, 0, 1])
  })

  test('and nobody takes it: every woman there is, owners too', async () => {
    const near1 = await member('coordinator')
    const farShe = await member('coordinator', {}, far)
    const owner = await member('owner')
    for (const phone of [near1, farShe, owner]) await becomes(town, phone, { gender: 'she' })
    const reporter = await member('learner')
    const code = await poses(town, reporter, { route: { reader: 'woman', never: [] } })
    expect([near1, farShe, owner].map((one) => called(one, code))).toEqual([1, 0, 0])
    for (const hours of [12, 12]) await strikes(town, hours * HOUR)
    expect([farShe, owner].map((one) => called(one, code))).toEqual([1, 1])
  })
})
