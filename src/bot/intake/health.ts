/** What the judgement on health rests on. All times in milliseconds since the epoch. */
export interface Signs {
  readonly now: number
  readonly startedAt: number
  readonly mode: 'local' | 'polling' | 'webhook'
  /** The database answered a read just now. */
  readonly databaseAnswers: boolean
  /** When Telegram last answered getUpdates; undefined in webhook mode or before the first answer. */
  readonly lastPollAt: number | undefined
  /** When the longest waiting update was taken; undefined when none waits. */
  readonly waitingSince: number | undefined
}

/** getUpdates holds up to 25 s and one failure may follow with a wait. */
const POLL_STALE_MS = 90_000
const STUCK_MS = 60_000

/** Whether the database answers and updates flow. */
export function isHealthy(signs: Signs): boolean {
  if (!signs.databaseAnswers) return false
  if (signs.waitingSince !== undefined && signs.now - signs.waitingSince >= STUCK_MS) return false
  // A program just started has the same time for its first answer.
  return (
    signs.mode === 'webhook' || signs.now - (signs.lastPollAt ?? signs.startedAt) < POLL_STALE_MS
  )
}

/** The health page: numbers only, nothing that tells of anyone. */
export interface Health {
  readonly ok: boolean
  readonly uptimeSeconds: number
  readonly inbox: { readonly waiting: number; readonly dead: number }
  readonly outbox: { readonly waiting: number; readonly failed: number; readonly uncertain: number }
  /** Sealed values that failed to authenticate since the start: bit rot or tampering. */
  readonly spoiled: number
  /** Whether the last checkpoint was held off by a reader; null before the first. */
  readonly checkpointBusy: boolean | null
}

/** What is asked for the health page; the reads may fail, which is the worst sign. */
export interface HealthSources {
  readonly mode: Signs['mode']
  readonly startedAt: number
  readonly now: () => number
  readonly lastPollAt: () => number | undefined
  readonly waitingSince: () => number | undefined
  readonly inbox: () => Promise<Health['inbox']>
  readonly outbox: () => Promise<Health['outbox']>
  readonly spoiled: () => number
  readonly checkpointBusy: () => boolean | null
}

const DATABASE_MS = 3_000
const UNKNOWN = { waiting: -1, dead: -1, failed: -1, uncertain: -1 }

/** Gathers the signs; never rejects, never takes longer than 3 s. Counts are -1 when the database is silent. */
export async function examine(sources: HealthSources): Promise<Health> {
  const counts = await answerOrNothing(Promise.all([sources.inbox(), sources.outbox()]))
  const [inbox, outbox] = counts ?? [UNKNOWN, UNKNOWN]
  const now = sources.now()
  return {
    ok: isHealthy({
      now,
      startedAt: sources.startedAt,
      mode: sources.mode,
      databaseAnswers: counts !== undefined,
      lastPollAt: sources.lastPollAt(),
      waitingSince: sources.waitingSince(),
    }),
    uptimeSeconds: Math.floor((now - sources.startedAt) / 1000),
    inbox: { waiting: inbox.waiting, dead: inbox.dead },
    outbox: { waiting: outbox.waiting, failed: outbox.failed, uncertain: outbox.uncertain },
    spoiled: sources.spoiled(),
    checkpointBusy: sources.checkpointBusy(),
  }
}

async function answerOrNothing<T>(reading: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), DATABASE_MS)
  })
  try {
    return await Promise.race([reading, silence])
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}
