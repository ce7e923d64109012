import Database from 'better-sqlite3'
import { expect } from 'vitest'

/** What a look at the file from outside finds; it is closed afterwards. */
export function look<T>(path: string, ask: (db: Database.Database) => T): T {
  const db = new Database(path, { readonly: true })
  try {
    return ask(db)
  } finally {
    db.close()
  }
}

/** How many rows each table has, where it has any; not the list of migrations. */
export function counts(path: string): Record<string, number> {
  return look(path, (db) => {
    const tables = db
      .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
      .pluck()
      .all()
    const sizes = tables.map((name): [string, number] => [
      name,
      db.prepare<[], number>(`SELECT count(*) FROM "${name}"`).pluck().get() ?? 0,
    ])
    return Object.fromEntries(sizes.filter(([name, n]) => n > 0 && name !== '_prisma_migrations'))
  })
}

/** The first column of what these questions find. */
export function found<T>(path: string, ...questions: string[]): T[] {
  return look(path, (db) => questions.flatMap((sql) => db.prepare<[], T>(sql).pluck().all()))
}

/** Puts a row into every table that has none, so that no table to come is left out of the wipe. */
export function fill(path: string, planted: Buffer): void {
  const db = new Database(path)
  const tables = found<string>(path, `SELECT name FROM sqlite_master WHERE type = 'table'`)
  for (const table of tables.filter((name) => counts(path)[name] === undefined)) {
    if (table === '_prisma_migrations') continue
    const columns = db
      .prepare<[], { name: string; type: string }>(
        `SELECT name, type FROM pragma_table_info('${table}')`,
      )
      .all()
    const names = columns.map(({ name }) => `"${name}"`).join()
    const values = columns.map(({ type }) => (/TEXT|BLOB/.test(type) ? planted : 1))
    db.prepare(`INSERT INTO "${table}" (${names}) VALUES (${values.map(() => '?').join()})`).run(
      values,
    )
  }
  db.close()
  const empty = tables.filter((name) => counts(path)[name] === undefined)
  expect(empty).toEqual(['_prisma_migrations'])
}
