import { setTimeout as rest } from 'node:timers/promises'
import { test } from 'vitest'
import { inStorm } from './in-storm.ts'
test('two programs on the same data', { timeout: 120000 }, () =>
  inStorm(8, async (storm) => {
    const second = storm.site.begin()
    await rest(8000)
    const e = await second.terminate()
    console.log(e, second.stderr().slice(0, 1500))
    console.log('FIRST', storm.program.stderr().slice(0, 1500))
    return storm.calm({ dead: 1000 })
  }),
)
