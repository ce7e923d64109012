import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { type OpenHouse, openHouse } from '../../src/db/open.ts'
import { bytesOf, withShadows } from './bytes.ts'
import { furnish, TELEGRAM, update } from './furnished.ts'
import { aCase, eventOf, person, site, type Site } from './houses.ts'
import { counts, fill, found, look } from './tables.ts'

const PLANTED = Buffer.from('planted-in-a-row-that-nobody-has-made')

/** Every blob there is in the database, and every wrapped key. */
function sealed(here: Site): Buffer[] {
  const tables = Object.keys(counts(here.database))
  const rows = look(here.database, (db) =>
    tables.flatMap((name) => db.prepare<[], object>(`SELECT * FROM "${name}"`).all()),
  )
  return [
    ...rows.flatMap((row) => Object.values(row).filter((value) => Buffer.isBuffer(value))),
    ...found<Buffer>(here.keysFile, 'SELECT wrapped FROM key WHERE alive = 1'),
  ]
}

const settings = (path: string): string[] => found(path, 'SELECT name FROM "Setting" ORDER BY name')
const reply = (n: number) =>
  ({
    do: 'reply.save',
    reply: { id: `y${n}`, personId: 'p2', locale: 'ur', words: 'w', at: 1 },
  }) as const

const MARKS = ['house.keys', 'house.mark']

/** As a new house: nobody there, and somebody may come. */
async function worksAsNew(house: OpenHouse): Promise<void> {
  expect(await house.store.personByTelegram(TELEGRAM)).toBeUndefined()
  const back = person('p9', {}, TELEGRAM)
  const kase = aCase('c9', { reporterId: 'p9' })
  expect(
    await house.commit([
      { do: 'person.add', person: back },
      { do: 'case.open', case: kase, event: eventOf(kase, 'open', 'anew') },
      { do: 'setting.set', name: 'focal', value: 'p9' },
      { do: 'audit.add', entry: { at: 2, actor: 1, act: 'plan.do', subject: 'wipe' } },
    ]),
  ).toBe('done')
  expect(await house.store.personByTelegram(TELEGRAM)).toEqual(back)
  expect(await house.store.case('c9')).toEqual(kase)
  expect(await house.store.setting('focal')).toBe('p9')
  expect(await house.store.audit(9, 0)).toHaveLength(1)
  const [entry] = await house.inbox.accept([update(77)])
  if (!entry) throw new Error('not accepted')
  expect(await house.inbox.commitFor(entry)([])).toBe('done')
  expect(house.spoiled()).toBe(0)
}

/** Lets the keys go and not the rows, as a power cut in between would. */
async function breakOff(here: Site, house: OpenHouse): Promise<void> {
  const outside = new Database(here.database)
  const refuse = `CREATE TRIGGER power BEFORE DELETE ON "Run" BEGIN SELECT RAISE(ABORT, 'power'); END`
  outside.exec(refuse)
  await expect(house.wipe()).rejects.toThrow()
  outside.exec('DROP TRIGGER power')
  outside.close()
  expect(
    found(here.keysFile, "SELECT owner FROM key WHERE alive = 1 AND owner <> 'house'"),
  ).toEqual(['inbox:1'])
  expect(await house.store.person('p1')).toBeUndefined()
  expect(await house.store.caseEvents('c1')).toMatchObject([{ said: null }])
  expect(await house.store.setting('focal')).toBeUndefined()
}

