import type { Update, User } from 'grammy/types'
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

const group = { id: -7, type: 'supergroup', title: 'Chinar' } as const
const nobody = { id: 5, is_bot: false }
const there = { id: -7, type: 'supergroup' }

it('a group keeps its name, its people and its talk to itself', () => {
  const message = { message_id: 7, date: 9, chat: group, from, ...words }
  expect(slim({ update_id: 1, message })).toEqual({
    update_id: 1,
    message: { message_id: 7, date: 9, chat: there, from: nobody },
  })
})

it('of a group a command, a farewell and a new number come in', () => {
  const here = { message_id: 7, date: 9, chat: group, from }
  const lean = { message_id: 7, date: 9, chat: there, from: nobody }
  const command = { text: '/lead' }
  const moved = { migrate_to_chat_id: -9 }
  const slimmed = (
    more: Partial<typeof command & typeof moved & { left_chat_member: User; entities: [] }>,
  ) => slim({ update_id: 1, message: { ...here, ...more } }).message
  expect(slimmed({ ...command, entities: [] })).toEqual({ ...lean, ...command })
  expect(slimmed({ text: '/lead now or never' })).toEqual({ ...lean, text: '/lead now' })
  expect(slimmed(moved)).toEqual({ ...lean, ...moved })
  expect(slimmed({ left_chat_member: from })).toEqual({ ...lean, left_chat_member: nobody })
})

it('of a tap in a group it is kept who tapped what, without a name', () => {
  const message = { message_id: 7, date: 9, chat: group, ...words }
  const query = { id: 'q', from, chat_instance: 'c', data: 'v.a.1.2', message }
  expect(slim({ update_id: 1, callback_query: query }).callback_query).toEqual({
    ...query,
    from: nobody,
    message: { message_id: 7, date: 9, chat: there },
  })
})

it('of a changed message its words come in, and in a group nothing but that there was one', () => {
  const edited = { message_id: 7, date: 9, edit_date: 10, chat, from, text: 'walnut' }
  expect(slim({ update_id: 1, edited_message: { ...edited, entities: [] } })).toEqual({
    update_id: 1,
    edited_message: { message_id: 7, date: 9, chat, from, text: 'walnut' },
  })
  expect(slim({ update_id: 1, edited_message: { ...edited, chat: group } })).toEqual({
    update_id: 1,
    edited_message: { message_id: 7, date: 9, chat: there },
  })
})
