import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Tolana } from '../../src/domain/people.ts'
import { asks, codeOn, does } from './asking.ts'
import { dataOn, enters, makes, picturesOn, takesUp } from './picturing.ts'
import { LOCALES, unspoken, words } from './prose.ts'
import { foundTown, type MemberOptions, type Phone, type Town } from './town.ts'

const MINUTE = 60_000
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
const texts = (phone: Phone) => phone.chat.map(({ text }) => text ?? '').join('\n')
const caseOf = (code: string) => town.rows(`SELECT * FROM "Case" WHERE code = '${code}'`)[0]
const MISS = () => words('en', 'receipt--came-miss')
const FOUND = () => words('en', 'receipt--came-open')

describe('six pictures', () => {
  test('are shown once, protected, and leave the chat by themselves after two minutes', async () => {
    const phone = await learner()
    await asks(town, phone)
    await makes(town, phone)
    expect(phone.last().has_protected_content).toBe(true)
    town.pass(2 * MINUTE - 1000)
    await town.job('vanish-screens')
    expect(picturesOn(phone)).toHaveLength(6)
    town.pass(2000)
    await town.job('vanish-screens')
    expect(texts(phone)).not.toContain(words('en', 'receipt--shown'))
  })

  test('leave it at once with “I know them”', async () => {
    const phone = await learner()
    await asks(town, phone)
    await makes(town, phone)
    await town.taps(phone, words('en', 'receipt--known'))
    expect(texts(phone)).not.toContain(words('en', 'receipt--shown'))
    expect(phone.last().text).toContain(words('en', 'menu--title'))
  })

  test('stay the same under a double tap, and are others when made again', async () => {
    const phone = await learner()
    const code = await asks(town, phone)
    await does(town, phone, 'receipt')
    phone.tapsTwice(words('en', 'receipt--make'))
    await town.calm()
    const first = picturesOn(phone)
    const { receipt } = caseOf(code) ?? {}
    await town.taps(phone, words('en', 'receipt--known'))
    const other = await learner()
    await takesUp(town, other, first)
    expect(codeOn(other)).toBe(code)
    await does(town, other, 'receipt')
    expect(other.last().text).toContain(words('en', 'receipt--earlier'))
    await town.presses(other, 'make')
    const second = picturesOn(other)
    expect(caseOf(code)?.['receipt']).not.toEqual(receipt)
    await enters(town, phone, first)
    expect(phone.last().text).toBe(MISS())
    await enters(town, phone, second)
    expect(phone.last().text).toBe(FOUND())
  })

  test.each(LOCALES)('made in %s open it in the next language', async (locale) => {
    const phone = await learner({ locale })
    const code = await asks(town, phone)
    const six = await makes(town, phone)
    const other = await learner({
      locale: LOCALES[(LOCALES.indexOf(locale) + 1) % LOCALES.length] ?? 'en',
    })
    await takesUp(town, other, six)
    expect(codeOn(other)).toBe(code)
    expect([...unspoken(phone), ...unspoken(other)]).toEqual([])
  })

  test('made, but never shown, because all failed in between: others are made', async () => {
    const phone = await learner()
    const code = await asks(town, phone)
    await does(town, phone, 'receipt')
    const tap = { data: dataOn(phone).find((data) => data.endsWith('.make')) ?? '' }
    const mend = town.telegram.faults.add({ method: 'editMessageText', kind: 'error', code: 400 })
    phone.tapsData(tap.data, { message: phone.last() })
    await town.calm().catch(() => undefined)
    mend()
    await town.calm()
    const { receipt } = caseOf(code) ?? {}
    expect(receipt).not.toBeNull()
    expect(texts(phone)).not.toContain(words('en', 'receipt--shown'))
    await town.sends(phone, '/ask')
    await town.taps(phone, new RegExp(code))
    await makes(town, phone)
    expect(caseOf(code)?.['receipt']).not.toEqual(receipt)
  })
})
