import { afterAll, beforeAll, expect, test } from 'vitest'
import { FORGOTTEN } from '../../src/domain/audit.ts'
import { asks, cards, opens, takes } from './asking.ts'
import { forgets, lives } from './life.ts'
import type { Life } from './said.ts'
import { readable, restored, sealedIn, sealedOf, standing } from './remains.ts'
import { column } from './lifetimes.ts'
import { seen, words } from './prose.ts'
import { foundTown, type Town } from './town.ts'

const HOUR = 3_600_000
let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

let life: Life
let who: string
let number: number
let before: Record<string, unknown> | undefined
const stub = () => town.rows(`SELECT * FROM "Case" WHERE id = '${life.id}'`)[0]
const lines = (code: string) =>
  town.rows(`SELECT act, actor FROM "Audit" WHERE subject = '${code}' ORDER BY id`)

column(
  'forgotten by its reporter',
  {
    async content() {
      const { id, code, holder, sealed } = life
      expect(town.keyOwners()).not.toContain(`case:${id}`)
      expect(town.keyOwners()).not.toContain(`person:${who}`)
      expect(await readable(town.hamrah.db, id)).toEqual([])
      expect(sealedOf(town, id)).toEqual([])
      expect(sealedIn(town, sealed)).toEqual([])
      expect(cards(holder).map(({ text }) => text)).toEqual([`A question has ended. ${code}`])
      await opens(town, holder)
      expect(standing(holder, life)).toEqual([code])
      expect(holder.last().text).toContain(words('en', 'case--unreadable'))
    },
    async stub() {
      const same = ['code', 'about', 'urgency', 'way', 'openedAt'] as const
      for (const name of same) expect(stub()?.[name]).toEqual(before?.[name])
      const gone = { route: null, receipt: null, clockAt: null, readable: 0 }
      expect(stub()).toMatchObject({ state: 'withdrawn', reporterId: null, ...gone })
      expect(bearing(who)).toEqual([])
    },
    async copies() {
      const { reporter, holder, code } = life
      expect(standing(reporter, life)).toEqual([])
      expect(reporter.last().text).not.toContain(words('en', 'forget--older'))
      expect(standing(holder, life).filter((one) => one !== code)).toEqual([])

      // What is older than Telegram lets a bot delete loses its words, and is told.
      const tolana = await town.tolanaNamed('Deodar')
      const late = await town.member('learner', { tolana })
      const near = await town.member('coordinator', { tolana })
      await asks(town, late)
      await takes(town, near)
      expect(cards(late)).toHaveLength(1)
      town.pass(49 * HOUR)
      await forgets(town, late)
      expect(cards(late)).toEqual([])
      expect(seen(late).join()).toContain(words('en', 'forget--older'))
    },
    async audit() {
      const acts = lines(life.code)
      expect(acts.filter(({ act }) => act === 'case.open')).toEqual([
        { act: 'case.open', actor: 0 },
      ])
      // At that moment the log is silent; the clock writes later, once, and names nobody.
      expect(acts.map(({ act }) => act)).not.toContain('case.withdraw')
      expect(acts.map(({ act }) => act)).not.toContain('case.wipe')
      await town.job('log-withdrawn')
      await town.job('log-withdrawn')
      expect(lines(life.code).slice(acts.length)).toEqual([{ act: 'case.wipe', actor: 1 }])
      expect(town.rows(`SELECT * FROM "Audit" WHERE actor = ${number}`)).toEqual([])
      expect(town.hamrah.act().vault.actorNumber(who)).toBe(FORGOTTEN)
    },
    async backups() {
      const back = await restored(town, life.backup, async (house) => [
        await readable(house, life.id),
        await house.store.person(who),
        house.vault.actorNumber(who),
      ])
      expect(back).toEqual([[], undefined, FORGOTTEN])
    },
  },
  async () => {
    life = await lives(town, town.tolana)
    who = (await town.who(life.reporter)).id
    number = town.hamrah.act().vault.actorNumber(who)
    before = stub()
    // It stands open on the screen of its holder at that moment, and is being listened to.
    await opens(town, life.holder)
    life.holder.tapsData(`do.voice.${life.id}.5`)
    await town.calm()
    expect(standing(life.holder, life)).toContain('voice')
    await forgets(town, life.reporter)
    for (const job of ['vanish-screens', 'checkpoint']) await town.job(job)
    await town.calm()
  },
)

test('the number of a coordinator who is forgotten is nobody’s, and what they held is returned', async () => {
  const tolana = await town.tolanaNamed('Arghawan')
  const holder = await town.member('coordinator', { tolana })
  const reporter = await town.member('learner', { tolana })
  const code = await asks(town, reporter)
  await takes(town, holder)
  const { id } = await town.who(holder)
  const actor = town.hamrah.act().vault.actorNumber(id)
  await forgets(town, holder)
  expect(lines(code)).toEqual([
    { act: 'case.open', actor: 0 },
    { act: 'case.take', actor },
    { act: 'case.return', actor: 1 },
  ])
  expect(town.hamrah.act().vault.actorNumber(id)).toBe(FORGOTTEN)
})

/** Every table and column in which this id still stands. */
function bearing(id: string): string[] {
  const columns = town.rows(
    `SELECT m.name AS name, p.name AS col FROM sqlite_master m, pragma_table_info(m.name) p
     WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%'`,
  )
  return columns.flatMap(({ name, col }) => {
    const [table, field] = [String(name), String(col)]
    const found = town.rows(
      `SELECT 1 FROM "${table}" WHERE CAST("${field}" AS TEXT) LIKE '%${id}%'`,
    )
    return found.length > 0 ? [`${table}.${field}`] : []
  })
}
