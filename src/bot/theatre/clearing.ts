import type { Show } from '../../domain/show.ts'
import type { BotContext } from '../context.ts'
import { outcomeOf } from '../wire/outcome.ts'

/** Telegram deletes at most so many messages with one call. */
const A_CALL = 100

/**
 * Ends a show: its row goes, and with `clear` its messages too, as far as Telegram still deletes them
 * (48 hours). What stays last in the chat is a neutral line.
 */
export async function clearStage(
  ctx: BotContext,
  show: Show,
  what: 'clear' | 'keep',
): Promise<void> {
  const { act, house } = ctx.work
  if ((await act.commit([{ do: 'show.close', showId: show.id }])) === 'conflict') return
  const { posted, messages, locale } = show.state
  const last = posted?.messageId
  if (what === 'clear') {
    const rest = messages.filter((id) => id !== last)
    for (let from = 0; from < rest.length; from += A_CALL)
      await ctx.api.deleteMessages(show.chatId, rest.slice(from, from + A_CALL)).catch(harmless)
  }
  if (last === undefined) return
  const farewell = house.voice.plain(locale)('show--farewell')
  await ctx.api.editMessageText(show.chatId, last, farewell).catch(harmless)
}

/** Too old, deleted already, or the bot was sent away: nothing more can be done about it. */
function harmless(error: unknown): void {
  if (outcomeOf(error).is === 'stranger') throw error
}
