import { join } from 'node:path'
import { loadVoice } from '../../src/bot/voice.ts'
import { packageRoot } from '../../src/package-root.ts'
import type { Phone } from './town.ts'

const voice = loadVoice(join(packageRoot(), 'locales'), 'en')

/** All languages there are. */
export const LOCALES = voice.locales

/** A label as this language writes it: for tapping buttons where the language is the point. */
export function words(locale: string, key: string): string {
  return voice.plain(locale)(key)
}

/** Text without markup and without the marks that Fluent puts around values. */
export function bare(text = ''): string {
  return text.replaceAll(/<\/?[biu]>|[\u2068\u2069]/g, '')
}

/** What of the chat is the bot's. */
export function ofBot(phone: Phone) {
  return phone.chat.filter(({ from }) => from?.is_bot)
}

const RAW = /[a-z]+--[a-z]|[{}]|undefined|\bnull\b|\[object|NaN|\$[a-z]/

/** Everything of the bot that a person can read now: texts and labels; and what it said over the chat. */
export function seen(phone: Phone): string[] {
  const screens = ofBot(phone).flatMap((message) => [
    message.text ?? message.caption ?? '',
    ...phone.buttons(message),
  ])
  return [...screens, ...phone.toasts.map(({ text }) => text)]
}

/** What of it is no prose: ids of texts, placeables, values that were not there. */
export function unspoken(phone: Phone): string[] {
  return seen(phone).filter((text) => RAW.test(text))
}
