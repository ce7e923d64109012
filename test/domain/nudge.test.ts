import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf } from '../../src/domain/clock.ts'
import {
  NUDGE_HOURS,
  nextNudge,
  nudged,
  nudgeState,
  passed,
  wished,
  type Nudge,
} from '../../src/domain/nudge.ts'

const HOUR = 3_600_000
const ZONES = ['Asia/Karachi', 'Asia/Kabul', 'Africa/Lagos', 'Europe/London', 'Africa/Cairo']
const utc = (at: number) => new Date(at).toISOString().slice(0, 16)

describe('the next one', () => {
  test.each([
    // Zone, hour, now, sent → next
    ['Asia/Karachi', 19, '2026-03-01T13:59Z', null, '2026-03-01T14:00'],
    ['Asia/Karachi', 19, '2026-03-01T14:00Z', null, '2026-03-02T14:00'],
    ['Asia/Karachi', 19, '2026-03-01T13:00Z', '2026-03-01T01:00Z', '2026-03-02T14:00'],
    // Sent on this day of UTC, on the day before of Karachi.
    ['Asia/Karachi', 7, '2026-03-01T20:00Z', '2026-03-01T18:59Z', '2026-03-02T02:00'],
    ['Asia/Karachi', 7, '2026-03-01T20:00Z', '2026-03-01T19:00Z', '2026-03-03T02:00'],
    ['Asia/Kabul', 6, '2026-03-01T01:29Z', null, '2026-03-01T01:30'],
    ['Asia/Dhaka', 22, '2026-12-31T20:00Z', '2026-12-31T16:00Z', '2027-01-01T16:00'],
    ['Asia/Baghdad', 8, '2026-03-01T06:00Z', null, '2026-03-02T05:00'],
    ['Africa/Lagos', 6, '2026-03-01T23:30Z', null, '2026-03-02T05:00'],
    ['Europe/London', 19, '2026-03-28T19:00Z', '2026-03-28T19:00Z', '2026-03-29T18:00'],
    ['Europe/London', 19, '2026-10-24T18:00Z', '2026-10-24T18:00Z', '2026-10-25T19:00'],
    // An hour that comes twice: not again on its second coming.
    ['Europe/London', 1, '2026-10-25T00:10Z', '2026-10-25T00:00Z', '2026-10-26T01:00'],
    // A clock set back by a year: not silent for a year.
    ['Asia/Karachi', 19, '2026-03-01T13:00Z', '2027-03-01T14:00Z', '2026-03-01T14:00'],
  ])('%s at %i, now %s, sent %s', (zone, hour, now, sent, expected) => {
    const sentAt = sent === null ? null : Date.parse(sent)
    expect(utc(nextNudge({ hour, zone, now: Date.parse(now), sentAt }))).toBe(expected)
  })

  test('is at the hour asked for, still to come, within two days, on a day without one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.constantFrom(...NUDGE_HOURS),
        fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2034-01-01') }),
        fc.option(fc.integer({ min: 0, max: 72 * HOUR })),
        (zone, hour, now, ago) => {
          const sentAt = ago === null ? null : now - ago
          const at = nextNudge({ hour, zone, now, sentAt })
          expect(at).toBeGreaterThan(now)
          expect(at - now).toBeLessThanOrEqual(49 * HOUR)
          if (sentAt !== null) expect(dayOf(at, zone)).not.toBe(dayOf(sentAt, zone))
          expect(shown(at, zone)).toBe(`${String(hour).padStart(2, '0')}:00`)
        },
      ),
    )
  })

  test('two never go out on one day, however hour and zone are changed in between', () => {
    const change = fc.record({
      zone: fc.constantFrom(...ZONES),
      hour: fc.constantFrom(...NUDGE_HOURS),
      after: fc.integer({ min: 1, max: 30 * HOUR }),
    })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 30 }), (changes) => {
        let now = Date.parse('2026-03-20')
        let nudge: Nudge | undefined
        const sent: number[] = []
        for (const { zone, hour, after } of changes) {
          nudge = wished({ ...(nudge ?? NEVER), zone, hour }, now)
          for (const until = now + after; now < until; now += HOUR / 4) {
            if (nudge.dueAt === null || nudge.dueAt > now) continue
            nudge = nudged(nudge, now)
            if (sent.length > 0) expect(dayOf(sent.at(-1) ?? 0, zone)).not.toBe(dayOf(now, zone))
            sent.push(now)
          }
        }
      }),
      { numRuns: 50 },
    )
  })
})

const NEVER = { personId: 'amina', sentAt: null }

test('how it stands, and what a day does to it', () => {
  const now = Date.parse('2026-03-01T13:00Z')
  const on = wished({ ...NEVER, hour: 19, zone: 'Asia/Karachi' }, now)
  expect(on).toMatchObject({ dueAt: Date.parse('2026-03-01T14:00Z'), silent: 0, sentAt: null })
  expect([undefined, on, { ...on, dueAt: null }].map(nudgeState)).toEqual(['off', 'on', 'off'])
  expect(nudgeState({ ...on, dueAt: null, silent: 3 })).toBe('resting')
  const at = Date.parse('2026-03-01T14:00:07Z')
  expect(nudged(on, at)).toMatchObject({
    dueAt: Date.parse('2026-03-02T14:00Z'),
    sentAt: at,
    silent: 0,
  })
  expect(passed(on, at)).toEqual({ ...on, dueAt: Date.parse('2026-03-02T14:00Z') })
})

function shown(at: number, timeZone: string): string {
  return new Date(at).toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
}
