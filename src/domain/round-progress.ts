import { discernment, type Counts } from './discernment.ts'
import { HALF } from './round-choice.ts'
import type { Round } from './round.ts'

/** So many of the newest rounds count as how somebody sees now: one round alone is a day's mood. */
const NEWEST = 3

/** What the rounds of one person come to. */
export interface RoundProgress {
  /** The newest rounds together. */
  readonly now: Counts
  /** All rounds before these together; undefined while there are none. */
  readonly before: Counts | undefined
  /** What has changed between them; null while there is nothing to compare. */
  readonly tendency: RoundTendency | null
}

/** `rounds`: all of one person, oldest first; undefined without any. */
export function progressIn(rounds: readonly Round[]): RoundProgress | undefined {
  if (rounds.length === 0) return undefined
  const now = pooled(rounds.slice(-NEWEST))
  const earlier = rounds.slice(0, -NEWEST)
  if (earlier.length === 0) return { now, before: undefined, tendency: null }
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

/** Changes of z that count, about three answers of twelve in the middle; less is a day's mood. */
const NOTICED = 0.4

/**
 * The tendency from one time to another, by how d′ and c moved: zH = d′/2 − c and zF = −d′/2 − c, so
 * pulls stay hidden where c rises by more than half of d′, and honest messages are doubted where it
 * falls by more. Whoever doubts most of what is honest, or sees hardly a pull, and does not get better
 * at it, is told so kindly, though nothing has changed.
 */
export function roundTendency(before: Counts, now: Counts): RoundTendency {
  const [was, is] = [asOneRound(before), asOneRound(now)].map(discernment)
  if (!was || !is) return 'steady'
  const clearer = (is.sensitivity - was.sensitivity) / 2
  const freer = is.criterion - was.criterion
  const [moreHits, moreAlarms] = [clearer - freer, -clearer - freer]
  const wary = moreAlarms >= NOTICED || (is.alarms > 0.5 && moreAlarms > -NOTICED)
  const hidden = moreHits <= -NOTICED || (is.hits < 0.5 && moreHits < NOTICED)
  if (wary && hidden) return 'mixed'
  if (wary) return 'wary'
  if (hidden) return 'hidden'
  if (clearer < NOTICED / 2) return 'steady'
  return freer > 0 ? 'calmer' : 'clearer'
}

/**
 * The correction pulls few answers further to the middle than many. Both times are weighed as one
 * round, or d′ would move with the number of rounds alone.
 */
function asOneRound({ pulls, caught, plain, trusted }: Counts): Counts {
  return {
    pulls: HALF,
    caught: ofOneRound(caught, pulls),
    plain: HALF,
    trusted: ofOneRound(trusted, plain),
  }
}

function ofOneRound(part: number, all: number): number {
  return all === 0 ? 0 : (part / all) * HALF
}
