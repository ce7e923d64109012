import { endShow, leadShow, type Lead } from '../../app/show.ts'
import { atLeast, type Person } from '../../domain/people.ts'
import { quorumOf, type Show } from '../../domain/show.ts'
import type { BotContext } from '../context.ts'
import { answerTap } from '../toast.ts'
import { tell } from './tell.ts'

/** The buttons of whoever leads: on, the other choice, the end of the vote, the closing talk, the end. */
export async function goOn(
  ctx: BotContext,
  show: Show | undefined,
  turn: string,
  what: string,
): Promise<void> {
  const { act, house } = ctx.work
  if (!show) return tell(ctx, undefined, 'show--over')
  const label = house.voice.plain(show.state.locale)
  if (!(await mayLead(ctx, show))) return answerTap(ctx, label('show--leader-only'))
  if (Number.parseInt(turn, 36) !== show.turn) return answerTap(ctx, label('show--late'))
  if (what === 'now') {
    await act.commit([{ do: 'vote.end', showId: show.id, turn: show.turn, at: act.now }])
    return
  }
  const lead = LEADS.find((one) => one === what)
  const ends = what === 'clear' || what === 'keep'
  if (!lead && !ends) return
  const led = ends
    ? await endShow(act, show, what)
    : await leadShow(act, house.catalog, show, lead ?? 'next', () => quorum(ctx, show))
  if (led === 'refused' || led === 'conflict') return answerTap(ctx, label('show--late'))
  // Before anything that may have to wait for Telegram: the button must not seem dead.
  await answerTap(ctx)
  if (led === 'sent') await takeButtons(ctx, show.chatId, ctx.callbackQuery?.message?.message_id)
}

const LEADS: readonly Lead[] = ['next', 'other', 'close', 'back']

/** The one who leads, as long as they may: someone forgotten, or a mentor no more, leads nothing. */
export async function leaderOf(ctx: BotContext, { leaderId }: Show): Promise<Person | undefined> {
  const person = leaderId === null ? undefined : await ctx.work.act.store.person(leaderId)
  return person?.state === 'member' && atLeast(person.role, 'mentor') ? person : undefined
}

/** The leader; anyone in the chat where there is none, or where the leader has left it. */
async function mayLead(ctx: BotContext, show: Show): Promise<boolean> {
  const leader = await leaderOf(ctx, show)
  if (!leader || leader.profile.telegramId === ctx.from?.id) return true
  // In large groups Telegram does not say it when someone leaves: it is asked when it matters.
  const member = await ctx.api
    .getChatMember(show.chatId, leader.profile.telegramId)
    .catch(() => undefined)
  return member?.status === 'left' || member?.status === 'kicked'
}

/** How many votes will close the next vote. Where Telegram does not say, the clock closes it alone. */
async function quorum(ctx: BotContext, show: Show): Promise<number> {
  const [members, leader] = await Promise.all([
    ctx.api.getChatMemberCount(show.chatId).catch(() => MANY),
    leaderOf(ctx, show),
  ])
  return quorumOf(members, leader !== undefined)
}

/** More than any group has. */
const MANY = 1_000_000

/** The story goes on in another message: the buttons of this one would only be late. */
export async function takeButtons(
  ctx: BotContext,
  chatId: number,
  messageId: number | undefined,
): Promise<void> {
  if (messageId === undefined) return
  await ctx.api.editMessageReplyMarkup(chatId, messageId).catch(() => undefined)
}
