import type { Api } from 'grammy'
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
    const language = locale === undefined ? {} : { language_code: locale as 'en' }
    const commands = PLACES.filter(({ listed }) => listed).map(({ name }) => ({
      command: name,
      description: speak(`command--${name}`),
    }))
    await api.setMyCommands(commands, { scope, ...language })
    await api.setMyDescription(speak('profile--description'), language)
    await api.setMyShortDescription(speak('profile--short'), language)
  }
}
