import { PICTURES } from '../../src/domain/pictures.ts'
import { does } from './asking.ts'
import type { Phone, Town } from './town.ts'

/** Makes six pictures on the page of one's own question, or on the screen that says it was sent. */
export async function makes(town: Town, phone: Phone): Promise<readonly string[]> {
  await does(town, phone, 'receipt')
  await town.presses(phone, 'make')
  return picturesOn(phone)
}

/** The six pictures on the newest screen, by their ids, whatever the language. */
export function picturesOn(phone: Phone): readonly string[] {
  const text = phone.last().text ?? ''
  const found = Array.from(text).flatMap(
    (sign) => PICTURES.find((one) => one.sign === sign)?.id ?? [],
  )
  if (found.length !== 6) throw new Error(`no six pictures:\n${phone.dump()}`)
  return found
}

/** Opens the place where six pictures are entered. */
export async function comesWithPictures(town: Town, phone: Phone): Promise<void> {
  await town.sends(phone, '/ask')
  await town.presses(phone, 'receipt')
}

/** Taps these pictures, turning the page where one stands on the other. */
export async function picks(town: Town, phone: Phone, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    if (!dataOn(phone).some((data) => data.endsWith(`.${id}`))) {
      const turn = dataOn(phone).find((data) => data.startsWith('p.'))
      if (turn === undefined) throw new Error(`no other page:\n${phone.dump()}`)
      phone.tapsData(turn, { message: phone.last() })
      await town.calm()
    }
    await town.presses(phone, id)
  }
}

/** Comes with six pictures and enters them all. */
export async function enters(town: Town, phone: Phone, ids: readonly string[]): Promise<void> {
  await comesWithPictures(town, phone)
  await picks(town, phone, ids)
}

/** The same, and opens what they open. */
export async function takesUp(town: Town, phone: Phone, ids: readonly string[]): Promise<void> {
  await enters(town, phone, ids)
  const open = dataOn(phone).find((data) => data.startsWith('case.'))
  if (open === undefined) throw new Error(`nothing opened:\n${phone.dump()}`)
  phone.tapsData(open, { message: phone.last() })
  await town.calm()
}

/** What the buttons of the newest screen carry. */
export function dataOn(phone: Phone): string[] {
  const rows = phone.last().reply_markup?.inline_keyboard ?? []
  return rows.flat().flatMap((one) => ('callback_data' in one ? [one.callback_data] : []))
}
