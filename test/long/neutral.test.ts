import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readLocales } from '../../src/content/check/locale-files.ts'
import { packageRoot } from '../../src/package-root.ts'
import { asks, does, takes, writes } from '../bot/asking.ts'
import { bare, LOCALES, words } from '../bot/prose.ts'
import { foundTown, type Phone, type Town } from '../bot/town.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
let town: Town
beforeAll(async () => {
  town = await foundTown({ SHOW_UNREVIEWED: 'on' })
})
afterAll(() => town.close())

const CODE = /\b[A-Z2-9]{2}-[A-Z2-9]{3}\b/
const SECRET = /Secret \d+/

/** All that Hamrah says about questions, PINs and care: none of it may be left standing. */
const TELLING = ['ask', 'case', 'desk', 'pin', 'care', 'receipt', 'reveal', 'people']
/** Said on any screen, to anyone. */
const ORDINARY = ['hide--older', 'help--text', 'help--about', 'help--kept', 'language--choose'].map(
  (key) => bare(words('en', key)),
)
const SAID = readLocales(packageRoot())
  .filter(({ name }) => TELLING.includes(name.replace('.ftl', '')))
  .flatMap(({ texts }) => texts.flatMap(({ renderings }) => renderings))
  .map(bare)
  // Whole texts only: a label of one word may be an ordinary word elsewhere.
  .filter((text) => text.length > 20 && /^[^{}\uFFFC]+$/.test(text) && !ORDINARY.includes(text))

/** The same walk for the same seed. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

const COMMANDS = [
  '/ask',
  '/menu',
  '/settings',
  '/desk',
  '/tolana',
  '/learn',
  '/help',
  '/invite',
  '/hide',
  '/forget',
]
/** Ends of the walk, or another language in which the lines below would not be found. */
const NOT_TAPPED = /^(?:forget\.yes|speak\.|set\.phone)/

/** One thing somebody does: a command, words, a picture, a voice, or any button of what stands there. */
async function step(phone: Phone, roll: (sides: number) => number, number: number): Promise<void> {
  const what = roll(10)
  const rows = phone.chat.flatMap((message) =>
    (message.reply_markup?.inline_keyboard.flat() ?? []).map((button) => ({ message, button })),
  )
  const tap = rows[roll(Math.max(1, rows.length))]
  if (what < 2) phone.sends(COMMANDS[roll(COMMANDS.length)] ?? '/menu')
  else if (what === 2) phone.sends(`Secret ${number}: he sleeps elsewhere`)
  else if (what === 3) phone.sends(`Secret ${number}: I want to die`)
  else if (tap && 'callback_data' in tap.button && !NOT_TAPPED.test(tap.button.callback_data))
    phone.tapsData(tap.button.callback_data, { message: tap.message })
  await town.calm()
}

/** What stands in a chat that should not. */
function telling(phone: Phone): string[] {
  return phone.chat
    .map(({ text, caption, reply_markup }) => {
      const labels = (reply_markup?.inline_keyboard.flat() ?? []).map((button) => button.text)
      return bare([text ?? caption ?? '', ...labels].join('\n'))
    })
    .filter(
      (text) => CODE.test(text) || SECRET.test(text) || SAID.some((one) => text.includes(one)),
    )
}

/** The first words of every protected message this phone was sent. */
function notified(phone: Phone): unknown[] {
  return town.telegram.calls
    .list()
    .filter(
      ({ method, params }) => method === 'sendMessage' && Number(params['chat_id']) === phone.id,
    )
    .filter(({ params }) => String(params['protect_content']) === 'true')
    .map(({ params }) => params['text'])
}

async function walk(seed: number, steps: number, locale = 'en') {
  const roll = dice(seed)
  const tolana = await town.tolanaNamed(`Walk ${seed} ${locale}`)
  const holder = await town.member('coordinator', { tolana, locale })
  const reporter = await town.member('learner', { tolana, locale })
  await asks(town, reporter, { words: 'Secret 1' })
  await takes(town, holder)
  await writes(town, holder, 'Secret 2 of a coordinator')
  for (let number = 3; number < steps + 3; number += 1)
    await step(roll(2) === 0 ? reporter : holder, roll, number)
  return [reporter, holder]
}

describe('after whatever a reporter and a coordinator did', () => {
  test.each([1, 2, 3, 4, 5, 6])(
    'nothing that tells is left when the ledger is empty (%i)',
    async (seed) => {
      const phones = await walk(seed, 25)
      town.pass(47 * HOUR + MINUTE)
      await town.job('vanish-screens')
      for (const phone of phones) {
        expect(telling(phone)).toEqual([])
        expect(new Set(notified(phone))).toEqual(new Set([words('en', 'neutral--moment')]))
        expect(phone.chat.some((message) => message.has_protected_content)).toBe(false)
      }
    },
  )

  test.each(LOCALES)('nor after /hide, in %s', async (locale) => {
    const phones = await walk(7, 15, locale)
    for (const phone of phones) {
      await town.sends(phone, '/hide')
      expect(telling(phone)).toEqual([])
      expect(new Set(notified(phone))).toEqual(new Set([words(locale, 'neutral--moment')]))
      expect(bare(phone.last().text)).toContain(bare(words(locale, 'lesson--open-questions--hook')))
    }
  })
})

test('a sensitive screen that is left takes nothing but itself along, and an ordinary one is last', async () => {
  const tolana = await town.tolanaNamed('Chenab')
  const holder = await town.member('coordinator', { tolana })
  const reporter = await town.member('learner', { tolana })
  await asks(town, reporter, { words: 'Secret 1' })
  await takes(town, holder)
  await does(town, holder, 'write')
  for (const phone of [reporter, holder]) {
    await town.sends(phone, '/menu')
    expect(phone.last().text).toBe(words('en', 'menu--title'))
    expect(telling(phone).filter((text) => SECRET.test(text))).toEqual([])
    expect(phone.chat.at(-1)?.message_id).toBe(phone.last().message_id)
  }
})
