import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'

/**
 * Copies the database (never the keys) to a new file, mode 0600, a few pages at a time so that the
 * bot goes on working. The copy appears under its name only when it is whole and on the disk.
 */
export async function backup(from: string, to: string): Promise<void> {
  if (existsSync(to)) throw new Error(`${to} exists already`)
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 })
  const aside = `${to}.part`
  rmSync(aside, { force: true })
  closeSync(openSync(aside, 'wx', 0o600))
  const source = new Database(from, { readonly: true })
  try {
    await source.backup(aside, { progress: () => 256 })
  } finally {
    source.close()
  }
  const written = openSync(aside, 'r+')
  fsyncSync(written)
  closeSync(written)
  renameSync(aside, to)
}
