import { GrammyError } from 'grammy'

/**
 * Whether Telegram does not know a file id (any more): another bot's, expired, of another kind. Other
 * refusals say nothing about the file: `VOICE_MESSAGES_FORBIDDEN` is one person's own setting.
 */
export function isLostFile(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 400 && LOST.test(error.description)
}

/** As the Bot API server and TDLib word it. */
const LOST = /file identifier|type of file mismatch|can't use file of type|FILE_REFERENCE_/i
