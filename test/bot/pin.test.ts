import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { choosesPin, enters, isKeypad, keysIn } from './pinning.ts'
import { bare, LOCALES, seen, unspoken, words } from './prose.ts'
import { foundTown, type Phone, type Town } from './town.ts'

const MINUTE = 60_000
const PIN = '2580'
let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

const toast = (phone: Phone) => phone.toasts.at(-1)?.text
const pinOf = async (phone: Phone) => (await town.who(phone)).profile.pin
const settings = bare(words('en', 'settings--gender'))
const inSettings = (phone: Phone) => phone.buttons().includes(settings)

/** Locks by /hide, then asks for something sensitive. */
async function locked(phone: Phone): Promise<void> {
  await town.sends(phone, '/hide')
  await town.sends(phone, '/settings')
}

describe('a PIN is chosen', () => {
  test.each(LOCALES)('on a keypad, twice, in %s', async (locale) => {
    const phone = await town.member('learner', { locale })
    await town.sends(phone, '/settings')
    await town.presses(phone, 'pin')
    expect(bare(phone.last().text)).toContain(bare(words(locale, 'pin--forgotten')))
    await town.presses(phone, 'set')
    const rows = phone.last().reply_markup?.inline_keyboard.slice(0, 4) ?? []
    expect(rows.map((row) => row.map(({ text }) => text))).toEqual(keysIn(locale))
    await enters(town, phone, PIN)
    expect(phone.last().text).toContain(words(locale, 'pin--repeat'))
    await enters(town, phone, PIN)
    expect(toast(phone)).toBe(words(locale, 'pin--saved'))
    expect(phone.buttons()).toContain(words(locale, 'pin--row-set'))
    expect(unspoken(phone)).toEqual([])
    expect(await pinOf(phone)).toMatchObject({ misses: 0, until: 0 })
  })

  test('and is nowhere but as a hash under their own key', async () => {
    const phone = await town.member('learner')
    await choosesPin(town, phone, '90817263')
    expect(JSON.stringify(await pinOf(phone))).not.toContain('90817263')
    expect(JSON.stringify(town.rows('SELECT * FROM "Person"'))).not.toMatch(/salt|90817263/)
    expect(JSON.stringify(town.rows('SELECT * FROM "Run"'))).not.toContain('90817263')
    expect(town.logged.join('\n')).not.toContain('90817263')
    expect(JSON.stringify(phone.chat)).not.toContain('90817263')
  })

  test('not when it is short, easy, or another the second time', async () => {
    const phone = await town.member('learner')
    await town.sends(phone, '/settings')
    await town.presses(phone, 'pin')
    await town.presses(phone, 'set')
    await enters(town, phone, '258')
    expect(toast(phone)).toBe(words('en', 'pin--short'))
    expect(isKeypad(phone, 3)).toBe(true)
    for (const _ of '258') await town.presses(phone, 'del')
    await enters(town, phone, '1234')
    expect(toast(phone)).toBe(words('en', 'pin--easy'))
    await enters(town, phone, PIN)
    await enters(town, phone, '2581')
    expect(toast(phone)).toBe(words('en', 'pin--differ'))
    expect(await pinOf(phone)).toBeFalsy()
    await town.presses(phone, 'settings')
    expect(inSettings(phone)).toBe(true)
  })

  test('by taps only: digits that are typed leave the chat unread', async () => {
    const phone = await town.member('learner')
    await town.sends(phone, '/settings')
    await town.presses(phone, 'pin')
    await town.presses(phone, 'set')
    for (const typed of [PIN, '۲۵۸۰', ' 2 5 8 0 ']) {
      await town.sends(phone, typed)
      expect(phone.chat.map(({ text }) => text)).not.toContain(typed.trim())
      expect(isKeypad(phone)).toBe(true)
      expect(seen(phone)).toContain(words('en', 'refused--use-buttons'))
    }
    expect(await pinOf(phone)).toBeFalsy()
    // Away from the keypad a number is a number.
    await town.sends(phone, '/menu')
    await town.sends(phone, PIN)
    expect(phone.chat.map(({ text }) => text)).toContain(PIN)
  })
})

