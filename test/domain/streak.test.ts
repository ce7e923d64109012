import { describe, expect, it } from 'vitest'
import { weeksInARow } from '../../src/domain/streak.ts'

const ZONE = 'Asia/Karachi'
/** Noon in Karachi. */
const at = (day: string) => Date.parse(`${day}T12:00:00+05:00`)
// 2026-11-22 is a Sunday, the last day of its week.
const NOW = at('2026-11-22')

describe('weeks in a row', () => {
  it.each<[string, string[], number]>([
    ['nothing yet', [], 0],
    ['this week', ['2026-11-16'], 1],
    ['last week only: this one has just begun or is not over', ['2026-11-15'], 1],
    ['both', ['2026-11-09', '2026-11-22'], 2],
    ['many times in one week are one', ['2026-11-16', '2026-11-17', '2026-11-18'], 1],
    ['a gap begins anew', ['2026-10-20', '2026-11-04', '2026-11-10', '2026-11-20'], 3],
    ['long ago is no shame', ['2026-09-01'], 0],
    ['over the new year', ['2025-12-29', '2026-01-05'], 0],
  ])('%s', (_name, days, weeks) => {
    expect(weeksInARow(days.map(at), NOW, ZONE)).toBe(weeks)
  })

  it('begins on Monday at midnight where the person is', () => {
    const sunday = Date.parse('2026-11-22T23:59:59+05:00')
    const monday = Date.parse('2026-11-23T00:00:00+05:00')
    expect(weeksInARow([sunday, monday], monday, ZONE)).toBe(2)
    expect(weeksInARow([sunday, monday], monday, 'UTC')).toBe(1)
  })
})
