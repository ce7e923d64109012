import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { openHouse } from '../../src/db/open.ts'
import { inWords } from '../../src/domain/case.ts'
import { aCase, eventOf, person, site, type Site } from './houses.ts'

const HOUR = 3_600_000

/** Living keys of people and cases. */
function living(here: Site): string[] {
  const db = new Database(here.keysFile, { readonly: true })
  const owners = db
    .prepare<[], string>("SELECT owner FROM key WHERE alive = 1 AND owner LIKE '%:%' ORDER BY n")
    .pluck()
    .all()
  db.close()
  return owners.filter((owner) => !owner.startsWith('inbox:'))
}

const add = (id: string, telegramId: number) =>
  ({ do: 'person.add', person: person(id, {}, telegramId) }) as const

const mark = (value: string) => ({ do: 'setting.set', name: 'house.mark', value }) as const

describe('a database beside keys that are not its own', () => {
  test('an empty one is refused while the keys are somebody’s, and takes none of them', async () => {
    const here = site()
    const house = await here.open()
    await house.commit([add('p1', 1)])
    await house.close()
    const wrong = join(here.folder, 'mistyped.db')
    const { keysFile, secret } = here
    expect(await openHouse({ databaseUrl: `file:${wrong}`, keysFile, secret })).toEqual({
      ok: false,
      problem: `${wrong} is new, but ${keysFile} holds people's keys: name the right database, or move the keys away to begin anew`,
    })
    expect(living(here)).toEqual(['person:p1'])
    expect((await (await here.open()).store.person('p1'))?.id).toBe('p1')
  })

  test('an empty one is welcome while the keys are nobody’s', async () => {
    const here = site()
    await (await here.open()).close()
    const { keysFile, secret } = here
    const anew = `file:${join(here.folder, 'anew.db')}`
    const opened = await openHouse({ databaseUrl: anew, keysFile, secret })
    expect(opened.ok).toBe(true)
    if (opened.ok) await opened.house.close()
  })

  test('one with another id is refused; one from before there were ids gets one', async () => {
    const here = site()
    const house = await here.open()
    const id = await house.store.setting('house.mark')
    expect(id).toMatch(/^[\w+/]{43}=$/)
    await house.commit([mark('these keys belong to this database')])
    await house.close()
    const renamed = await here.open()
    expect(await renamed.store.setting('house.mark')).toBe(id)
    await renamed.commit([mark('another id')])
    await renamed.close()
    await expect(here.open()).rejects.toThrow('do not belong to')
  })
})

describe('an old backup beside newer keys', () => {
  test('destroys no key that it never knew, however often it is opened and used', async () => {
    let now = 0
    const here = site()
    const first = await here.open(() => now)
    await first.commit([add('p1', 1)])
    const [old, newest] = [join(here.folder, 'old.db'), join(here.folder, 'newest.db')]
    await first.backup(old)
    const kase = aCase('c1', { reporterId: 'p2' })
    await first.commit([
      add('p2', 2),
      { do: 'case.open', case: kase, event: eventOf(kase, 'open', 'x') },
    ])
    await first.backup(newest)
    await first.close()

    copyFileSync(old, here.database)
    const looked = await here.open(() => now)
    expect(looked.newerKeys).toBe(2)
    await looked.close()
    const restored = await here.open(() => now)
    expect(restored.newerKeys).toBe(0)
    await restored.commit([add('p3', 3)])
    expect(await restored.commit([add('p4', 3)])).toBe('conflict')
    now += 2 * HOUR
    // Of its own orphans it still rids itself.
    expect(await restored.dropOrphanKeys()).toBe(1)
    await restored.close()
    const again = await here.open(() => now)
    expect([again.newerKeys, await again.dropOrphanKeys()]).toEqual([0, 0])
    await again.close()
    expect(living(here)).toEqual(['person:p1', 'person:p2', 'case:c1', 'person:p3'])

    copyFileSync(newest, here.database)
    const back = await here.open(() => now)
    expect((await back.store.person('p2'))?.id).toBe('p2')
    expect((await back.store.caseEvents('c1'))[0]?.said).toEqual(inWords('x'))
    expect(await back.dropOrphanKeys()).toBe(0)
  })

  test('its own orphans are known after a restart too', async () => {
    const here = site()
    const first = await here.open(() => 0)
    await first.commit([add('p1', 1)])
    await first.close()
    // A crash between the rows of someone who never agreed and their key.
    const outside = new Database(here.database)
    outside.exec('DELETE FROM "Person"')
    outside.close()
    const house = await here.open(() => 2 * HOUR)
    expect([house.newerKeys, await house.dropOrphanKeys()]).toEqual([0, 1])
    expect(living(here)).toEqual([])
  })
})
