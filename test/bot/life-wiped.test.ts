import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect } from 'vitest'
import { lives } from './life.ts'
import type { Life } from './said.ts'
import { restored, sealedIn, standing } from './remains.ts'
import { column } from './lifetimes.ts'
import { counts } from '../db/tables.ts'
import { words } from './prose.ts'
import { foundTown, type Phone, type Town } from './town.ts'
import { tapsData } from './trusting.ts'

const HOUR = 3_600_000
let town: Town
let owner: Phone
let life: Life
let early: readonly string[]
let keys: readonly string[]
beforeAll(async () => {
  town = await foundTown()
  owner = await town.member('owner')
})
afterAll(() => town.close())

column(
  'wiped by the owner',
  {
    async content() {
      // Two taps and an hour, in which everyone who serves has heard of it.
      expect(early).toEqual(keys)
      expect(keys).toContain(`case:${life.id}`)
      expect(town.keyOwners().filter((one) => /^(person|case):/.test(one))).toEqual([])
      expect(sealedIn(town, life.sealed)).toEqual([])
    },
    async stub() {
      expect(counts(`${town.folder}/data/hamrah.db`)).toEqual({ Setting: 2 })
    },
    async copies() {
      for (const phone of [life.reporter, life.holder, owner]) {
        expect(standing(phone, life)).toEqual([])
        expect(phone.chat.some((message) => message.has_protected_content)).toBe(false)
      }
    },
    async audit() {
      expect(town.rows(`SELECT * FROM "Audit"`)).toEqual([])
      await town.sends(owner, '/team')
      expect(owner.last().text).toContain(words('en', 'stranger--page'))
    },
    async backups() {
      const bytes = readFileSync(life.backup)
      expect(life.sealed.filter((one) => !bytes.includes(one))).toEqual([])
      const problem = await restored(town, life.backup, (house) => house.store.case(life.id))
      expect(problem).toMatch(/do not belong to/)
    },
  },
  async () => {
    life = await lives(town, town.tolana)
    await tapsData(town, owner, 'wipe.yes')
    await town.job('carry-out-plans')
    keys = town.keyOwners().filter((one) => /^(person|case):/.test(one))
    early = [...keys]
    town.pass(HOUR)
    await town.job('carry-out-plans')
    await town.calm()
  },
)
