import { setPin } from '../../src/app/pin.ts'
import { digits } from '../../src/bot/voice.ts'
import type { Phone, Town } from './town.ts'

/** Taps these digits on the keypad that is open, then, unless told otherwise, ✔. */
export async function enters(
  town: Town,
  phone: Phone,
  pin: string,
  ok: boolean = true,
): Promise<void> {
  const message = phone.last()
  const keys = [...pin.split(''), ...(ok ? ['ok'] : [])]
  for (const key of keys) phone.tapsData(`pin.${key}`, { message })
  await town.calm()
}

/** Chooses a PIN in the settings. */
export async function choosesPin(town: Town, phone: Phone, pin: string): Promise<void> {
  await town.sends(phone, '/settings')
  await town.presses(phone, 'pin')
  await town.presses(phone, 'set')
  await enters(town, phone, pin)
  await enters(town, phone, pin)
}

/** The same without the way through the settings; their sensitive side is locked afterwards. */
export async function hasPin(town: Town, phone: Phone, pin: string): Promise<void> {
  await setPin(town.hamrah.act(), (await town.who(phone)).id, pin)
}

/** Whether the newest screen of the bot is a keypad with this many digits on it. */
export function isKeypad(phone: Phone, typed = 0): boolean {
  const dots = typed === 0 ? '○' : '●'.repeat(typed)
  const last = phone.last()
  return (last.text ?? '').startsWith(`🔢\n\n${dots}`) && last.has_protected_content === true
}

/** The rows of digits as they stand in a language, which no direction turns round. */
export function keysIn(locale: string): string[][] {
  const row = (numbers: readonly number[]) => numbers.map((number) => digits(number, locale))
  return [row([1, 2, 3]), row([4, 5, 6]), row([7, 8, 9]), ['⌫', digits(0, locale), '✔']]
}
