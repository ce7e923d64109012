import type { Phone, Town } from './town.ts'

/** How somebody asks: what is left out is the most usual. */
export interface Asking {
  /** null: without words. */
  readonly words?: string | null
  readonly about?: string
  readonly danger?: 'now' | 'no' | 'unsure'
  readonly reader?: 'own' | 'woman' | 'elsewhere' | 'inside'
  readonly way?: 'chat' | 'call' | 'meet'
}

/** Puts a question together and sends it, in any language. Returns its code. */
export async function asks(town: Town, phone: Phone, asking: Asking = {}): Promise<string> {
  await upToWords(town, phone, asking)
  const { words = 'He hardly speaks any more' } = asking
  if (words === null) await town.presses(phone, 'wordless')
  else await town.sends(phone, words)
  await town.presses(phone, 'send')
  return codeOn(phone)
}

/** The same as far as the screen that asks for words. */
export async function upToWords(town: Town, phone: Phone, asking: Asking = {}): Promise<void> {
  const { about = 'someone', danger = 'no', reader = 'own', way = 'chat' } = asking
  await town.sends(phone, '/ask')
  if (buttonData(phone).includes('asking')) await town.presses(phone, 'asking')
  await town.presses(phone, about)
  await upToReader(town, phone, danger)
  await town.presses(phone, reader)
  await town.presses(phone, way)
}

/** From any rung of the ladder: a coordinator, now, and whether there is danger. */
export async function upToReader(
  town: Town,
  phone: Phone,
  danger: 'now' | 'no' | 'unsure' = 'no',
): Promise<void> {
  await town.presses(phone, 'person')
  await town.presses(phone, danger)
  if (danger === 'now') await town.presses(phone, 'next')
}

function buttonData(phone: Phone): string[] {
  const rows = phone.last().reply_markup?.inline_keyboard ?? []
  return rows.flat().map((button) => ('callback_data' in button ? button.callback_data : ''))
}

/** The case code on the newest screen. */
export function codeOn(phone: Phone): string {
  const code = /[A-Z2-9]{2}-[A-Z2-9]{3}/.exec(phone.last().text ?? '')?.[0]
  if (code === undefined) throw new Error(`no code:\n${phone.dump()}`)
  return code
}

/** Opens the newest card and takes the case. */
export async function takes(town: Town, phone: Phone): Promise<void> {
  await opens(town, phone)
  await does(town, phone, 'take')
}

/** Presses a button of the case that is open: `take`, `write`, `release`, `close`, `withdraw`. */
export async function does(town: Town, phone: Phone, act: string): Promise<void> {
  const rows = phone.last().reply_markup?.inline_keyboard.flat() ?? []
  const found = rows.find((b) => 'callback_data' in b && b.callback_data.startsWith(`do.${act}.`))
  if (!found || !('callback_data' in found)) throw new Error(`cannot ${act}:\n${phone.dump()}`)
  phone.tapsData(found.callback_data, { message: phone.last() })
  await town.calm()
}

/** Taps *Open* on the newest card. */
export async function opens(town: Town, phone: Phone): Promise<void> {
  const card = cards(phone).at(-1)
  const open = card?.reply_markup?.inline_keyboard.flat().find(isOpening)
  if (!card || !open || !('callback_data' in open)) throw new Error(`no card:\n${phone.dump()}`)
  phone.tapsData(open.callback_data, { message: card })
  await town.calm()
}

/** The cards now in the chat: messages one can put off. */
export function cards(phone: Phone) {
  return phone.chat.filter((message) =>
    message.reply_markup?.inline_keyboard
      .flat()
      .some((button) => 'callback_data' in button && button.callback_data === 'later'),
  )
}

function isOpening(button: object): boolean {
  return 'callback_data' in button && String(button.callback_data).startsWith('case.')
}

/** Writes and sends a letter in the case that is open. */
export async function writes(town: Town, phone: Phone, words: string): Promise<void> {
  await does(town, phone, 'write')
  await town.sends(phone, words)
  await town.presses(phone, 'send')
}