describe('a PIN that is there', () => {
  test('is changed and taken away only by who knows it', async () => {
    const phone = await town.member('learner')
    await choosesPin(town, phone, PIN)
    for (const what of ['change', 'remove']) {
      await town.presses(phone, 'pin')
      await town.presses(phone, what)
      expect(phone.last().text).toBe('🔢\n\n○')
      await enters(town, phone, '1379')
      expect(toast(phone)).toBe(words('en', 'pin--wrong'))
      expect((await pinOf(phone))?.misses).toBe(1)
      await enters(town, phone, PIN)
      expect((await pinOf(phone))?.misses ?? 0).toBe(0)
      if (what === 'change') {
        await enters(town, phone, '86420')
        await enters(town, phone, '86420')
        await locked(phone)
        await enters(town, phone, PIN)
        expect(toast(phone)).toBe(words('en', 'pin--wrong'))
        await enters(town, phone, '86420')
        expect(inSettings(phone)).toBe(true)
        await town.presses(phone, 'pin')
        await town.presses(phone, 'change')
        await enters(town, phone, '86420')
        await enters(town, phone, PIN)
        await enters(town, phone, PIN)
      }
    }
    expect(await pinOf(phone)).toBeNull()
    expect(toast(phone)).toBe(words('en', 'pin--removed'))
    await locked(phone)
    expect(inSettings(phone)).toBe(true)
  })

  test('is not set anew by an old button', async () => {
    const phone = await town.member('learner')
    await town.sends(phone, '/settings')
    await town.presses(phone, 'pin')
    await town.presses(phone, 'set')
    await enters(town, phone, PIN)
    const keypad = phone.last()
    await enters(town, phone, PIN)
    const before = await pinOf(phone)
    // The keypad is used up; `set.pin.set` asks what is wanted.
    phone.tapsData('pin.ok', { message: keypad })
    await town.calm()
    phone.tapsData('set.pin.set')
    await town.calm()
    expect(await pinOf(phone)).toEqual(before)
    expect(phone.buttons()).toContain(words('en', 'pin--do-remove'))
  })
})

describe('misses', () => {
  test('five are free, then there is a growing wait, also after a restart', async () => {
    const phone = await town.member('learner')
    await choosesPin(town, phone, PIN)
    await locked(phone)
    for (let miss = 1; miss <= 4; miss += 1) {
      await enters(town, phone, '1379')
      expect(toast(phone)).toBe(words('en', 'pin--wrong'))
    }
    await enters(town, phone, '1379')
    expect(toast(phone)).toContain('wait a minute')
    // The right one does not count either, and nothing tells that it was right.
    await enters(town, phone, PIN)
    expect(toast(phone)).toContain('wait a minute')
    expect(isKeypad(phone)).toBe(true)
    await town.restart()
    await town.sends(phone, '/settings')
    await enters(town, phone, PIN)
    expect(toast(phone)).toContain('wait a minute')
    expect((await pinOf(phone))?.misses).toBe(5)
    town.pass(31_000)
    await enters(town, phone, '1379')
    town.pass(31_000)
    await enters(town, phone, PIN)
    expect(isKeypad(phone)).toBe(true)
    town.pass(MINUTE)
    await enters(town, phone, PIN)
    expect(inSettings(phone)).toBe(true)
    expect(await pinOf(phone)).toMatchObject({ misses: 0, until: 0 })
  })

  test('two devices at once share their tries', async () => {
    const phone = await town.member('learner')
    await choosesPin(town, phone, PIN)
    await locked(phone)
    for (const digit of '137') await town.presses(phone, digit)
    // Both press all they have before either is answered.
    for (let press = 0; press < 20; press += 1) {
      for (const digit of '1379') phone.tapsData(`pin.${digit}`)
      phone.tapsData('pin.ok')
    }
    await town.calm()
    expect((await pinOf(phone))?.misses).toBe(5)
    expect(isKeypad(phone)).toBe(true)
  })
})
