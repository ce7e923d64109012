import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Tolana } from '../../src/domain/people.ts'
import { asks, cards, codeOn, does, opens, takes, upToReader, writes } from '../bot/asking.ts'
import { enters, makes, takesUp } from '../bot/picturing.ts'
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
const coordinator = () => town.member('coordinator', { tolana })
const texts = (phone: Phone) => phone.chat.map(({ text }) => text ?? '').join('\n')
const caseOf = (code: string) => town.rows(`SELECT * FROM "Case" WHERE code = '${code}'`)[0]
const idOf = async (phone: Phone) => (await town.who(phone)).id
const MISS = () => words('en', 'receipt--came-miss')

describe('taken up', () => {
  test('shows only what is new, and the old chat knows it no more', async () => {
    const old = await learner()
    const holder = await coordinator()
    const code = await asks(town, old, { words: 'My own old words' })
    const six = await makes(town, old)
    await takes(town, holder)
    await writes(town, holder, 'The letter that was read')
    await opens(town, old)
    expect(old.last().text).toContain('The letter that was read')
    await town.sends(holder, '/desk')
    await town.taps(holder, new RegExp(code))
    await writes(town, holder, 'The letter that is new')
    expect(cards(old)).not.toEqual([])

    const fresh = await learner({ locale: 'ps' })
    await takesUp(town, fresh, six)
    expect(fresh.last().text).toContain('The letter that is new')
    expect(fresh.buttons(fresh.last()).join()).not.toMatch(/Older|زړ/)
    await town.job('vanish-screens')
    expect(cards(old)).toEqual([])
    expect(texts(old)).not.toContain(code)
    const toasts = old.toasts.length
    await town.sends(old, '/ask')
    expect(old.last().text).not.toContain(code)
    old.tapsData(`case.${String(caseOf(code)?.['id'])}`)
    await town.calm()
    expect(old.toasts.slice(toasts).map(({ text }) => text)).toContain(words('en', 'kind--gone'))
    expect(texts(old)).not.toContain('The letter that is new')
    expect(caseOf(code)?.['reporterId']).toBe(await idOf(fresh))

    await writes(town, fresh, 'Words of the new phone')
    await opens(town, holder)
    expect(holder.last().text).toContain('Words of the new phone')
    await writes(town, holder, 'And an answer')
    expect(cards(old)).toEqual([])
    await opens(town, fresh)
    expect(fresh.last().text).toContain('And an answer')
    expect(town.rows(`SELECT act FROM "Audit" WHERE subject = '${code}'`)).toContainEqual({
      act: 'case.bind',
    })
  })

  test('not by whoever holds it or may take it: they see what everybody sees', async () => {
    const phone = await learner()
    const holder = await coordinator()
    const second = await coordinator()
    const code = await asks(town, phone)
    const six = await makes(town, phone)
    await enters(town, second, six)
    expect(second.last().text).toBe(MISS())
    await takes(town, holder)
    await enters(town, holder, six)
    expect(holder.last().text).toBe(MISS())
    expect(caseOf(code)?.['reporterId']).toBe(await idOf(phone))
  })

  test('not by someone who must never read it', async () => {
    const phone = await learner()
    await coordinator()
    const excluded = await coordinator()
    await town.sends(phone, '/ask')
    await town.presses(phone, 'someone')
    await upToReader(town, phone)
    await town.presses(phone, 'never')
    await town.presses(phone, `n-${await idOf(excluded)}`)
    for (const arg of ['done', 'own', 'chat', 'wordless', 'send']) await town.presses(phone, arg)
    const code = codeOn(phone)
    await enters(town, excluded, await makes(town, phone))
    expect(excluded.last().text).toBe(MISS())
    expect(caseOf(code)?.['reporterId']).toBe(await idOf(phone))
  })

  test('once it has ended: that it has, then nothing', async () => {
    const phone = await learner()
    const code = await asks(town, phone)
    const six = await makes(town, phone)
    await town.sends(phone, '/ask')
    await town.taps(phone, new RegExp(code))
    await does(town, phone, 'withdraw')
    await town.presses(phone, 'yes')
    const other = await learner()
    await enters(town, other, six)
    expect(other.last().text).toBe(words('en', 'receipt--came-over'))
    await town.job('seal-ended-cases')
    await enters(town, other, six)
    expect(other.last().text).toBe(MISS())
  })

  test('a stranger meets the friendly page', async () => {
    const phone = town.stranger()
    await town.sends(phone, 'hello')
    phone.tapsData('receipt')
    await town.calm()
    expect(phone.last().text).toContain(words('en', 'stranger--page'))
  })
})
