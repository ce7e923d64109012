import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Telegram, startTelegram } from '../../../src/local/api/server.ts'
import { call } from './call.ts'

let telegram: Telegram
let now: number

beforeEach(async () => {
  now = 1_700_000_000_000
  telegram = await startTelegram({ limits: 'telegram', now: () => now })
})
afterEach(() => telegram.close())

async function send(chat_id: number): Promise<number> {
  const answer = await call(telegram, 'sendMessage', { chat_id, text: 'x' })
  return answer.ok ? 200 : answer.error_code
}

test('one message a second in a chat, after a burst of three', async () => {
  const { id } = telegram.world.person({ started: true })
  expect([await send(id), await send(id), await send(id), await send(id)]).toEqual([
    200, 200, 200, 429,
  ])
  now += 1000
  expect([await send(id), await send(id)]).toEqual([200, 429])
})

test('thirty messages a second over all', async () => {
  const people = Array.from({ length: 31 }, () => telegram.world.person({ started: true }))
  const codes: number[] = []
  for (const { id } of people) codes.push(await send(id))
  expect(codes.filter((code) => code === 200)).toHaveLength(30)
  expect(codes.at(-1)).toBe(429)
})

test('twenty messages a minute in a group', async () => {
  const { id } = telegram.world.group({ title: 'Tolana' })
  for (let count = 0; count < 20; count += 1) expect(await send(id)).toBe(200)
  expect(await call(telegram, 'sendMessage', { chat_id: id, text: 'x' })).toMatchObject({
    parameters: { retry_after: 3 },
  })
})

test('edits, deletions and answers to taps are not counted', async () => {
  const hina = telegram.world.person({ started: true })
  await send(hina.id)
  for (let count = 0; count < 40; count += 1) {
    const text = `edit ${count}`
    const edit = { chat_id: hina.id, message_id: 1, text }
    expect((await call(telegram, 'editMessageText', edit)).ok).toBe(true)
  }
})
