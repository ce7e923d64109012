import { expect } from 'vitest'
import { makeDice, seedOfRun, withSeed } from './dice.ts'
import { brew, type Figures, type Storm } from './storm.ts'

/** For the slowest machine. */
export const STORM_MS = 120_000

/** One storm from its beginning to its end; there must have been something to lose. */
export async function inStorm(
  sends: number,
  weather: (storm: Storm) => Promise<Figures>,
): Promise<void> {
  const seed = seedOfRun()
  await withSeed(seed, async () => {
    const storm = await brew({ dice: makeDice(seed), learners: 6, sends })
    try {
      const figures = await weather(storm)
      expect(figures.answers).toBeGreaterThan(30)
    } finally {
      await storm.close()
    }
  })
}
