import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { migrate } from '../../src/db/migrate.ts'
import { MIGRATIONS, readMigrations } from '../../src/db/migrations.ts'
import { RETENTION } from '../../src/domain/retention.ts'
import { CLOCKS } from '../../src/domain/waiting.ts'
import { scratch } from './houses.ts'

const names = readMigrations(MIGRATIONS).map(({ name }) => name)
const SCRIPT = fileURLToPath(new URL('../../scripts/migration.mjs', import.meta.url))

async function fresh() {
  const path = join(scratch(), 'data', 'new.db')
  expect(await migrate(path, MIGRATIONS)).toEqual({ ok: true, applied: names })
  return path
}

describe('migrating', () => {
  test('makes the database for the owner only; a second time there is nothing to do', async () => {
    const path = await fresh()
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700)
    expect(readdirSync(dirname(path))).toEqual(['new.db'])
    expect(await migrate(path, MIGRATIONS)).toEqual({ ok: true, applied: [] })
  })

  test('adds only what is new', async () => {
    const path = await fresh()
    const folder = join(scratch(), 'migrations')
    cpSync(MIGRATIONS, folder, { recursive: true })
    mkdirSync(join(folder, '99990101000000_more'))
    const sql = 'CREATE TABLE "More" ("a" TEXT);\nCREATE TABLE "Most" ("b" TEXT);\n'
    writeFileSync(join(folder, '99990101000000_more', 'migration.sql'), sql)
    expect(await migrate(path, folder)).toEqual({ ok: true, applied: ['99990101000000_more'] })
    expect(await migrate(path, folder)).toEqual({ ok: true, applied: [] })
    expect(await migrate(path, MIGRATIONS)).toEqual({
      ok: false,
      problem: `${path} was made by a newer version (it has 99990101000000_more); update the program`,
    })
  })

  test('cards of a ledger without kinds become cards and get their hour', async () => {
    const [first] = names
    const folder = join(scratch(), 'migrations')
    cpSync(join(MIGRATIONS, first ?? ''), join(folder, first ?? ''), { recursive: true })
    const path = join(scratch(), 'old.db')
    expect(await migrate(path, folder)).toEqual({ ok: true, applied: [first] })
    const db = new Database(path)
    const insert = db.prepare(
      'INSERT INTO "Trace" ("personId", "place", "sentAt", "vanishAt") VALUES (?, ?, ?, ?)',
    )
    insert.run('p1', Buffer.alloc(1), 1_000, null)
    insert.run('p1', Buffer.alloc(1), 1_000, 601_000)
    expect(await migrate(path, MIGRATIONS)).toEqual({ ok: true, applied: names.slice(1) })
    expect(db.prepare('SELECT kind, vanishAt FROM "Trace" ORDER BY id').all()).toEqual([
      { kind: 'card', vanishAt: 1_000 + RETENTION.card },
      { kind: 'screen', vanishAt: 601_000 },
    ])
    db.close()
  })

  test('who waited before there were clocks is heard; nobody else is rung for', async () => {
    const before = names.indexOf('20261122221340_handoff')
    const folder = join(scratch(), 'migrations')
    for (const name of names.slice(0, before))
      cpSync(join(MIGRATIONS, name), join(folder, name), { recursive: true })
    const path = join(scratch(), 'old.db')
    expect((await migrate(path, folder)).ok).toBe(true)
    const db = new Database(path)
    const insert = db.prepare(`INSERT INTO "Case" ("id", "code", "state", "about", "urgency", "way",
      "minor", "seq", "readable", "openedAt", "touchedAt") VALUES (?, ?, ?, 'x', ?, 'chat', 0, 0, 1, 1, 1000)`)
    const cases = [
      ['waits', 'waiting', 'soon', 1_000 + CLOCKS.soon.steps[0]],
      ['danger', 'taken', 'now', 1_000 + CLOCKS.now.steps[0]],
      ['heard', 'answered', 'now', null],
      ['over', 'closed', 'soon', null],
    ] as const
    for (const [id, state, urgency] of cases) insert.run(id, id, state, urgency)
    expect(await migrate(path, MIGRATIONS)).toEqual({ ok: true, applied: names.slice(before) })
    const row = { stage: 0, freshFrom: -1, receipt: null, route: null }
    const columns = 'id, clockAt, stage, freshFrom, receipt, route'
    expect(db.prepare(`SELECT ${columns} FROM "Case" ORDER BY rowid`).all()).toEqual(
      cases.map(([id, , , clockAt]) => ({ id, clockAt, ...row })),
    )
    db.close()
  })

  test('what is asked all the time has an index, with 10,000 people too', async () => {
    const db = new Database(await fresh())
    const plan = (sql: string) =>
      db
        .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
        .all()
        .map(({ detail }) => detail)
        .join()
    expect(plan(`SELECT * FROM "Person" WHERE role = 'owner' AND state = 'member'`)).toContain(
      'Person_role_state_idx',
    )
    expect(
      plan(`SELECT * FROM "Case" WHERE state IN ('closed', 'expired') AND touchedAt < 5 AND readable = 1
        ORDER BY openedAt, id`),
    ).toContain('Case_readable_state_touchedAt_idx')
    expect(plan(`SELECT * FROM "Case" WHERE clockAt <= 5 AND state IN ('waiting')`)).toMatch(
      /Case_(clockAt|state_touchedAt)_idx/,
    )
    expect(plan(`SELECT * FROM "Case" WHERE receipt = x'00'`)).toContain('Case_receipt_key')
    db.close()
  })

  test('refuses an altered and a failed one', async () => {
    const path = await fresh()
    const db = new Database(path)
    db.exec(`UPDATE _prisma_migrations SET checksum = 'x'`)
    expect(await migrate(path, MIGRATIONS)).toEqual({
      ok: false,
      problem: `${path}: migration ${names[0]} is not the one that was applied; use an unaltered copy of the program`,
    })
    db.exec('UPDATE _prisma_migrations SET finished_at = NULL')
    db.close()
    expect(await migrate(path, MIGRATIONS)).toEqual({
      ok: false,
      problem: `${path}: migration ${names[0]} failed half-way; restore the backup made before it`,
    })
  })

  test('a broken one, a file that is no database: one line each', async () => {
    const folder = join(scratch(), 'migrations')
    mkdirSync(join(folder, '1_bad'), { recursive: true })
    writeFileSync(join(folder, '1_bad', 'migration.sql'), 'CREATE TABLE nonsense nonsense;')
    const bad = await migrate(join(scratch(), 'a.db'), folder)
    expect(bad.ok ? '' : bad.problem).toMatch(
      /^[^\n]*a\.db: migrating failed \([^\n]*nonsense[^\n]*\)$/,
    )
    const path = join(scratch(), 'b.db')
    writeFileSync(
      path,
      'this is a letter, not a database, and it is long enough to be noticed as such',
    )
    const none = await migrate(path, MIGRATIONS)
    expect(none.ok ? '' : none.problem).toMatch(/^cannot open the database .*not a database\)$/)
  })

  test('the migrations make exactly the schema', () => {
    const check = spawnSync(process.execPath, [SCRIPT, '--check'], { encoding: 'utf8' })
    expect(check.stderr).toBe('')
    expect(check.status).toBe(0)
  })
})
