import { openShow } from '../../app/show.ts'
import type { Person } from '../../domain/people.ts'
import { press } from '../buttons.ts'
import type { BotContext } from '../context.ts'
import { counted } from '../flows/parts.ts'
import { keyboard, type Button } from '../screen.ts'
import { answerTap } from '../toast.ts'
import { outcomeOf } from '../wire/outcome.ts'

/** Failures that another attempt would meet again. */
const SILENT: ReadonlySet<string> = new Set(['not-modified', 'gone', 'blocked', 'refused'])

/** Titles on one page of the offer. */
const A_PAGE = 7

/** Offers the stories in the chat, in the mentor's language; only a mentor's tap chooses one. */
export async function offerStories(ctx: BotContext, leader: Person, page = 0): Promise<void> {
  const { catalog, voice } = ctx.work.house
  const { locale } = leader
  const name = voice.plain(locale)
  const last = Math.max(0, Math.ceil(catalog.scenarios.length / A_PAGE) - 1)
  const here = Number.isSafeInteger(page) ? Math.min(Math.max(page, 0), last) : 0
  const rows = catalog.scenarios
    .map(({ id }, index): Button[] => [
      { label: counted(index, locale, name(`scenario--${id}`)), data: press('stage', id) },
    ])
    .slice(here * A_PAGE, (here + 1) * A_PAGE)
  const around: Button[] = [
    ...(here > 0 ? [{ label: name('button--back'), data: press('stages', here - 1) }] : []),
    ...(here < last ? [{ label: name('button--next'), data: press('stages', here + 1) }] : []),
  ]
  const options = { reply_markup: keyboard([...rows, around], locale) }
  const text = name('theatre--which')
  const tapped = ctx.callbackQuery?.message
  try {
    if (tapped) await ctx.editMessageText(text, options)
    else {
      await takeOffer(ctx)
      const sent = await ctx.reply(text, { ...options, protect_content: true })
      ctx.work.house.lastScreens.replace(offerIn(sent.chat.id), sent.message_id)
    }
  } catch (error) {
    // Not allowed to write here, or the offer is gone: there is nobody to tell it to.
    if (!SILENT.has(outcomeOf(error).is)) throw error
  }
}

/** The story is chosen: its curtain rises over the offer. */
export async function raiseCurtain(
  ctx: BotContext,
  leader: Person,
  scenarioId: string,
): Promise<void> {
  const { act, house } = ctx.work
  const { msg } = ctx
  if (!msg) return
  const offered = { chatId: msg.chat.id, messageId: msg.message_id, thread: topicOf(ctx) }
  const show = await openShow(act, house.catalog, leader, scenarioId, offered)
  // From now on it is the show's own.
  if (show) ctx.work.house.lastScreens.drop(offerIn(offered.chatId))
  else await answerTap(ctx, house.voice.plain(leader.locale)('kind--changed'))
}

/** The topic of a forum in which something was said or tapped. */
export function topicOf({ msg }: BotContext): number | null {
  return msg?.is_topic_message ? (msg.message_thread_id ?? null) : null
}

/** An offer from which nothing was chosen leaves the chat: with the next one, or when it must go. */
export async function takeOffer(ctx: BotContext): Promise<void> {
  const { lastScreens } = ctx.work.house
  const chatId = ctx.chat?.id ?? 0
  const offer = lastScreens.of(offerIn(chatId))
  if (offer === undefined) return
  lastScreens.drop(offerIn(chatId))
  await ctx.api.deleteMessage(chatId, offer).catch(() => undefined)
}

/** A group has no person's id, and no person's id has a colon. */
function offerIn(chatId: number): string {
  return `group:${chatId}`
}
