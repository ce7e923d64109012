import { array, assert, asyncProperty, nat, record, string } from 'fast-check'
import { expect, test } from 'vitest'
import { advance, type Run } from '../../src/domain/run.ts'
import { person, run, site } from './houses.ts'

/** Devices that each believe in some turn and answer it, in any interleaving. */
const taps = array(record({ waits: nat({ max: 3 }), behind: nat({ max: 2 }), answer: string() }), {
  minLength: 1,
  maxLength: 12,
})

test('turns are gapless and each is answered once, whatever the interleaving', async () => {
  const house = await site().open()
  await house.commit([{ do: 'person.add', person: person('p1') }])
  let n = 0
  await assert(
    asyncProperty(taps, async (list) => {
      const id = `r${(n += 1)}`
      await house.commit([{ do: 'run.start', run: run(id, 'p1') }])
      const accepted: { turn: number; answer: string }[] = []
      await Promise.all(
        list.map(async ({ waits, behind, answer }) => {
          for (let i = 0; i < waits; i += 1) await house.store.openRun('p1', 'lesson')
          const seen = await house.store.run(id)
          if (seen === undefined) throw new Error('the run is gone')
          const believed: Run = { ...seen, turn: Math.max(0, seen.turn - behind) }
          const next = advance(believed, { answer }, 3_000, false)
          const verdict = await house.commit([{ do: 'run.step', run: next, answer }])
          if (verdict === 'done') accepted.push({ turn: believed.turn, answer })
        }),
      )
      const inOrder = accepted.toSorted((a, b) => a.turn - b.turn)
      expect(inOrder.map(({ turn }) => turn)).toEqual(inOrder.map((_, i) => i))
      expect(await house.store.answers(id)).toEqual(inOrder.map(({ answer }) => answer))
      const after = await house.store.run(id)
      expect(after?.turn).toBe(accepted.length)
      expect(after?.state).toEqual({ answer: inOrder.at(-1)?.answer })
    }),
    { numRuns: 25 },
  )
})
