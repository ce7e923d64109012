import { pino, type DestinationStream } from 'pino'

/** Levels as pino knows them; `silent` writes nothing. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/**
 * Everything the log can say. There is no way to log free text: an error's message may hold what a
 * person wrote (grammY puts whole payloads into its errors) or the token (it is part of every URL).
 */
export const EVENTS = {
  'house.started': ['info', 'The bot is up.'],
  'house.stopping': ['info', 'Stopping: no new updates are taken.'],
  'house.stopped': ['info', 'Everything in hand is finished and the database is closed.'],
  'house.failed': ['fatal', 'The bot could not go on.'],
  'house.slept': ['warn', 'The program slept for long; for a day nothing runs out.'],
  'key.made': ['warn', 'A new secret key was made. Keep a copy apart from the backups.'],
  'database.migrated': ['info', 'The database was brought up to date.'],
  'update.failed': ['warn', 'An update failed and will be tried again.'],
  'update.buried': ['error', 'An update failed too often and went to the dead letters.'],
  'update.unfinished': [
    'warn',
    'Updates were still in hand at the deadline; they wait in the inbox.',
  ],
  'inbox.failed': ['error', 'The inbox could not be written; the update stays where it is.'],
  'poll.failed': ['warn', 'Telegram could not be asked for updates; trying again.'],
  'poll.conflict': ['error', 'Another program is polling with this token.'],
  'poll.refused': ['fatal', 'Telegram refuses the token.'],
  'webhook.set': ['info', 'Telegram was told where to deliver updates.'],
  'webhook.failed': ['warn', 'Telegram could not be told where to deliver; trying again.'],
  'webhook.refused': ['warn', 'A delivery without the right secret was turned away.'],
  'write.lost': ['warn', 'A write that nobody waits for failed; what it was for is done anew.'],
  'keys.newer': [
    'warn',
    'Some keys are newer than the database, as after a restore. They are left alone.',
  ],
  'web.failed': ['warn', 'A request to the web server failed.'],
  'web.taken': ['warn', 'The port for the health page is in use; going on without the page.'],
  'wire.flood': ['warn', 'Telegram asked to wait.'],
  'notice.retry': ['warn', 'A notice could not be sent yet and will be tried again.'],
  'notice.failed': ['error', 'A notice was given up; it stays visible.'],
  'notice.uncertain': [
    'warn',
    'Whether an announcement was sent is not known; it is not repeated.',
  ],
  'notice.unsettled': ['error', 'A notice was sent but could not be marked; marking it again.'],
  'outbox.failed': ['error', 'The outbox could not be read; trying again.'],
  'flow.rebuilt': ['info', 'A replay log was dropped and the flow re-entered from the database.'],
  'vanish.late': [
    'warn',
    'Messages stand in chats for good; those of the bot without their words.',
  ],
  'screen.failed': ['warn', 'A screen could not be shown; its effects are kept.'],
  'job.failed': ['error', 'A timed job failed; it runs again at its next time.'],
  'checkpoint.busy': ['info', 'A reader holds the write-ahead log; the checkpoint is tried again.'],
  'bot.failed': ['error', 'A handler failed.'],
} as const satisfies Record<string, readonly [Exclude<LogLevel, 'silent'>, string]>
export type LogEvent = keyof typeof EVENTS

/** What may stand beside an event: counts and durations, words out of closed lists, a reduced error. */
export interface LogFacts {
  readonly attempts?: number
  readonly count?: number
  readonly ms?: number
  readonly status?: number
  readonly port?: number
  readonly waiting?: number
  readonly lane?: string
  readonly method?: string
  readonly mode?: string
  readonly job?: string
  readonly flow?: string
  readonly reason?: string
  readonly error?: unknown
}

/** The log of the whole program. */
export interface Log {
  event(name: LogEvent, facts?: LogFacts): void
}

const NUMBERS = ['attempts', 'count', 'ms', 'status', 'port', 'waiting'] as const
const WORDS = ['lane', 'method', 'mode', 'job', 'flow', 'reason'] as const
/** One word of code, no digits: so no id, number or sentence passes as one even by mistake. */
const WORD = /^[A-Za-z][A-Za-z._-]{0,39}$/

/** Writes JSON lines to standard error, or to `destination`. */
export function makeLog(level: LogLevel, destination?: DestinationStream): Log {
  const target = destination ?? pino.destination({ dest: 2, sync: true })
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, target)
  return {
    event(name, facts = {}) {
      const [at, sentence] = EVENTS[name]
      logger[at]({ event: name, ...tame(facts) }, sentence)
    },
  }
}

function tame(facts: LogFacts): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const key of NUMBERS) if (typeof facts[key] === 'number') kept[key] = facts[key]
  for (const key of WORDS) {
    const word = facts[key]
    if (word !== undefined) kept[key] = WORD.test(word) ? word : '?'
  }
  if (facts.error !== undefined) kept['error'] = reduceError(facts.error)
  return kept
}

/** An error without anything a person wrote and without the token. */
export interface ReducedError {
  readonly name: string
  /** An errno, a Prisma code, or Telegram's error_code. */
  readonly code?: string | number
  /** The Bot API method that failed. */
  readonly method?: string
  /** File and line of the innermost frames, without folders. */
  readonly at?: readonly string[]
  readonly cause?: ReducedError
}

/** Keeps of an error what a maintainer needs and nothing that could name anyone; follows causes 3 deep. */
export function reduceError(error: unknown, depth = 3): ReducedError {
  if (!(error instanceof Error)) return { name: 'NotAnError' }
  const { code, error_code: telegramCode, method, error: inner, cause = inner } = error as Loose
  const frames = framesOf(error)
  return {
    name: /^[A-Z][A-Za-z]{2,39}$/.test(error.name) ? error.name : 'Error',
    ...(typeof telegramCode === 'number' ? { code: telegramCode } : {}),
    ...(typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,39}$/.test(code) ? { code } : {}),
    ...(typeof method === 'string' && /^[a-z][A-Za-z]{2,39}$/.test(method) ? { method } : {}),
    ...(frames.length > 0 ? { at: frames } : {}),
    ...(cause instanceof Error && depth > 1 ? { cause: reduceError(cause, depth - 1) } : {}),
  }
}

type Loose = Error & { code?: unknown; error_code?: unknown; method?: unknown; error?: unknown }

function framesOf(error: Error): string[] {
  const head = `${error.name}: ${error.message}\n`
  // A message may itself hold lines that look like frames: without its exact head, no stack at all.
  const start = error.stack?.startsWith(head) ? head.length : -1
  if (start < 0) return []
  const lines = (error.stack ?? '').slice(start).split('\n')
  return lines
    .flatMap((line) => /([\w.-]+\.(?:ts|js|mjs|cjs):\d+):\d+\)?$/.exec(line)?.[1] ?? [])
    .slice(0, 4)
}
