import { afterAll, beforeAll, expect, test } from 'vitest'
import { foundTown, type Town } from '../bot/town.ts'
import { watchCalls } from './calls.ts'
import { change } from './phone.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

test('an update that waits for a minute makes the health page say 503 until it is done', async () => {
  const health = async () => {
    const { status } = await fetch(`http://127.0.0.1:${town.hamrah.port}/healthz`)
    return status
  }
  const phone = await town.member('learner')
  expect(await health()).toBe(200)
  const held = town.telegram.faults.add({ method: 'sendMessage', kind: 'delay', ms: 1_000 })
  const arrived = watchCalls(town.telegram).next('sendMessage')
  let during = 0
  await change(phone, async () => {
    phone.sends('/menu')
    await arrived
    town.pass(61_000)
    during = await health()
  })
  held()
  expect(during).toBe(503)
  await town.telegram.idle()
  expect(await health()).toBe(200)
})
