import { afterAll, beforeAll, expect, test } from 'vitest'
import { PLACES } from '../../src/bot/features/places.ts'
import { change } from '../bot/newcomer.ts'
import { foundTown, type Phone, type Town } from '../bot/town.ts'
import { LOCALES } from '../bot/prose.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

/** Whoever reads little finds a button by its number or its sign; a language is its own sign. */
function wordsOnly(phone: Phone): string[] {
  return phone
    .buttons()
    .filter((label) => /^[\u2066-\u2069\s]*\p{L}/u.test(label))
    .filter((label) => !/English|اردو|پښتو/.test(label))
}

/** Presses every button of the newest screen, each from a fresh copy of it. */
async function everyDoor(phone: Phone, command: string): Promise<string[]> {
  await town.sends(phone, command)
  const found = wordsOnly(phone)
  const rows = phone.last().reply_markup?.inline_keyboard.flat() ?? []
  for (const button of rows) {
    // The ways out are shown by other commands; forgetting would end the walk.
    if (!('callback_data' in button) || /^(go|forget)\./.test(button.callback_data)) continue
    await town.sends(phone, command)
    phone.tapsData(button.callback_data)
    await town.calm()
    found.push(...wordsOnly(phone))
  }
  return found
}

test.each(LOCALES)(
  'in %s every button of every place begins with a number or a sign',
  async (locale) => {
    const phone = await town.member('owner', { locale })
    const found: string[] = []
    for (const { name } of PLACES) {
      if (name === 'forget' || name === 'hide') continue
      found.push(...(await everyDoor(phone, `/${name}`)))
    }
    expect(found).toEqual([])
  },
)

test('and so does every button on the way in', async () => {
  const phone = town.stranger()
  const code = await town.invite('learner')
  phone.sends(`/start ${code}`)
  const found: string[] = []
  await phone.until(() => phone.buttons().length > 0)
  for (let step = 0; step < 6; step += 1) {
    found.push(...wordsOnly(phone))
    const [label] = phone.buttons()
    if (label !== undefined) await change(phone, () => phone.taps(label))
  }
  expect(found).toEqual([])
})
