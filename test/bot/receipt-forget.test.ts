import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Tolana } from '../../src/domain/people.ts'
import { asks, cards, codeOn, opens, takes, writes } from './asking.ts'
import { dataOn, makes, picturesOn, takesUp } from './picturing.ts'
import { hasPin } from './pinning.ts'
import { bare, LOCALES, unspoken, words } from './prose.ts'
import { foundTown, type MemberOptions, type Phone, type Town } from './town.ts'

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
const caseOf = (code: string) => town.rows(`SELECT * FROM "Case" WHERE code = '${code}'`)[0]
const codes = (phone: Phone) =>
  phone
    .buttons(phone.last())
    .join()
    .match(/\w{2}-\w{3}/g)

/** Presses the button that keeps this question. */
async function keeps(phone: Phone, code: string): Promise<readonly string[]> {
  const data = `forget.keep.${String(caseOf(code)?.['id'])}`
  expect(dataOn(phone)).toContain(data)
  phone.tapsData(data, { message: phone.last() })
  await town.calm()
  return picturesOn(phone)
}

/** From the screen that asks for the last time to the end. */
async function agrees(phone: Phone): Promise<void> {
  await town.presses(phone, 'yes')
  await phone.until(() => phone.last().text?.includes(words('en', 'forget--done')) ?? false)
  await town.calm()
}

test('one question is kept, the other ends; whoever knows the pictures takes it up', async () => {
  const phone = await learner()
  const holder = await town.member('coordinator', { tolana })
  const ends = await asks(town, phone, { words: 'This one ends' })
  const stays = await asks(town, phone, { words: 'This one stays' })
  await takes(town, holder)
  await town.sends(phone, '/forget')
  expect(bare(phone.last().text)).toContain('You have 2 open questions')
  expect(phone.last().has_protected_content).toBe(true)
  expect(codes(phone)?.toSorted()).toEqual([ends, stays].toSorted())
  const six = await keeps(phone, stays)
  await town.taps(phone, words('en', 'receipt--known-on'))
  expect(bare(phone.last().text)).toContain('You have one open question')
  expect(codes(phone)).toEqual([ends])
  await town.presses(phone, 'sure')
  expect(phone.last().text).not.toContain(words('en', 'receipt--stays'))
  const told = cards(holder).length
  await agrees(phone)

  expect(caseOf(ends)).toMatchObject({ state: 'withdrawn', reporterId: null, readable: 0 })
  expect(caseOf(stays)).toMatchObject({ state: 'taken', reporterId: null, readable: 1 })
  expect(cards(holder).map(({ text }) => text)).not.toContain(`A question has ended. ${stays}`)
  expect(cards(holder).length).toBeLessThanOrEqual(told)
  const acts = town.rows(`SELECT act, actor FROM "Audit" WHERE subject = '${stays}'`)
  expect(acts).toContainEqual({ act: 'case.unbind', actor: 0 })
  expect(phone.chat.map(({ text }) => text ?? '').join()).not.toMatch(/\b[A-Z2-9]{2}-[A-Z2-9]{3}\b/)

  await town.sends(holder, '/desk')
  await town.taps(holder, new RegExp(stays))
  await writes(town, holder, 'I keep waiting for you')
  const other = await learner({ locale: 'ur' })
  await takesUp(town, other, six)
  expect(codeOn(other)).toBe(stays)
  expect(other.last().text).toContain('I keep waiting for you')
  expect(other.last().text).not.toContain('This one stays')
  await writes(town, other, 'Here I am again')
  await opens(town, holder)
  expect(holder.last().text).toContain('Here I am again')
}, 30_000)

test('a double tap on “keep” leaves the pictures as they are', async () => {
  const phone = await learner()
  const code = await asks(town, phone)
  await town.sends(phone, '/forget')
  phone.tapsTwice(new RegExp(code))
  await town.calm()
  const six = picturesOn(phone)
  await town.taps(phone, words('en', 'receipt--known-on'))
  await agrees(phone)
  const other = await learner()
  await takesUp(town, other, six)
  expect(codeOn(other)).toBe(code)
})

