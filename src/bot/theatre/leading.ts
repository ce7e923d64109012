import { leadShow, type Lead } from '../../app/show.ts'
import { atLeast } from '../../domain/people.ts'
import { quorumOf, type Show } from '../../domain/show.ts'
import type { BotContext } from '../context.ts'
import { answerTap } from '../toast.ts'
import { clearStage } from './clearing.ts'

/** The buttons of whoever leads: on, the other choice, the end of the vote, the closing talk, the end. */
export async function goOn(
  ctx: BotContext,
  show: Show | undefined,
  turn: string,
  what: string,
): Promise<void> {
  const { act, house } = ctx.work
  if (!show) return tellOver(ctx)
  const label = house.voice.plain(show.state.locale)
  if (!(await mayLead(ctx, show))) return answerTap(ctx, label('show--leader-only'))
  if (Number.parseInt(turn, 36) !== show.turn) return answerTap(ctx, label('show--late'))
  const over = show.state.theatre.stage === 'over'
  if (over && (what === 'clear' || what === 'keep')) return clearStage(ctx, show, what)
  if (what === 'now') {
    await act.commit([{ do: 'vote.end', showId: show.id, turn: show.turn, at: act.now }])
    return
  }
  const lead = LEADS.find((one) => one === what)
  if (!lead) return
  const led = await leadShow(act, house.catalog, show, lead, await quorum(ctx, show))
  if (led === 'refused') return answerTap(ctx, label('kind--changed'))
  if (led === 'conflict') return answerTap(ctx, label('show--late'))
  if (led === 'sent') await takeButtons(ctx, show)
}

const LEADS: readonly Lead[] = ['next', 'other', 'close']

/** Whether it is the one who leads who acts. */
export async function leadsIt(ctx: BotContext, { leaderId }: Show): Promise<boolean> {
  if (leaderId === null || !ctx.from) return false
  const person = await ctx.work.act.store.personByTelegram(ctx.from.id)
  return person?.id === leaderId
}

/** The leader; anyone in the chat once the leader has left it, or is no mentor any more. */
async function mayLead(ctx: BotContext, show: Show): Promise<boolean> {
  if (show.leaderId === null) return true
  const leader = await ctx.work.act.store.person(show.leaderId)
  const leads = leader?.state === 'member' && atLeast(leader.role, 'mentor')
  return leads ? leadsIt(ctx, show) : true
}

/** How many votes will close the next vote. Where Telegram does not say, the clock closes it alone. */
async function quorum(ctx: BotContext, { chatId, leaderId }: Show): Promise<number> {
  const members = await ctx.api.getChatMemberCount(chatId).catch(() => Number.MAX_SAFE_INTEGER)
  return Math.min(quorumOf(members, leaderId !== null), MANY)
}

/** More than any group has. */
const MANY = 1_000_000

/** The story goes on in another message: the buttons of this one would only be late. */
async function takeButtons(ctx: BotContext, { chatId }: Show): Promise<void> {
  const messageId = ctx.callbackQuery?.message?.message_id
  if (messageId === undefined) return
  await ctx.api.editMessageReplyMarkup(chatId, messageId).catch(() => undefined)
}

async function tellOver(ctx: BotContext): Promise<void> {
  const { voice, doors } = ctx.work.house
  await answerTap(ctx, voice.plain(doors.defaultLocale)('show--over'))
}
