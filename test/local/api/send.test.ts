import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Telegram, startTelegram } from '../../../src/local/api/server.ts'
import { call, oneButton, refusal } from './call.ts'

let telegram: Telegram

beforeEach(async () => {
  telegram = await startTelegram({ now: () => 1_700_000_000_000 })
})
afterEach(() => telegram.close())

const send = (chat_id: number, text: string, more = {}) =>
  refusal(telegram, 'sendMessage', { chat_id, text, ...more })

test('a message is dated now and comes from the bot', async () => {
  const hina = telegram.world.person({ first_name: 'Hina', started: true })
  expect(await call(telegram, 'sendMessage', { chat_id: hina.id, text: 'hi' })).toEqual({
    ok: true,
    result: {
      message_id: 1,
      from: {
        id: telegram.world.state.bot.id,
        is_bot: true,
        first_name: 'Hamrah',
        username: 'hamrah_local_bot',
      },
      chat: { id: hina.id, first_name: 'Hina', type: 'private' },
      date: 1_700_000_000,
      text: 'hi',
    },
  })
})

test('private chats share one counter, each supergroup has its own', async () => {
  const hina = telegram.world.person({ started: true })
  const idris = telegram.world.person({ started: true })
  const group = telegram.world.group({ title: 'Tolana', type: 'supergroup' })
  for (const [chat_id, message_id] of [
    [hina.id, 1],
    [idris.id, 2],
    [group.id, 1],
    [hina.id, 3],
    [group.id, 2],
  ]) {
    expect(await call(telegram, 'sendMessage', { chat_id, text: 'x' })).toMatchObject({
      result: { message_id },
    })
  }
})

test('nobody is there', async () => {
  expect(await send(1, 'hi')).toBe('400 Bad Request: chat not found')
})

test('a bot cannot write first', async () => {
  const stranger = telegram.world.person()
  expect(await send(stranger.id, 'hi')).toBe(
    "403 Forbidden: bot can't initiate conversation with a user",
  )
  stranger.sends('/start')
  expect(await call(telegram, 'sendMessage', { chat_id: stranger.id, text: 'hi' })).toMatchObject({
    ok: true,
  })
})

test('blocked, unblocked, deleted', async () => {
  const hina = telegram.world.person({ started: true })
  hina.blocks()
  expect(await send(hina.id, 'hi')).toBe('403 Forbidden: bot was blocked by the user')
  hina.unblocks()
  expect((await call(telegram, 'sendMessage', { chat_id: hina.id, text: 'hi' })).ok).toBe(true)
  hina.deletesAccount()
  expect(await send(hina.id, 'hi')).toBe('403 Forbidden: user is deactivated')
})

test('the length counts characters after parsing', async () => {
  const { id } = telegram.world.person({ started: true })
  expect(await send(id, '😀'.repeat(4097))).toBe('400 Bad Request: message is too long')
  expect(await send(id, ' \n ')).toBe('400 Bad Request: text must be non-empty')
  expect(await send(id, '<b></b>', { parse_mode: 'HTML' })).toBe(
    '400 Bad Request: text must be non-empty',
  )
  const text = `<b>${'😀'.repeat(4096)}</b>`
  const sent = await call(telegram, 'sendMessage', { chat_id: id, text, parse_mode: 'HTML' })
  expect(sent.ok).toBe(true)
})

const withData = (data: string) => ({ reply_markup: oneButton(data) })

test('callback data is 1 to 64 bytes', async () => {
  const { id } = telegram.world.person({ started: true })
  expect(await send(id, 'x', withData('د'.repeat(33)))).toBe('400 Bad Request: BUTTON_DATA_INVALID')
  expect(await send(id, 'x', withData(''))).toBe(
    "400 Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
  )
  const longest = { chat_id: id, text: 'x', ...withData('د'.repeat(32)) }
  expect((await call(telegram, 'sendMessage', longest)).ok).toBe(true)
})

const button = (one: object) => ({ reply_markup: { inline_keyboard: [[one]] } })

