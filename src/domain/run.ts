/**
 * A run is where one person stands in one flow: a lesson, a scenario, a question being written. It
 * is plain data and the truth; whatever else remembers a position (a screen, a replay log) is a cache.
 *
 * `turn` rises by one with every accepted answer. An answer names the turn it belongs to, so a
 * double tap, a stale button and a second device are recognised by arithmetic.
 */
export interface Run<S = unknown> {
  readonly id: string
  readonly personId: string
  readonly kind: RunKind
  /** What it runs through: a lesson id, a scenario id, a case id, or '' where there is but one. */
  readonly subject: string
  /** Fingerprint of the content's structure when the run began; another one means: begin again, kindly. */
  readonly shape: string
  readonly turn: number
  readonly status: 'open' | 'done' | 'left'
  /** JSON of the kind's own state; sealed at rest. As stored it is unknown until the kind has checked it. */
  readonly state: S
  readonly startedAt: number
  readonly updatedAt: number
}

/** Each kind is one flow of the bot and one pure module of the domain. */
export type RunKind =
  | 'join'
  | 'lesson'
  | 'review'
  | 'scenario'
  | 'look'
  | 'round'
  | 'ask'
  | 'letter'
  | 'note'
  | 'reveal'
  | 'receipt'
  | 'field'
  | 'recording'
  | 'circle'

/** What counts as finished once, however often it is done again. */
export type FinishedKind = RunKind | 'deed' | 'path'

/** The run after an accepted answer. */
export function advance(run: Run, state: unknown, now: number, over: boolean): Run {
  return { ...run, state, turn: run.turn + 1, status: over ? 'done' : 'open', updatedAt: now }
}
