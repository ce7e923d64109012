import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { longDate } from '../../src/bot/pictures/dates.ts'
import { inWords, type Case } from '../../src/domain/case.ts'
import type { Tolana } from '../../src/domain/people.ts'
import { called, caseOf, failedRows, shuts } from '../bot/called.ts'
import { makes, takesUp } from '../bot/picturing.ts'
import { acts, endsAll, poses, says } from '../bot/posed.ts'
import { bare, LOCALES, unspoken, words } from '../bot/prose.ts'
import { foundTown, type MemberOptions, type Phone, type Town } from '../bot/town.ts'

let town: Town
let tolana: Tolana
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())
beforeEach(async () => {
  await endsAll(town)
  tolana = await town.tolanaNamed('Zaitoon')
})

const learner = (options: MemberOptions = {}) => town.member('learner', { tolana, ...options })
const coordinator = (options: MemberOptions = {}) =>
  town.member('coordinator', { tolana, ...options })

async function page(phone: Phone, code: string): Promise<string> {
  phone.tapsData(`case.${(await caseOf(town, code)).id}`)
  await town.calm()
  return bare(phone.last().text)
}

/** A question of somebody grown up with its six pictures. */
async function posed(over: Partial<Case> = {}) {
  const old = await learner()
  const code = await poses(town, old, over)
  await page(old, code)
  return { old, code, six: await makes(town, old) }
}

describe('taken up by somebody under eighteen', () => {
  test('no meeting stays agreed: its holder hears, and a second adult knows', async () => {
    const [holder, second] = [await coordinator(), await coordinator()]
    const { old, code, six } = await posed({ way: 'meet' })
    await acts(town, holder, code, 'take')
    await acts(town, holder, code, 'propose')
    await acts(town, old, code, 'agree', { way: 'meet' })
    expect(await caseOf(town, code)).toMatchObject({ state: 'agreed', way: 'meet', minor: false })
    const before = [called(holder, code), called(second, code)]
    town.pass(1_100)
    await takesUp(town, await learner({ minor: true }), six)
    const kase = await caseOf(town, code)
    expect(kase).toMatchObject({ state: 'taken', way: 'chat', minor: true })
    expect(kase.clockAt).not.toBeNull()
    expect([called(holder, code), called(second, code)]).toEqual(before.map((one) => one + 1))
    expect(await page(holder, code)).toContain(bare(words('en', 'case--minor')))
    expect(await page(second, code)).not.toContain('hardly speaks')
    await town.sends(second, '/desk')
    expect(second.buttons(second.last()).join() + bare(second.last().text)).toContain(code)
  })

  test('while it waits: whoever had too few beside them is joined by the owners', async () => {
    const near = await coordinator()
    const owner = await town.member('owner')
    const { code, six } = await posed({ way: 'meet' })
    expect([called(near, code), called(owner, code)]).toEqual([1, 0])
    await takesUp(town, await learner({ minor: true }), six)
    expect(await caseOf(town, code)).toMatchObject({ state: 'waiting', way: 'chat', minor: true })
    expect([called(near, code), called(owner, code)]).toEqual([1, 1])
  })

  test('a call stays agreed', async () => {
    const holder = await coordinator()
    const { old, code, six } = await posed()
    await acts(town, holder, code, 'take')
    await acts(town, holder, code, 'propose')
    await acts(town, old, code, 'agree', { way: 'call' })
    await takesUp(town, await learner({ minor: true }), six)
    expect(await caseOf(town, code)).toMatchObject({ state: 'agreed', way: 'call', minor: true })
  })
})

describe('the holder of one that was taken up', () => {
  test.each(LOCALES)('sees on which day, and gets no card, in %s', async (locale) => {
    const holder = await coordinator({ locale })
    const { code, six } = await posed()
    await acts(town, holder, code, 'take')
    // The line is the one thing on the page that names a day.
    const day = longDate(town.hamrah.act().now, locale, 'Asia/Karachi')
    expect(await page(holder, code)).not.toContain(day)
    const before = called(holder, code)
    await takesUp(town, await learner(), six)
    expect(called(holder, code)).toBe(before)
    expect(await page(holder, code)).toContain(day)
    expect(unspoken(holder)).toEqual([])
  })
})

test('what waited for the old phone does not come; the letter waits for the pictures', async () => {
  const holder = await coordinator()
  const { old, code, six } = await posed()
  await acts(town, holder, code, 'take')
  shuts(town, old)
  await acts(town, holder, code, 'answer', { said: inWords('A letter on its way') })
  expect(await failedRows(town, old)).not.toEqual([])
  town.telegram.faults.clear()
  const { id } = await caseOf(town, code)
  const letter = async () =>
    (await town.hamrah.db.store.caseEvents(id)).find(({ kind }) => kind === 'answer')?.letter
  expect((await letter())?.state).toBe('failed')
  const fresh = await learner()
  await takesUp(town, fresh, six)
  expect(await failedRows(town, old)).toEqual([])
  expect(fresh.last().text).toContain('A letter on its way')
  const before = says(old, /answer|new/)
  await town.sends(old, '/menu')
  expect(says(old, /answer|new/)).toBe(before)
})
