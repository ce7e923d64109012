import { afterAll, beforeAll } from 'vitest'
import { closedColumn } from '../bot/closed-life.ts'
import { foundTown, type Phone, type Town } from '../bot/town.ts'

const OWNER = 777_000_555
let town: Town
let owner: Phone
beforeAll(async () => {
  town = await foundTown({ OWNER_IDS: String(OWNER) })
  owner = town.stranger({ id: OWNER })
  await town.joins(owner, '')
})
afterAll(() => town.close())

closedColumn('closed, after the owner’s 1 hour', 1, () => ({ town, owner }))
closedColumn('closed, after the owner’s 168 hours', 168, () => ({ town, owner }))
