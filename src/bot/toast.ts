import { label, type BotContext } from './context.ts'
import type { Facts } from './voice.ts'

/** Answers the tap of this update, once; with a line over the chat that never enters its history. */
export async function answerTap(ctx: BotContext, text?: string, alert = false): Promise<void> {
  if (!ctx.callbackQuery || ctx.work.answered) return
  ctx.work.answered = true
  try {
    await ctx.answerCallbackQuery(text === undefined ? {} : { text, show_alert: alert })
  } catch {
    // Too old, or the way out is blocked: the screen matters, the spinner stops by itself.
  }
}

/** A kind line over the chat, at most 200 characters by Telegram's rule. */
export async function toast(
  ctx: BotContext,
  key: string,
  options: { readonly alert?: boolean; readonly facts?: Facts } = {},
): Promise<void> {
  await answerTap(ctx, label(ctx)(key, options.facts), options.alert ?? false)
}
