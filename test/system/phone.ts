import type { Message } from 'grammy/types'
import type { Telegram } from '../../src/local/api/server.ts'

export type Phone = ReturnType<Telegram['world']['person']>

const PATIENCE_MS = 15_000

/** Does something and waits until what the bot has in the chat looks different. */
export async function change(phone: Phone, act: () => unknown): Promise<void> {
  const before = face(phone.chat)
  act()
  await phone.until((chat) => face(chat) !== before, { timeout: PATIENCE_MS })
}

/** Taps once the button is there, and waits for the answer. */
export async function tap(phone: Phone, label: RegExp): Promise<void> {
  await phone.until(() => phone.buttons().some((text) => label.test(text)), {
    timeout: PATIENCE_MS,
  })
  await change(phone, () => phone.taps(label))
}

/** Joins by an invite, in English, on a phone of one's own. */
export async function joins(phone: Phone, code: string): Promise<void> {
  await change(phone, () => phone.sends(`/start ${code}`))
  for (const label of [/English/, /brother/, /older/, /Only mine/, /Without/, /Good/])
    await tap(phone, label)
}

/** Puts a question together, up to the look before it goes. */
export async function writesQuestion(phone: Phone, words: string): Promise<void> {
  await change(phone, () => phone.sends('/ask'))
  if (phone.buttons().some((text) => /new question/.test(text))) await tap(phone, /new question/)
  const way = [/Someone I care/, /coordinator, now/, /No$/, /Go on|My Tolana/, /in this chat/]
  for (const label of way) await tap(phone, label)
  await change(phone, () => phone.sends(words))
  await phone.until(() => phone.buttons().some((text) => /Send/.test(text)))
}

/** Everything the bot shows in a chat, as one string. */
export function face(chat: readonly Message[]): string {
  const shown = chat.filter(({ from }) => from?.is_bot)
  return JSON.stringify(shown.map((one) => [one.message_id, one.text, one.reply_markup]))
}
