import { afterEach, beforeEach, expect, test } from 'vitest'
import { createFaults } from '../../../src/local/api/faults.ts'
import type { Person } from '../../../src/local/api/person.ts'
import { type Telegram, startTelegram } from '../../../src/local/api/server.ts'
import { call, refusal } from './call.ts'

let telegram: Telegram
let hina: Person

beforeEach(async () => {
  telegram = await startTelegram()
  hina = telegram.world.person({ started: true })
})
afterEach(() => telegram.close())

const send = () => call(telegram, 'sendMessage', { chat_id: hina.id, text: 'hi' })
const refused = () => refusal(telegram, 'sendMessage', { chat_id: hina.id, text: 'hi' })

test('an error answers and applies nothing, as often as it was told', async () => {
  telegram.faults.add({ method: 'sendMessage', kind: 'error', times: 1 })
  expect(await refused()).toBe('500 Internal Server Error')
  expect(hina.chat).toHaveLength(0)
  expect((await send()).ok).toBe(true)
})

test('an error may have its own code and words', async () => {
  telegram.faults.add({ kind: 'error', code: 400, description: 'Bad Request: chat not found' })
  expect(await refused()).toBe('400 Bad Request: chat not found')
})

test('a connection dropped before leaves nothing behind', async () => {
  telegram.faults.add({ method: /^send/, kind: 'drop-before', times: 1 })
  await expect(send()).rejects.toThrow('fetch failed')
  expect(hina.chat).toHaveLength(0)
})

test('a connection dropped after leaves the message behind', async () => {
  telegram.faults.add({ method: /^send/, kind: 'drop-after', times: 1 })
  await expect(send()).rejects.toThrow('fetch failed')
  expect(hina.chat).toHaveLength(1)
})

test('a flood answers 429 with what to wait', async () => {
  telegram.faults.add({ kind: 'flood', retry_after: 7, times: 1 })
  expect(await send()).toEqual({
    ok: false,
    error_code: 429,
    description: 'Too Many Requests: retry after 7',
    parameters: { retry_after: 7 },
  })
})

test('a delay holds a call back and lets others pass', async () => {
  telegram.faults.add({ chat: hina.id, kind: 'delay', ms: 700, times: 1 })
  const other = telegram.world.person({ started: true })
  const delayed = send()
  await call(telegram, 'sendMessage', { chat_id: other.id, text: 'x' })
  expect([hina.chat.length, other.chat.length]).toEqual([0, 1])
  await delayed
  expect(hina.chat).toHaveLength(1)
})

test('a fault of one chat, of one method, removed or cleared', async () => {
  telegram.faults.add({ chat: 1, kind: 'error' })
  telegram.faults.add({ method: 'deleteMessage', kind: 'error' })
  const remove = telegram.faults.add({ method: 'sendMessage', kind: 'error' })
  expect(await refused()).toBe('500 Internal Server Error')
  remove()
  expect((await send()).ok).toBe(true)
  telegram.faults.clear()
  expect(telegram.faults.list()).toEqual([])
})

function run(seed: number): boolean[] {
  const faults = createFaults()
  faults.add({ kind: 'error', rate: 0.3, seed })
  return Array.from({ length: 200 }, () => faults.judge('sendMessage', 1) !== undefined)
}

test('with a rate and a seed the same calls are hit in every run', () => {
  expect(run(7)).toEqual(run(7))
  expect(run(7)).not.toEqual(run(8))
  const hits = run(7).filter(Boolean).length
  expect(hits).toBeGreaterThan(30)
  expect(hits).toBeLessThan(90)
})

test('calls are recorded, also those that a fault befell', async () => {
  telegram.faults.add({ kind: 'error', times: 1 })
  await send()
  await send()
  expect(telegram.calls.of('sendMessage').map(({ answer }) => answer.ok)).toEqual([false, true])
  expect(telegram.stats()).toEqual({ sendMessage: 2 })
})
