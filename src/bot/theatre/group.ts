import { Composer } from 'grammy'
import { endShow, isLeftAlone, playable, showOnceMore } from '../../app/show.ts'
import { atLeast, type Person } from '../../domain/people.ts'
import type { Show } from '../../domain/show.ts'
import { readTap } from '../buttons.ts'
import type { BotContext } from '../context.ts'
import { answerTap } from '../toast.ts'
import { offerStories, raiseCurtain, takeOffer, topicOf } from './curtain.ts'
import { goOn, ledBy, takeButtons } from './leading.ts'
import { tell } from './tell.ts'
import { vote } from './voting.ts'

/**
 * Everything the bot does in group chats, and nothing else happens there: it stays silent but for a
 * mentor who begins a story, and for the taps of those who play it.
 */
export function groups(): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  composer.use(async (ctx, next) => {
    const chat = ctx.chat
    if (chat?.type !== 'group' && chat?.type !== 'supergroup') return next()
    // Its effects are committed, and what is to be shown waits in the outbox.
    if (ctx.work.entry.state === 'applied') return answerTap(ctx)
    await inGroup(ctx, chat.id)
    await answerTap(ctx)
  })
  return composer
}

async function inGroup(ctx: BotContext, chatId: number): Promise<void> {
  const { act, house } = ctx.work
  const { message } = ctx
  const show = await act.store.showIn(chatId)
  if (ctx.myChatMember) return left(ctx, show)
  if (ctx.callbackQuery) return tapped(ctx, show)
  if (message?.left_chat_member) return gone(ctx, show, message.left_chat_member.id)
  if (message?.migrate_to_chat_id !== undefined) return moved(ctx, show, message.migrate_to_chat_id)
  const call = callIn(ctx)
  if (!call) return
  const leader = await mentor(ctx)
  // To anyone else the bot is silent: who is a mentor is nobody's business.
  if (!leader) return
  if (call === 'hide') {
    await endNow(ctx, show)
    return takeOffer(ctx)
  }
  if (!show) return offerStories(ctx, leader)
  // One that is on its way out, or whose story was rewritten since, makes room for the next.
  if (show.state.leaving || !playable(house.catalog, show)) {
    await endNow(ctx, show)
    return offerStories(ctx, leader)
  }
  // Whoever leads goes on leading, but where they have gone or let it stand.
  const takes = isLeftAlone(act, show) || (await ledBy(ctx, show)) !== undefined
  await showOnceMore(act, show, takes ? leader : undefined, topicOf(ctx))
  // The older copy would take votes too, and never show what came of them.
  await takeButtons(ctx, chatId, show.state.posted?.messageId)
}

/** Somebody may have moved it at the same moment: what must go is asked for again. */
async function endNow(ctx: BotContext, known: Show | undefined): Promise<void> {
  const { act } = ctx.work
  let show = known
  for (let tries = 0; show && tries < 3; tries += 1) {
    if ((await endShow(act, show)) !== 'conflict') return
    show = await act.store.showIn(show.chatId)
  }
}

/** `/lead`, or the link that brought the bot here; `/hide`. Addressed to this bot or to nobody. */
function callIn(ctx: BotContext): 'lead' | 'hide' | undefined {
  const [command = '', payload] = (ctx.message?.text ?? '').trim().split(/\s+/)
  const [name, bot] = command.toLowerCase().split('@')
  if (bot !== undefined && bot !== ctx.me.username.toLowerCase()) return undefined
  if (name === '/hide') return 'hide'
  return name === '/lead' || (name === '/start' && payload === 'lead') ? 'lead' : undefined
}

async function tapped(ctx: BotContext, show: Show | undefined): Promise<void> {
  const tap = readTap(ctx.callbackQuery?.data)
  if (!tap) return
  const [id = '', turn = '', what = ''] = tap.args
  const named = show?.id === id ? show : undefined
  if (named) await remember(ctx, named)
  if (tap.name === 'v') return vote(ctx, named, turn, what)
  if (tap.name === 's') return goOn(ctx, named, turn, what)
  if (tap.name !== 'stage' && tap.name !== 'stages') return
  const leader = await mentor(ctx)
  if (!leader) return tell(ctx, show, 'show--leader-only')
  // An offer from before: a story is being played already.
  if (show) return tell(ctx, show, 'show--late')
  return tap.name === 'stages'
    ? offerStories(ctx, leader, Number(id))
    : raiseCurtain(ctx, leader, id)
}

/** A message of the show that it does not know: its sending was never answered. It is to go with the others. */
async function remember(ctx: BotContext, { id: showId, turn, state }: Show): Promise<void> {
  const messageId = ctx.callbackQuery?.message?.message_id
  if (messageId === undefined || state.messages.some(({ id }) => id === messageId)) return
  const { house } = ctx.work
  const at = house.now()
  await house.commit([{ do: 'show.posted', showId, turn, copy: -1, messageId, at }])
}

/** The one who acts, where they may lead. */
async function mentor(ctx: BotContext): Promise<Person | undefined> {
  const { store } = ctx.work.act
  const person = ctx.from && (await store.personByTelegram(ctx.from.id))
  return person?.state === 'member' && atLeast(person.role, 'mentor') ? person : undefined
}

/** The bot itself was sent away: nothing of the show stays. */
async function left(ctx: BotContext, show: Show | undefined): Promise<void> {
  const status = ctx.myChatMember?.new_chat_member.status
  if (show && (status === 'left' || status === 'kicked'))
    await ctx.work.act.commit([{ do: 'show.close', showId: show.id }])
}

/** Whoever led has left the group: the others go on without them. */
async function gone(ctx: BotContext, show: Show | undefined, telegramId: number): Promise<void> {
  const { act } = ctx.work
  if (!show || show.leaderId === null) return
  const person = await act.store.personByTelegram(telegramId)
  if (person?.id === show.leaderId)
    await act.commit([
      { do: 'show.lead', showId: show.id, leaderId: null, at: act.now },
      { do: 'show.tell', showId: show.id, at: act.now },
    ])
}

/** The group has become a supergroup, under another number. */
async function moved(ctx: BotContext, show: Show | undefined, chatId: number): Promise<void> {
  const { act } = ctx.work
  if (!show) return
  const { id: showId } = show
  await act.commit([
    { do: 'show.chat', showId, chatId },
    { do: 'show.tell', showId, at: act.now },
  ])
}
