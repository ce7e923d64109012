import type { Message } from 'grammy/types'
import type { Phone, Town } from './town.ts'

/** The way a coordinator goes: desk, reading aloud, module, lesson; as far as the warning or the text. */
export async function opensReading(town: Town, phone: Phone, lesson = OPEN): Promise<void> {
  await town.sends(phone, '/desk')
  for (const argument of ['recordings', lesson.module, lesson.id])
    await town.presses(phone, argument)
}

/** The lesson that is read aloud where nothing else is said. */
export const OPEN = { id: 'open-questions', module: 'listening' }

/** The same with the warning agreed to: the first text is on the screen. */
export async function beginsReading(town: Town, phone: Phone, lesson = OPEN): Promise<void> {
  await opensReading(town, phone, lesson)
  await town.presses(phone, 'agree')
}

/** Sends a voice message and waits until all that follows has happened; returns its file id. */
export async function speaks(
  town: Town,
  phone: Phone,
  given: Parameters<Phone['voice']>[0] = {},
): Promise<string> {
  const fileId = phone.voice(given).voice?.file_id ?? ''
  await town.calm()
  return fileId
}

/** The voice messages of the bot that stand in this chat. */
export function voices(phone: Phone): Message[] {
  return phone.chat.filter(({ from, voice }) => from?.is_bot && voice)
}

/** The note of one text of the lesson. */
export function noteOf(town: Town, key: string, locale = 'en'): Promise<string | undefined> {
  return town.hamrah.db.store.voiceNote(`lesson--${OPEN.id}--${key}`, locale)
}

/** Keeps notes of texts of the lesson, as if they had been recorded; the file is one the server has. */
export async function keeps(
  town: Town,
  keys: readonly string[],
  locale = 'en',
  lesson = OPEN.id,
): Promise<string> {
  const speaker = await town.member('coordinator')
  const { id: personId } = await town.who(speaker)
  const file = speaker.voice().voice?.file_id ?? ''
  await town.calm()
  await town.hamrah.db.commit(
    keys.map((key) => {
      const text = `lesson--${lesson}--${key}`
      return { do: 'voice.keep', text, locale, personId, file, at: town.hamrah.act().now } as const
    }),
  )
  return file
}
