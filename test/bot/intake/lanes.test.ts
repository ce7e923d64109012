import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Entry } from '../../../src/app/inbox.ts'
import { startLanes, type LanesOptions } from '../../../src/bot/intake/lanes.ts'
import { makeLog } from '../../../src/log.ts'
import { memoryInbox } from './memory-inbox.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const log = makeLog('silent')

function lanesOf(handle: LanesOptions['handle'], concurrency = 64) {
  const inbox = memoryInbox()
  const lanes = startLanes({ handle, inbox, log, concurrency })
  const entry = (updateId: number, lane: string): Entry =>
    inbox.entryOf({ updateId, lane, sender: null, body: {} })
  return { inbox, lanes, entry }
}

/** Lets everything go on that needs no clock. */
const flow = () => vi.advanceTimersByTimeAsync(0)

/** A promise and the hand that ends it. */
function gate() {
  const hand: { open?: () => void } = {}
  const opened = new Promise<void>((resolve) => (hand.open = resolve))
  return { open: () => hand.open?.(), opened }
}

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

describe('failures', () => {
  test('four attempts, 0.5 s, 2 s and 8 s apart, then the dead letters; the lane waits, then goes on', async () => {
    const at: [number, number][] = []
    const start = Date.now()
    const { lanes, inbox, entry } = lanesOf(({ updateId }) => {
      at.push([updateId, Date.now() - start])
      return updateId === 1 ? Promise.reject(new Error('no')) : Promise.resolve()
    })
    lanes.take([entry(1, 'a'), entry(2, 'a')])
    await vi.runAllTimersAsync()
    expect(at).toEqual([
      [1, 0],
      [1, 500],
      [1, 2_500],
      [1, 10_500],
      [2, 10_500],
    ])
    expect(inbox.buried).toEqual([1])
    expect(inbox.settled).toEqual([2])
  })

  test('while one lane waits to try again, its place is free', async () => {
    const { lanes, inbox, entry } = lanesOf(
      ({ lane }) => (lane === 'a' ? Promise.reject(new Error('no')) : Promise.resolve()),
      1,
    )
    lanes.take([entry(1, 'a'), entry(2, 'b')])
    await flow()
    expect(inbox.settled).toEqual([2])
  })

  test('what failed after its commit is taken up again as applied', async () => {
    const states: string[] = []
    const { lanes, inbox, entry } = lanesOf(async ({ state }, commit) => {
      states.push(state)
      if (state === 'waiting') {
        await commit([])
        throw new Error('the screen could not be shown')
      }
    })
    lanes.take([entry(1, 'a')])
    await vi.runAllTimersAsync()
    expect(states).toEqual(['waiting', 'applied'])
    expect(inbox.committed).toHaveLength(1)
    expect(inbox.settled).toEqual([1])
  })

  test('what was applied never becomes a dead letter', async () => {
    const { lanes, inbox, entry } = lanesOf(async ({ state }, commit) => {
      if (state === 'waiting') await commit([])
      throw new Error('no screen, ever')
    })
    lanes.take([entry(1, 'a')])
    await vi.runAllTimersAsync()
    expect([inbox.buried, inbox.settled]).toEqual([[], [1]])
  })

  test('a conflict is no commit', async () => {
    const states: string[] = []
    const { lanes, inbox, entry } = lanesOf(async ({ state }, commit) => {
      states.push(state)
      await commit([])
      if (states.length === 1) throw new Error('again')
    })
    inbox.commitFor = () => () => Promise.resolve('conflict')
    lanes.take([entry(1, 'a')])
    await vi.runAllTimersAsync()
    expect(states).toEqual(['waiting', 'waiting'])
  })

  test('what stopped the program at a dozen starts is not begun again', async () => {
    const handle = vi.fn(() => Promise.resolve())
    const { lanes, inbox, entry } = lanesOf(handle)
    lanes.take([
      { ...entry(1, 'a'), attempts: 12 },
      { ...entry(2, 'b'), attempts: 11 },
    ])
    await vi.runAllTimersAsync()
    expect(inbox.buried).toEqual([1])
    expect(inbox.settled).toEqual([2])
  })

  test('an inbox that cannot be written is waited for', async () => {
    const { lanes, inbox, entry } = lanesOf(() => Promise.reject(new Error('no')))
    let refusals = 0
    inbox.failed = () => Promise.reject(new Error('disk full'))
    inbox.bury = ({ updateId }) => {
      refusals += 1
      if (refusals < 3) return Promise.reject(new Error('disk full'))
      inbox.buried.push(updateId)
      return Promise.resolve()
    }
    lanes.take([entry(1, 'a')])
    await vi.runAllTimersAsync()
    expect([inbox.buried, lanes.size()]).toEqual([[1], 0])
  })
})

describe('load', () => {
  test('below() waits until enough is done', async () => {
    const slow = gate()
    const { lanes, entry } = lanesOf(() => slow.opened)
    lanes.take([entry(1, 'a'), entry(2, 'b')])
    const events: string[] = []
    void lanes.below(3).then(() => events.push('below 3'))
    void lanes.below(1).then(() => events.push('below 1'))
    await flow()
    expect(events).toEqual(['below 3'])
    slow.open()
    await flow()
    expect(events).toEqual(['below 3', 'below 1'])
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
