import type { Update } from 'grammy/types'
import { expect, test } from 'vitest'
import { incoming } from '../../../src/bot/intake/lane.ts'
import { slim } from '../../../src/bot/intake/slim.ts'

const amina = { id: 7, is_bot: false, first_name: 'Amina' }
const home = { id: 7, type: 'private' as const, first_name: 'Amina' }
const group = { id: -50, type: 'supergroup' as const, title: 'x' }
const message = { message_id: 1, date: 0, text: 'hi' }
const tap = { id: '1', from: amina, chat_instance: 'x', data: 'd' }

test.each<[string, Update, string, number | null]>([
  [
    'a private message',
    { update_id: 1, message: { ...message, from: amina, chat: home } },
    'c:7',
    7,
  ],
  [
    'a tap on a private message',
    { update_id: 1, callback_query: { ...tap, message: { ...message, chat: home } } },
    'c:7',
    7,
  ],
  [
    'a group message',
    { update_id: 1, message: { ...message, from: amina, chat: group } },
    'c:-50:u:7',
    7,
  ],
  [
    'a tap in a group',
    { update_id: 1, callback_query: { ...tap, message: { ...message, chat: group } } },
    'c:-50:u:7',
    7,
  ],
  ['a tap on a message no longer at hand', { update_id: 1, callback_query: tap }, 'u:7', 7],
  ['what names nobody', { update_id: 31 }, 'update:31', null],
])('%s', (_, update, lane, sender) => {
  expect(incoming(update)).toEqual({
    updateId: update.update_id,
    lane,
    sender,
    body: slim(update),
  })
})
