import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { connect } from '../../src/db/client.ts'
import type { AuditEntry } from '../../src/domain/audit.ts'
import { CLOCK, FORGOTTEN, REPORTER } from '../../src/domain/audit.ts'
import { person, site } from './houses.ts'

const entry = (at: number, subject = 'K7-RM4'): AuditEntry => ({
  at,
  actor: REPORTER,
  act: 'case.open',
  subject,
})
const add = (at: number, subject?: string) =>
  ({ do: 'audit.add', entry: entry(at, subject) }) as const

describe('the log', () => {
  test('is read newest first, in pages', async () => {
    const house = await site().open()
    // In the order in which it was written, whatever the clock said.
    await house.commit([add(5), add(3), add(4)])
    const times = async (limit: number, from: number): Promise<number[]> =>
      (await house.store.audit(limit, from)).map(({ at }) => at)
    expect(await times(9, 0)).toEqual([4, 3, 5])
    expect([await times(2, 0), await times(2, 2), await times(2, 3)]).toEqual([[4, 3], [5], []])
    expect((await house.store.audit(1, 0))[0]).toEqual(entry(4))
  })

  test('the database itself refuses to change or shorten it, whoever asks', async () => {
    const here = site()
    const house = await here.open()
    await house.commit([add(1, 'first'), add(2, 'second')])
    const attempts = [
      `UPDATE "Audit" SET actor = 1`,
      `UPDATE "Audit" SET subject = 'x' WHERE id = 1`,
      `DELETE FROM "Audit"`,
      `DELETE FROM "Audit" WHERE id = 2`,
      `INSERT OR REPLACE INTO "Audit" SELECT id, at, 1, act, 'x' FROM "Audit"`,
    ]
    const outside = new Database(here.database)
    for (const sql of attempts) expect(() => outside.exec(sql), sql).toThrow('audit log cannot be')
    outside.close()
    const { client } = connect(here.database, 'writing')
    await expect(client.audit.deleteMany()).rejects.toThrow()
    await expect(client.audit.updateMany({ data: { actor: 1 } })).rejects.toThrow()
    await expect(client.$executeRawUnsafe(`DELETE FROM "Audit"`)).rejects.toThrow()
    await client.$disconnect()
    expect(await house.store.audit(9, 0)).toEqual([entry(2, 'second'), entry(1, 'first')])
  })

  test('refuses in a backup too', async () => {
    const here = site()
    const house = await here.open()
    await house.commit([add(1)])
    const copy = join(here.folder, 'copy.db')
    await house.backup(copy)
    copyFileSync(copy, `${copy}.2`)
    const outside = new Database(`${copy}.2`)
    expect(() => outside.exec(`DELETE FROM "Audit"`)).toThrow('cannot be shortened')
    outside.close()
  })
})

describe('the number of someone in the log', () => {
  test('is their own, six digits, the same after a restart, and dies with their key', async () => {
    const here = site()
    const house = await here.open()
    const ids = Array.from({ length: 40 }, (_, i) => `p${i}`)
    await house.commit(ids.map((id, i) => ({ do: 'person.add', person: person(id, {}, i + 1) })))
    const numbers = ids.map((id) => house.vault.actorNumber(id))
    expect(numbers.every((n) => Number.isInteger(n) && n >= 100_000 && n <= 999_999)).toBe(true)
    expect(new Set(numbers).size).toBeGreaterThan(37)
    await house.close()
    const again = await here.open()
    expect(ids.map((id) => again.vault.actorNumber(id))).toEqual(numbers)
    await again.vault.destroyPersonKey('p0')
    expect(again.vault.actorNumber('p0')).toBe(FORGOTTEN)
    expect(again.vault.actorNumber('nobody')).toBe(FORGOTTEN)
    expect(new Set([REPORTER, CLOCK, FORGOTTEN]).size).toBe(3)
  })

  test('is another one elsewhere', async () => {
    const numbers = new Set<number>()
    for (let i = 0; i < 3; i += 1) {
      const house = await site().open()
      await house.commit([{ do: 'person.add', person: person('p1') }])
      numbers.add(house.vault.actorNumber('p1'))
    }
    expect(numbers.size).toBeGreaterThan(1)
  })
})
