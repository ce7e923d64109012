import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Group } from '../../../src/local/api/group.ts'
import type { Person } from '../../../src/local/api/person.ts'
import { type Telegram, startTelegram } from '../../../src/local/api/server.ts'
import { call, oneButton, refusal } from './call.ts'

let telegram: Telegram
let hina: Person
let group: Group

beforeEach(async () => {
  telegram = await startTelegram()
  hina = telegram.world.person()
  group = telegram.world.group({ title: 'Tolana', members: [hina] })
})
afterEach(() => telegram.close())

test('a bot that is no administrator sees commands and replies to itself only', async () => {
  hina.sends('just talking', { in: group })
  hina.sends('/lead', { in: group })
  await call(telegram, 'sendMessage', { chat_id: group.id, text: 'Welcome' })
  const welcome = group.chat.at(-1)
  if (welcome !== undefined) hina.sends('thank you', { in: group, reply_to: welcome })
  expect(await call(telegram, 'getUpdates')).toMatchObject({
    result: [
      { message: { text: '/lead', chat: { id: group.id, type: 'group' } } },
      { message: { text: 'thank you', reply_to_message: { text: 'Welcome' } } },
    ],
  })
  expect(group.chat.map(({ text }) => text)).toEqual([
    'just talking',
    '/lead',
    'Welcome',
    'thank you',
  ])
})

test('each tap in a group is its own', async () => {
  const idris = telegram.world.person()
  const reply_markup = oneButton('in', 'I am in')
  await call(telegram, 'sendMessage', { chat_id: group.id, text: 'Who?', reply_markup })
  const first = hina.taps('I am in', { in: group })
  idris.taps('I am in', { in: group })
  await call(telegram, 'answerCallbackQuery', { callback_query_id: first.queryId, text: 'Good' })
  expect(hina.toasts).toHaveLength(1)
  expect(idris.toasts).toHaveLength(0)
})

test('joining and leaving are told', async () => {
  const idris = telegram.world.person({ first_name: 'Idris' })
  group.joins(idris)
  group.leaves(idris)
  expect(await call(telegram, 'getUpdates')).toMatchObject({
    result: [
      { message: { new_chat_members: [{ first_name: 'Idris' }] } },
      { message: { left_chat_member: { first_name: 'Idris' } } },
    ],
  })
})

test('a bot that was put out, or left, may do nothing more', async () => {
  const send = { chat_id: group.id, text: 'x' }
  group.botBecomes('kicked', hina)
  expect(await refusal(telegram, 'sendMessage', send)).toBe(
    '403 Forbidden: bot was kicked from the group chat',
  )
  group.botBecomes('member', hina)
  await call(telegram, 'leaveChat', { chat_id: group.id })
  expect(await refusal(telegram, 'sendMessage', send)).toBe(
    '403 Forbidden: bot is not a member of the group chat',
  )
  expect(await call(telegram, 'getUpdates')).toMatchObject({
    result: [
      { my_chat_member: { new_chat_member: { status: 'kicked' } } },
      { my_chat_member: { new_chat_member: { status: 'member' } } },
      { my_chat_member: { new_chat_member: { status: 'left' } } },
    ],
  })
})
