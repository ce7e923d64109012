import { dayOf } from './clock.ts'

/** Monday is the first day of a week here; day 0 of the epoch was a Thursday. */
const DAYS_BEFORE_MONDAY = 3

/**
 * Weeks in a row, up to this one or the last, with at least one step in each. A week that has only
 * begun breaks nothing. `times` in ms, in any order; days begin at midnight in `zone`.
 */
export function weeksInARow(times: readonly number[], now: number, zone: string): number {
  const weekOf = (at: number) => Math.floor((dayOf(at, zone) + DAYS_BEFORE_MONDAY) / 7)
  const weeks = new Set(times.map(weekOf))
  const thisWeek = weekOf(now)
  const last = weeks.has(thisWeek) ? thisWeek : thisWeek - 1
  let count = 0
  while (weeks.has(last - count)) count += 1
  return count
}
