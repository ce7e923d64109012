import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Entry } from '../../../src/app/inbox.ts'
import { flow, gate, lanesOf } from './lanes-rig.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('order', () => {
  test('one lane goes in order, one at a time; a slow lane holds up nobody', async () => {
    const slow = gate()
    const seen: string[] = []
    const { lanes, inbox, entry } = lanesOf(async ({ updateId, lane }) => {
      seen.push(`${lane}${updateId} begins`)
      if (updateId === 1) await slow.opened
      seen.push(`${lane}${updateId} ends`)
    })
    lanes.take([entry(1, 'a'), entry(2, 'a'), entry(3, 'b'), entry(4, 'b')])
    await flow()
    expect(seen).toEqual(['a1 begins', 'b3 begins', 'b3 ends', 'b4 begins', 'b4 ends'])
    expect(inbox.settled).toEqual([3, 4])
    slow.open()
    await flow()
    expect(seen.slice(5)).toEqual(['a1 ends', 'a2 begins', 'a2 ends'])
    expect(inbox.settled).toEqual([3, 4, 1, 2])
    expect(lanes.size()).toBe(0)
  })

  test('whatever comes, each lane is handled once each, in order, never two at a time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ lane: fc.constantFrom('a', 'b', 'c', 'd', 'e'), ms: fc.nat(30) })),
        fc.integer({ min: 1, max: 4 }),
        async (work, concurrency) => {
          const running = new Set<string>()
          const seen: Entry[] = []
          const { lanes, entry } = lanesOf(async (one) => {
            expect(running.has(one.lane)).toBe(false)
            expect(running.size).toBeLessThan(concurrency)
            running.add(one.lane)
            await new Promise((resolve) => setTimeout(resolve, work[one.updateId]?.ms))
            running.delete(one.lane)
            seen.push(one)
          }, concurrency)
          const entries = work.map(({ lane }, i) => entry(i, lane))
          lanes.take(entries.slice(0, 5))
          await flow()
          lanes.take(entries.slice(5))
          await vi.runAllTimersAsync()
          expect(seen).toHaveLength(work.length)
          for (const lane of 'abcde') {
            const ids = seen.filter((one) => one.lane === lane).map(({ updateId }) => updateId)
            expect(ids).toEqual(ids.toSorted((x, y) => x - y))
          }
        },
      ),
      { numRuns: 50 },
    )
  })

  test('lanes that hang lend their places', async () => {
    const seen: number[] = []
    const { lanes, entry } = lanesOf(async ({ updateId }) => {
      seen.push(updateId)
      if (updateId < 3) await new Promise(() => undefined)
    }, 2)
    lanes.take([entry(1, 'a'), entry(2, 'b'), entry(3, 'c')])
    await vi.advanceTimersByTimeAsync(4_999)
    expect(seen).toEqual([1, 2])
    await vi.advanceTimersByTimeAsync(1)
    expect(seen).toEqual([1, 2, 3])
  })
})

test('a lent place is given back once, not twice', async () => {
  const gates = new Map([1, 2, 3, 4].map((id) => [id, gate()]))
  const begun: number[] = []
  const { lanes, entry } = lanesOf(async ({ updateId }) => {
    begun.push(updateId)
    await gates.get(updateId)?.opened
  }, 1)
  lanes.take([entry(1, 'a'), entry(2, 'b'), entry(3, 'c'), entry(4, 'd')])
  await vi.advanceTimersByTimeAsync(5_000)
  expect(begun).toEqual([1, 2])
  gates.get(1)?.open()
  await flow()
  expect(begun).toEqual([1, 2])
})

describe('load', () => {
  test('below() waits until enough is done', async () => {
    const slow = gate()
    const { lanes, entry } = lanesOf(() => slow.opened)
    lanes.take([entry(1, 'a'), entry(2, 'b')])
    const events: string[] = []
    const { signal } = new AbortController()
    void lanes.below(3, signal).then(() => events.push('below 3'))
    void lanes.below(1, signal).then(() => events.push('below 1'))
    await flow()
    expect(events).toEqual(['below 3'])
    slow.open()
    await flow()
    expect(events).toEqual(['below 3', 'below 1'])
  })

  test('whoever waits for it can be called off', async () => {
    const { lanes, entry } = lanesOf(() => new Promise(() => undefined))
    lanes.take([entry(1, 'a')])
    const halt = new AbortController()
    const waiting = lanes.below(1, halt.signal)
    halt.abort()
    await expect(waiting).resolves.toBeUndefined()
  })

  test('the longest waiting entry is known', async () => {
    vi.setSystemTime(1_000)
    const slow = gate()
    const { lanes, entry } = lanesOf(() => slow.opened)
    expect(lanes.waitingSince()).toBeUndefined()
    lanes.take([entry(1, 'a')])
    vi.setSystemTime(9_000)
    lanes.take([entry(2, 'a'), entry(3, 'b')])
    expect(lanes.waitingSince()).toBe(1_000)
    slow.open()
    await flow()
    expect(lanes.waitingSince()).toBeUndefined()
  })
})

describe('stop', () => {
  test('finishes what is in hand and begins nothing more', async () => {
    const slow = gate()
    const { lanes, inbox, entry } = lanesOf(() => slow.opened)
    lanes.take([entry(1, 'a'), entry(2, 'a')])
    const stopped = lanes.stop(4_000)
    slow.open()
    expect(await stopped).toBe(0)
    expect(inbox.settled).toEqual([1])
  })

  test('a deadline bounds it, and what waited to be tried again stays in the inbox', async () => {
    const { lanes, inbox, entry } = lanesOf(({ lane }) =>
      lane === 'a' ? new Promise(() => undefined) : Promise.reject(new Error('no')),
    )
    lanes.take([entry(1, 'a'), entry(2, 'b')])
    await flow()
    const stopped = lanes.stop(4_000)
    await vi.advanceTimersByTimeAsync(4_000)
    expect(await stopped).toBe(1)
    expect([inbox.settled, inbox.buried]).toEqual([[], []])
  })
})
