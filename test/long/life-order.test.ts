import Database from 'better-sqlite3'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { work } from '../../src/app/casework.ts'
import { expireIdleCases, sealEndedCases } from '../../src/app/tidy.ts'
import type { Tolana } from '../../src/domain/people.ts'
import { lives, waits } from '../bot/life.ts'
import { sealedIn, sealedOf } from '../bot/remains.ts'
import { enters } from '../bot/picturing.ts'
import { failing, jobs, logOf, nobodyReads, stubOf } from '../bot/power.ts'
import { words } from '../bot/prose.ts'
import { foundTown, type Town } from '../bot/town.ts'

const DAY = 24 * 3_600_000
let town: Town
let tolana: Tolana
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())
beforeEach(async () => {
  tolana = await town.tolanaNamed('Zaitoon')
})

describe('the power goes between the key and the rows', () => {
  test.each(['close', 'withdraw', 'expire'] as const)(
    'of a question that ended: %s',
    async (end) => {
      const life = end === 'close' ? await lives(town, tolana) : await waits(town, tolana)
      const { holder, reporter } = life
      if (end === 'expire') {
        town.pass(14 * DAY + 1000)
        // A program that slept calls everybody first, and gives the last of them a full round.
        for (let call = 0; call < 3; call += 1) {
          await jobs(town, 'strike-clocks')
          town.pass(DAY)
        }
        // Its end goes first, and alone: what is not over yet must not lose its words.
        await expireIdleCases(town.hamrah.act())
        expect(town.keyOwners()).toContain(`case:${life.id}`)
      } else {
        const by = await town.who(end === 'close' ? holder : reporter)
        expect((await work(town.hamrah.act(), by, life.id, end)).status).toBe('moved')
      }
      town.pass(DAY + 1000)
      await town.calm()
      const { act, done } = failing(town)
      await expect(sealEndedCases(act)).rejects.toThrow('power')
      expect(done).toEqual(['key of a question', 'case.wipe'])
      await nobodyReads(town, life, holder, reporter)
      // Nor by its pictures, from any phone.
      const other = await town.member('learner', { tolana })
      await enters(town, other, life.six)
      expect(other.last().text).toBe(words('en', 'receipt--came-over'))
      await town.restart()
      await nobodyReads(town, life, holder, reporter)

      await jobs(town, 'drop-unreadable-rows')
      expect(stubOf(town, life)).toMatchObject({ readable: 0, route: null, receipt: null })
      expect(sealedOf(town, life.id)).toEqual([])
      expect(town.rows(`SELECT * FROM "Reveal" WHERE caseId = '${life.id}'`)).toEqual([])
      await jobs(town, 'seal-ended-cases', 'checkpoint')
      expect(sealedIn(town, life.sealed)).toEqual([])
      expect(logOf(town, life).slice(-1)).toEqual(['case.wipe'])
    },
  )
})

test('a closed question cannot be opened again in its last minute, when its key may be going', async () => {
  const { id, holder } = await waits(town, tolana)
  const by = await town.who(holder)
  const does = async (kind: 'take' | 'close' | 'reopen') =>
    (await work(town.hamrah.act(), by, id, kind)).status
  expect([await does('take'), await does('close')]).toEqual(['moved', 'moved'])
  town.pass(DAY - 120_000)
  expect([await does('reopen'), await does('close')]).toEqual(['moved', 'moved'])
  town.pass(DAY - 50_000)
  expect(await does('reopen')).toBe('late')
  expect(town.keyOwners()).toContain(`case:${id}`)
  town.pass(60_000)
  await jobs(town, 'seal-ended-cases')
  expect(town.keyOwners()).not.toContain(`case:${id}`)
})

test('what is deleted leaves the log of writes too, as soon as no reader holds it open', async () => {
  const life = await waits(town, tolana)
  const outside = new Database(`${town.folder}/data/hamrah.db`, { readonly: true })
  const reading = outside.prepare('SELECT * FROM "CaseEvent"').iterate()
  reading.next()
  const by = await town.who(life.reporter)
  await work(town.hamrah.act(), by, life.id, 'withdraw')
  await jobs(town, 'seal-ended-cases', 'checkpoint')
  expect(town.hamrah.db.lastCheckpointBusy()).toBe(true)
  expect(sealedOf(town, life.id)).toEqual([])
  expect(sealedIn(town, life.sealed)).not.toEqual([])
  reading.return?.()
  outside.close()
  await jobs(town, 'checkpoint')
  expect(town.hamrah.db.lastCheckpointBusy()).toBe(false)
  expect(sealedIn(town, life.sealed)).toEqual([])
})
