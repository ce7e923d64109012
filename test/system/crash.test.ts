import { statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { makeDice, seedOfRun, withSeed } from './dice.ts'
import { brew, type Figures, type Storm } from './storm.ts'

const PATIENCE_MS = 120_000

/** One storm from its beginning to its end; there must have been something to lose. */
async function storm(sends: number, weather: (storm: Storm) => Promise<Figures>): Promise<void> {
  const seed = seedOfRun()
  await withSeed(seed, async () => {
    const blowing = await brew({ dice: makeDice(seed), learners: 6, sends })
    try {
      const figures = await weather(blowing)
      expect(figures.answers).toBeGreaterThan(30)
    } finally {
      await blowing.close()
    }
  })
}

test(
  'kill -9 ten times at random moments: nothing lost, doubled or stuck',
  { timeout: PATIENCE_MS },
  () =>
    storm(14, async (blowing) => {
      for (let round = 0; round < 10; round += 1) await blowing.crash()
      return blowing.calm()
    }),
)

test(
  'a Bot API that fails in every way: nothing lost, doubled or stuck',
  { timeout: PATIENCE_MS },
  () =>
    storm(8, async (blowing) => {
      for (let round = 0; round < 4; round += 1) await blowing.suffer()
      return blowing.calm({ dead: 1 })
    }),
)

test(
  'kill -9 while a backup reads for long: only the checkpoint is late',
  { timeout: PATIENCE_MS },
  () =>
    storm(6, async (blowing) => {
      const { site } = blowing
      const wal = (): number => statSync(`${site.database}-wal`).size
      const reader = new Database(site.database, { readonly: true })
      const before = reader.prepare('SELECT count(*) FROM "Seen"').pluck()
      reader.exec('BEGIN')
      const seen = before.get()
      for (let round = 0; round < 3; round += 1) await blowing.crash()
      const figures = await blowing.calm()
      expect(before.get()).toBe(seen)
      expect(figures.updates).toBeGreaterThan(Number(seen))
      await site.inside(async (house) => {
        expect(await house.checkpoint()).toBe('busy')
        expect(wal()).toBeGreaterThan(0)
        reader.exec('COMMIT')
        expect(await house.checkpoint()).toBe('done')
        expect(wal()).toBe(0)
      })
      reader.close()
      return figures
    }),
)
