import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { dots } from '../flows/parts.ts'
import { leave } from '../flows/waiting.ts'
import { vanish } from '../traces.ts'

/**
 * Everything that could give someone away leaves the chat at once, and an ordinary lesson stands on
 * the screen. Nothing is lost on the server: an unsent question can be taken up again later.
 */
export async function hide(ctx: BotContext): Promise<void> {
  const { house } = ctx.work
  const person = who(ctx)
  await leave(ctx)
  house.receipts.close(person.id)
  house.locks.hide(person.id)
  const messageId = (ctx.message ?? ctx.editedMessage)?.message_id
  // What stands on the screen at this moment is what is being looked at, a lesson or a story.
  const lastScreen = house.lastScreens.of(person.id)
  const [, { left }] = await Promise.all([
    lastScreen === undefined
      ? undefined
      : ctx.api.deleteMessage(person.profile.telegramId, lastScreen).catch(() => undefined),
    vanish(ctx.api, house, await house.store.traces(person.id)),
    // The word or command itself goes too.
    messageId === undefined
      ? undefined
      : ctx.api.deleteMessage(person.profile.telegramId, messageId).catch(() => undefined),
  ])
  const lesson = house.catalog.lessons[0]
  const text = lesson
    ? `<b>${say(ctx)(`lesson--${lesson.id}`)}</b>\n${dots(0, lesson.steps.length)}\n\n${say(ctx)(`lesson--${lesson.id}--${lesson.steps[0]?.id ?? ''}`)}`
    : say(ctx)('menu--title')
  const rows = lesson
    ? [[{ text: label(ctx)('button--next'), callback_data: press('lesson', lesson.id) }]]
    : []
  await ctx.api.sendMessage(person.profile.telegramId, text, {
    parse_mode: 'HTML',
    reply_markup: { inline_keyboard: rows },
    disable_notification: true,
  })
  // What could not be deleted is told, in words that betray nothing.
  if (left > 0) await ctx.reply(say(ctx)('hide--older'), { parse_mode: 'HTML' })
}