describe('the owner’s wipe', () => {
  test('leaves no row and no byte of what was sealed, nor of any key', async () => {
    const here = site()
    const house = await here.open()
    await furnish(house)
    fill(here.database, PLANTED)
    // Enough for many pages: what moves between them leaves copies.
    await house.commit(Array.from({ length: 300 }, (_, n) => reply(n)))
    const planted = [PLANTED, ...sealed(here)]
    const left = (): number => {
      const files = [...bytesOf([here.database, here.keysFile].flatMap(withShadows)).values()]
      return planted.filter((blob) => files.some((bytes) => bytes.includes(blob))).length
    }
    expect(left()).toBe(planted.length)
    await house.wipe()
    expect(settings(here.database)).toEqual(MARKS)
    expect(counts(here.database)).toEqual({ Setting: MARKS.length })
    expect([planted.length > 300, left()]).toEqual([true, 0])
    expect(house.lastCheckpointBusy()).toBe(false)
    expect(await house.flowLogs.read('p1', 'v')).toBeUndefined()
  })

  test('the house goes on as a new one, also after a restart, and may be wiped again', async () => {
    const here = site()
    const house = await here.open()
    await furnish(house)
    await house.wipe()
    await worksAsNew(house)
    await house.close()
    const again = await here.open()
    expect((await again.store.personByTelegram(TELEGRAM))?.id).toBe('p9')
    expect([again.newerKeys, await again.dropOrphanKeys(), await again.dropUnreadable()]).toEqual([
      0, 0, 0,
    ])
    await again.wipe()
    expect(settings(here.database)).toEqual(MARKS)
    expect(await again.store.person('p9')).toBeUndefined()
  })

  test('the log refuses changes afterwards as before', async () => {
    const here = site()
    const house = await here.open()
    await furnish(house)
    await house.wipe()
    await house.commit([
      { do: 'audit.add', entry: { at: 2, actor: 1, act: 'plan.do', subject: '' } },
    ])
    const outside = new Database(here.database)
    expect(() => outside.exec('DELETE FROM "Audit"')).toThrow('cannot be shortened')
    expect(() => outside.exec('UPDATE "Audit" SET actor = 3')).toThrow('cannot be changed')
    outside.close()
  })

  test('what is written in the same moment is swept with the rest or stays readable', async () => {
    const here = site()
    const house = await here.open()
    await furnish(house)
    const writes = Array.from({ length: 30 }, (_, n) =>
      house.commit([{ do: 'setting.set', name: `n${n}`, value: n }]),
    )
    const wiped = house.wipe()
    const arrivals = Array.from({ length: 5 }, (_, n) => house.inbox.accept([update(100 + n)]))
    await Promise.all([...writes, wiped, ...arrivals])
    await house.inbox.accept([update(200)])
    expect(settings(here.database)).toEqual(MARKS)
    await house.close()
    const pending = await (await here.open()).inbox.pending()
    expect(pending.map(({ updateId }) => updateId)).toContain(200)
    expect(pending).toHaveLength(found(here.database, 'SELECT seq FROM "Inbox"').length)
  })
})

describe('a wipe that breaks off', () => {
  test('behind the keys is finished by the next start', async () => {
    const here = site()
    const house = await here.open()
    await furnish(house)
    await breakOff(here, house)
    await house.close()
    expect(found(here.database, 'SELECT id FROM "Person"')).toHaveLength(3)
    const again = await here.open()
    expect(settings(here.database)).toEqual(MARKS)
    expect(counts(here.database)).toEqual({ Setting: MARKS.length })
    await worksAsNew(again)
  })

  test('behind the keys can be asked for again', async () => {
    const here = site()
    const house = await here.open()
    await furnish(house)
    await breakOff(here, house)
    await house.wipe()
    expect(settings(here.database)).toEqual(MARKS)
  })

  test('before the keys has done nothing, and is forgotten', async () => {
    const here = site()
    const house = await here.open()
    await furnish(house)
    const name = String(await house.store.setting('house.mark'))
    const said = house.vault.digest('house.wipe', name)
    await house.close()
    const outside = new Database(here.database)
    outside.prepare('INSERT INTO "Setting" (name, value) VALUES (?, ?)').run('house.wipe', said)
    outside.close()
    const again = await here.open()
    expect((await again.store.plans()).map(({ id }) => id)).toEqual(['x'])
    expect(settings(here.database)).not.toContain('house.wipe')
  })

  test('never takes another database that was named by mistake, nor an older copy', async () => {
    const [here, other] = [site(), site()]
    const house = await here.open()
    await furnish(house)
    const copy = join(here.folder, 'old.db')
    await house.backup(copy)
    await breakOff(here, house)
    await house.close()
    const theirs = await other.open()
    await furnish(theirs)
    // Even one that is being wiped itself.
    await breakOff(other, theirs)
    await theirs.close()
    const { keysFile, secret } = here
    for (const database of [copy, other.database]) {
      const rows = counts(database)
      const opened = await openHouse({ databaseUrl: `file:${database}`, keysFile, secret })
      expect(opened).toEqual({
        ok: false,
        problem: `the keys in ${keysFile} do not belong to ${database}`,
      })
      expect(counts(database)).toEqual(rows)
    }
    copyFileSync(copy, here.database)
    await expect(here.open()).rejects.toThrow('do not belong to')
  })
})
