import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { type KeyStore, openKeyStore } from '../../src/db/keystore.ts'
import type { Owner } from '../../src/db/owners.ts'
import { scratch } from './houses.ts'

const wrapKey = Buffer.alloc(32, 1)

function open(path: string, now = () => 1): KeyStore {
  const opened = openKeyStore(path, wrapKey, now)
  if (!opened.ok) throw new Error(opened.problem)
  return opened.keys
}

describe('the key store', () => {
  test('keeps keys across restarts, for the owner only', () => {
    const path = join(scratch(), 'keys', 'keys.db')
    const first = open(path, () => 42)
    expect(first.make('person:a')).toBe(true)
    const key = first.get('person:a')
    expect(key?.length).toBe(32)
    expect(first.make('person:a')).toBe(true)
    expect(first.get('person:a')).toEqual(key)
    expect(first.get('person:b')).toBeUndefined()
    first.close()
    const second = open(path)
    expect(second.get('person:a')).toEqual(key)
    expect(second.list()).toEqual([{ owner: 'person:a', n: 1, madeAt: 42 }])
    second.close()
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readFileSync(path).includes(key ?? '')).toBe(false)
  })

  test('notices another secret', () => {
    const path = join(scratch(), 'keys.db')
    open(path).close()
    expect(openKeyStore(path, Buffer.alloc(32, 2), () => 1)).toEqual({
      ok: false,
      problem: `the secret key does not open the key store ${path}`,
    })
  })

  test('what was destroyed stays dead, also across restarts', () => {
    const path = join(scratch(), 'keys.db')
    const first = open(path)
    first.make('case:c')
    first.destroy('case:c')
    first.destroy('case:never')
    expect(first.get('case:c')).toBeUndefined()
    expect(first.make('case:c')).toBe(false)
    first.close()
    const second = open(path)
    expect(second.make('case:c')).toBe(false)
    expect(second.has('case:c')).toBe(false)
    expect(second.list()).toEqual([])
    second.close()
  })

  test('of hundreds of keys destroyed among others, no wrapped byte is left', () => {
    const folder = scratch()
    const path = join(folder, 'keys.db')
    const keys = open(path)
    for (let i = 0; i < 400; i += 1) keys.make(`person:${(i * 7919) % 400}`)
    const peek = new Database(path, { readonly: true })
    const rows = peek.prepare<[], { owner: Owner; wrapped: Buffer }>('SELECT * FROM key').all()
    peek.close()
    for (const { owner } of rows.filter((_, i) => i % 3 !== 0)) keys.destroy(owner)
    const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name)))
    const found = rows.filter(({ wrapped }) => bytes.some((file) => file.includes(wrapped)))
    expect(rows.length).toBe(400)
    expect(found.length).toBe(rows.filter((_, i) => i % 3 === 0).length)
    keys.close()
  })
})
