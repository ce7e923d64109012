import { statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { inStorm, STORM_MS } from '../system/in-storm.ts'

test(
  'kill -9 while a backup reads for long: only the checkpoint is late',
  { timeout: STORM_MS },
  () =>
    inStorm(6, async (storm) => {
      const { site } = storm
      const wal = (): number => statSync(`${site.database}-wal`).size
      const reader = new Database(site.database, { readonly: true })
      const before = reader.prepare('SELECT count(*) FROM "Seen"').pluck()
      reader.exec('BEGIN')
      const seen = before.get()
      for (let round = 0; round < 3; round += 1) await storm.crash()
      const figures = await storm.calm()
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
