import { discernment, type Counts } from './discernment.ts'
import { normalQuantile } from './normal.ts'
import type { Round } from './round.ts'

/**
 * So many of the newest rounds count as how somebody sees now, and at least so many before them as how
 * they saw: one round alone is a day's mood.
 */
const A_TIME = 3

/** What the rounds of one person come to. */
export interface RoundProgress {
  /** The newest rounds together. */
  readonly now: Counts
  /** All rounds before these together; undefined while they are too few to compare with. */
  readonly before: Counts | undefined
  /** What has changed between them; null while there is nothing to compare. */
  readonly tendency: RoundTendency | null
}

/** `rounds`: all of one person, oldest first; undefined without any. */
export function progressIn(rounds: readonly Round[]): RoundProgress | undefined {
  if (rounds.length === 0) return undefined
  const now = pooled(rounds.slice(-A_TIME))
  const earlier = rounds.slice(0, -A_TIME)
  if (earlier.length < A_TIME) return { now, before: undefined, tendency: null }
  const before = pooled(earlier)
  return { now, before, tendency: roundTendency(before, now) }
}

function pooled(rounds: readonly Counts[]): Counts {
  const sum = (name: keyof Counts): number => rounds.reduce((all, one) => all + one[name], 0)
  return {
    pulls: sum('pulls'),
    caught: sum('caught'),
    plain: sum('plain'),
    trusted: sum('trusted'),
  }
}

/**
 * What to say kindly of two times, whichever way it went. `clearer`: more pulls are seen; `calmer`:
 * more honest messages are trusted; `wary`: honest ones look like pulls; `hidden`: pulls stay hidden;
 * `mixed`: both.
 */
export type RoundTendency = 'clearer' | 'calmer' | 'steady' | 'wary' | 'hidden' | 'mixed'

/** So many standard errors are a change; by chance alone hardly anything moves further. */
const NOTICED = 2

/**
 * The tendency from one time to another, by how z(H) and z(F) moved, and d′, which is the one less the
 * other. Whoever doubts most of what is honest, or misses most pulls, at both times, and does not get
 * better at it, is told so kindly, though nothing has changed.
 */
export function roundTendency(before: Counts, now: Counts): RoundTendency {
  const [was, is] = [seenIn(before, now), seenIn(now, now)]
  const [hits, alarms] = [moved(was.hits, is.hits), moved(was.alarms, is.alarms)]
  const doubts = was.alarms.z > 0 && is.alarms.z > 0
  const misses = was.hits.z < 0 && is.hits.z < 0
  const wary = alarms.errors >= NOTICED || (doubts && alarms.errors > -NOTICED)
  const hidden = hits.errors <= -NOTICED || (misses && hits.errors < NOTICED)
  if (wary && hidden) return 'mixed'
  if (wary) return 'wary'
  if (hidden) return 'hidden'
  const apart = (hits.by - alarms.by) / Math.hypot(hits.error, alarms.error)
  const better = Math.max(hits.errors, -alarms.errors, apart) >= NOTICED
  // No praise for seeing more pulls where honest messages pay for it, nor the other way round.
  const paid = Math.max(-hits.errors, alarms.errors) >= NOTICED / 2
  if (!better || paid) return 'steady'
  return hits.by + alarms.by < 0 ? 'calmer' : 'clearer'
}

/** A share as z, and the variance of that z. */
interface Seen {
  readonly z: number
  readonly variance: number
}

/**
 * Pulls seen and honest messages doubted. The correction pulls few answers further to the middle than
 * many, so both times are weighed as long as the newer one, or z would move with the number of rounds
 * alone. The variance is of the answers there were.
 */
function seenIn(counts: Counts, { pulls, plain }: Counts): Record<'hits' | 'alarms', Seen> {
  const { hits, alarms } = discernment({
    pulls,
    caught: scaled(counts.caught, counts.pulls, pulls),
    plain,
    trusted: scaled(counts.trusted, counts.plain, plain),
  })
  return { hits: seen(hits, counts.pulls), alarms: seen(alarms, counts.plain) }
}

function scaled(part: number, all: number, to: number): number {
  return all === 0 ? to / 2 : (part / all) * to
}

/**
 * By the delta method: a share p of n answers has the variance p(1 − p) / n, and z(p) the slope 1 / φ(z)
 * (Gourevitch & Galanter, "A significance test for one parameter isosensitivity functions",
 * Psychometrika 32 (1967) 25–33). Without any answers it is infinite, and nothing counts as a change.
 */
function seen(share: number, answers: number): Seen {
  const z = normalQuantile(share)
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
  return { z, variance: (share * (1 - share)) / (answers * density * density) }
}

/** By how much z moved, its standard error, and the one in the other. */
function moved(was: Seen, is: Seen) {
  const [by, error] = [is.z - was.z, Math.sqrt(was.variance + is.variance)]
  return { by, error, errors: by / error }
}
