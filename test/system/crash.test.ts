import { test } from 'vitest'
import { inStorm, STORM_MS } from './in-storm.ts'

test(
  'kill -9 five times at random moments: nothing lost, doubled or stuck',
  { timeout: STORM_MS },
  () =>
    inStorm(14, async (storm) => {
      for (let round = 0; round < 5; round += 1) await storm.crash()
      return storm.calm()
    }),
)
