import type { Api } from 'grammy'
import type { LanguageCode } from 'grammy/types'
import { PLACES } from './features/places.ts'
import type { Voice } from './voice.ts'

/**
 * The bot's face in Telegram, in every language: a study companion and nothing else. Set at every
 * start; what Telegram refuses (it limits how often a profile may change) waits for the next one.
 */
export async function showProfile(api: Api, voice: Voice, defaultLocale: string): Promise<void> {
  const scope = { type: 'all_private_chats' } as const
  for (const locale of [undefined, ...voice.locales]) {
    const speak = voice.plain(locale ?? defaultLocale)
    const language = locale !== undefined && isCode(locale) ? { language_code: locale } : {}
    const commands = PLACES.filter(({ listed }) => listed).map(({ name }) => ({
      command: name,
      description: speak(`command--${name}`),
    }))
    await api.setMyCommands(commands, { scope, ...language })
    await api.setMyDescription(speak('profile--description'), language)
    await api.setMyShortDescription(speak('profile--short'), language)
  }
}

/** Telegram takes two-letter codes only; another language shows the default texts in the menu. */
function isCode(locale: string): locale is LanguageCode {
  return /^[a-z]{2}$/.test(locale)
}
