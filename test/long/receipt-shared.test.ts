import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Tolana } from '../../src/domain/people.ts'
import { asks, cards, codeOn, does, opens, takes, writes } from '../bot/asking.ts'
import { enters, makes, takesUp } from '../bot/picturing.ts'
import { words } from '../bot/prose.ts'
import { foundTown, type Phone, type Town } from '../bot/town.ts'

const MINUTE = 60_000
let town: Town
let tolana: Tolana
let phone: Phone
let holder: Phone
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())
beforeEach(async () => {
  tolana = await town.tolanaNamed('Zaitoon')
  phone = await town.member('learner', { tolana, shared: true })
  holder = await town.member('coordinator', { tolana })
})

const texts = () => phone.chat.map(({ text }) => text ?? '').join('\n')
const caseOf = (code: string) => town.rows(`SELECT * FROM "Case" WHERE code = '${code}'`)[0]
const eventsOf = (code: string) =>
  town
    .rows(`SELECT kind FROM "CaseEvent" e JOIN "Case" c ON c.id = caseId WHERE code = '${code}'`)
    .map(({ kind }) => kind)

/** Presses a button that may stand nowhere any more; returns what was said over the chat. */
async function presses(data: string): Promise<string | undefined> {
  phone.tapsData(data)
  await town.calm()
  return phone.toasts.at(-1)?.text
}

/** Whether the list of questions shows this one. */
async function lists(code: string): Promise<boolean> {
  await town.sends(phone, '/ask')
  return phone.buttons(phone.last()).join().includes(code)
}

test('listed until it has pictures, with the advice to take them; then nowhere', async () => {
  const code = await asks(town, phone)
  expect(phone.last().text).toContain('Take six pictures')
  expect(phone.buttons(phone.last())[0]).toBe(words('en', 'case--do-receipt'))
  expect(await lists(code)).toBe(true)
  expect(phone.last().text).toContain(words('en', 'receipt--advice'))
  await town.taps(phone, new RegExp(code))
  await makes(town, phone)
  await town.taps(phone, words('en', 'receipt--known'))
  expect(await lists(code)).toBe(false)
  expect(texts()).not.toContain(code)
})

test('its buttons open nothing until the pictures were entered in this sitting', async () => {
  const code = await asks(town, phone)
  const six = await makes(town, phone)
  await town.taps(phone, words('en', 'receipt--known'))
  const id = String(caseOf(code)?.['id'])
  const gone = words('en', 'kind--gone')
  for (const data of [
    `case.${id}`,
    `do.write.${id}`,
    `do.withdraw.${id}.yes`,
    `do.receipt.${id}.make`,
  ])
    expect([data, await presses(data)]).toEqual([data, gone])
  expect(caseOf(code)).toMatchObject({ state: 'waiting', reporterId: (await town.who(phone)).id })

  await takesUp(town, phone, six)
  expect(codeOn(phone)).toBe(code)
  await town.sends(phone, '/ask')
  expect(phone.buttons(phone.last()).join()).toContain(code)
  await town.sends(phone, '/hide')
  expect(await presses(`case.${id}`)).toBe(gone)

  await takesUp(town, phone, six)
  await town.taps(phone, words('en', 'button--menu'))
  expect(await presses(`case.${id}`)).toBe(gone)

  await takesUp(town, phone, six)
  town.pass(11 * MINUTE)
  expect(await presses(`case.${id}`)).toBe(gone)

  await takesUp(town, phone, six)
  await town.restart()
  expect(await presses(`case.${id}`)).toBe(gone)
})

test('its pictures show only what is new there, and one can write', async () => {
  const code = await asks(town, phone, { words: 'My own old words' })
  const six = await makes(town, phone)
  await takes(town, holder)
  await takesUp(town, phone, six)
  expect(phone.last().text).toContain(words('en', 'receipt--nothing-new'))
  expect(phone.last().text).not.toContain('My own old words')
  await town.sends(phone, '/menu')
  await writes(town, holder, 'An answer for you')
  expect(cards(phone)).toEqual([])
  await takesUp(town, phone, six)
  expect(phone.last().text).toContain('An answer for you')
  await writes(town, phone, 'My new words')
  await town.sends(phone, '/menu')
  await opens(town, holder)
  expect(holder.last().text).toContain('My new words')
  await takesUp(town, phone, six)
  expect(phone.last().text).toContain(words('en', 'receipt--nothing-new'))
  expect(caseOf(code)?.['reporterId']).toBe((await town.who(phone)).id)
  expect(eventsOf(code)).not.toContain('bind')
})

test('words typed after the sitting belong to no letter', async () => {
  const code = await asks(town, phone)
  const six = await makes(town, phone)
  await takesUp(town, phone, six)
  await does(town, phone, 'write')
  town.pass(11 * MINUTE)
  await town.sends(phone, 'Who are you talking to?')
  expect(texts()).not.toContain(words('en', 'draft--look'))
  expect(eventsOf(code)).toEqual(['open'])
})

test('“this phone is mine” does not bring it back: it is left to its pictures', async () => {
  const code = await asks(town, phone)
  const six = await makes(town, phone)
  await town.sends(phone, '/settings')
  await town.presses(phone, 'phone')
  await town.presses(phone, 'mine')
  expect((await town.who(phone)).profile.shared).toBe(false)
  expect(await lists(code)).toBe(false)
  expect(caseOf(code)).toMatchObject({ state: 'waiting', reporterId: null })
  await takesUp(town, phone, six)
  expect(codeOn(phone)).toBe(code)
  await takes(town, holder)
  expect(cards(phone)).toHaveLength(1)
})

test('it ends without a trace in the list', async () => {
  const code = await asks(town, phone)
  const six = await makes(town, phone)
  await takes(town, holder)
  await does(town, holder, 'close')
  await town.presses(holder, 'helped')
  expect(await lists(code)).toBe(false)
  await enters(town, phone, six)
  expect(phone.last().text).toBe(words('en', 'receipt--came-over'))
  town.pass(25 * 60 * MINUTE)
  await town.job('seal-ended-cases')
  expect(await lists(code)).toBe(false)
  expect(caseOf(code)).toMatchObject({ reporterId: null, readable: 0 })
})
