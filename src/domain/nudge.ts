import { dayOf, hourOfDay } from './clock.ts'

/** The daily word someone asked for. */
export interface Nudge {
  readonly personId: string
  /** On the person's own clock, 0 to 23. */
  readonly hour: number
  /** An IANA time zone. */
  readonly zone: string
  /** When the next one goes out (ms); null: turned off, or it rests because three were not answered. */
  readonly dueAt: number | null
  /** When the last one went out. */
  readonly sentAt: number | null
  /** How many in a row were not answered. */
  readonly silent: number
}

/** What a nudge can be about; it never says so. In the order of what is offered first. */
export const NUDGES = ['deed', 'review', 'lesson'] as const
export type NudgeKind = (typeof NUDGES)[number]

/** Hours that can be asked for: nobody is written to at night. */
export const NUDGE_HOURS: readonly number[] = Array.from({ length: 17 }, (_, index) => index + 6)

/** So many unanswered in a row, and it rests. */
export const PATIENCE = 3

/** What is later than this (ms) is left for the next day: the machine was off, or the way was blocked. */
export const TOO_LATE = 2 * 60 * 60_000

/** `off`: not asked for, or not any more. `resting`: quiet of its own accord. */
export function nudgeState(nudge: Nudge | undefined): 'off' | 'on' | 'resting' {
  if (nudge === undefined) return 'off'
  if (nudge.dueAt !== null) return 'on'
  return nudge.silent >= PATIENCE ? 'resting' : 'off'
}

/**
 * The next moment (ms) after `now` at this hour of a local day on which none went out yet. `sentAt` is
 * when the last one did, also in another zone or at another hour.
 */
export function nextNudge(wish: {
  readonly hour: number
  readonly zone: string
  readonly now: number
  readonly sentAt: number | null
}): number {
  const { hour, zone, now, sentAt } = wish
  const had = sentAt === null ? undefined : dayOf(sentAt, zone)
  for (let day = dayOf(now, zone); ; day += 1) {
    const at = hourOfDay(day, hour, zone)
    if (at > now && day !== had) return at
  }
}

/** The nudge as its person asks for it from `now` on: two never go out on one day for that. */
export function wished(nudge: Omit<Nudge, 'dueAt' | 'silent'>, now: number): Nudge {
  return { ...nudge, dueAt: nextNudge({ ...nudge, now }), silent: 0 }
}

/** The nudge once this day's has gone out, at `now`. That it arrived, and was not answered, is counted then. */
export function nudged(nudge: Nudge, now: number): Nudge {
  return passed({ ...nudge, sentAt: now }, now)
}

/** The nudge once this day's was left out, at `now`. */
export function passed(nudge: Nudge, now: number): Nudge {
  return { ...nudge, dueAt: nextNudge({ ...nudge, now }) }
}
