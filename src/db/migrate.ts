import { chmodSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { loadEngine } from './engine.ts'
import { type Migration, readMigrations } from './migrations.ts'

/** The names applied just now, or the one line that says why the database is left alone. */
export type Migrated =
  | { readonly ok: true; readonly applied: readonly string[] }
  | { readonly ok: false; readonly problem: string }

interface Applied {
  readonly migration_name: string
  readonly checksum: string
  readonly finished_at: unknown
  readonly rolled_back_at: unknown
}

/**
 * Brings the database to the newest shape, making it (mode 0600) where there is none. When its table
 * says that nothing is missing, the engine is not even loaded: most starts take a millisecond here.
 */
export async function migrate(path: string, folder: string): Promise<Migrated> {
  const known = readMigrations(folder)
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    const fresh = !existsSync(path)
    const done = appliedIn(path)
    const problem = disagreement(path, known, done)
    if (problem !== undefined) return { ok: false, problem }
    const missing = known.filter(({ name }) => !done.some((row) => row.migration_name === name))
    if (missing.length === 0) return { ok: true, applied: [] }
    const applied = await apply(path, folder, known)
    if (!applied.ok && fresh) rmSync(path, { force: true })
    return applied
  } catch (error) {
    return { ok: false, problem: `cannot open the database ${path} (${String(error)})` }
  }
}

function appliedIn(path: string): Applied[] {
  const db = new Database(path)
  try {
    chmodSync(path, 0o600)
    const table = db.prepare("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'").get()
    if (table === undefined) return []
    return db
      .prepare<[], Applied>(
        'SELECT migration_name, checksum, finished_at, rolled_back_at FROM _prisma_migrations ORDER BY started_at',
      )
      .all()
      .filter((row) => row.rolled_back_at === null)
  } finally {
    db.close()
  }
}

/** Why this program must not touch this database. */
function disagreement(
  path: string,
  known: readonly Migration[],
  done: readonly Applied[],
): string | undefined {
  for (const row of done) {
    const ours = known.find(({ name }) => name === row.migration_name)
    if (ours === undefined) {
      return `${path} was made by a newer version (it has ${row.migration_name}); update the program`
    }
    if (row.finished_at === null) {
      return `${path}: migration ${row.migration_name} failed half-way; restore the backup made before it`
    }
    if (ours.checksum !== row.checksum) {
      return `${path}: migration ${row.migration_name} is not the one that was applied; use an unaltered copy of the program`
    }
  }
  return undefined
}

async function apply(path: string, folder: string, known: readonly Migration[]): Promise<Migrated> {
  const { engine, explain, close } = await loadEngine(path)
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      filters: { externalTables: [], externalEnums: [] },
      migrationsList: {
        baseDir: folder,
        lockfile: { path: 'migration_lock.toml', content: 'provider = "sqlite"\n' },
        shadowDbInitScript: '',
        migrationDirectories: known.map(({ name, sql }) => ({
          path: name,
          migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
        })),
      },
    })
    return { ok: true, applied: appliedMigrationNames }
  } catch (error) {
    return { ok: false, problem: `${path}: migrating failed (${explain(error)})` }
  } finally {
    await close()
  }
}
