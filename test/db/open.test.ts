import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { openHouse } from '../../src/db/open.ts'
import { person, site } from './houses.ts'

describe('opening the house', () => {
  test('refuses another secret and other keys, with one line each', async () => {
    const here = site()
    await (await here.open()).close()
    const databaseUrl = `file:${here.database}`
    const { keysFile, secret } = here
    expect(await openHouse({ databaseUrl, keysFile, secret: randomBytes(32) })).toEqual({
      ok: false,
      problem: `the secret key does not open the key store ${keysFile}`,
    })
    const other = join(here.folder, 'other.db')
    expect(await openHouse({ databaseUrl, keysFile: other, secret })).toEqual({
      ok: false,
      problem: `the keys in ${other} do not belong to ${here.database}`,
    })
    expect((await (await here.open()).health()).answers).toBe(true)
  })

  test('a reader holding the database open delays the checkpoint and nothing else', async () => {
    const here = site()
    const house = await here.open()
    expect((await house.health()).checkpoint).toBe('none yet')
    const reader = new Database(here.database, { readonly: true })
    reader.exec('BEGIN')
    reader.prepare('SELECT count(*) FROM "Person"').get()
    expect(await house.commit([{ do: 'person.add', person: person('p1') }])).toBe('done')
    expect(await house.store.person('p1')).toEqual(person('p1'))
    expect(await house.checkpoint()).toBe('busy')
    expect(await house.health()).toEqual({ answers: true, checkpoint: 'busy', spoiled: 0 })
    expect(await house.commit([{ do: 'setting.set', name: 'x', value: 1 }])).toBe('done')
    reader.exec('COMMIT')
    expect(await house.checkpoint()).toBe('done')
    expect(await house.health()).toEqual({ answers: true, checkpoint: 'done', spoiled: 0 })
    reader.close()
  })

  test('spoiled values are not there, and counted', async () => {
    const here = site()
    const house = await here.open()
    await house.commit([{ do: 'setting.set', name: 'a', value: 1 }])
    await house.commit([{ do: 'setting.set', name: 'b', value: 2 }])
    const outside = new Database(here.database)
    outside.exec(
      `UPDATE "Setting" SET value = (SELECT value FROM "Setting" WHERE name = 'a') WHERE name = 'b'`,
    )
    outside.close()
    expect(await house.store.setting('b')).toBeUndefined()
    expect((await house.health()).spoiled).toBe(1)
  })

  test('the reading side cannot write, the writing side has its pragmas', async () => {
    const here = site()
    const house = await here.open()
    await house.commit([{ do: 'setting.set', name: 'a', value: 1 }])
    const outside = new Database(here.database, { readonly: true })
    expect(outside.pragma('journal_mode', { simple: true })).toBe('wal')
    outside.close()
    const { connect } = await import('../../src/db/client.ts')
    const { client } = connect(here.database, 'reading')
    await expect(client.setting.deleteMany()).rejects.toThrow(/readonly|query_only/)
    await client.$disconnect()
    const writing = connect(here.database, 'writing').client
    const pragma = async (name: string): Promise<unknown> =>
      Object.values((await writing.$queryRawUnsafe<object[]>(`PRAGMA ${name}`))[0] ?? {})[0]
    expect(Number(await pragma('synchronous'))).toBe(2)
    expect(Number(await pragma('secure_delete'))).toBe(1)
    expect(Number(await pragma('trusted_schema'))).toBe(0)
    expect(Number(await pragma('busy_timeout'))).toBe(200)
    await writing.$disconnect()
  })
})
