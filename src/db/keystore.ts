import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { createLru } from './lru.ts'
import type { Owner } from './owners.ts'
import { openBytes, sealBytes } from './seal.ts'

/** The store of data keys: what it has lost, nobody can read any more. Synchronous and durable. */
export interface KeyStore {
  /** Makes the key if there is none; it is on the disk before this returns. False when it was destroyed before: the dead stay dead. */
  make(owner: Owner): boolean
  get(owner: Owner): Buffer | undefined
  has(owner: Owner): boolean
  /** Overwrites the wrapped key with zeros; on the disk before this returns. */
  destroy(owner: Owner): void
  /**
   * Destroys every key at once and gives the house a fresh one in the place of its own: all of it is on
   * the disk before this returns, or nothing.
   */
  wipe(): void
  /** The living keys, oldest first, with their number and the time they were made, in ms. */
  list(): { readonly owner: Owner; readonly n: number; readonly madeAt: number }[]
  /** The number of the key made last, living or not; 0 before the first. Numbers rise for ever. */
  newest(): number
  /** A random name for this store and its database; made with the store. */
  deployment(): string
  close(): void
}

/** The store, or the one line that says why not. */
export type OpenedKeys =
  { readonly ok: true; readonly keys: KeyStore } | { readonly ok: false; readonly problem: string }

const KEY = 32
const CHECK = 'this is the secret key these data keys were wrapped with'
const CACHED = 20_000

/**
 * Opens or makes KEYS_FILE. A row is never deleted nor grown: SQLite overwrites a value of equal
 * length in place, whereas moving cells between pages leaves copies that `secure_delete` misses.
 */
export function openKeyStore(path: string, wrapKey: Buffer, now: () => number): OpenedKeys {
  let db: Database.Database
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    if (!existsSync(path)) new Database(path).close()
    chmodSync(path, 0o600)
    db = new Database(path)
    db.pragma('journal_mode=DELETE')
    db.pragma('synchronous=EXTRA')
    db.pragma('secure_delete=ON')
    db.pragma('trusted_schema=OFF')
    db.exec(
      'CREATE TABLE IF NOT EXISTS key (n INTEGER PRIMARY KEY AUTOINCREMENT, owner TEXT NOT NULL UNIQUE, wrapped BLOB, madeAt INTEGER NOT NULL, alive INTEGER NOT NULL);' +
        'CREATE TABLE IF NOT EXISTS mark (name TEXT PRIMARY KEY, value BLOB NOT NULL)',
    )
  } catch (error) {
    return { ok: false, problem: `cannot open the key store ${path} (${String(error)})` }
  }
  if (!fits(db, wrapKey)) {
    db.close()
    return { ok: false, problem: `the secret key does not open the key store ${path}` }
  }
  return { ok: true, keys: keyStore(db, wrapKey, now) }
}

/** Whether the secret is the one this store was begun with; the first one to come is written down. */
function fits(db: Database.Database, wrapKey: Buffer): boolean {
  const mark = db.prepare<[], { value: Buffer }>("SELECT value FROM mark WHERE name = 'check'")
  const found = mark.get()
  if (found !== undefined) {
    return openBytes(wrapKey, 'check', found.value)?.toString() === CHECK
  }
  const value = sealBytes(wrapKey, 'check', Buffer.from(CHECK))
  db.prepare("INSERT INTO mark (name, value) VALUES ('check', ?)").run(value)
  return true
}

/** Made once, by the first program that knows of it. */
function nameOf(db: Database.Database): string {
  db.prepare("INSERT OR IGNORE INTO mark (name, value) VALUES ('deployment', ?)").run(
    randomBytes(KEY),
  )
  const found = db
    .prepare<[], { value: Buffer }>("SELECT value FROM mark WHERE name = 'deployment'")
    .get()
  return (found?.value ?? Buffer.alloc(0)).toString('base64')
}

function keyStore(db: Database.Database, wrapKey: Buffer, now: () => number): KeyStore {
  const opened = createLru<Buffer>(CACHED)
  const find = db.prepare<[string], { wrapped: Buffer; alive: number }>(
    'SELECT wrapped, alive FROM key WHERE owner = ?',
  )
  const insert = db.prepare<[string, Uint8Array, number]>(
    'INSERT INTO key (owner, wrapped, madeAt, alive) VALUES (?, ?, ?, 1)',
  )
  const wipe = db.prepare<[string]>(
    'UPDATE key SET wrapped = zeroblob(length(wrapped)), alive = 0 WHERE owner = ? AND alive = 1',
  )
  const wipeOthers = db.prepare(
    "UPDATE key SET wrapped = zeroblob(length(wrapped)), alive = 0 WHERE owner <> 'house' AND alive = 1",
  )
  // Nothing but the key changes, so it is overwritten where it lies.
  const renewHouse = db.prepare<[Uint8Array]>(
    "UPDATE key SET wrapped = ?, alive = 1 WHERE owner = 'house'",
  )
  const living = db.prepare<[], { owner: Owner; n: number; madeAt: number }>(
    'SELECT owner, n, madeAt FROM key WHERE alive = 1 ORDER BY n',
  )
  const last = db.prepare<[], number | null>('SELECT max(n) FROM key').pluck()
  const name = nameOf(db)
  const store: KeyStore = {
    make(owner) {
      const row = find.get(owner)
      if (row !== undefined) return row.alive === 1
      const key = randomBytes(KEY)
      insert.run(owner, sealBytes(wrapKey, `key:${owner}`, key), now())
      opened.set(owner, key)
      return true
    },
    get(owner) {
      const cached = opened.get(owner)
      if (cached !== undefined) return cached
      const row = find.get(owner)
      if (row === undefined || row.alive !== 1) return undefined
      const key = openBytes(wrapKey, `key:${owner}`, row.wrapped)
      if (key !== undefined) opened.set(owner, key)
      return key
    },
    has: (owner) => store.get(owner) !== undefined,
    destroy(owner) {
      wipe.run(owner)
      opened.get(owner)?.fill(0)
      opened.delete(owner)
    },
    wipe() {
      db.transaction(() => {
        wipeOthers.run()
        renewHouse.run(sealBytes(wrapKey, 'key:house', randomBytes(KEY)))
      })()
      opened.sweep((key) => {
        key.fill(0)
        return true
      })
    },
    list: () => living.all(),
    newest: () => last.get() ?? 0,
    deployment: () => name,
    close: () => void db.close(),
  }
  return store
}
