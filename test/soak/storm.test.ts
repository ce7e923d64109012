import { expect, test } from 'vitest'
import { makeDice, seedOfRun, withSeed } from '../system/dice.ts'
import { brew } from '../system/storm.ts'

const ROUNDS = 200
/** Each storm ends with a look at everything; what is lost is found near to where it was lost. */
const ROUNDS_A_STORM = 25

test(`kill -9 ${ROUNDS} times at random moments, every fifth time with a failing Bot API`, async () => {
  const seed = seedOfRun()
  const dice = makeDice(seed)
  await withSeed(seed, async () => {
    for (let storm = 0; storm < ROUNDS / ROUNDS_A_STORM; storm += 1) {
      const blowing = await brew({ dice: dice.child(), learners: 10, sends: 40 })
      try {
        for (let round = 0; round < ROUNDS_A_STORM; round += 1) {
          await blowing.crash()
          if (round % 5 === 4) await blowing.suffer()
        }
        const figures = await blowing.calm({ dead: 3 })
        console.log(`storm ${storm + 1} of seed ${seed}:`, figures)
        expect(figures.cases).toBeGreaterThan(0)
      } finally {
        await blowing.close()
      }
    }
  })
})
