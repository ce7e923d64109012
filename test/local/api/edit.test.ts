import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Person } from '../../../src/local/api/person.ts'
import { type Telegram, startTelegram } from '../../../src/local/api/server.ts'
import { call, oneButton, refusal } from './call.ts'

let telegram: Telegram
let hina: Person
let chat_id: number
let message_id: number
let now = 1_700_000_000_000

beforeEach(async () => {
  now = 1_700_000_000_000
  telegram = await startTelegram({ now: () => now })
  hina = telegram.world.person({ started: true })
  chat_id = hina.id
  await call(telegram, 'sendMessage', { chat_id, text: 'one', reply_markup: oneButton('a') })
  message_id = hina.last().message_id
})
afterEach(() => telegram.close())

const edit = (params: object) =>
  refusal(telegram, 'editMessageText', { chat_id, message_id, ...params })

const same =
  '400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message'

test('an edit replaces the text and, without a keyboard, takes the keyboard away', async () => {
  now += 60_000
  await call(telegram, 'editMessageText', { chat_id, message_id, text: 'two' })
  expect(hina.last()).toMatchObject({ text: 'two', edit_date: 1_700_000_060, date: 1_700_000_000 })
  expect(hina.last()).not.toHaveProperty('reply_markup')
})

test('an edit to the same is refused; a change of keyboard or look is one', async () => {
  expect(await edit({ text: 'one', reply_markup: oneButton('a') })).toBe(same)
  expect(await edit({ text: ' one ', reply_markup: oneButton('a') })).toBe(same)
  const other = { chat_id, message_id, text: 'one', reply_markup: oneButton('b') }
  expect((await call(telegram, 'editMessageText', other)).ok).toBe(true)
  const bold = { ...other, text: '<b>one</b>', parse_mode: 'HTML' }
  expect((await call(telegram, 'editMessageText', bold)).ok).toBe(true)
})

test('what cannot be edited', async () => {
  expect(await edit({ text: 'x', message_id: 99 })).toBe(
    '400 Bad Request: message to edit not found',
  )
  expect(await edit({ text: 'x', message_id: hina.sends('mine').message_id })).toBe(
    "400 Bad Request: message can't be edited",
  )
  expect(await edit({ text: '' })).toBe('400 Bad Request: message text is empty')
  expect(await edit({ text: 'x', reply_markup: { keyboard: [['no']] } })).toBe(
    '400 Bad Request: inline keyboard expected',
  )
  expect(await refusal(telegram, 'editMessageCaption', { chat_id, message_id, caption: 'x' })).toBe(
    '400 Bad Request: there is no caption in the message to edit',
  )
  expect(await refusal(telegram, 'editMessageText', { text: 'x' })).toBe(
    '400 Bad Request: message identifier is not specified',
  )
})

test('messages that the person deleted are not found', async () => {
  hina.clearsHistory()
  expect(await edit({ text: 'x' })).toBe('400 Bad Request: message to edit not found')
})

test('the keyboard alone can be changed and taken away', async () => {
  const where = { chat_id, message_id }
  await call(telegram, 'editMessageReplyMarkup', {
    ...where,
    reply_markup: oneButton('b', 'Other'),
  })
  expect(hina.buttons()).toEqual(['Other'])
  await call(telegram, 'editMessageReplyMarkup', where)
  expect(hina.buttons()).toEqual([])
  expect(await refusal(telegram, 'editMessageReplyMarkup', where)).toBe(same)
})

test('protection is not added or lost by an edit', async () => {
  await call(telegram, 'sendMessage', { chat_id, text: 'neutral', protect_content: true })
  const where = { chat_id, message_id: hina.last().message_id }
  await call(telegram, 'editMessageText', { ...where, text: 'words' })
  expect(hina.last()).toMatchObject({ text: 'words', has_protected_content: true })
  expect(await edit({ text: 'x', protect_content: true })).toBe(
    '400 Bad Request: unknown parameter "protect_content"',
  )
})
