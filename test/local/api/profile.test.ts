import { afterEach, beforeEach, expect, test } from 'vitest'
import { commandsFor } from '../../../src/local/api/methods/commands.ts'
import { type Telegram, startTelegram } from '../../../src/local/api/server.ts'
import { call, refusal } from './call.ts'

let telegram: Telegram

beforeEach(async () => {
  telegram = await startTelegram({ bot: { id: 5, first_name: 'Study', username: 'study_bot' } })
})
afterEach(() => telegram.close())

const command = (name: string) => [{ command: name, description: name }]

test('the bot knows itself', async () => {
  expect(await call(telegram, 'getMe')).toMatchObject({
    result: { id: 5, is_bot: true, first_name: 'Study', username: 'study_bot' },
  })
})

test('names and descriptions by language, with the general one behind them', async () => {
  await call(telegram, 'setMyName', { name: 'Companion' })
  await call(telegram, 'setMyName', { name: 'ہمراہ', language_code: 'ur' })
  expect(await call(telegram, 'getMyName', { language_code: 'ur' })).toMatchObject({
    result: { name: 'ہمراہ' },
  })
  expect(await call(telegram, 'getMyName', { language_code: 'ps' })).toMatchObject({
    result: { name: 'Companion' },
  })
  await call(telegram, 'setMyDescription', { description: 'x', language_code: 'ps' })
  expect(await call(telegram, 'getMyDescription')).toMatchObject({ result: { description: '' } })
  await call(telegram, 'setMyShortDescription', { short_description: 'y' })
  expect(await call(telegram, 'getMyShortDescription', { language_code: 'ps' })).toMatchObject({
    result: { short_description: 'y' },
  })
  expect(await refusal(telegram, 'setMyName', { name: 'x', language_code: 'urdu' })).toBe(
    '400 Bad Request: invalid language code specified',
  )
})

test('a person sees the commands of the narrowest scope, then of their language', async () => {
  const gul = telegram.world.person({ language_code: 'ps', started: true })
  const seen = () => commandsFor(telegram.world.state, gul.account).map((one) => one.command)
  expect(seen()).toEqual([])
  await call(telegram, 'setMyCommands', { commands: command('all') })
  expect(seen()).toEqual(['all'])
  await call(telegram, 'setMyCommands', { commands: command('pashto'), language_code: 'ps' })
  expect(seen()).toEqual(['pashto'])
  const scope = { type: 'chat', chat_id: gul.id }
  await call(telegram, 'setMyCommands', { commands: command('hers'), scope })
  expect(seen()).toEqual(['hers'])
  await call(telegram, 'deleteMyCommands', { scope })
  expect(seen()).toEqual(['pashto'])
  expect(await call(telegram, 'getMyCommands', { language_code: 'ps' })).toMatchObject({
    result: [{ command: 'pashto' }],
  })
})

test('chats, members and pins', async () => {
  const hina = telegram.world.person({ first_name: 'Hina', started: true })
  const group = telegram.world.group({ title: 'Tolana', members: [hina] })
  expect(await call(telegram, 'getChat', { chat_id: group.id })).toMatchObject({
    result: { title: 'Tolana', type: 'group' },
  })
  const member = { chat_id: group.id, user_id: hina.id }
  expect(await call(telegram, 'getChatMember', member)).toMatchObject({
    result: { status: 'member', user: { first_name: 'Hina' } },
  })
  expect(await call(telegram, 'getChatMemberCount', { chat_id: group.id })).toMatchObject({
    result: 2,
  })
  await call(telegram, 'sendMessage', { chat_id: hina.id, text: 'pin me' })
  await call(telegram, 'pinChatMessage', { chat_id: hina.id, message_id: 1 })
  expect(await call(telegram, 'getChat', { chat_id: hina.id })).toMatchObject({
    result: { pinned_message: { text: 'pin me' } },
  })
  await call(telegram, 'unpinChatMessage', { chat_id: hina.id })
  expect(await refusal(telegram, 'unpinChatMessage', { chat_id: hina.id })).toBe(
    '400 Bad Request: message to unpin not found',
  )
})

test('the action of a chat must be one', async () => {
  const { id } = telegram.world.person({ started: true })
  expect(await call(telegram, 'sendChatAction', { chat_id: id, action: 'typing' })).toMatchObject({
    ok: true,
  })
  expect(await refusal(telegram, 'sendChatAction', { chat_id: id, action: 'dancing' })).toBe(
    '400 Bad Request: wrong parameter action in request',
  )
})

test('after logging out nothing is answered', async () => {
  await call(telegram, 'logOut')
  expect(await refusal(telegram, 'getMe')).toBe('400 Logged out')
})
