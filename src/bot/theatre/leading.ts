import type { ChatMember } from 'grammy/types'
import { endShow, leadShow, type Lead } from '../../app/show.ts'
import { atLeast, type Person } from '../../domain/people.ts'
import { quorumOf, type Show } from '../../domain/show.ts'
import type { BotContext } from '../context.ts'
import { answerTap } from '../toast.ts'
import type { Cancel } from '../wire/post.ts'
import { tell } from './tell.ts'

/** The buttons of whoever leads: on, the other choice, the end of the vote, the closing talk, the end. */
export async function goOn(
  ctx: BotContext,
  known: Show | undefined,
  turn: string,
  what: string,
): Promise<void> {
  const { act, house } = ctx.work
  if (!known) return tell(ctx, undefined, 'show--over')
  if (Number.parseInt(turn, 36) !== known.turn) return tell(ctx, known, 'show--late')
  const show = await ledBy(ctx, known)
  if (!show) return tell(ctx, known, 'show--leader-only')
  if (what === 'now') {
    await act.commit([{ do: 'vote.end', showId: show.id, turn: show.turn, at: act.now }])
    return
  }
  const lead = LEADS.find((one) => one === what)
  const ends = what === 'clear'
  if (!lead && !ends) return
  const led = ends
    ? await endShow(act, show)
    : await leadShow(act, house.catalog, show, lead ?? 'next', () => quorum(ctx, show))
  if (led === 'refused' || led === 'conflict') return tell(ctx, show, 'show--late')
  await answerTap(ctx)
  if (led === 'sent') await takeButtons(ctx, show.chatId, ctx.callbackQuery?.message?.message_id)
}

const LEADS: readonly Lead[] = ['next', 'other', 'close', 'back']

/** The one who leads, as long as they may: someone forgotten, or a mentor no more, leads nothing. */
export async function leaderOf(ctx: BotContext, { leaderId }: Show): Promise<Person | undefined> {
  const person = leaderId === null ? undefined : await ctx.work.act.store.person(leaderId)
  return person?.state === 'member' && atLeast(person.role, 'mentor') ? person : undefined
}

/**
 * The show, where whoever acts may lead it: its leader; anyone in the chat where there is none, or
 * where the leader has left it. In large groups Telegram does not say that: it is asked when it matters.
 */
export async function ledBy(ctx: BotContext, show: Show): Promise<Show | undefined> {
  const leader = await leaderOf(ctx, show)
  if (!leader) return { ...show, leaderId: null }
  const { telegramId } = leader.profile
  if (telegramId === ctx.from?.id) return show
  const api: AskedApi = ctx.api
  const member = await api
    .getChatMember(show.chatId, telegramId, AbortSignal.timeout(ASK_MS))
    .catch(() => undefined)
  const gone =
    member?.status === 'left' ||
    member?.status === 'kicked' ||
    (member?.status === 'restricted' && !member.is_member)
  if (!gone) return undefined
  const { house } = ctx.work
  await house.commit([{ do: 'show.lead', showId: show.id, leaderId: null, at: house.now() }])
  return { ...show, leaderId: null }
}

/** What is asked of grammY's `ctx.api`; the signal is typed by what is used of it, as in polling. */
interface AskedApi {
  getChatMember(chatId: number, userId: number, signal?: Cancel): Promise<ChatMember>
  getChatMemberCount(chatId: number, signal?: Cancel): Promise<number>
}

/** Telegram is not waited for longer: a tap is to be answered. */
const ASK_MS = 3_000

/** How many votes will close the next vote. Where Telegram does not say, the clock closes it alone. */
async function quorum(ctx: BotContext, show: Show): Promise<number> {
  const api: AskedApi = ctx.api
  const members = await api
    .getChatMemberCount(show.chatId, AbortSignal.timeout(ASK_MS))
    .catch(() => MANY)
  return quorumOf(members, show.leaderId !== null)
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
