import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'

/** Held until `release`, or until the process ends in whatever way: the lock is the system's own. */
export type Locked =
  | { readonly ok: true; readonly release: () => void }
  | { readonly ok: false; readonly problem: string }

/** A supervisor may start the new program before the old one has finished. */
const PATIENCE_MS = 8_000
const LOOK_EVERY_MS = 200

/**
 * Takes the database for this process alone. Two programs on the same data would take up each
 * other's updates and leave them stuck. The lock lies in a file of its own beside the database, so
 * that backups and readers are not shut out.
 */
export async function lock(path: string, patienceMs = PATIENCE_MS): Promise<Locked> {
  const file = openBeside(path)
  if (typeof file === 'string') return { ok: false, problem: file }
  for (let waited = 0; ; waited += LOOK_EVERY_MS) {
    try {
      file.exec('BEGIN EXCLUSIVE')
      return { ok: true, release: () => file.close() }
    } catch (error) {
      if (!(error instanceof Error && /locked|busy/i.test(error.message))) throw error
    }
    if (waited >= patienceMs) {
      file.close()
      return { ok: false, problem: `another program is using ${path}: stop it first` }
    }
    await sleep(LOOK_EVERY_MS)
  }
}

function openBeside(path: string): Database.Database | string {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    return new Database(`${path}.lock`, { timeout: 0 })
  } catch (error) {
    return `cannot open the database ${path} (${String(error)})`
  }
}
