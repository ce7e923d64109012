import { GrammyError, type Api } from 'grammy'
import type { Notice } from '../../app/ports.ts'
import { playable } from '../../app/show.ts'
import type { Show } from '../../domain/show.ts'
import type { House } from '../context.ts'
import type { Delivery } from '../outbox/delivery.ts'
import { deliveryOf } from '../outbox/failure.ts'
import { keyboard, type Screen } from '../screen.ts'
import { outcomeOf } from '../wire/outcome.ts'
import { clearStage } from './clearing.ts'
import { stageScreen } from './stage.ts'

/**
 * Shows a group where its show stands: the message of this turn is edited, or sent where there is none.
 * Whatever the notice was posted for, it is the present that is shown.
 */
export async function deliverShow(api: Api, house: House, notice: Notice): Promise<Delivery> {
  const show = await house.store.showFor(notice.personId)
  if (!show) return { status: 'skip' }
  try {
    if (show.state.leaving) return await clearStage(api, house, show)
    const screen = await screenOf(house, show)
    // A story that was rewritten meanwhile: nothing of it can be shown any more.
    if (!screen) return await clearStage(api, house, show)
    const messageId = await bring(api, show, screen)
    const { id: showId, turn, state } = show
    const posted = { showId, turn, copy: state.copy, messageId, at: house.now() }
    return { status: 'sent', changes: [{ do: 'show.posted', ...posted }] }
  } catch (error) {
    return failed(house, show, error)
  }
}

async function screenOf(house: House, show: Show): Promise<Screen | undefined> {
  const scenario = playable(house.catalog, show)
  if (!scenario) return undefined
  const counts = await house.store.votes(show.id, show.turn)
  const { locale } = show.state
  return stageScreen({
    show,
    scenario,
    voted: counts.reduce((all, count) => all + count, 0),
    now: house.now(),
    say: house.voice.to({ locale, profile: { gender: 'other' } }),
    label: house.voice.plain(locale),
  })
}

async function failed(house: House, show: Show, error: unknown): Promise<Delivery> {
  const moved = error instanceof GrammyError ? error.parameters.migrate_to_chat_id : undefined
  if (moved !== undefined) {
    // Telegram tells it also by a message, which may have been missed.
    const { id: showId } = show
    await house.commit([
      { do: 'show.chat', showId, chatId: moved },
      { do: 'show.tell', showId, at: house.now() },
    ])
    return { status: 'skip' }
  }
  const failure = deliveryOf(error)
  if (!failure) throw error
  // Thrown out of the group, or the group is gone: so is the show.
  if (failure.status !== 'blocked') return failure
  return { status: 'skip', changes: [{ do: 'show.close', showId: show.id }] }
}

async function bring(api: Api, show: Show, screen: Screen): Promise<number> {
  const { posted, locale, thread } = show.state
  const options = {
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
    reply_markup: keyboard(screen.rows, locale),
  } as const
  // Not to be passed on: out of its story a line could be taken for a real one.
  const sending = { ...options, protect_content: true } as const
  if (posted?.turn === show.turn) {
    try {
      await api.editMessageText(show.chatId, posted.messageId, screen.text, options)
      return posted.messageId
    } catch (error) {
      const { is } = outcomeOf(error)
      if (is === 'not-modified') return posted.messageId
      // Somebody deleted it: the story goes on in a new one.
      if (is !== 'gone') throw error
    }
  }
  const topic = thread === null ? {} : { message_thread_id: thread }
  try {
    return (await api.sendMessage(show.chatId, screen.text, { ...sending, ...topic })).message_id
  } catch (error) {
    if (thread === null || !isLostTopic(error)) throw error
    return (await api.sendMessage(show.chatId, screen.text, sending)).message_id
  }
}

/** The topic of the forum was closed or deleted: the general one is left. */
function isLostTopic(error: unknown): boolean {
  return error instanceof GrammyError && /thread not found|TOPIC_/i.test(error.description)
}
