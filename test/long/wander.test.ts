import { afterAll, beforeAll, expect, test } from 'vitest'
import { PLACES } from '../../src/bot/features/places.ts'
import type { Role } from '../../src/domain/people.ts'
import { bare, LOCALES, seen, unspoken } from '../bot/prose.ts'
import { foundTown, type Phone, type Town } from '../bot/town.ts'
import { makeDice, seedOfRun, withSeed } from '../system/dice.ts'

const STEPS = 1_200
const HOUR = 60 * 60_000

let town: Town
beforeAll(async () => {
  town = await foundTown({ SHOW_UNREVIEWED: 'on' })
})
afterAll(() => town.close())

/** Every place there is; who forgets themselves would end the walk. */
const COMMANDS = PLACES.filter(({ name }) => name !== 'forget').map(({ name }) => `/${name}`)
const WORDS = ['salaam', '2', '۳', 'x'.repeat(1_500), '<b>&', 'کیا حال ہے؟', '/nothing', '…']

const seed = seedOfRun()

/** Someone who presses whatever is there, types what nobody asked for, and comes back another day. */
test('wandering about finds nothing broken', () =>
  withSeed(seed, async () => {
    const dice = makeDice(seed)
    const roles: readonly Role[] = ['learner', 'learner', 'mentor', 'coordinator', 'owner']
    const phones: Phone[] = []
    for (const [index, role] of roles.entries())
      phones.push(await town.member(role, { locale: LOCALES[index % LOCALES.length] ?? 'en' }))
    for (let step = 0; step < STEPS; step += 1) {
      const phone = phones[dice.between(0, phones.length - 1)]
      if (!phone) throw new Error('nobody')
      await wander(phone, dice.between(0, 99), (most) => dice.between(0, most))
      if (step % 40 === 39) {
        town.pass(dice.between(1, 30) * HOUR)
        for (const job of ['send-nudges', 'vanish-screens', 'seal-ended-cases']) await town.job(job)
        await town.calm()
      }
      expect(unspoken(phone), `step ${step}`).toEqual([])
    }
    expect((await town.hamrah.db.inbox.counts()).dead).toBe(0)
    expect(phones.every((phone) => seen(phone).length > 0)).toBe(true)
  }))

async function wander(phone: Phone, die: number, upTo: (most: number) => number): Promise<void> {
  if (die < 8) return town.sends(phone, COMMANDS[upTo(COMMANDS.length - 1)] ?? '/menu')
  if (die < 12) return town.sends(phone, WORDS[upTo(WORDS.length - 1)] ?? 'hm')
  if (die < 13) {
    phone.voice()
    return town.calm()
  }
  // Mostly the newest screen, now and then one from far above.
  const living = phone.chat.filter(({ reply_markup }) => reply_markup?.inline_keyboard.length)
  const message = die < 20 ? living[upTo(Math.max(0, living.length - 1))] : living.at(-1)
  const buttons = (message?.reply_markup?.inline_keyboard.flat() ?? []).flatMap((button) =>
    'callback_data' in button && !button.callback_data.startsWith('forget') ? [button] : [],
  )
  const button = buttons[upTo(Math.max(0, buttons.length - 1))]
  if (!message || !button) return town.sends(phone, '/menu')
  if (bare(button.text) === '') throw new Error('a button without a word or sign')
  phone.tapsData(button.callback_data, { message })
  return town.calm()
}
