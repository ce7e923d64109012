import type { Update } from 'grammy/types'
import { type Answer, done, refuse } from './answer.ts'

/** What an update is about: `message`, `callback_query`, … */
export type UpdateKind = Exclude<keyof Update, 'update_id'>

/** An update as it waits: its JSON is made once, because messages change while it waits. */
export interface Pending {
  id: number
  kind: UpdateKind
  /** The chat it belongs to; a webhook delivers one chat's updates strictly in order. */
  chat: number
  json: string
  /** Was thrown away while it waited, perhaps in a webhook's queue. */
  dropped: boolean
}

interface LongPoll {
  limit: number
  answer: (body: Answer | string) => void
  timer: NodeJS.Timeout
}

/** The bot's queue of updates. */
export interface Updates {
  /** Not yet acknowledged, in order. */
  pending: Pending[]
  /** Sent again by `redeliver`, whatever the offset; gone once they were handed out. */
  again: Pending[]
  /** How many of them were handed out and are perhaps still being handled. */
  handed: number
  /** The last updates that went through, for `redeliver`: a bounded memory. */
  seen: Map<number, Pending>
  nextId: number
  allowed: ReadonlySet<string>
  poll: LongPoll | undefined
  flushing: boolean
  /** Called when something was added or acknowledged. */
  changed: () => void
  /** A webhook is set: `getUpdates` is refused. */
  webhook: boolean
}

/** Telegram leaves these out unless they are asked for. */
const unasked = new Set(['chat_member', 'message_reaction', 'message_reaction_count'])
const everything: ReadonlySet<string> = new Set(['*'])
const remembered = 5_000

/** An empty queue; update ids begin well above zero, as Telegram's do. */
export function createUpdates(changed: () => void): Updates {
  return {
    pending: [],
    again: [],
    handed: 0,
    seen: new Map(),
    nextId: 700_000_001,
    allowed: everything,
    poll: undefined,
    flushing: false,
    changed,
    webhook: false,
  }
}

/** Keeps the wish of the last call that named update kinds; an empty list means the default. */
export function allow(updates: Updates, kinds: readonly string[] | undefined): void {
  if (kinds !== undefined) updates.allowed = kinds.length === 0 ? everything : new Set(kinds)
}

function isWanted(updates: Updates, kind: string): boolean {
  if (updates.allowed === everything) return !unasked.has(kind)
  return updates.allowed.has(kind)
}

/** Puts an update in the queue. Returns its id, or 0 when the bot does not want this kind. */
export function enqueue<K extends UpdateKind>(
  updates: Updates,
  kind: K,
  chat: number,
  content: Update[K],
): number {
  if (!isWanted(updates, kind)) return 0
  const id = updates.nextId++
  const json = JSON.stringify({ update_id: id, [kind]: content })
  const update: Pending = { id, kind, chat, json, dropped: false }
  updates.pending.push(update)
  updates.seen.set(id, update)
  if (updates.seen.size > remembered) {
    for (const old of updates.seen.keys()) {
      updates.seen.delete(old)
      break
    }
  }
  wake(updates)
  return id
}

/** Sends an update that was seen before once more, under its old id. Throws when it is unknown. */
export function redeliver(updates: Updates, id: number): void {
  const update = updates.seen.get(id)
  if (update === undefined) throw new Error(`update ${id} was never sent`)
  updates.again.push({ ...update, dropped: false })
  wake(updates)
}

function wake(updates: Updates): void {
  updates.changed()
  if (updates.flushing || updates.poll === undefined) return
  updates.flushing = true
  // Updates of one turn of the event loop travel together, as Telegram's do.
  setImmediate(() => {
    updates.flushing = false
    const poll = updates.poll
    if (poll === undefined) return
    const batch = take(updates, poll.limit)
    if (batch !== undefined) endPoll(updates, batch)
  })
}

function take(updates: Updates, limit: number): string | undefined {
  const again = updates.again.splice(0, limit)
  const fresh = updates.pending.slice(0, limit - again.length)
  if (again.length + fresh.length === 0) return undefined
  updates.handed = again.length
  return `{"ok":true,"result":[${[...again, ...fresh].map(({ json }) => json).join(',')}]}`
}

function endPoll(updates: Updates, body: Answer | string): void {
  const poll = updates.poll
  if (poll === undefined) return
  updates.poll = undefined
  clearTimeout(poll.timer)
  poll.answer(body)
}

/** Forgets what the bot acknowledged: everything below `offset`; a negative one keeps the last -n. */
export function acknowledge(updates: Updates, offset: number): void {
  const { pending } = updates
  if (offset === 0 || pending.length === 0) return
  const firstKept = pending.findIndex(({ id }) => id >= offset)
  const below = firstKept === -1 ? pending.length : firstKept
  const count = offset < 0 ? Math.max(0, pending.length + offset) : below
  if (count === 0) return
  pending.splice(0, count)
  updates.changed()
}

/** Throws away all that waits (`drop_pending_updates`). */
export function dropPending(updates: Updates): void {
  for (const update of [...updates.pending, ...updates.again]) update.dropped = true
  updates.pending = []
  updates.again = []
  updates.changed()
}

const otherPoller =
  'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running'
const webhookActive =
  "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"

/** Ends a waiting long poll with 409: another poller came, or a webhook was set. */
export function abortPoll(updates: Updates, by: 'poller' | 'webhook'): void {
  const words = by === 'poller' ? otherPoller : 'Conflict: terminated by setWebhook request'
  endPoll(updates, refuse(409, words))
}

/** Ends a waiting long poll with an empty answer, when the server closes. */
export function releasePoll(updates: Updates): void {
  endPoll(updates, done([]))
}

/**
 * getUpdates. Answers at once or, with a timeout and nothing to give, when something comes; `gone`
 * lets the caller say that the client hung up, so that no update is handed to nobody.
 */
export function getUpdates(
  updates: Updates,
  params: {
    offset?: number
    limit?: number
    timeout?: number
    allowed_updates?: readonly string[]
  },
  gone: (forget: () => void) => void,
): Answer | string | Promise<Answer | string> {
  if (updates.webhook) return refuse(409, webhookActive)
  const { offset = 0, limit = 100, timeout = 0 } = params
  allow(updates, params.allowed_updates)
  acknowledge(updates, offset)
  updates.handed = 0
  const batch = take(updates, limit)
  if (batch !== undefined) return batch
  if (timeout <= 0) return done([])
  abortPoll(updates, 'poller')
  return new Promise((answer) => {
    const timer = setTimeout(() => endPoll(updates, done([])), Math.min(timeout, 50) * 1000)
    const poll: LongPoll = { limit, answer, timer }
    updates.poll = poll
    gone(() => {
      if (updates.poll === poll) endPoll(updates, done([]))
    })
  })
}
