import { afterAll, beforeAll, describe, expect } from 'vitest'
import { cards } from './asking.ts'
import { ages, lives, waits } from './life.ts'
import type { Life } from './said.ts'
import { readable, restored, sealedIn, sealedOf, standing } from './remains.ts'
import { column } from './lifetimes.ts'
import { words } from './prose.ts'
import { foundTown, type Town } from './town.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

async function tidies(): Promise<void> {
  for (const job of ['expire-idle-cases', 'seal-ended-cases', 'vanish-screens', 'checkpoint'])
    await town.job(job)
  await town.calm()
}

const HOUR = 60 * MINUTE
/** A program that was not there calls those it should have called first, and gives them time. */
const HELD: readonly number[] = [12 * HOUR]
const QUEUED: readonly number[] = [2 * HOUR, 24 * HOUR, 24 * HOUR]

describe.each([
  ['idle for 14 days', lives, HELD],
  ['unopened for 14 days', waits, QUEUED],
] as const)('left alone', (name, begins, calls) => {
  let life: Life
  let before: Record<string, unknown> | undefined
  let early: { readonly state: unknown; readonly keys: string[] }
  const called: unknown[] = []
  const stub = () => town.rows(`SELECT * FROM "Case" WHERE id = '${life.id}'`)[0]

  async function prepare(): Promise<void> {
    life = await begins(town, await town.tolanaNamed('Zaitoon'))
    before = stub()
    await ages(town, 14 * DAY - MINUTE)
    await tidies()
    early = { state: stub()?.['state'], keys: town.keyOwners() }
    town.pass(2 * MINUTE)
    for (const time of calls) {
      await tidies()
      called.push(stub()?.['state'])
      await town.job('strike-clocks')
      await town.calm()
      town.pass(time)
    }
    await tidies()
  }
  column(
    name,
    {
      async content() {
        const { id, sealed, reporter } = life
        expect([early.state, ...called]).toEqual(called.concat(0).map(() => before?.['state']))
        expect(early.keys).toContain(`case:${id}`)
        expect(town.keyOwners()).not.toContain(`case:${id}`)
        expect(await readable(town.hamrah.db, id)).toEqual([])
        expect(sealedOf(town, id)).toEqual([])
        expect(sealedIn(town, sealed)).toEqual([])
        expect(cards(reporter).map(({ text }) => text)).toEqual([words('en', 'notice--case-news')])
      },
      async stub() {
        const over = { state: 'expired', readable: 0, outcome: null, route: null, receipt: null }
        const same = ['code', 'about', 'urgency', 'way', 'minor', 'openedAt', 'stage'] as const
        for (const part of same) expect(stub()?.[part]).toEqual(before?.[part])
        expect(stub()).toMatchObject(over)
        await town.job('drop-old-stubs')
        expect(stub()).toBeDefined()
      },
      async copies() {
        const { reporter, holder } = life
        // The news of the end stands for its two days, then not even that.
        expect(standing(reporter, life)).toEqual([])
        await ages(town, 3 * DAY)
        expect(cards(reporter)).toEqual([])
        expect(standing(holder, life)).toEqual([])
        expect(town.rows(`SELECT * FROM "Trace" WHERE caseId = '${life.id}'`)).toEqual([])
      },
      async audit() {
        const acts = town
          .rows(`SELECT act FROM "Audit" WHERE subject = '${life.code}' ORDER BY id`)
          .map(({ act }) => act)
        expect(acts[0]).toBe('case.open')
        expect(acts.slice(-2)).toEqual(['case.expire', 'case.wipe'])
      },
      async backups() {
        const back = await restored(town, life.backup, (house) => readable(house, life.id))
        expect(back).toEqual([])
      },
    },
    prepare,
  )
})
