import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Person } from '../../../src/local/api/person.ts'
import { type Telegram, startTelegram } from '../../../src/local/api/server.ts'
import { call, refusal } from './call.ts'

const hour = 3_600_000
let telegram: Telegram
let hina: Person
let now: number

beforeEach(async () => {
  now = 1_700_000_000_000
  telegram = await startTelegram({ now: () => now })
  hina = telegram.world.person()
  hina.sends('/start')
  await call(telegram, 'sendMessage', { chat_id: hina.id, text: 'hello' })
})
afterEach(() => telegram.close())

const deleting = (message_id: number) => ({ chat_id: hina.id, message_id })

test('for 48 hours a bot deletes its own messages and those of the person', async () => {
  now += 48 * hour
  expect(await call(telegram, 'deleteMessage', deleting(1))).toEqual({ ok: true, result: true })
  expect(await call(telegram, 'deleteMessage', deleting(2))).toEqual({ ok: true, result: true })
  expect(hina.chat).toEqual([])
})

test('after 48 hours it deletes neither', async () => {
  now += 48 * hour + 1000
  for (const id of [1, 2]) {
    expect(await refusal(telegram, 'deleteMessage', deleting(id))).toBe(
      "400 Bad Request: message can't be deleted for everyone",
    )
  }
  expect(hina.chat).toHaveLength(2)
})

test('a message is deleted once', async () => {
  await call(telegram, 'deleteMessage', deleting(1))
  expect(await refusal(telegram, 'deleteMessage', deleting(1))).toBe(
    '400 Bad Request: message to delete not found',
  )
})

test('deleteMessages skips in silence what is gone or too old', async () => {
  now += 47 * hour
  await call(telegram, 'sendMessage', { chat_id: hina.id, text: 'newer' })
  now += 2 * hour
  const message_ids = [1, 2, 3, 99]
  expect(await call(telegram, 'deleteMessages', { chat_id: hina.id, message_ids })).toEqual({
    ok: true,
    result: true,
  })
  expect(hina.chat.map(({ text }) => text)).toEqual(['/start', 'hello'])
})

test('a bot deletes what others wrote in a group only as an administrator', async () => {
  const group = telegram.world.group({ title: 'Tolana', members: [hina] })
  const { message_id } = hina.sends('/lead', { in: group })
  const params = { chat_id: group.id, message_id }
  expect(await refusal(telegram, 'deleteMessage', params)).toBe(
    "400 Bad Request: message can't be deleted",
  )
  group.botBecomes('administrator', hina)
  expect((await call(telegram, 'deleteMessage', params)).ok).toBe(true)
})
