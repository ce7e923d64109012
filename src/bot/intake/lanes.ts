import { setMaxListeners } from 'node:events'
import type { Entry, Inbox } from '../../app/inbox.ts'
import type { Commit } from '../../app/ports.ts'
import type { Log } from '../../log.ts'
import { rest } from '../wire/rest.ts'
import { makeQueues } from './queues.ts'

export interface LanesOptions {
  /**
   * Acts on one update. `commit` is for its one batch of changes. Throwing means: not done, try
   * again. An entry in state `applied` only shows where the person stands; it must not commit.
   */
  readonly handle: (entry: Entry, commit: Commit) => Promise<void>
  readonly inbox: Pick<Inbox, 'commitFor' | 'settle' | 'failed' | 'bury'>
  readonly log: Log
  /** How many lanes are worked at once. */
  readonly concurrency?: number
}

/** The workers between the inbox and the bot. */
export interface Lanes {
  /** Takes accepted entries, in order. */
  take(entries: readonly Entry[]): void
  /** Entries taken and not yet done, those in hand included. */
  size(): number
  /** When the longest waiting entry was taken (ms since the epoch); undefined when none waits. */
  waitingSince(): number | undefined
  /** Resolves once fewer than `limit` entries are there, on stop, or when the signal says so. */
  below(limit: number, signal: AbortSignal): Promise<void>
  /** Begins nothing more, waits for what is in hand until the deadline, returns how many were left unfinished. */
  stop(deadlineMs: number): Promise<number>
}

/** Waits before the second, third and fourth attempt. */
const RETRY_MS: readonly number[] = [500, 2_000, 8_000]
/** An entry that was at the head of its lane at so many starts is taken for what stops the program. */
const POISON_STARTS = 12
/** A handler this slow lends its place, so that many slow lanes hold up nobody either. */
const SLOW_MS = 5_000
/** What the inbox itself refused is tried again after so long. */
const INBOX_RETRY_MS = 1_000

/** One lane strictly in order, different lanes at once. */
export function startLanes(options: LanesOptions): Lanes {
  const { handle, inbox, log, concurrency = 64 } = options
  const queues = makeQueues()
  const inHand = new Set<Promise<void>>()
  const waiters = new Set<{ readonly limit: number; readonly wake: () => void }>()
  let free = concurrency
  const halt = new AbortController()
  // Every wait listens to it, and there may be many.
  setMaxListeners(0, halt.signal)

  function begin(): void {
    while (free > 0 && !halt.signal.aborted) {
      const entry = queues.next()
      if (entry === undefined) return
      free -= 1
      const work = occupy(entry).finally(() => inHand.delete(work))
      inHand.add(work)
    }
  }

  async function occupy(entry: Entry): Promise<void> {
    let lent = false
    const lend = (): void => {
      if (lent) return
      lent = true
      free += 1
      begin()
    }
    const slow = setTimeout(lend, SLOW_MS)
    const done = await attempts(entry, lend)
    clearTimeout(slow)
    if (!lent) free += 1
    if (done) queues.finish(entry)
    wakeWaiters()
    begin()
  }

  function wakeWaiters(): void {
    for (const waiter of waiters) {
      if (!halt.signal.aborted && queues.size() >= waiter.limit) continue
      waiter.wake()
    }
  }

  /** Whether the entry is done with; false leaves it in the inbox for the next start. */
  async function attempts(first: Entry, lend: () => void): Promise<boolean> {
    let entry = first
    let failures = 0
    if (entry.attempts >= POISON_STARTS) return giveUp(entry)
    for (;;) {
      const tried = await attempt(entry)
      if (tried.ok) {
        inbox.settle(entry)
        return true
      }
      failures += 1
      const total = await counted(entry)
      log.event('update.failed', { attempts: total, error: tried.error })
      const wait = RETRY_MS[failures - 1]
      entry = { ...entry, state: tried.applied ? 'applied' : entry.state, attempts: total }
      if (wait === undefined) return giveUp(entry)
      lend()
      await rest(wait, halt.signal)
      if (halt.signal.aborted) return false
    }
  }

  async function attempt(entry: Entry): Promise<Attempt> {
    let applied = false
    try {
      await handle(entry, async (changes) => {
        const verdict = await inbox.commitFor(entry)(changes)
        if (verdict === 'done') applied = true
        return verdict
      })
      return { ok: true }
    } catch (error) {
      return { ok: false, applied, error }
    }
  }

  async function counted(entry: Entry): Promise<number> {
    try {
      return await inbox.failed(entry)
    } catch (error) {
      log.event('inbox.failed', { error })
      return entry.attempts + 1
    }
  }

  /** What was applied is no dead letter: only its screen is given up, the next tap shows it. */
  async function giveUp(entry: Entry): Promise<boolean> {
    if (entry.state === 'waiting') return bury(entry)
    log.event('screen.failed', { attempts: entry.attempts })
    inbox.settle(entry)
    return true
  }

  async function bury(entry: Entry): Promise<boolean> {
    while (!halt.signal.aborted) {
      try {
        await inbox.bury(entry)
        log.event('update.buried', { attempts: entry.attempts })
        return true
      } catch (error) {
        log.event('inbox.failed', { error })
        await rest(INBOX_RETRY_MS, halt.signal)
      }
    }
    return false
  }

  return {
    take(entries) {
      for (const entry of entries) queues.add(entry, Date.now())
      begin()
    },
    size: () => queues.size(),
    waitingSince: () => queues.oldest(),
    below(limit, signal) {
      if (halt.signal.aborted || signal.aborted || queues.size() < limit) return Promise.resolve()
      return new Promise((resolve) => {
        const wake = (): void => {
          waiters.delete(waiter)
          signal.removeEventListener('abort', wake)
          resolve()
        }
        const waiter = { limit, wake }
        waiters.add(waiter)
        signal.addEventListener('abort', wake)
      })
    },
    async stop(deadlineMs) {
      halt.abort()
      wakeWaiters()
      const over = deadline(deadlineMs)
      await Promise.race([Promise.allSettled(inHand), over.reached])
      over.clear()
      if (inHand.size > 0) log.event('update.unfinished', { count: inHand.size })
      return inHand.size
    },
  }
}

type Attempt =
  { readonly ok: true } | { readonly ok: false; readonly applied: boolean; readonly error: unknown }

function deadline(ms: number): { reached: Promise<void>; clear: () => void } {
  let timer: NodeJS.Timeout
  const reached = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)))
  return { reached, clear: () => clearTimeout(timer) }
}
