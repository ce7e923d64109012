import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Telegram, startTelegram } from '../../../src/local/api/server.ts'
import { call, refusal } from './call.ts'

let telegram: Telegram
let chat_id: number

beforeAll(async () => {
  telegram = await startTelegram({ token: '42:secret' })
  chat_id = telegram.world.person({ started: true }).id
})
afterAll(() => telegram.close())

const at = (path: string) => `${telegram.url}/bot42:secret/${path}`
const bodyOf = async (response: Response) => [response.status, JSON.parse(await response.text())]

test('a wrong token is unauthorized', async () => {
  expect(await bodyOf(await fetch(`${telegram.url}/bot42:guess/getMe`))).toEqual([
    401,
    { ok: false, error_code: 401, description: 'Unauthorized' },
  ])
})

test('an unknown method is not found', async () => {
  expect(await refusal(telegram, 'sendLove')).toBe('404 Not Found')
})

test('a method that is specified but not offered says so', async () => {
  const dice = await refusal(telegram, 'sendDice', { chat_id })
  expect(dice).toBe('400 Bad Request: method sendDice is not offered by the local server')
})

test('method names are read in any case', async () => {
  expect((await call(telegram, 'GETME')).ok).toBe(true)
})

test('parameters may come in the query, as JSON, as a form and as multipart', async () => {
  const text = 'سلام'
  const form = new FormData()
  form.set('chat_id', String(chat_id))
  form.set('text', text)
  const fields = { chat_id: String(chat_id), text }
  const ways = [
    fetch(at(`sendMessage?${new URLSearchParams(fields).toString()}`)),
    fetch(at('sendMessage'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(fields),
    }),
    fetch(at('sendMessage'), { method: 'POST', body: new URLSearchParams(fields) }),
    fetch(at('sendMessage'), { method: 'POST', body: form }),
  ]
  for (const response of await Promise.all(ways)) {
    expect(await bodyOf(response)).toMatchObject([200, { ok: true, result: { text } }])
  }
})

test('numbers, booleans and objects may come as text', async () => {
  const reply_markup = { inline_keyboard: [[{ text: 'Tea', callback_data: 't' }]] }
  const params = new URLSearchParams({
    chat_id: String(chat_id),
    text: 'hello',
    protect_content: 'True',
    reply_markup: JSON.stringify(reply_markup),
  })
  expect(await bodyOf(await fetch(at(`sendMessage?${params.toString()}`)))).toMatchObject([
    200,
    { result: { has_protected_content: true, reply_markup } },
  ])
})

test('a body that is no JSON object is refused', async () => {
  const response = await fetch(at('sendMessage'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"chat_id": ',
  })
  expect(await bodyOf(response)).toMatchObject([
    400,
    { description: "Bad Request: can't parse JSON object" },
  ])
})

const wrong: [method: string, params: Record<string, unknown>, words: string][] = [
  ['sendMessage', { text: 'hi' }, 'chat_id is empty'],
  ['sendMessage', { chat_id: '', text: 'hi' }, 'chat_id is empty'],
  ['sendMessage', { chat_id: 1 }, 'message text is empty'],
  ['sendMessage', { chat_id: 1, text: '' }, 'message text is empty'],
  ['sendMessage', { chat_id: 1, txt: 'hi', text: 'hi' }, 'unknown parameter "txt"'],
  ['sendMessage', { chat_id: 1, text: ['hi'] }, 'field "text" must be of type String'],
  [
    'sendMessage',
    { chat_id: 1, text: 'hi', protect_content: 'perhaps' },
    'field "protect_content" must be of type Boolean',
  ],
  [
    'sendMessage',
    { chat_id: 1, text: 'hi', reply_markup: '{' },
    "can't parse reply keyboard markup JSON object",
  ],
  [
    'sendMessage',
    { chat_id: 1, text: 'hi', reply_markup: { inline_keyboard: [[{ callback_data: 'x' }]] } },
    'can\'t parse inline keyboard button: Can\'t find field "text"',
  ],
  [
    'sendMessage',
    { chat_id: 1, text: 'hi', reply_markup: { inline_keyboard: [[{ text: 'x', data: 'x' }]] } },
    'can\'t parse inline keyboard button: unknown field "data" of InlineKeyboardButton',
  ],
  [
    'sendMessage',
    { chat_id: 1, text: 'hi', entities: [{ type: 'bold', offset: 0 }] },
    'can\'t parse MessageEntity: Can\'t find field "length"',
  ],
  ['deleteMessage', { chat_id: 1 }, 'message identifier is not specified'],
  [
    'deleteMessages',
    { chat_id: 1, message_ids: Array.from({ length: 101 }, (_, id) => id + 1) },
    'too many message identifiers specified',
  ],
  ['deleteMessages', { chat_id: 1 }, 'message identifiers are not specified'],
  ['getChatMember', { chat_id: 1 }, 'invalid user_id specified'],
  ['getUpdates', { limit: 101 }, 'field "limit" must have a value between 1 and 100'],
  [
    'setMyCommands',
    { commands: [{ command: 'menu', description: '' }] },
    'BOT_COMMAND_DESCRIPTION_INVALID',
  ],
  ['setMyCommands', { commands: [{ command: 'Menu', description: 'x' }] }, 'BOT_COMMAND_INVALID'],
  [
    'editMessageMedia',
    { chat_id: 1, message_id: 1, media: { type: 'photon', media: 'x' } },
    'can\'t parse InputMedia: type "photon" is unsupported',
  ],
  ['setMyName', { name: 'x'.repeat(65) }, 'field "name" must have 0-64 characters'],
]

test.each(wrong)('%s %j: %s', async (method, params, words) => {
  expect(await refusal(telegram, method, params)).toBe(`400 Bad Request: ${words}`)
})
