import { afterAll, beforeAll, expect, test } from 'vitest'
import { asks, opens } from '../bot/asking.ts'
import { ofBot } from '../bot/prose.ts'
import { foundTown, type Phone, type Town } from '../bot/town.ts'
import { tapsData } from '../bot/trusting.ts'

const HOUR = 3_600_000
let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

/** Telegram cannot delete in this chat just now. */
function stuck(phone: Phone): void {
  for (const method of ['deleteMessages', 'deleteMessage'])
    town.telegram.faults.add({
      chat: phone.id,
      method,
      kind: 'error',
      code: 500,
      description: 'Internal Server Error',
    })
}

test('what Telegram made wait in a wipe leaves the chat a little later, though no ledger names it', async () => {
  const owner = await town.member('owner')
  const holder = await town.member('coordinator')
  const code = await asks(town, await town.member('learner'))
  await opens(town, holder)
  const shown = () => ofBot(holder).filter(({ text }) => text?.includes(code)).length
  await tapsData(town, owner, 'wipe.yes')
  town.pass(HOUR)
  stuck(holder)
  await town.job('carry-out-plans')
  await town.job('vanish-wiped')
  expect(town.rows('SELECT id FROM "Trace"')).toEqual([])
  expect(shown()).toBeGreaterThan(0)
  town.telegram.faults.clear()
  town.pass(10_000)
  await town.job('vanish-wiped')
  expect(shown()).toBe(0)
})
