import type { Case, CaseAct, CaseState } from './case.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** After so long without an answer the coordinator is reminded, then the back-up told, then the focal point. */
export interface Clocks {
  readonly steps: readonly [remind: number, backup: number, focal: number]
  /** From then on all of them are reminded again and again. */
  readonly again: number
  /** At least so long between two strikes: whoever was called must have time to act. */
  readonly breath: number
}

/** The clocks of each urgency, in ms since somebody's turn began. */
export const CLOCKS: Readonly<Record<Case['urgency'], Clocks>> = {
  now: { steps: [10 * MINUTE, 20 * MINUTE, 40 * MINUTE], again: HOUR, breath: 5 * MINUTE },
  soon: { steps: [12 * HOUR, 24 * HOUR, 48 * HOUR], again: 24 * HOUR, breath: 2 * HOUR },
}

/** The last stage: the focal point knows. */
export const LAST_STAGE = 3
/** From this stage on the back-up knows. */
export const BACKUP_STAGE = 2

/** The two columns of a stub that are its clock. */
export type Clock = Pick<Case, 'stage' | 'clockAt'>
type Clocked = Pick<Case, 'urgency' | 'stage' | 'clockAt'>

/** Somebody has the case in hand from now on: the ladder begins anew. */
const IN_NEW_HANDS: readonly CaseAct[] = ['take', 'pass', 'reopen']
/** It waits for other people: they get their time, but whoever was told already still knows. */
const FOR_OTHERS: readonly CaseAct[] = ['release', 'route']
/** Nobody's turn begins or ends. */
const BESIDE: readonly CaseAct[] = ['note', 'unbind', 'bind']

/** The clock of a case that was opened just now. */
export function firstClock(urgency: Case['urgency'], now: number): Clock {
  return { stage: 0, clockAt: now + CLOCKS[urgency].steps[0] }
}

/** Where those it was meant for have failed: the back-up knows at once, the focal point comes next. */
export function withBackup(kase: Pick<Case, 'urgency' | 'stage'>, now: number): Clock {
  const [, backup, focal] = CLOCKS[kase.urgency].steps
  return { stage: Math.max(kase.stage, BACKUP_STAGE), clockAt: now + focal - backup }
}

/**
 * The clock after an act: stopped when the case is handled, begun anew when it comes into new hands.
 * Whoever waits for an answer always has one.
 */
export function clockAfter(kase: Clocked, kind: CaseAct, state: CaseState, now: number): Clock {
  const { urgency, stage, clockAt } = kase
  if (kind === 'late') return struck(kase, now)
  if (BESIDE.includes(kind)) return { stage, clockAt }
  if (!waits(kind, state)) return { stage: 0, clockAt: null }
  if (kind === 'return') return withBackup(kase, now)
  if (FOR_OTHERS.includes(kind)) return { ...firstClock(urgency, now), stage }
  if (IN_NEW_HANDS.includes(kind) || clockAt === null) return firstClock(urgency, now)
  return { stage, clockAt }
}

/**
 * Whether a case nobody touched for long was waited for as the ladder promises, given when its clocks
 * struck since then (ms, in order): a program that slept for a fortnight has called nobody. In the queue
 * every stage must have been called, the last for a full round; in hand its holder must have been
 * reminded and had the time of a first turn. Where no clock runs it is the reporter's turn.
 */
export function waitedOut(
  { state, urgency, clockAt }: Pick<Case, 'state' | 'urgency' | 'clockAt'>,
  struckAt: readonly number[],
  now: number,
): boolean {
  if (clockAt === null) return true
  const { steps, again } = CLOCKS[urgency]
  const [called, turn] =
    state === 'waiting' ? [struckAt[LAST_STAGE - 1], again] : [struckAt[0], steps[0]]
  return called !== undefined && now - called >= turn
}

/** Whether the time somebody was given has passed without an answer. */
export function isOverdue({ stage, clockAt }: Clock, now: number): boolean {
  return clockAt !== null && (stage > 0 || clockAt <= now)
}

/**
 * Whether somebody waits to be heard after an act. Once a call or a meeting is agreed it is the holder's
 * turn to say when and where; and whoever writes after that waits for an answer to it.
 */
function waits(kind: CaseAct, state: CaseState): boolean {
  if (state === 'agreed') return kind === 'agree' || kind === 'reply'
  return state === 'waiting' || state === 'taken'
}

/** The next clock after one has struck; where none ran, none begins. */
function struck({ urgency, stage, clockAt }: Clocked, now: number): Clock {
  if (clockAt === null) return { stage, clockAt }
  const { steps, again, breath } = CLOCKS[urgency]
  const next = Math.min(stage + 1, LAST_STAGE)
  const before = steps[stage]
  const after = steps[stage + 1]
  if (before === undefined || after === undefined) return { stage: next, clockAt: now + again }
  // From when it was due, so that a program that slept does not stretch the ladder.
  return { stage: next, clockAt: Math.max(now + breath, clockAt + after - before) }
}
