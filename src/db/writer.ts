import { setTimeout as sleep } from 'node:timers/promises'
import type { Connection, Tx } from './client.ts'
import { failureOf } from './failure.ts'

/**
 * Writes with the transaction it is given and nothing else. It may run more than once (a group is
 * rolled back and tried again), so effects outside the database belong after the writer's answer.
 */
export type Work<T> = (tx: Tx) => Promise<T>

/** What became of a work: kept, or nothing of it because somebody was first. */
export type Written<T> =
  { readonly verdict: 'done'; readonly value: T } | { readonly verdict: 'conflict' }

/** The one writer: every write of the process passes here, in order. */
export interface Writer {
  /** Resolves once the work is on the disk. Rejects when the work threw; then nothing of it was kept. */
  write<T>(work: Work<T>): Promise<Written<T>>
  /** For what nobody waits for: goes with the next group, or alone after 50 ms. `lost` hears when it could not be kept. */
  lazily(work: Work<unknown>, lost?: () => void): void
  /** Flushes the lazy ones and waits until nothing is left. */
  drain(): Promise<void>
  /** Runs something on the idle connection, between two groups. */
  between<T>(act: () => Promise<T>): Promise<T>
}

interface Job {
  readonly work: Work<unknown>
  readonly settle: (verdict: 'done' | 'conflict') => void
  readonly fail: (error: unknown) => void
}

type Outcome =
  { readonly ok: true } | { readonly ok: false; readonly at: number; readonly error: unknown }

const GROUP = 64
const LAZY_MS = 50
const BUSY_MS = [5, 10, 20, 40, 80, 160] as const
/** How long another process may hold the write lock before works are given back as failed. */
const BUSY_LIMIT_MS = 60_000

/** Makes the writer of one connection. `onLost` hears of lazy works that failed. */
export function createWriter(connection: Connection, onLost: (error: unknown) => void): Writer {
  const queue: Job[] = []
  const lazy: Job[] = []
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined

  function start(): void {
    if (running === undefined) occupy(run())
  }

  function occupy(turn: Promise<void>): void {
    running = turn.finally(() => {
      running = undefined
      if (queue.length > 0) start()
    })
  }

  /** Resolves in a moment at which nothing runs; whoever acts at once has the connection. */
  async function idle(): Promise<void> {
    const turn = running
    if (turn === undefined) return
    await turn
    await idle()
  }

  async function run(): Promise<void> {
    // Lets everything that is ready in this turn of the loop join the first group.
    await new Promise((resolve) => setImmediate(resolve))
    while (queue.length > 0) await commit([...queue.splice(0, GROUP), ...lazy.splice(0)])
  }

  /** Whole group first; on a failure what came before it, the failing one alone, and the rest. */
  async function commit(group: readonly Job[]): Promise<void> {
    const outcome = await attempt(group)
    if (outcome.ok) {
      for (const job of group) job.settle('done')
      return
    }
    const culprit = group[outcome.at]
    if (group.length === 1 || culprit === undefined) {
      const conflict = failureOf(outcome.error) === 'conflict'
      for (const job of group) {
        if (conflict) job.settle('conflict')
        else job.fail(outcome.error)
      }
      return
    }
    if (outcome.at > 0) await commit(group.slice(0, outcome.at))
    await commit([culprit])
    if (outcome.at + 1 < group.length) await commit(group.slice(outcome.at + 1))
  }

  async function attempt(group: readonly Job[]): Promise<Outcome> {
    const began = Date.now()
    for (let tries = 0; ; tries += 1) {
      const outcome = await transact(group)
      if (outcome.ok || failureOf(outcome.error) !== 'busy') return outcome
      if (Date.now() - began > BUSY_LIMIT_MS) return { ...outcome, at: group.length }
      await sleep(BUSY_MS[Math.min(tries, BUSY_MS.length - 1)])
    }
  }

  async function transact(group: readonly Job[]): Promise<Outcome> {
    let at = 0
    try {
      await connection.client.$transaction(async (tx) => {
        for (const [i, job] of group.entries()) {
          at = i
          await job.work(tx)
        }
        at = group.length
      })
      return { ok: true }
    } catch (error) {
      await connection.adapter.mend()
      return { ok: false, at, error }
    }
  }

  function enqueue<T>(work: Work<T>): Promise<Written<T>> {
    return new Promise((resolve, reject) => {
      let last: { readonly value: T } | undefined
      queue.push({
        fail: reject,
        work: async (tx) => {
          last = { value: await work(tx) }
        },
        settle: (verdict) => {
          if (verdict === 'done' && last !== undefined) resolve({ verdict, value: last.value })
          else resolve({ verdict: 'conflict' })
        },
      })
      start()
    })
  }

  function flush(): void {
    clearTimeout(timer)
    timer = undefined
    if (lazy.length === 0) return
    queue.push(...lazy.splice(0))
    start()
  }

  return {
    write: enqueue,
    lazily(work, lost) {
      const fail = (error: unknown): void => {
        lost?.()
        onLost(error)
      }
      lazy.push({ work, settle: () => undefined, fail })
      timer ??= setTimeout(flush, LAZY_MS)
    },
    async drain() {
      while (queue.length > 0 || lazy.length > 0) {
        flush()
        await idle()
      }
      await idle()
    },
    async between(act) {
      await idle()
      // Holds the queue back for as long as the act runs.
      const held = act()
      occupy(Promise.allSettled([held]).then(() => undefined))
      return await held
    },
  }
}
