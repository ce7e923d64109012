import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CEILING,
  chatOpensAt,
  earliest,
  laneOpensAt,
  noted,
  OVER_ALL,
  PER_CHAT,
  PER_GROUP,
  type PaceLane,
  type Sent,
} from '../../src/domain/pace.ts'

/** So many sendings, so many milliseconds apart, from 0 on. */
const every = (ms: number, count: number): Sent => Array.from({ length: count }, (_, i) => i * ms)

describe('earliest', () => {
  const twoASecond = { count: 2, windowMs: 1_000 }
  test.each<[string, Sent, number, number]>([
    ['nothing sent', [], 500, 500],
    ['one sent', [400], 500, 500],
    ['two sent, both within the second', [300, 400], 500, 1_300],
    ['two sent, the window ends now', [300, 400], 1_300, 1_300],
    ['two sent long ago', [300, 400], 9_000, 9_000],
    ['three sent, only the last two count', [0, 300, 400], 500, 1_300],
  ])('%s', (_, sent, now, at) => {
    expect(earliest(sent, twoASecond, now)).toBe(at)
  })
})

describe('lanes', () => {
  test.each<[PaceLane, number, number]>([
    ['bulk', 19, 300],
    ['bulk', 20, 1_000],
    ['reply', 25, 300],
    ['reply', 26, 1_000],
    ['case', 27, 300],
    ['case', 28, 1_000],
    ['danger', 29, 300],
    ['danger', 30, 1_000],
  ])('%s after %i sent at once may go at %i', (lane, count, at) => {
    expect(laneOpensAt(every(0, count), lane, 300)).toBe(at)
  })
  test('a bulk lane going as fast as it may leaves danger its ten a second', () => {
    expect(CEILING.danger - CEILING.bulk).toBe(10)
  })
})

describe('chats', () => {
  test.each<[string, 'private' | 'group', Sent, number, number]>([
    ['private: one a second', 'private', [0], 400, 1_000],
    ['private: no limit by the minute', 'private', every(1_000, 20), 20_000, 20_000],
    ['group: one a second', 'group', [0], 400, 1_000],
    ['group: twenty a minute', 'group', every(1_000, 20), 20_000, 60_000],
    ['group: nineteen a minute', 'group', every(1_000, 19), 19_000, 19_000],
  ])('%s', (_, place, sent, now, at) => {
    expect(chatOpensAt(sent, place, now)).toBe(at)
  })
})

/** Those of one window that begins at `at`. */
function within<T extends { readonly at: number }>(log: readonly T[], at: number, ms: number): T[] {
  return log.filter((one) => one.at >= at && one.at < at + ms)
}

describe('whoever waits as told', () => {
  const lanes = fc.constantFrom<PaceLane>('danger', 'case', 'reply', 'bulk')
  const places = fc.constantFrom('one chat', 'one group', 'elsewhere')
  const wish = fc.record({ after: fc.nat(20), lane: lanes, place: places })

  test('keeps every limit in every window', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 150 }), (wishes) => {
        let now = 0
        let all: Sent = []
        const here: Record<string, Sent> = {}
        const log: { at: number; lane: PaceLane; place: string }[] = []
        for (const { after, lane, place } of wishes) {
          now += after
          const sent = place === 'elsewhere' ? [] : (here[place] ?? [])
          const kind = place === 'one group' ? 'group' : 'private'
          now = Math.max(chatOpensAt(sent, kind, now), laneOpensAt(all, lane, now))
          all = noted(all, now, OVER_ALL)
          here[place] = noted(sent, now, kind === 'group' ? PER_GROUP : PER_CHAT)
          log.push({ at: now, lane, place })
        }
        const to = (place: string) => log.filter((one) => one.place === place)
        for (const { at } of log) {
          const second = within(log, at, 1_000)
          expect(second.length).toBeLessThanOrEqual(30)
          expect(second.filter(({ lane }) => lane === 'bulk').length).toBeLessThanOrEqual(20)
          expect(within(to('one chat'), at, 1_000).length).toBeLessThanOrEqual(1)
          expect(within(to('one group'), at, 1_000).length).toBeLessThanOrEqual(1)
          expect(within(to('one group'), at, 60_000).length).toBeLessThanOrEqual(20)
        }
      }),
    )
  })

  test('is never told to wait longer than the window', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5_000), { maxLength: 60 }), lanes, (gaps, lane) => {
        let now = 0
        let sent: Sent = []
        for (const gap of gaps) {
          now += gap
          expect(laneOpensAt(sent, lane, now)).toBeLessThanOrEqual(now + OVER_ALL.windowMs)
          now = laneOpensAt(sent, lane, now)
          sent = noted(sent, now, OVER_ALL)
        }
      }),
    )
  })
})

test('the history stays as short as the limit', () => {
  let sent: Sent = []
  for (let i = 0; i < 100; i += 1) sent = noted(sent, i, OVER_ALL)
  expect(sent).toHaveLength(OVER_ALL.count)
  expect(sent.at(-1)).toBe(99)
})
