import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Telegram, startTelegram } from '../../../src/local/api/server.ts'
import { call, oneButton } from './call.ts'

let telegram: Telegram

beforeEach(async () => {
  telegram = await startTelegram()
})
afterEach(() => telegram.close())

test('until waits for an event and resolves with what was found', async () => {
  const hina = telegram.world.person()
  hina.sends('/start')
  const found = hina.until((chat) => chat.find(({ text }) => text === 'hello'))
  await call(telegram, 'sendMessage', { chat_id: hina.id, text: 'hello' })
  expect((await found).message_id).toBe(2)
})

test('until that never comes true shows the chat', async () => {
  const hina = telegram.world.person({ id: 7, first_name: 'Hina' })
  hina.sends('/start')
  const reply_markup = oneButton('t', 'Tea')
  await call(telegram, 'sendMessage', { chat_id: 7, text: 'Welcome\nback', reply_markup })
  const late = hina.until((chat) => chat.length === 5, { timeout: 20 })
  await expect(late).rejects.toThrow(
    [
      'after 20 ms Hina (7) still waits for (chat) => chat.length === 5; the chat is',
      '  1 Hina: /start',
      '  2 bot: Welcome',
      '      back',
      '      [Tea]',
    ].join('\n'),
  )
})

test('until rejects with what the predicate throws', async () => {
  const hina = telegram.world.person()
  const broken = hina.until(() => {
    throw new Error('no such thing')
  })
  await expect(broken).rejects.toThrow('no such thing')
})

test('buttons and taps look at the newest message that has them', async () => {
  const hina = telegram.world.person({ started: true })
  const send = (text: string, data: string) =>
    call(telegram, 'sendMessage', { chat_id: hina.id, text, reply_markup: oneButton(data, 'Go') })
  await send('old', 'old')
  await send('new', 'new')
  await call(telegram, 'sendMessage', { chat_id: hina.id, text: 'no buttons' })
  expect(hina.buttons()).toEqual(['Go'])
  hina.taps('Go')
  const [old] = hina.chat
  if (old !== undefined) hina.taps('Go', { message: old })
  expect(await call(telegram, 'getUpdates')).toMatchObject({
    result: [{ callback_query: { data: 'new' } }, { callback_query: { data: 'old' } }],
  })
})

test('a person is known by their id', () => {
  const hina = telegram.world.person({ id: 7 })
  expect(telegram.world.person({ id: 7 })).toBe(hina)
  expect(telegram.world.find(7)).toBe(hina)
})

test('one who has blocked the bot cannot write to it', () => {
  const hina = telegram.world.person()
  hina.blocks()
  expect(() => hina.sends('hello?')).toThrow('has blocked the bot')
})

test('idle rejects when something waits on', async () => {
  telegram.world.person().sends('nobody polls')
  await expect(telegram.idle(5, 50)).rejects.toThrow('not idle after 50 ms: 1 updates wait')
})

test('ten thousand people are made and heard in no time', async () => {
  const people = Array.from({ length: 10_000 }, () => telegram.world.person())
  for (const person of people) person.sends('hi')
  expect(new Set(people.map(({ id }) => id)).size).toBe(10_000)
  expect(await call(telegram, 'getWebhookInfo')).toMatchObject({
    result: { pending_update_count: 10_000 },
  })
})
