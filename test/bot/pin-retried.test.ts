import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { choosesPin, enters, hasPin, isKeypad } from './pinning.ts'
import { bare, words } from './prose.ts'
import { foundTown, type Phone, type Town } from './town.ts'

const PIN = '2580'
let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())
afterEach(() => town.telegram.faults.clear())

/**
 * The next edit in this chat fails, and the update that wanted it is tried again. 400, because a 500 is
 * repeated by the call itself first, for six seconds.
 */
function editFails(phone: Phone): void {
  const fault = { chat: phone.id, method: 'editMessageText', kind: 'error' } as const
  town.telegram.faults.add({ ...fault, code: 400, description: 'Bad Request: no', times: 1 })
}

/** A press whose screen fails once, until it is there all the same. */
async function pressFails(phone: Phone, key: string): Promise<void> {
  editFails(phone)
  await expect(town.presses(phone, key)).rejects.toThrow('update.failed')
  await town.calm()
}

const edits = (phone: Phone) =>
  town.telegram.calls
    .list()
    .filter(
      ({ method, params }) =>
        method === 'editMessageText' && Number(params['chat_id']) === phone.id,
    ).length

test('a digit whose screen did not come through is there once', async () => {
  const phone = await town.member('learner')
  await hasPin(town, phone, PIN)
  await town.sends(phone, '/settings')
  await enters(town, phone, '25', false)
  const before = edits(phone)
  await pressFails(phone, '8')
  expect(edits(phone) - before).toBe(2)
  expect(isKeypad(phone, 3)).toBe(true)
  await town.presses(phone, '0')
  await town.presses(phone, 'ok')
  expect(phone.buttons()).toContain(bare(words('en', 'settings--gender')))
})

test('a wrong PIN whose screen did not come through is one miss', async () => {
  const phone = await town.member('learner')
  await hasPin(town, phone, PIN)
  await town.sends(phone, '/settings')
  await enters(town, phone, '1379', false)
  await pressFails(phone, 'ok')
  expect(isKeypad(phone)).toBe(true)
  expect((await town.who(phone)).profile.pin?.misses).toBe(1)
})

test('the same key by another tap counts again', async () => {
  const phone = await town.member('learner')
  await choosesPin(town, phone, '7755')
  expect(isKeypad(phone)).toBe(false)
  await town.sends(phone, '/hide')
  await town.sends(phone, '/settings')
  await enters(town, phone, '77', false)
  expect(isKeypad(phone, 2)).toBe(true)
})
