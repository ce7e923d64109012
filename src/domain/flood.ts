import { isOver, type Case, type CaseEvent } from './case.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How much one person may ask before they are slowed, kindly. Nobody's first cry for help ever is. */
export const FLOOD = {
  /** More than so many open ones: better to add to one of them. */
  open: 3,
  /** More than so many begun within a day: a pause. */
  aDay: 6,
  /** While fewer of their urgent ones are open, danger always passes. */
  urgent: 3,
  /** So many closed as nothing to follow up within `curbDays`: one at a time, for a while. */
  curb: 3,
  curbDays: 7,
  /** Taken back and begun again without end: with none open, more than so many a day come an hour apart. */
  churn: 12,
  /** So many urgent ones begun within an hour go out ahead of everything; those after them in their turn. */
  ahead: 5,
  /** Letters of a reporter in one case: so many in so long. */
  letters: 8,
  lettersIn: 10 * MINUTE,
} as const

/** What the rule looks at: times and outcomes of somebody's own cases, never a word. */
type Asked = Pick<Case, 'openedAt' | 'closedAt' | 'urgency' | 'outcome'>

/** `full`: add to an open one. `one`: the same, one at a time for now. `wait`: from `until` on (ms). */
export type MayAsk =
  | { readonly status: 'may' }
  | { readonly status: 'full' | 'one'; readonly open: number }
  | { readonly status: 'wait'; readonly until: number }

/** Whether somebody who has asked `asked` before may ask something new now. */
export function mayAsk(asked: readonly Asked[], urgent: boolean, now: number): MayAsk {
  const open = asked.filter((kase) => !isOver(kase))
  const today = asked.filter(({ openedAt }) => now - openedAt < DAY)
  if (open.length === 0) {
    const churned = !urgent && today.length > FLOOD.churn
    return churned ? later(Math.max(...today.map(({ openedAt }) => openedAt)) + HOUR, now) : MAY
  }
  if (isCurbed(asked, now)) {
    const cried = today.some(({ urgency }) => urgency === 'now')
    return urgent && !cried ? MAY : { status: 'one', open: open.length }
  }
  if (urgent && open.filter(({ urgency }) => urgency === 'now').length < FLOOD.urgent) return MAY
  if (open.length > FLOOD.open) return { status: 'full', open: open.length }
  if (today.length <= FLOOD.aDay) return MAY
  const newest = today.map(({ openedAt }) => openedAt).toSorted((a, b) => b - a)
  return later((newest[FLOOD.aDay] ?? now) + DAY, now)
}

const MAY: MayAsk = { status: 'may' }

function later(until: number, now: number): MayAsk {
  return until > now ? { status: 'wait', until } : MAY
}

function isCurbed(asked: readonly Asked[], now: number): boolean {
  const empty = asked.filter(
    ({ outcome, closedAt }) =>
      outcome === 'not-a-case' && closedAt !== null && now - closedAt < FLOOD.curbDays * DAY,
  )
  return empty.length >= FLOOD.curb
}

/**
 * Whether the urgent one that somebody begins now stands in its turn: whoever cries every few minutes
 * must not hold back the first cry of another. It is never refused for that.
 */
export function inItsTurn(asked: readonly Asked[], now: number): boolean {
  const cried = asked.filter(({ urgency, openedAt }) => urgency === 'now' && now - openedAt < HOUR)
  return cried.length >= FLOOD.ahead
}

/** When the reporter of a case may send the next letter, ms; null: now. */
export function nextLetterAt(
  events: readonly Pick<CaseEvent, 'kind' | 'at'>[],
  now: number,
): number | null {
  const recent = events
    .filter(({ kind, at }) => kind === 'reply' && now - at < FLOOD.lettersIn)
    .map(({ at }) => at)
    .toSorted((a, b) => b - a)
  const eighth = recent[FLOOD.letters - 1]
  return eighth === undefined ? null : eighth + FLOOD.lettersIn
}