test('a button must have a text, an action, and a link that is one', async () => {
  const { id } = telegram.world.person({ started: true })
  expect(await send(id, 'x', button({ text: '', callback_data: 'x' }))).toBe(
    '400 Bad Request: inline keyboard button text must be non-empty',
  )
  expect(await send(id, 'x', button({ text: 'x' }))).toMatch(/Text buttons are unallowed/)
  expect(await send(id, 'x', button({ text: 'x', url: 'nowhere' }))).toBe(
    "400 Bad Request: inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL",
  )
})

test('replies show what they answer, without what that answered', async () => {
  const hina = telegram.world.person()
  const first = hina.sends('first')
  const second = hina.sends('second', { reply_to: first })
  const reply_parameters = { message_id: second.message_id }
  await call(telegram, 'sendMessage', { chat_id: hina.id, text: 'third', reply_parameters })
  expect(hina.last().reply_to_message?.text).toBe('second')
  expect(hina.last().reply_to_message).not.toHaveProperty('reply_to_message')
  expect(await send(hina.id, 'x', { reply_parameters: { message_id: 99 } })).toBe(
    '400 Bad Request: message to be replied not found',
  )
  const lenient = { message_id: 99, allow_sending_without_reply: true }
  const sent = { chat_id: hina.id, text: 'fourth', reply_parameters: lenient }
  expect((await call(telegram, 'sendMessage', sent)).ok).toBe(true)
})

test('a reply keyboard is shown until it is removed, and is no part of the message', async () => {
  const hina = telegram.world.person({ started: true })
  const keyboard = [['Tea', { text: 'Milk' }]]
  await call(telegram, 'sendMessage', { chat_id: hina.id, text: 'x', reply_markup: { keyboard } })
  expect(hina.keyboard).toEqual([['Tea', 'Milk']])
  expect(hina.last()).not.toHaveProperty('reply_markup')
  const reply_markup = { remove_keyboard: true }
  await call(telegram, 'sendMessage', { chat_id: hina.id, text: 'x', reply_markup })
  expect(hina.keyboard).toEqual([])
})

test('copies have no author, forwards name theirs, protected ones do neither', async () => {
  const hina = telegram.world.person({ first_name: 'Hina' })
  const idris = telegram.world.person({ started: true })
  const { message_id } = hina.sends('a word')
  const from = { from_chat_id: hina.id, chat_id: idris.id }
  const copied = await call(telegram, 'copyMessage', { ...from, message_id })
  expect(copied).toEqual({ ok: true, result: { message_id: 2 } })
  await call(telegram, 'forwardMessage', { ...from, message_id })
  const [copy, forward] = idris.chat
  expect(copy).toMatchObject({ text: 'a word' })
  expect(copy).not.toHaveProperty('forward_origin')
  expect(forward).toMatchObject({
    forward_origin: { type: 'user', sender_user: { first_name: 'Hina' } },
  })

  await call(telegram, 'sendMessage', { chat_id: hina.id, text: 'secret', protect_content: true })
  const secret = { ...from, message_id: hina.last().message_id }
  expect(await refusal(telegram, 'copyMessage', secret)).toBe(
    "400 Bad Request: message has protected content and can't be forwarded",
  )
  expect(await refusal(telegram, 'forwardMessage', { ...from, message_id: 99 })).toBe(
    '400 Bad Request: message to forward not found',
  )
})

test('polls are sent and stopped once', async () => {
  const hina = telegram.world.person({ started: true })
  const options = [{ text: 'Yes' }, 'No']
  await call(telegram, 'sendPoll', { chat_id: hina.id, question: 'Tea?', options })
  expect(hina.last().poll).toMatchObject({ question: 'Tea?', is_closed: false })
  const where = { chat_id: hina.id, message_id: hina.last().message_id }
  expect(await call(telegram, 'stopPoll', where)).toMatchObject({ result: { is_closed: true } })
  expect(await refusal(telegram, 'stopPoll', where)).toBe(
    '400 Bad Request: poll has already been closed',
  )
})
