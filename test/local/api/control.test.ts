import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Telegram, startTelegram } from '../../../src/local/api/server.ts'
import { call, oneButton, refusal } from './call.ts'

let telegram: Telegram

beforeEach(async () => {
  telegram = await startTelegram()
})
afterEach(() => telegram.close())

async function control(path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${telegram.url}/control/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
  return response.json()
}

test('another process drives a person', async () => {
  expect(await control('persons', { id: 9, first_name: 'Hina' })).toEqual({ id: 9 })
  await control('persons/9', { do: 'sends', text: '/start' })
  await call(telegram, 'sendMessage', { chat_id: 9, text: 'Tea?', reply_markup: oneButton('t') })
  expect(await control('persons/9', { do: 'taps', label: 'Tap' })).toHaveProperty('query_id')
  await control('persons/9', { do: 'voice' })
  await control('persons/9', { do: 'blocks' })
  expect(await control('persons/9')).toMatchObject({
    messages: [{ text: '/start' }, { text: 'Tea?' }, { voice: {} }],
    blocked: true,
  })
  const update_id = telegram.world.lastUpdateId()
  await call(telegram, 'getUpdates', { offset: update_id + 1 })
  await control('idle', {})
  await control('redeliver', { update_id })
  expect(await call(telegram, 'getUpdates')).toMatchObject({ result: [{ update_id }] })
  expect(await control('stats')).toMatchObject({ sendMessage: 1, getUpdates: 2 })
})

test('another process adds and clears faults', async () => {
  telegram.world.person({ id: 9, started: true })
  const fault = { kind: 'error', method: '/^send/', times: 1, code: 502 }
  expect(await control('faults', { op: 'add', fault })).toMatchObject([{ method: '/^send/' }])
  expect(await refusal(telegram, 'sendMessage', { chat_id: 9, text: 'x' })).toBe('502 Bad Gateway')
  expect(await control('faults', { op: 'clear' })).toEqual([])
})
