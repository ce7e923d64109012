import type { Middleware } from 'grammy'
import { isCommand, label, say, who, type BotContext } from '../context.ts'
import { showsDoors } from '../lock.ts'
import { mayAnswer } from '../patience.ts'
import { show } from '../screen.ts'
import { keepTrace } from '../traces.ts'
import { showMenu } from './menu.ts'
import { menuRows } from './menu-rows.ts'
import { claimWords } from './whereabouts.ts'

/** Anything nobody asked for: words, a voice, a picture, a sticker. A kind answer and the way home. */
export const anythingElse: Middleware<BotContext> = async (ctx) => {
  if (!ctx.message) return
  if (await claimWords(ctx)) return
  // It may be a worry that found no better place: it goes after minutes, or with /hide.
  await keepTrace(ctx, ctx.message.message_id, 'typed')
  if (!mayAnswer(ctx)) return
  // As for a command that is there but not for them: nobody learns which ones there are.
  if (isCommand(ctx)) return showMenu(ctx)
  const key = ctx.message.text === undefined ? 'kind--other-home' : 'kind--words-home'
  await show(ctx, { text: say(ctx)(key), rows: menuRows(label(ctx), who(ctx), showsDoors(ctx)) })
}
