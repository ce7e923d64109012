import { beginJoining, knock } from '../../app/enrol.ts'
import type { Act } from '../../app/ports.ts'
import type { BotContext } from '../context.ts'
import { showRun } from '../flows/play.ts'
import { FLOWS } from '../flows/table.ts'
import { answerTap } from '../toast.ts'

/**
 * Someone nobody knows. Without an invite they see a friendly page about a study companion and how to
 * get a link, and nothing else; nothing about them is kept.
 */
export async function meetStranger(ctx: BotContext, act: Act = ctx.work.act): Promise<void> {
  const { house } = ctx.work
  const telegramId = ctx.from?.id ?? 0
  const [, code = ''] = /^\/start(?:@\w+)?(?:\s+(\S+))?$/.exec(ctx.message?.text ?? '') ?? []
  const name = Buffer.from(house.vault.digest('guess', String(telegramId))).toString('base64url')
  const slowed = code !== '' && !house.guesses.allowed(name, act.now)
  const heard = await knock(act, house.doors, telegramId, slowed ? '' : code)
  const asked = ctx.message?.text?.startsWith('/start') ?? false
  if (heard.status === 'closed' || !asked) {
    if (code !== '' && !slowed) house.guesses.missed(name, act.now)
    return friendlyPage(ctx, slowed)
  }
  if (code !== '') house.guesses.hit(name)
  const begun = await beginJoining(act, house.doors, telegramId, heard.offer, language(ctx))
  if (!begun) return
  ctx.work.person = begun.person
  await showRun(ctx, FLOWS.join, begun.run)
}

async function friendlyPage(ctx: BotContext, slowed: boolean): Promise<void> {
  const { voice, doors } = ctx.work.house
  await answerTap(ctx, undefined)
  const wanted = language(ctx)
  const first = voice.locales.includes(wanted) ? wanted : doors.defaultLocale
  const order = [first, ...voice.locales.filter((locale) => locale !== first)]
  const key = slowed ? 'stranger--slow' : 'stranger--page'
  await ctx.reply(order.map((locale) => voice.plain(locale)(key)).join('\n\n'))
}

/** What Telegram says of their phone: only a guess, for the order in which the languages stand. */
function language(ctx: BotContext): string {
  return ctx.from?.language_code?.split('-')[0] ?? ''
}
