import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startJobs } from '../src/jobs.ts'
import { makeLog } from '../src/log.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const HOUR = 3_600_000

test('every job runs within a minute of the start, not all at once, and then at its interval', async () => {
  const ran: string[] = []
  const job = (name: string, every: number) => ({
    name,
    every,
    run: () => Promise.resolve(ran.push(name)),
  })
  const table = [job('rare', HOUR), job('often', 10_000), job('rarest', 6 * HOUR)]
  const jobs = startJobs(table, makeLog('silent'))
  await vi.advanceTimersByTimeAsync(4_999)
  expect(ran).toEqual([])
  await vi.advanceTimersByTimeAsync(5_001)
  expect(ran).toEqual(['rare', 'often'])
  await vi.advanceTimersByTimeAsync(50_000)
  expect(ran.filter((name) => name !== 'often')).toEqual(['rare', 'rarest'])
  expect(ran.filter((name) => name === 'often').length).toBeGreaterThanOrEqual(6)
  await vi.advanceTimersByTimeAsync(HOUR)
  expect(ran.filter((name) => name !== 'often')).toEqual(['rare', 'rarest', 'rare'])
  await jobs.stop()
  const before = ran.length
  await vi.advanceTimersByTimeAsync(7 * HOUR)
  expect(ran).toHaveLength(before)
})

test('a job that fails is told and runs again; one that is slow does not run twice at once', async () => {
  let [failures, slow, logged] = [0, 0, 0]
  const fails = () => {
    failures += 1
    return Promise.reject(new Error('a bug'))
  }
  const lasts = () => {
    slow += 1
    return new Promise<void>((resolve) => setTimeout(resolve, 25_000))
  }
  const jobs = startJobs(
    [
      { name: 'fails', every: 1_000, run: fails },
      { name: 'lasts', every: 10_000, run: lasts },
    ],
    { event: (name) => void (name === 'job.failed' && (logged += 1)) },
  )
  await vi.advanceTimersByTimeAsync(3_500)
  expect([failures, logged]).toEqual([3, 3])
  await vi.advanceTimersByTimeAsync(30_000)
  expect(slow).toBe(1)
  // Stopping waits for what is in hand.
  let stopped = false
  const stopping = jobs.stop().then(() => (stopped = true))
  await vi.advanceTimersByTimeAsync(1_000)
  expect(stopped).toBe(false)
  await vi.advanceTimersByTimeAsync(1_000)
  await stopping
  expect(slow).toBe(1)
})
