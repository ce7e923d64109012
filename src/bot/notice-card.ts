import type { Api } from 'grammy'
import type { Change } from '../app/changes.ts'
import type { Trace } from '../app/ports.ts'
import type { Person } from '../domain/people.ts'
import { RETENTION } from '../domain/retention.ts'
import { press } from './buttons.ts'
import type { House } from './context.ts'
import { keyboard, type Button } from './screen.ts'
import { vanish } from './traces.ts'
import type { Facts, Say } from './voice.ts'

/** What is sent of a notice: a line that says nothing to a stranger, and what it opens. */
export interface Card {
  readonly key: string
  readonly facts: Facts
  readonly rows: readonly (readonly Button[])[]
  /** How the ledger remembers it. */
  readonly caseId: string | null
  readonly kind: 'card' | 'desk'
  /** Earlier cards that leave the chat when this one stands. */
  readonly replaces?: (trace: Trace) => boolean
  /** Committed before they leave; a conflict takes the card back: they have gone meanwhile. */
  readonly first?: readonly Change[]
}

/** How long the deletion of earlier cards may hold up the next notice, ms. */
const CALL_MS = 5_000

/** Sends a card; the changes remember it. Throws what the call threw. */
export async function sendCard(
  api: Api,
  house: House,
  person: Person,
  card: Card,
): Promise<{ readonly changes: readonly Change[] }> {
  const chatId = person.profile.telegramId
  const sent = await api.sendMessage(chatId, house.voice.to(person)(card.key, card.facts), {
    parse_mode: 'HTML',
    reply_markup: keyboard(card.rows, person.locale),
  })
  const messageId = sent.message_id
  const sentAt = house.now()
  const { caseId, kind, replaces, first = [] } = card
  const vanishAt = sentAt + RETENTION.card
  const trace = { personId: person.id, caseId, chatId, messageId, kind, sentAt, vanishAt }
  const remember: Change = { do: 'trace.add', trace }
  if (!replaces) return { changes: [remember] }
  // In the ledger first, or a tap, /hide and /forget would miss it while the earlier ones go. They go
  // after it: what takes time between the last look and the sending lets a nudge out to someone who
  // has said no meanwhile.
  if ((await house.commit([remember, ...first])) === 'done') {
    const traces = await house.store.traces(person.id)
    const earlier = traces.filter((one) => one.messageId !== messageId && replaces(one))
    await vanish(api, house, earlier, CALL_MS)
  }
  // They have gone, and nothing of theirs may stand there.
  else await api.deleteMessage(chatId, messageId).catch(() => undefined)
  return { changes: [] }
}

/** The buttons of news of a case: open it, or put it off. */
export function caseRows(label: Say, caseId: string): Button[][] {
  return openRows(label, press('case', caseId))
}

/** Open what `data` opens, or put it off. */
export function openRows(label: Say, data: string): Button[][] {
  return [
    [
      { label: label('notice--open'), data },
      { label: label('notice--later'), data: press('later') },
    ],
  ]
}
