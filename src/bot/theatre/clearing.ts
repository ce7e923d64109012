import type { Api } from 'grammy'
import type { Trace } from '../../app/ports.ts'
import type { Show } from '../../domain/show.ts'
import type { House } from '../context.ts'
import type { Delivery } from '../outbox/delivery.ts'
import { wipe } from '../wipe.ts'
import { outcomeOf } from '../wire/outcome.ts'

/** A call that takes longer is given up, and tried again. */
const CALL_MS = 5_000

/**
 * Ends a show: with `clear` its messages leave the chat, as far as Telegram still deletes them (48
 * hours), and what stays last is a neutral line. Its row goes when that is done, not before: it alone
 * knows which messages there are.
 */
export async function clearStage(api: Api, house: House, show: Show): Promise<Delivery> {
  const { chatId } = show
  const { posted, messages, locale, leaving } = show.state
  const farewell = house.voice.plain(locale)('show--farewell')
  const rest = leaving === 'clear' ? messages.filter(({ id }) => id !== posted?.messageId) : []
  const traces = rest.map(({ id, at }): Trace => ({
    ...NOBODY,
    id,
    messageId: id,
    chatId,
    sentAt: at,
  }))
  const neutral = () => Promise.resolve(farewell)
  const wiped = await wipe({ api, now: house.now(), neutral, callMs: CALL_MS }, chatId, traces)
  if (wiped.gone.length + wiped.stay.length < traces.length) return { status: 'retry' }
  if (posted) {
    try {
      await api.editMessageText(chatId, posted.messageId, farewell)
    } catch (error) {
      const { is } = outcomeOf(error)
      if (is !== 'not-modified' && is !== 'gone') throw error
    }
  }
  return { status: 'sent', changes: [{ do: 'show.close', showId: show.id }] }
}

/** What a message of a group has no use for. */
const NOBODY = { personId: '', caseId: null, kind: 'screen', vanishAt: null } as const
