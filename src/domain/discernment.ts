import { normalQuantile } from './normal.ts'

/** What messages were called: of so many with a pull, and of so many plain ones. */
export interface Counts {
  /** Messages with a pull, and those of them that were called one. */
  readonly pulls: number
  readonly caught: number
  /** Plain messages, and those of them that were called plain. */
  readonly plain: number
  readonly trusted: number
}

/** How well somebody tells messages apart, and which word comes to them more readily. */
export interface Discernment {
  /** Shares, corrected: never 0 and never 1. Pulls called pulls; plain messages called pulls. */
  readonly hits: number
  readonly alarms: number
  /** d′: how far apart the two kinds are for them. 0: not at all. */
  readonly sensitivity: number
  /** c: above 0 they say "plain" more readily (more trusting), below 0 "pull" (more wary). */
  readonly criterion: number
}

/**
 * Signal detection for yes/no answers: d′ = z(H) − z(F), c = −(z(H) + z(F)) / 2 (Macmillan & Creelman,
 * "Detection Theory: A User's Guide", 2nd ed. 2005, chapters 1 and 2), with the log-linear
 * correction of both shares, which keeps z finite where all or none were called pulls: half an answer
 * is added to each count and a whole one to each number of messages (Hautus, "Corrections for extreme
 * proportions and their biasing effects on estimated values of d′", Behavior Research Methods,
 * Instruments & Computers 27 (1995) 46–51). Counts may be fractions.
 */
export function discernment({ pulls, caught, plain, trusted }: Counts): Discernment {
  const hits = (caught + 0.5) / (pulls + 1)
  const alarms = (plain - trusted + 0.5) / (plain + 1)
  const [zHits, zAlarms] = [normalQuantile(hits), normalQuantile(alarms)]
  return { hits, alarms, sensitivity: zHits - zAlarms, criterion: -(zHits + zAlarms) / 2 }
}
