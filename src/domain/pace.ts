/**
 * Telegram's limits for what a bot sends of its own accord, kept ahead of time
 * (core.telegram.org/bots/faq: about 30 messages a second over all, one a second in a chat, 20 a
 * minute in a group). Exact for every window: no token bucket, whose bursts exceed it at the edges.
 */
export interface Limit {
  readonly count: number
  readonly windowMs: number
}

export const OVER_ALL: Limit = { count: 30, windowMs: 1_000 }
export const PER_CHAT: Limit = { count: 1, windowMs: 1_000 }
export const PER_GROUP: Limit = { count: 20, windowMs: 60_000 }

/** The lanes by name; the same words as the outbox's. */
export type PaceLane = 'danger' | 'case' | 'reply' | 'bulk'

/**
 * How full the last second may be for a lane still to send: the rest is kept free for those with
 * more right of way, so announcements leave ten a second, and the last two are for danger alone.
 */
export const CEILING: Readonly<Record<PaceLane, number>> = {
  danger: 30,
  case: 28,
  reply: 26,
  bulk: 20,
}

/** When something was sent, oldest first, ms since the epoch; never longer than the widest limit needs. */
export type Sent = readonly number[]

/** The earliest time, `now` at the soonest, at which one more keeps `limit`. */
export function earliest(sent: Sent, limit: Limit, now: number): number {
  const hindmost = sent.at(-limit.count)
  return hindmost === undefined ? now : Math.max(now, hindmost + limit.windowMs)
}

/** The earliest time a notice of this lane may go, looking at everything sent so far. */
export function laneOpensAt(all: Sent, lane: PaceLane, now: number): number {
  return earliest(all, { ...OVER_ALL, count: CEILING[lane] }, now)
}

/** The earliest time one more may go to this chat, looking at what was sent to it. */
export function chatOpensAt(chat: Sent, place: 'private' | 'group', now: number): number {
  const soon = earliest(chat, PER_CHAT, now)
  return place === 'private' ? soon : Math.max(soon, earliest(chat, PER_GROUP, now))
}

/** The history after one more sending; forgets what no limit looks at any more. */
export function noted(sent: Sent, now: number, widest: Limit): Sent {
  return [...sent, now].slice(-widest.count)
}
