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
 * Ends a show: its messages leave the chat, as far as Telegram still deletes them (48 hours), and what
 * stays last is a neutral line. Its row goes when that is done, not before: it alone knows which
 * messages there are.
 */
export async function clearStage(api: Api, house: House, show: Show): Promise<Delivery> {
  const { chatId } = show
  const { posted, messages, locale } = show.state
  const farewell = house.voice.plain(locale)('show--farewell')
  const last = posted?.messageId ?? messages.at(-1)?.id
  const rest = messages.filter(({ id }) => id !== last)
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
  if (last !== undefined) await calm(api, chatId, last, farewell)
  return { status: 'sent', changes: [{ do: 'show.close', showId: show.id }] }
}

/** Makes the last message neutral; one that cannot be edited is deleted. */
async function calm(api: Api, chatId: number, messageId: number, text: string): Promise<void> {
  try {
    await api.editMessageText(chatId, messageId, text)
  } catch (error) {
    const { is } = outcomeOf(error)
    if (is === 'not-modified') return
    if (is !== 'gone' && is !== 'refused') throw error
    await api.deleteMessage(chatId, messageId).catch((failed: unknown) => {
      if (outcomeOf(failed).is !== 'gone') throw failed
    })
  }
}

/** What a message of a group has no use for. */
const NOBODY = { personId: '', caseId: null, kind: 'screen', vanishAt: null } as const
