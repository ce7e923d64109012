import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, endOfDay, hourOfDay, startOfDay } from '../../src/domain/clock.ts'

const ZONES = [
  'Asia/Karachi',
  'Asia/Kabul',
  'Asia/Dhaka',
  'Asia/Baghdad',
  'Africa/Lagos',
  'Europe/London',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'America/Havana',
  'Pacific/Kiritimati',
]
const HOUR = 3_600_000
const utc = (at: number) => new Date(at).toISOString().slice(0, 16)
const day = (date: string) => Date.parse(`${date}T00:00Z`) / (24 * HOUR)

describe('a local day', () => {
  test.each([
    ['Asia/Karachi', '2026-03-01T18:59Z', '2026-02-28T19:00', '2026-03-01T19:00'],
    ['Asia/Karachi', '2026-03-01T19:00Z', '2026-03-01T19:00', '2026-03-02T19:00'],
    ['Asia/Kabul', '2026-03-01T12:00Z', '2026-02-28T19:30', '2026-03-01T19:30'],
    ['Asia/Dhaka', '2026-12-31T18:00Z', '2026-12-31T18:00', '2027-01-01T18:00'],
    ['Asia/Baghdad', '2028-02-29T10:00Z', '2028-02-28T21:00', '2028-02-29T21:00'],
    ['Africa/Lagos', '2026-03-01T23:30Z', '2026-03-01T23:00', '2026-03-02T23:00'],
    // Clocks go forward: 23 hours. Back: 25.
    ['Europe/London', '2026-03-29T12:00Z', '2026-03-29T00:00', '2026-03-29T23:00'],
    ['Europe/London', '2026-10-25T12:00Z', '2026-10-24T23:00', '2026-10-26T00:00'],
    // They jump over midnight, or go back to before it.
    ['Africa/Cairo', '2026-04-24T12:00Z', '2026-04-23T22:00', '2026-04-24T21:00'],
    ['Africa/Cairo', '2026-10-29T12:00Z', '2026-10-28T21:00', '2026-10-29T22:00'],
    // Midnight comes twice, on one day.
    ['America/Havana', '2026-11-01T12:00Z', '2026-11-01T04:00', '2026-11-02T05:00'],
  ])('%s, %s', (zone, at, start, end) => {
    const moment = Date.parse(at)
    expect([startOfDay(moment, zone), endOfDay(moment, zone)].map(utc)).toEqual([start, end])
  })

  test('holds its own moments and no others, wherever and whenever', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), moments(), (zone, at) => {
        const [start, end] = [startOfDay(at, zone), endOfDay(at, zone)]
        const here = dayOf(at, zone)
        expect(start <= at && at < end).toBe(true)
        expect([start - 1, start, end - 1, end].map((one) => dayOf(one, zone) - here)).toEqual([
          -1, 0, 0, 1,
        ])
      }),
    )
  })
})

describe('an hour of a local day', () => {
  test.each([
    ['Asia/Karachi', '2026-03-01', 19, '2026-03-01T14:00'],
    ['Asia/Kabul', '2026-03-01', 6, '2026-03-01T01:30'],
    ['Asia/Dhaka', '2026-03-01', 22, '2026-03-01T16:00'],
    ['Asia/Baghdad', '2026-03-01', 0, '2026-02-28T21:00'],
    ['Africa/Lagos', '2026-03-01', 0, '2026-02-28T23:00'],
    ['Europe/London', '2026-03-28', 19, '2026-03-28T19:00'],
    ['Europe/London', '2026-03-29', 0, '2026-03-29T00:00'],
    // There is no such hour: as much later as the clocks jump.
    ['Europe/London', '2026-03-29', 1, '2026-03-29T01:00'],
    ['Europe/London', '2026-03-29', 2, '2026-03-29T01:00'],
    ['Europe/London', '2026-03-29', 19, '2026-03-29T18:00'],
    // It comes twice: the first.
    ['Europe/London', '2026-10-25', 1, '2026-10-25T00:00'],
    ['Europe/London', '2026-10-25', 2, '2026-10-25T02:00'],
    ['Europe/London', '2026-10-25', 19, '2026-10-25T19:00'],
  ])('%s, %s, %i', (zone, date, hour, expected) => {
    expect(utc(hourOfDay(day(date), hour, zone))).toBe(expected)
  })
})

function moments() {
  return fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2036-01-01') })
}
