import type { Update } from 'grammy/types'
import { expect, it } from 'vitest'
import { slim } from '../../../src/bot/intake/slim.ts'

const chat = { id: 5, type: 'private', first_name: 'Gul' } as const
const from = { id: 5, is_bot: false, first_name: 'Gul' }
const words = { text: 'w'.repeat(4096), reply_markup: { inline_keyboard: [[]] }, entities: [] }

it('a tapped message keeps where it stands and what it is, not its words and buttons', () => {
  const message = { message_id: 7, date: 9, chat, has_protected_content: true as const, ...words }
  const query = { id: 'q', from, chat_instance: 'c', data: 'go.learn', message }
  const update: Update = { update_id: 1, callback_query: query }
  expect(slim(update)).toEqual({
    update_id: 1,
    callback_query: {
      ...query,
      message: { message_id: 7, date: 9, chat, has_protected_content: true },
    },
  })
})

it('everything else comes in whole', () => {
  const message = { message_id: 7, date: 9, chat, from, text: 'salaam' }
  for (const update of [
    { update_id: 1, message },
    { update_id: 2, callback_query: { id: 'q', from, chat_instance: 'c', data: 'x' } },
  ] satisfies Update[])
    expect(slim(update)).toBe(update)
})
