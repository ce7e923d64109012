import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types'
import { chatTraces, keepTrace, withdraw } from './traces.ts'
import { lockScreen, staysOpen, stepsOut, unlocked } from './lock.ts'
import { who, say, type BotContext } from './context.ts'
import { answerTap } from './toast.ts'
import { outcomeOf } from './wire/outcome.ts'
import { isRightToLeft } from './voice.ts'

export interface Button {
  readonly label: string
  /** Callback data from `press`, `turnButton` or `pageButton`; or what a tap puts on the clipboard. */
  readonly data: string | { readonly copy: string }
}

/** What a person sees: Telegram HTML and rows of buttons. */
export interface Screen {
  readonly text: string
  readonly rows: readonly (readonly Button[])[]
  /** Cases and everything about them: protected, in the ledger, gone after minutes. */
  readonly sensitive?: boolean
  /** Sensitive, and shown all the same while the PIN is not: the keypad itself, and help in need. */
  readonly withoutPin?: 'keypad' | 'help'
  /** How long a sensitive one stays, ms, where it is less than usual. */
  readonly stays?: number
  /** Follows typed words: the screen they answered goes, so that one set of buttons lives at a time. */
  readonly replaces?: boolean
}

/** Rows as Telegram wants them; mirrored for right-to-left readers, as its keyboards know no direction. */
export function keyboard(rows: Screen['rows'], locale: string): InlineKeyboardMarkup {
  const mirrored = isRightToLeft(locale)
  return {
    inline_keyboard: rows
      .filter((row) => row.length > 0)
      .map((row): InlineKeyboardButton[] => {
        const buttons = row.map(({ label, data }) =>
          typeof data === 'string'
            ? { text: label, callback_data: data }
            : { text: label, copy_text: { text: data.copy } },
        )
        return mirrored ? buttons.toReversed() : buttons
      }),
  }
}

/** Many small buttons, so many in a row. */
export function rowsOf(buttons: readonly Button[], width: number): Button[][] {
  const rows: Button[][] = []
  for (let from = 0; from < buttons.length; from += width)
    rows.push(buttons.slice(from, from + width))
  return rows
}

/**
 * Shows a screen: edited in place when a button of a living screen was tapped, sent anew otherwise.
 * The tap is answered beside it, never after it.
 */
export async function show(ctx: BotContext, wanted: Screen): Promise<void> {
  const screen = behindLock(ctx, wanted)
  const tapped = ctx.callbackQuery?.message
  // Telegram gives inaccessible messages the date 0.
  const living = tapped !== undefined && tapped.date !== 0
  const sensitiveOne = living && (await isSensitive(ctx, tapped, screen))
  const sameKind = sensitiveOne === Boolean(screen.sensitive)
  if (living && sameKind && !isPicture(tapped)) {
    const [edited] = await Promise.all([edit(ctx, tapped.message_id, screen), answerTap(ctx)])
    if (edited) return leaveTogether(ctx, screen)
  }
  await (screen.sensitive ? sendSensitive(ctx, screen) : send(ctx, screen))
  // A picture may stay, for it is kept with pleasure; its buttons do not.
  if (living && isPicture(tapped)) await takeButtons(ctx, tapped.message_id)
  // Leaving the sensitive side takes its screen along, also by a command.
  if (sensitiveOne && !screen.sensitive) await withdraw(ctx, [tapped.message_id])
  if (living) await leaveTogether(ctx, screen)
  else if (!screen.sensitive) await withdraw(ctx, await earlierScreens(ctx))
  await answerTap(ctx)
}

/** On a shared phone every way out takes all sensitive screens along, also a tap on an older message. */
async function leaveTogether(ctx: BotContext, screen: Screen): Promise<void> {
  if (screen.sensitive || !who(ctx).profile.shared) return
  await withdraw(ctx, await earlierScreens(ctx))
}

/** The last door, behind those at the buttons and flows: nothing sensitive is shown while it is locked. */
function behindLock(ctx: BotContext, screen: Screen): Screen {
  if (!screen.sensitive) {
    stepsOut(ctx)
    return screen
  }
  if (screen.withoutPin === 'keypad') return screen
  ctx.work.house.locks.dropKeypad(who(ctx).id)
  if (screen.withoutPin === 'help') return screen
  if (!unlocked(ctx)) return lockScreen(ctx, null)
  staysOpen(ctx)
  return screen
}

/** By its flag; where a Bot API server does not send the flag, the ledger knows. */
async function isSensitive(
  ctx: BotContext,
  message: { readonly message_id: number; readonly has_protected_content?: true },
  screen: Screen,
): Promise<boolean> {
  if (message.has_protected_content) return true
  if (!screen.sensitive) return false
  const traces = await chatTraces(ctx)
  return traces.some((one) => one.messageId === message.message_id && one.kind === 'screen')
}

function isPicture(message: object): boolean {
  return 'photo' in message || 'voice' in message
}

async function takeButtons(ctx: BotContext, messageId: number): Promise<void> {
  const chat = who(ctx).profile.telegramId
  await ctx.api.editMessageReplyMarkup(chat, messageId).catch(() => undefined)
}

async function edit(ctx: BotContext, messageId: number, screen: Screen): Promise<boolean> {
  const { profile, locale } = who(ctx)
  try {
    await ctx.api.editMessageText(profile.telegramId, messageId, screen.text, {
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
      reply_markup: keyboard(screen.rows, locale),
    })
  } catch (error) {
    const { is } = outcomeOf(error)
    if (is === 'not-modified') return true
    if (is === 'gone') return false
    throw error
  }
  if (screen.sensitive) await keepTrace(ctx, messageId, 'screen', screen.stays)
  else ctx.work.house.lastScreens.replace(who(ctx).id, messageId)
  return true
}

async function send(ctx: BotContext, screen: Screen): Promise<void> {
  const { profile, locale } = who(ctx)
  const sent = await ctx.api.sendMessage(profile.telegramId, screen.text, {
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
    reply_markup: keyboard(screen.rows, locale),
  })
  const before = ctx.work.house.lastScreens.replace(who(ctx).id, sent.message_id)
  if (screen.replaces && before !== undefined)
    await ctx.api.deleteMessage(profile.telegramId, before).catch(() => undefined)
}

/**
 * First a neutral protected message, then its row in the ledger, then the words: `protect_content`
 * cannot be added by an edit, the notification on a locked phone shows the first text only, and a
 * crash in between leaves no sensitive word that nobody remembers to delete.
 */
async function sendSensitive(ctx: BotContext, screen: Screen): Promise<void> {
  const { profile } = who(ctx)
  const sent = await ctx.api.sendMessage(profile.telegramId, say(ctx)('neutral--moment'), {
    protect_content: true,
    disable_notification: true,
  })
  const tapped = ctx.callbackQuery?.message?.message_id
  const earlier = await earlierScreens(ctx)
  await keepTrace(ctx, sent.message_id, 'screen', screen.stays)
  await Promise.all([
    edit(ctx, sent.message_id, { ...screen, sensitive: false }),
    withdraw(ctx, [...earlier, ...(tapped === undefined ? [] : [tapped])]),
  ])
}

/**
 * One sensitive screen at a time: what was open before closes when the next opens, and so does the
 * notice it was opened from. (What is not in the ledger, such as the menu, stays.)
 */
export async function earlierScreens(ctx: BotContext): Promise<number[]> {
  const traces = await chatTraces(ctx)
  return traces.filter((trace) => trace.kind === 'screen').map((trace) => trace.messageId)
}
