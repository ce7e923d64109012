import { expect } from 'vitest'
import { does } from './asking.ts'
import { ages, lives } from './life.ts'
import type { Life } from './said.ts'
import { readable, restored, sealedIn, sealedOf, standing } from './remains.ts'
import { column, type Column } from './lifetimes.ts'
import type { Phone, Town } from './town.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** The column of a question that was closed, with so many hours set by an owner; null: never set. */
export function closedColumn(
  name: Column,
  set: number | null,
  here: () => { readonly town: Town; readonly owner: Phone },
): void {
  const hours = set ?? 24
  let town: Town
  let life: Life
  let before: Record<string, unknown> | undefined
  let logged: Record<string, unknown>[]
  let last: { readonly keys: string[]; readonly page: string[] }
  const stub = ({ id }: Life) => town.rows(`SELECT * FROM "Case" WHERE id = '${id}'`)[0]
  const lines = ({ code }: Life) =>
    town.rows(`SELECT * FROM "Audit" WHERE subject = '${code}' ORDER BY id`)

  async function prepare(): Promise<void> {
    const { owner } = here()
    town = here().town
    if (set !== null) {
      await town.sends(owner, '/team')
      await town.presses(owner, 'keep')
      await town.presses(owner, String(set))
    }
    life = await lives(town, await town.tolanaNamed('Zaitoon'))
    const { holder, code } = life
    await town.sends(holder, '/desk')
    await town.taps(holder, new RegExp(code))
    await does(town, holder, 'close')
    await town.presses(holder, 'helped')
    logged = lines(life)
    before = stub(life)
    await ages(town, hours * HOUR - 3 * MINUTE)
    await town.job('seal-ended-cases')
    // Heard in its last minutes; that leaves with the key, not ten minutes later.
    await town.sends(holder, '/desk')
    await town.taps(holder, new RegExp(code))
    await does(town, holder, 'voice')
    last = { keys: town.keyOwners(), page: standing(holder, life) }
    town.pass(3 * MINUTE)
    for (const job of ['seal-ended-cases', 'vanish-screens', 'checkpoint']) await town.job(job)
  }

  column(
    name,
    {
      async content() {
        const { id, sealed } = life
        expect(last.keys).toContain(`case:${id}`)
        expect(last.page).toEqual([life.code, 'voice'])
        expect(town.keyOwners()).not.toContain(`case:${id}`)
        expect(await readable(town.hamrah.db, id)).toEqual([])
        expect(sealedOf(town, id)).toEqual([])
        expect(sealedIn(town, sealed)).toEqual([])
      },
      async stub() {
        const wiped = { readable: 0, route: null, receipt: null, clockAt: null }
        expect(stub(life)).toEqual({ ...before, ...wiped, reporterId: null })
        expect(stub(life)).toMatchObject({ outcome: 'helped', urgency: 'soon', state: 'closed' })
        town.pass(365 * DAY - hours * HOUR - MINUTE)
        await town.job('drop-old-stubs')
        expect(stub(life)).toBeDefined()
        town.pass(2 * MINUTE)
        await town.job('drop-old-stubs')
        expect(stub(life)).toBeUndefined()
        expect(town.rows(`SELECT * FROM "CaseEvent" WHERE caseId = '${life.id}'`)).toEqual([])
      },
      async copies() {
        for (const phone of [life.reporter, life.holder]) expect(standing(phone, life)).toEqual([])
        expect(town.rows(`SELECT * FROM "Trace" WHERE caseId = '${life.id}'`)).toEqual([])
      },
      async audit() {
        expect(lines(life).slice(0, logged.length)).toEqual(logged)
        expect(lines(life).slice(logged.length)).toMatchObject([{ act: 'case.wipe', actor: 1 }])
      },
      async backups() {
        const back = await restored(town, life.backup, async (house) => ({
          said: await readable(house, life.id),
          letters: (await house.store.caseEvents(life.id)).length,
        }))
        expect(back).toMatchObject({ said: [], letters: life.letters })
      },
    },
    prepare,
  )
}
