import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Tolana } from '../../src/domain/people.ts'
import { asks } from '../bot/asking.ts'
import { comesWithPictures, dataOn, enters, makes, picks } from '../bot/picturing.ts'
import { words } from '../bot/prose.ts'
import { foundTown, type MemberOptions, type Phone, type Town } from '../bot/town.ts'

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
const idOf = async (phone: Phone) => (await town.who(phone)).id
const MISS = () => words('en', 'receipt--came-miss')
const FOUND = () => words('en', 'receipt--came-open')

describe('entered', () => {
  test('show how many there are, never which, and can be taken back', async () => {
    const phone = await learner()
    await comesWithPictures(town, phone)
    await picks(town, phone, ['cow', 'tractor', 'sun'])
    expect(phone.last().text).toContain('●●●○○○')
    expect(phone.last().text).not.toMatch(/cow|tractor|sun|🐄/u)
    await town.presses(phone, 'undo')
    expect(phone.last().text).toContain('●●○○○○')
    await town.sends(phone, 'cow')
    expect(phone.last().text).toContain('●●○○○○')
    await comesWithPictures(town, phone)
    expect(phone.last().text).toContain('○○○○○○')
    expect(town.rows(`SELECT * FROM "Run" WHERE kind = 'receipt'`)).toHaveLength(1)
  })

  test('wrong in one, or in another order, open nothing; the run is gone either way', async () => {
    const phone = await learner()
    await asks(town, phone)
    const six = await makes(town, phone)
    const other = await learner()
    await enters(town, other, six.with(3, six[3] === 'cow' ? 'goat' : 'cow'))
    expect(other.last().text).toBe(MISS())
    const turned = six.toReversed()
    if (turned.join() !== six.join()) {
      await enters(town, other, turned)
      expect(other.last().text).toBe(MISS())
    }
    await enters(town, other, six)
    expect(other.last().text).toBe(FOUND())
    const own = `personId = '${await idOf(other)}' AND kind = 'receipt'`
    expect(town.rows(`SELECT * FROM "Run" WHERE ${own}`)).toEqual([])
  })

  test('a double tap on the last one shows the same again; stale taps add nothing', async () => {
    const phone = await learner()
    await asks(town, phone)
    const six = await makes(town, phone)
    const other = await learner()
    await comesWithPictures(town, other)
    await picks(town, other, ['apple'])
    const early = dataOn(other).find((data) => data.endsWith('.apple')) ?? ''
    await town.presses(other, 'undo')
    other.tapsData(early, { message: other.last() })
    await town.calm()
    expect(other.last().text).toContain('○○○○○○')
    await picks(town, other, six.slice(0, 5))
    const last = six[5] ?? ''
    if (!dataOn(other).some((data) => data.endsWith(`.${last}`)))
      await town.presses(other, dataOn(other).some((data) => /^p\..*\.1$/.test(data)) ? '1' : '0')
    const data = dataOn(other).find((one) => one.endsWith(`.${last}`)) ?? ''
    const message = other.last()
    other.tapsData(data, { message })
    other.tapsData(data, { message })
    await town.calm()
    expect(other.last().text).toBe(FOUND())
  })

  test('after five misses slow down, across runs, and for that person only', async () => {
    const phone = await learner()
    await asks(town, phone)
    const six = await makes(town, phone)
    const wrong = six.with(0, six[0] === 'cow' ? 'goat' : 'cow')
    const other = await learner()
    for (let miss = 0; miss < 5; miss += 1) await enters(town, other, wrong)
    expect(other.last().text).toBe(MISS())
    await comesWithPictures(town, other)
    expect(other.toasts.at(-1)?.text).toBe(words('en', 'refused--pictures-slow'))
    town.pass(31_000)
    await enters(town, other, six)
    expect(other.last().text).toBe(FOUND())
  })
})
