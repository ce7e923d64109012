import Database from 'better-sqlite3'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { forget } from '../../src/app/forget.ts'
import type { Tolana } from '../../src/domain/people.ts'
import { asks, cards, does, takes } from '../bot/asking.ts'
import { lives } from '../bot/life.ts'
import { SAID } from '../bot/said.ts'
import { readable, sealedIn, sealedOf, standing } from '../bot/remains.ts'
import { failing, jobs, logOf, nobodyReads, stubOf } from '../bot/power.ts'
import { words } from '../bot/prose.ts'
import { foundTown, type Town } from '../bot/town.ts'

let town: Town
let tolana: Tolana
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())
beforeEach(async () => {
  tolana = await town.tolanaNamed('Zaitoon')
})

describe('the power goes between the key of somebody and their rows', () => {
  test('of a reporter who is forgotten', async () => {
    const life = await lives(town, tolana)
    const { holder, reporter } = life
    const person = await town.who(reporter)
    const { act, done } = failing(town)
    await expect(forget(act, person)).rejects.toThrow('power')
    expect(done).toEqual(['key of a person', 'key of a question', 'person.forget'])
    await town.restart()
    await nobodyReads(town, life, holder)
    expect(await town.hamrah.db.store.person(person.id)).toBeUndefined()
    await town.sends(reporter, '/ask')
    expect(reporter.last().text).toContain(words('en', 'stranger--page'))

    await jobs(town, 'drop-unreadable-rows', 'seal-ended-cases', 'log-withdrawn', 'checkpoint')
    expect(stubOf(town, life)).toMatchObject({ state: 'withdrawn', reporterId: null, readable: 0 })
    expect(sealedOf(town, life.id)).toEqual([])
    expect(sealedIn(town, life.sealed)).toEqual([])
    expect(logOf(town, life).filter((line) => line === 'case.wipe')).toHaveLength(1)
    expect(logOf(town, life)).not.toContain('case.withdraw')
  })

  test('of a coordinator who is forgotten: nobody who asked is lost', async () => {
    const life = await lives(town, tolana)
    const next = await town.member('coordinator', { tolana })
    const person = await town.who(life.holder)
    const { act, done } = failing(town)
    await expect(forget(act, person)).rejects.toThrow('power')
    expect(done).toEqual(['key of a person', 'person.forget'])
    await town.restart()
    expect(await town.hamrah.db.store.savedReplies(person.id)).toEqual([])
    await jobs(town, 'drop-unreadable-rows')
    for (const rows of [`SavedReply" WHERE personId`, `Reveal" WHERE toId`])
      expect(town.rows(`SELECT 1 FROM "${rows} = '${person.id}'`)).toEqual([])
    expect(stubOf(town, life)).toMatchObject({ state: 'waiting', holderId: null, readable: 1 })
    await town.sends(next, '/desk')
    await town.taps(next, new RegExp(life.code))
    await does(town, next, 'take')
    expect(standing(next, life)).toContain(life.code)
    expect(JSON.stringify(await readable(town.hamrah.db, life.id))).toContain(SAID.worry)
  })
})

test('a wipe whose rows cannot be deleted: nobody reads, nothing stands in a chat, and the next start ends it', async () => {
  const own = await foundTown()
  try {
    const owner = await own.member('owner')
    const holder = await own.member('coordinator')
    const reporter = await own.member('learner')
    const code = await asks(own, reporter, { words: SAID.worry })
    const { id } = own.rows(`SELECT id FROM "Case"`)[0] ?? {}
    await takes(own, holder)
    owner.tapsData('wipe.yes')
    await own.calm()
    own.pass(3_600_001)
    const outside = new Database(`${own.folder}/data/hamrah.db`)
    outside.exec(
      `CREATE TRIGGER power BEFORE DELETE ON "Case" BEGIN SELECT RAISE(ABORT, 'power'); END`,
    )
    await expect(own.job('carry-out-plans')).rejects.toThrow()
    expect(own.keyOwners().filter((one) => /^(person|case):/.test(one))).toEqual([])
    expect(await readable(own.hamrah.db, String(id))).toEqual([])
    for (const phone of [reporter, holder]) {
      expect(standing(phone, { code })).toEqual([])
      expect(cards(phone)).toEqual([])
    }
    outside.exec('DROP TRIGGER power')
    outside.close()
    await own.restart()
    for (const table of ['Case', 'CaseEvent', 'Person', 'Trace', 'Audit', 'Plan'])
      expect([table, own.rows(`SELECT * FROM "${table}"`)]).toEqual([table, []])
  } finally {
    await own.close()
  }
})
