import type { Message } from 'grammy/types'
import type { Nudge } from '../../src/domain/nudge.ts'
import type { Phone, Town } from './town.ts'

/** Asks for the daily word at this hour, through the settings. */
export async function wants(town: Town, phone: Phone, hour = 19): Promise<void> {
  await town.sends(phone, '/settings')
  await town.presses(phone, 'nudge')
  await town.presses(phone, String(hour))
}

/** The row of the database, opened. */
export async function wish(town: Town, phone: Phone): Promise<Nudge | undefined> {
  return town.hamrah.db.store.nudge((await town.who(phone)).id)
}

/** The daily words that stand in the chat. */
export function nudges(phone: Phone): Message[] {
  return phone.chat.filter((message) =>
    dataOf(message).some((data) => data.startsWith('nudge.go.')),
  )
}

/** What the only one that stands there leads to. */
export function leadsTo(phone: Phone): string | undefined {
  const [one, ...more] = nudges(phone)
  if (!one || more.length > 0) throw new Error(`not one daily word:\n${phone.dump()}`)
  return dataOf(one)
    .find((data) => data.startsWith('nudge.go.'))
    ?.slice('nudge.go.'.length)
}

function dataOf(message: Message): string[] {
  const rows = message.reply_markup?.inline_keyboard ?? []
  return rows.flat().map((button) => ('callback_data' in button ? button.callback_data : ''))
}

/** Lets the time pass until so many ms after the next one is due, and lets the clock strike. */
export async function passToNext(town: Town, phone: Phone, late = 1_000): Promise<void> {
  const dueAt = (await wish(town, phone))?.dueAt
  if (dueAt === null || dueAt === undefined) throw new Error('none is due')
  town.pass(dueAt - town.hamrah.act().now + late)
  await strikes(town)
}

/** The clock strikes, and all that follows from it has happened. */
export async function strikes(town: Town): Promise<void> {
  await town.job('send-nudges')
  await town.calm()
}
