import { afterAll, beforeAll } from 'vitest'
import { closedColumn } from './closed-life.ts'
import { foundTown, type Phone, type Town } from './town.ts'

const OWNER = 777_000_555
let town: Town
let owner: Phone
beforeAll(async () => {
  town = await foundTown({ OWNER_IDS: String(OWNER) })
  owner = town.stranger({ id: OWNER })
  await town.joins(owner, '')
})
afterAll(() => town.close())

closedColumn('closed, after 24 hours', null, () => ({ town, owner }))
