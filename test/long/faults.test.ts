import { test } from 'vitest'
import { inStorm, STORM_MS } from '../system/in-storm.ts'

test(
  'a Bot API that fails in every way: nothing lost, doubled or stuck',
  { timeout: STORM_MS },
  () =>
    inStorm(8, async (storm) => {
      for (let round = 0; round < 4; round += 1) await storm.suffer()
      return storm.calm({ dead: 1 })
    }),
)
