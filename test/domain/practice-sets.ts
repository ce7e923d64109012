import { spotOptions } from '../../src/domain/lesson.ts'
import { PULLS, type Pull } from '../../src/domain/pulls.ts'
import type { SpottingSet } from '../../src/domain/spotting.ts'

/** A set for rounds with these messages: a pull, or null for a plain one. */
export function practiceSet(id: string, kinds: readonly (Pull | null)[]): SpottingSet {
  return {
    id,
    use: 'practice',
    source: 'a paper',
    items: kinds.map((pull, at) => ({ id: `m${at}`, pull, options: spotOptions(pull) })),
  }
}

/** Forty messages with a pull, five of each, and forty plain ones, in two sets. */
export const FORTY: readonly SpottingSet[] = [
  practiceSet(
    'one',
    PULLS.flatMap((pull) => [pull, null, pull, null]),
  ),
  practiceSet(
    'two',
    PULLS.flatMap((pull) => [null, pull, pull, null, null, pull]),
  ),
]
