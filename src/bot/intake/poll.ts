import type { Inbox } from '../../app/inbox.ts'
import type { Log } from '../../log.ts'
import { rest } from '../wire/rest.ts'
import { ALLOWED_UPDATES, incoming } from './lane.ts'
import type { Lanes } from './lanes.ts'
import type { PolledApi } from './polled-api.ts'
import { SENTENCES, troubleOf, type PollEnd } from './trouble.ts'

export interface PollingOptions {
  /** grammY's `bot.api`; its fetch must be the transport's. */
  readonly api: PolledApi
  readonly inbox: Pick<Inbox, 'accept'>
  readonly lanes: Pick<Lanes, 'take' | 'below'>
  readonly log: Log
  /** Prints one line for the person at the terminal; standard error by default. */
  readonly say?: (line: string) => void
  readonly now?: () => number
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>
  /** How long Telegram may hold a request open, in seconds. */
  readonly holdSeconds?: number
}

export interface Polling {
  /** How it ended; never rejects. Anything but `stopped` means exit code 1, and was said already. */
  readonly ended: Promise<PollEnd>
  /** When Telegram last answered getUpdates (ms since the epoch); undefined before the first answer. */
  lastAnswerAt(): number | undefined
  /** Takes nothing more and confirms what was taken, within about 2 s. */
  stop(): Promise<void>
}

/** Above so many unfinished updates nothing more is fetched until half of them are done. */
const FULL = 2_000
const CONFLICT_LIMIT_MS = 60_000
const CONFLICT_RETRY_MS = 3_000
const BACKOFF_MS: readonly number[] = [500, 1_000, 2_000, 4_000, 8_000, 15_000]
const CONFIRM_MS = 2_000

/** Long polling. The offset moves only after the inbox has committed: nothing confirmed can be lost. */
export function startPolling(options: PollingOptions): Polling {
  const { api, inbox, lanes, log, now = Date.now, holdSeconds = 25 } = options
  const say = options.say ?? ((line: string) => void process.stderr.write(`${line}\n`))
  const sleep = options.sleep ?? rest
  const halt = new AbortController()
  let offset: number | undefined
  let lastAnswerAt: number | undefined
  let webhookGone = false
  let failures = 0
  let conflictSince: number | undefined

  async function fetchAndAccept(): Promise<void> {
    await lanes.below(FULL, halt.signal)
    if (halt.signal.aborted) return
    const updates = await api.raw.getUpdates(
      {
        allowed_updates: ALLOWED_UPDATES,
        limit: 100,
        timeout: holdSeconds,
        ...(offset === undefined ? {} : { offset }),
      },
      halt.signal,
    )
    lastAnswerAt = now()
    const last = updates.at(-1)
    if (last === undefined) {
      // Everything is confirmed. Keeping the number would miss updates whose ids start anew, lower,
      // after a quiet week.
      offset = undefined
      return
    }
    const entries = await inbox.accept(updates.map(incoming))
    offset = last.update_id + 1
    lanes.take(entries)
  }

  async function run(): Promise<PollEnd> {
    while (!halt.signal.aborted) {
      try {
        if (!webhookGone) await api.raw.deleteWebhook({}, halt.signal)
        webhookGone = true
        await fetchAndAccept()
        failures = 0
        conflictSince = undefined
      } catch (error) {
        if (halt.signal.aborted) break
        const end = await afterTrouble(error)
        if (end !== undefined) return end
      }
    }
    await confirm()
    return 'stopped'
  }

  /** Waits as the trouble demands; returns how polling ended when it is no use to go on. */
  async function afterTrouble(error: unknown): Promise<PollEnd | undefined> {
    const trouble = troubleOf(error)
    if (trouble.is === 'refused') {
      log.event('poll.refused', { status: trouble.code })
      say(SENTENCES.refused)
      return 'refused'
    }
    if (trouble.is === 'passing') {
      log.event('poll.failed', { attempts: failures + 1, error })
      await sleep(Math.max(trouble.afterMs, backoff(failures)), halt.signal)
      failures += 1
      return undefined
    }
    if (conflictSince === undefined) {
      conflictSince = now()
      log.event('poll.conflict', { error })
      say(SENTENCES[trouble.by])
    }
    if (now() - conflictSince >= CONFLICT_LIMIT_MS) {
      say(SENTENCES.gaveUp)
      return 'conflict'
    }
    if (trouble.by === 'webhook') webhookGone = false
    await sleep(CONFLICT_RETRY_MS, halt.signal)
    return undefined
  }

  /** Without it, what was accepted since the last request would be delivered once more at the next start. */
  async function confirm(): Promise<void> {
    if (offset === undefined) return
    try {
      const soon = AbortSignal.timeout(CONFIRM_MS)
      await api.raw.getUpdates(
        { offset, limit: 1, timeout: 0, allowed_updates: ALLOWED_UPDATES },
        soon,
      )
    } catch (error) {
      // Harmless: the inbox knows the updates it has seen.
      log.event('poll.failed', { error })
    }
  }

  const ended = run()
  return {
    ended,
    lastAnswerAt: () => lastAnswerAt,
    async stop() {
      halt.abort()
      await ended
    },
  }
}

function backoff(failures: number): number {
  return BACKOFF_MS[Math.min(failures, BACKOFF_MS.length - 1)] ?? 0
}
