import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asks, cards, does, opens, takes, writes } from '../bot/asking.ts'
import { bare, LOCALES, unspoken, words } from '../bot/prose.ts'
import type { Tolana } from '../../src/domain/people.ts'
import { foundTown, type MemberOptions, type Phone, type Town } from '../bot/town.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** Time for the next card to the same chat. */
const SECOND = 1100
let town: Town
let tolana: Tolana
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())
beforeEach(async () => {
  tolana = await town.tolanaNamed('Zaitoon')
})

const learner = (options: MemberOptions = {}) => town.member('learner', { tolana, ...options })
const coordinator = (options: MemberOptions = {}) =>
  town.member('coordinator', { tolana, ...options })
const row = (code: string) => town.rows(`SELECT * FROM "Case" WHERE code = '${code}'`)[0]
const onDesk = async (phone: Phone) => {
  await town.sends(phone, '/desk')
  return phone.buttons(phone.last()).map(bare)
}

describe('the desk', () => {
  test('lists danger first, then what is held, what waits, and last what is closed', async () => {
    const holder = await coordinator()
    const closed = await asks(town, await learner())
    await takes(town, holder)
    town.pass(SECOND)
    await does(town, holder, 'close')
    await town.presses(holder, 'listened')
    const held = await asks(town, await learner())
    await takes(town, holder)
    town.pass(SECOND)
    const waits = await asks(town, await learner())
    town.pass(3 * HOUR)
    const danger = await asks(town, await learner(), { danger: 'now' })
    expect((await onDesk(holder)).slice(0, 4)).toEqual([
      `❗ waiting · 1 minute · ${danger}`,
      `✋ in hand · 3 hours · ${held}`,
      `⏳ waiting · 3 hours · ${waits}`,
      `✔ closed · ${closed}`,
    ])
    expect(holder.last().text).toMatch(/In your hands: .?1.?\nWaiting: .?2/)
  })

  test.each(LOCALES)('says in %s how long somebody waits, in its own digits', async (locale) => {
    const holder = await coordinator({ locale })
    await asks(town, await learner({ locale }))
    const shown: string[] = []
    for (const ms of [5 * MINUTE, 2 * HOUR, 50 * HOUR]) {
      town.pass(ms)
      shown.push((await onDesk(holder))[0] ?? '')
    }
    const five = locale === 'en' ? '5 minutes' : locale === 'ur' ? '۵ منٹ' : '۵ دقیقې'
    expect(shown[0]).toContain(five)
    expect(shown[2]).toContain(locale === 'en' ? '2 days' : locale === 'ur' ? '۲ دن' : '۲ ورځې')
    expect(unspoken(holder)).toEqual([])
  })

  test('says of an answered one nothing of waiting', async () => {
    const holder = await coordinator()
    const code = await asks(town, await learner())
    await takes(town, holder)
    town.pass(SECOND)
    await writes(town, holder, 'I read you')
    town.pass(SECOND)
    expect((await onDesk(holder))[0]).toBe(`✉ answered · ${code}`)
  })
})

describe('a closed question', () => {
  test('is opened again by the one who closed it, and the one who asked hears of it', async () => {
    const [reporter, holder] = [await learner(), await coordinator()]
    const code = await asks(town, reporter, { words: 'A word of trust' })
    await takes(town, holder)
    town.pass(SECOND)
    await does(town, holder, 'close')
    await town.presses(holder, 'met')
    await opens(town, reporter)
    await town.sends(holder, '/desk')
    await town.taps(holder, new RegExp(code))
    expect(holder.last().text).toContain('A word of trust')
    expect(holder.buttons(holder.last())).toEqual([
      words('en', 'case--do-reopen'),
      '◀ Back',
      '🏠 Menu',
    ])
    await does(town, holder, 'reopen')
    expect(row(code)).toMatchObject({ state: 'taken', outcome: null, closedAt: null })
    expect(cards(reporter)).toHaveLength(1)
    await writes(town, holder, 'Here I am again')
    town.pass(SECOND)
    await opens(town, reporter)
    expect(reporter.last().text).toContain('Here I am again')
  })

  test('is opened by nobody else, and not once its words are to be wiped', async () => {
    const [reporter, holder, other] = [await learner(), await coordinator(), await coordinator()]
    const code = await asks(town, reporter)
    await takes(town, holder)
    town.pass(SECOND)
    await does(town, holder, 'close')
    await town.presses(holder, 'met')
    const id = String(row(code)?.['id'])
    for (const phone of [other, reporter]) {
      phone.tapsData(`do.reopen.${id}`)
      await town.calm()
    }
    // The job that wipes it may be late: its time has come all the same.
    town.pass(24 * HOUR + 1000)
    holder.tapsData(`do.reopen.${id}`)
    await town.calm()
    expect(row(code)).toMatchObject({ state: 'closed', seq: 2 })
    await town.job('seal-ended-cases')
    holder.tapsData(`do.reopen.${id}`)
    await town.calm()
    expect(row(code)).toMatchObject({ state: 'closed', seq: 2 })
    expect((await onDesk(holder)).join()).not.toContain(code)
  })
})
