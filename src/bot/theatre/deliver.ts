import type { Api } from 'grammy'
import { playable } from '../../app/show.ts'
import { showOf, type Notice } from '../../app/ports.ts'
import type { Show } from '../../domain/show.ts'
import type { House } from '../context.ts'
import type { Delivery } from '../outbox/delivery.ts'
import { deliveryOf } from '../outbox/failure.ts'
import { keyboard, type Screen } from '../screen.ts'
import { outcomeOf } from '../wire/outcome.ts'
import { stageScreen } from './stage.ts'

/**
 * Shows a group where its show stands: the message of this turn is edited, or sent where there is none.
 * Whatever the notice was posted for, it is the present that is shown.
 */
export async function deliverShow(api: Api, house: House, notice: Notice): Promise<Delivery> {
  const show = await house.store.show(showOf(notice.personId))
  const scenario = show && playable(house.catalog, show)
  if (!show || !scenario) return { status: 'skip' }
  const counts = await house.store.votes(show.id, show.turn)
  const { locale } = show.state
  const say = house.voice.to({ locale, profile: { gender: 'other' } })
  const voted = counts.reduce((all, count) => all + count, 0)
  const screen = stageScreen({ show, scenario, voted, say, label: house.voice.plain(locale) })
  try {
    const messageId = await bring(api, show, screen)
    const { id: showId, turn } = show
    return { status: 'sent', changes: [{ do: 'show.posted', showId, turn, messageId }] }
  } catch (error) {
    const failure = deliveryOf(error)
    if (!failure) throw error
    // Thrown out of the group, or the group is gone: so is the show.
    if (failure.status !== 'blocked') return failure
    return { status: 'skip', changes: [{ do: 'show.close', showId: show.id }] }
  }
}

async function bring(api: Api, show: Show, screen: Screen): Promise<number> {
  const { posted, locale, thread } = show.state
  const options = {
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
    reply_markup: keyboard(screen.rows, locale),
  } as const
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
  const sent = await api.sendMessage(show.chatId, screen.text, { ...options, ...topic })
  return sent.message_id
}
