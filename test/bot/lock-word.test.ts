import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { upToWords } from './asking.ts'
import { bare, LOCALES, seen, words } from './prose.ts'
import { foundTown, type Phone, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

/** As it was chosen, and as other keyboards, a hurry and a slip of the thumb type it. */
const TYPED: Readonly<Record<string, readonly [chosen: string, typed: readonly string[]]>> = {
  en: ['Apple 7', ['apple 7', 'APPLE  7!!', '"apple 7"', 'apple۷'.replace('۷', ' ۷'), '~Apple 7~']],
  ur: ['آم والے', ['آم والے', 'ام والی', 'آم والے۔۔', 'آم وَالے', '«آم والے»']],
  ps: ['توره ډوډۍ', ['توره ډوډۍ', 'توره ڈوڈی', 'تورە ډوډي', 'توره ډوډۍ ؟', ' توره\nډوډۍ']],
}

async function member(locale: string, chosen: string): Promise<Phone> {
  const phone = await town.member('learner', { locale })
  await town.sends(phone, '/settings')
  await town.presses(phone, 'harmless')
  await town.sends(phone, chosen)
  return phone
}

/** Nothing sensitive stands there, a lesson is last, and what was typed is gone. */
function expectHidden(phone: Phone, locale: string, typed: string): void {
  expect(bare(phone.last().text)).toContain(bare(words(locale, 'lesson--open-questions--hook')))
  expect(phone.chat.some((message) => message.has_protected_content)).toBe(false)
  const left = phone.chat.map(({ text, caption }) => text ?? caption)
  expect(left).not.toContain(typed.trim())
}

describe.each(LOCALES)('the harmless word, in %s', (locale) => {
  const [chosen, typed] = TYPED[locale] ?? ['', []]

  test('however it is typed', async () => {
    const phone = await member(locale, chosen)
    for (const text of typed) {
      await town.sends(phone, '/ask')
      await town.sends(phone, text)
      expectHidden(phone, locale, text)
    }
  })

  test('below a picture, and mended by an edit', async () => {
    const phone = await member(locale, chosen)
    await upToWords(town, phone)
    phone.photo({ caption: chosen })
    await town.calm()
    expectHidden(phone, locale, chosen)
    const slip = phone.sends(`${chosen}x`)
    await town.calm()
    await town.sends(phone, '/ask')
    phone.edits(slip.message_id, chosen)
    await town.calm()
    expectHidden(phone, locale, chosen)
  })
})

test('any other edit is nothing: it is no answer, and nobody is told anything', async () => {
  const phone = await member('en', 'walnut')
  const typed = phone.sends('hello')
  await town.calm()
  await town.sends(phone, '/learn')
  await town.presses(phone, 'open-questions')
  const before = seen(phone)
  phone.edits(typed.message_id, 'hello again')
  await town.calm()
  expect(seen(phone)).toEqual(before)
  const stranger = town.stranger()
  const first = stranger.sends('hello')
  await town.calm()
  const page = seen(stranger)
  stranger.edits(first.message_id, 'hello?')
  await town.calm()
  expect(seen(stranger)).toEqual(page)
})

test('in a group it is a word like any other', async () => {
  const phone = await member('en', 'walnut')
  const group = town.telegram.world.group({ title: 'Cricket', members: [phone] })
  await town.sends(phone, '/ask')
  phone.sends('walnut', { in: group })
  await town.calm()
  expect(phone.last().has_protected_content).toBe(true)
  expect(phone.last().text).toContain(words('en', 'ask--about'))
})
