import { InputFile } from 'grammy'
import { who, type BotContext } from './context.ts'
import { keyboard, type Screen } from './screen.ts'
import { answerTap } from './toast.ts'

/** A screen that is a picture: its text is the caption, at most 1024 characters without tags. */
export interface PhotoScreen extends Pick<Screen, 'text' | 'rows'> {
  readonly svg: string
  /** With somebody's name on it: nothing of it stays in memory. */
  readonly named?: boolean
}

/**
 * Sends a picture with its words, in place of the screen it was opened from. Telegram keeps what it
 * was sent once: the same picture again costs nobody a byte.
 */
export async function showPhoto(ctx: BotContext, screen: PhotoScreen): Promise<void> {
  const { house } = ctx.work
  const { id, profile, locale } = who(ctx)
  // Drawing takes a moment; the button must not seem dead.
  await answerTap(ctx)
  const picture = screen.named
    ? await house.pictures.unkept(screen.svg)
    : await house.pictures.picture(screen.svg)
  const photo = 'fileId' in picture ? picture.fileId : new InputFile(picture.png, 'picture.png')
  const sent = await ctx.api.sendPhoto(profile.telegramId, photo, {
    caption: screen.text,
    parse_mode: 'HTML',
    reply_markup: keyboard(screen.rows, locale),
  })
  const fileId = sent.photo.at(-1)?.file_id
  if (fileId !== undefined && !screen.named) house.pictures.remember(screen.svg, fileId)
  house.lastScreens.replace(id, sent.message_id)
  const before = ctx.callbackQuery?.message
  if (before && !('photo' in before))
    await ctx.api.deleteMessage(profile.telegramId, before.message_id).catch(() => undefined)
}
