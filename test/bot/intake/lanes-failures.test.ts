import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { flow, lanesOf } from './lanes-rig.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

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
