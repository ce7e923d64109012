import { InputFile } from 'grammy'
import { who, type BotContext } from './context.ts'
import { stepsOut } from './lock.ts'
import { earlierScreens, keyboard, show, type Screen } from './screen.ts'
import { answerTap } from './toast.ts'
import { withdraw } from './traces.ts'
import { isLostFile } from './wire/lost-file.ts'
import { outcomeOf } from './wire/outcome.ts'

/** A screen that is a picture: its text is the caption, at most 1024 characters without tags. */
export interface PhotoScreen extends Pick<Screen, 'text' | 'rows'> {
  readonly svg: string
  /** With somebody's name on it: nothing of it stays in memory. */
  readonly named?: boolean
}

/**
 * Sends a picture with its words, in place of the screen it was opened from. Telegram keeps what it
 * was sent once: the same picture again costs nobody a byte. Where there can be no picture, there are
 * the words.
 */
export async function showPhoto(ctx: BotContext, screen: PhotoScreen): Promise<void> {
  // Drawing takes a moment; the button must not seem dead.
  await answerTap(ctx)
  stepsOut(ctx)
  const sent = (await send(ctx, screen)) ?? (await send(ctx, screen))
  if (!sent || sent === 'refused') return show(ctx, { text: screen.text, rows: screen.rows })
  const { house } = ctx.work
  const { id, profile } = who(ctx)
  house.lastScreens.replace(id, sent.messageId)
  const before = ctx.callbackQuery?.message
  // Leaving the sensitive side takes its screen along, also by a command.
  await withdraw(ctx, await earlierScreens(ctx))
  if (before && !('photo' in before))
    await ctx.api.deleteMessage(profile.telegramId, before.message_id).catch(() => undefined)
}

/** undefined: the picture that Telegram had is lost there, and is to be drawn anew. */
async function send(
  ctx: BotContext,
  { svg, text, rows, named = false }: PhotoScreen,
): Promise<{ readonly messageId: number } | 'refused' | undefined> {
  const { pictures } = ctx.work.house
  const { profile, locale } = who(ctx)
  const picture = await (named ? pictures.unkept(svg) : pictures.picture(svg)).catch(
    () => undefined,
  )
  if (!picture) return 'refused'
  try {
    const photo = 'fileId' in picture ? picture.fileId : new InputFile(picture.png, 'picture.png')
    const sent = await ctx.api.sendPhoto(profile.telegramId, photo, {
      caption: text,
      parse_mode: 'HTML',
      reply_markup: keyboard(rows, locale),
    })
    const fileId = sent.photo.at(-1)?.file_id
    if (fileId !== undefined && !named) pictures.remember(svg, fileId)
    return { messageId: sent.message_id }
  } catch (error) {
    if ('fileId' in picture && isLostFile(error)) {
      pictures.forget(svg)
      return undefined
    }
    if (outcomeOf(error).is === 'refused') return 'refused'
    throw error
  }
}
