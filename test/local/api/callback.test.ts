import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Person } from '../../../src/local/api/person.ts'
import { type Telegram, startTelegram } from '../../../src/local/api/server.ts'
import { call, oneButton, refusal } from './call.ts'

let telegram: Telegram
let hina: Person
let now: number

beforeEach(async () => {
  now = 1_700_000_000_000
  telegram = await startTelegram({ now: () => now })
  hina = telegram.world.person({ started: true })
  await call(telegram, 'sendMessage', {
    chat_id: hina.id,
    text: 'one',
    reply_markup: oneButton('a'),
  })
})
afterEach(() => telegram.close())

const tooOld =
  '400 Bad Request: query is too old and response timeout expired or query ID is invalid'

test('a tap reaches the bot with the message it was made on', async () => {
  const { queryId } = hina.taps('Tap')
  expect(await call(telegram, 'getUpdates')).toMatchObject({
    result: [
      {
        callback_query: { id: queryId, from: { id: hina.id }, data: 'a', message: { text: 'one' } },
      },
    ],
  })
})

test('an answer without text ends the wait and shows nothing', async () => {
  const { queryId, answer } = hina.taps(/^T/)
  await call(telegram, 'answerCallbackQuery', { callback_query_id: queryId })
  expect(await answer).toEqual({ text: '', show_alert: false })
  expect(hina.toasts).toEqual([])
})

test('a second answer is taken and shows nothing', async () => {
  const { queryId: callback_query_id } = hina.taps('Tap')
  await call(telegram, 'answerCallbackQuery', { callback_query_id, text: 'first' })
  const again = await call(telegram, 'answerCallbackQuery', { callback_query_id, text: 'second' })
  expect(again.ok).toBe(true)
  expect(hina.toasts).toEqual([{ text: 'first', show_alert: false }])
})

test('an unknown query and one of a quarter of an hour ago are too old', async () => {
  const { queryId: callback_query_id } = hina.taps('Tap')
  expect(await refusal(telegram, 'answerCallbackQuery', { callback_query_id: '77' })).toBe(tooOld)
  now += 15 * 60_000 + 1
  expect(await refusal(telegram, 'answerCallbackQuery', { callback_query_id })).toBe(tooOld)
})

test('an answer has up to 200 characters', async () => {
  const { queryId: callback_query_id } = hina.taps('Tap')
  const text = 'ب'.repeat(201)
  expect(await refusal(telegram, 'answerCallbackQuery', { callback_query_id, text })).toBe(
    '400 Bad Request: MESSAGE_TOO_LONG',
  )
})

test('what is not there cannot be tapped, but forged data can be sent', async () => {
  expect(() => hina.taps('Milk')).toThrow(/no button Milk for .*\n.*1 bot: one\n +\[Tap\]/)
  hina.tapsData('forged')
  expect(await call(telegram, 'getUpdates')).toMatchObject({
    result: [{ callback_query: { data: 'forged' } }],
  })
})

test('a tap on a deleted message brings an inaccessible one', async () => {
  const message = hina.last()
  await call(telegram, 'deleteMessage', { chat_id: hina.id, message_id: message.message_id })
  hina.taps('Tap', { message })
  expect(await call(telegram, 'getUpdates')).toMatchObject({
    result: [{ callback_query: { message: { message_id: message.message_id, date: 0 } } }],
  })
})

test('tapping twice makes two queries', () => {
  const [first, second] = hina.tapsTwice('Tap')
  expect(first.queryId).not.toBe(second.queryId)
})