test('on one’s own phone what has pictures ends too, unless it is kept here', async () => {
  const phone = await learner()
  const code = await asks(town, phone)
  await makes(town, phone)
  await town.sends(phone, '/forget')
  expect(codes(phone)).toEqual([code])
  await town.presses(phone, 'sure')
  await agrees(phone)
  expect(caseOf(code)).toMatchObject({ state: 'withdrawn', readable: 0, receipt: null })
})

test('on a shared phone what has its pictures is not named, and stays', async () => {
  const phone = await learner({ shared: true })
  const code = await asks(town, phone)
  const six = await makes(town, phone)
  await town.sends(phone, '/forget')
  expect(phone.last().text).toContain('This cannot be undone')
  expect(phone.last().text).not.toContain(code)
  await agrees(phone)
  const other = await learner()
  await takesUp(town, other, six)
  expect(codeOn(other)).toBe(code)
})

test('on a shared phone what opens by its pictures only cannot be kept by a forged button', async () => {
  const phone = await learner({ shared: true })
  const code = await asks(town, phone)
  await makes(town, phone)
  await town.sends(phone, '/hide')
  const id = String(caseOf(code)?.['id'])
  const before = caseOf(code)
  for (const data of [`forget.keep.${id}`, `forget.kept.${id}`, 'forget.keep.none']) {
    await town.sends(phone, '/menu')
    phone.tapsData(data)
    await town.calm()
    expect(phone.toasts.at(-1)?.text).toBe(words('en', 'kind--gone'))
    expect(phone.last().text).not.toContain(code)
  }
  expect(caseOf(code)).toEqual(before)
})

test('on a shared phone one without pictures is kept, by the page that shows them', async () => {
  const phone = await learner({ shared: true })
  const code = await asks(town, phone)
  await town.sends(phone, '/forget')
  const six = await keeps(phone, code)
  await town.taps(phone, words('en', 'receipt--known-on'))
  expect(caseOf(code)).toMatchObject({ reporterId: null, state: 'waiting' })
  const other = await learner()
  await takesUp(town, other, six)
  expect(codeOn(other)).toBe(code)
})

test('behind a PIN nothing is said of questions, and none can be kept', async () => {
  const phone = await learner()
  const code = await asks(town, phone)
  await hasPin(town, phone, '4711')
  await town.sends(phone, '/hide')
  await town.sends(phone, '/forget')
  expect(phone.last().text).toContain('This cannot be undone')
  phone.tapsData(`forget.keep.${String(caseOf(code)?.['id'])}`)
  await town.calm()
  expect(caseOf(code)?.['receipt']).toBeNull()
})

test('staying after all: what was kept is opened by its pictures only', async () => {
  const phone = await learner()
  const code = await asks(town, phone)
  await town.sends(phone, '/forget')
  const six = await keeps(phone, code)
  await town.taps(phone, words('en', 'receipt--known-on'))
  await town.taps(phone, words('en', 'forget--no'))
  await town.sends(phone, '/ask')
  expect(phone.last().text).not.toContain(code)
  await takesUp(town, phone, six)
  expect(codeOn(phone)).toBe(code)
})

test('of somebody else’s question nothing can be kept', async () => {
  const code = await asks(town, await learner())
  const other = await learner()
  other.tapsData(`forget.keep.${String(caseOf(code)?.['id'])}`)
  await town.calm()
  expect(other.toasts.at(-1)?.text).toBe(words('en', 'kind--gone'))
  expect(caseOf(code)?.['receipt']).toBeNull()
})

test.each(LOCALES)('in %s, without a raw id', async (locale) => {
  const phone = await learner({ locale })
  const code = await asks(town, phone)
  await town.sends(phone, '/forget')
  const raw = unspoken(phone)
  await keeps(phone, code)
  raw.push(...unspoken(phone))
  await town.taps(phone, words(locale, 'receipt--known-on'))
  expect([...raw, ...unspoken(phone)]).toEqual([])
})
