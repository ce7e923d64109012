import type { Update } from 'grammy/types'
import type { Incoming } from '../../app/inbox.ts'
import { slim } from './slim.ts'

/** The kinds of updates Hamrah asks Telegram for. */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'callback_query',
  'my_chat_member',
] as const

/**
 * Where an update queues and who acted. A private chat is one lane; in a group every person has
 * their own, so that one slow or busy member holds up nobody. What names no chat has a lane to itself.
 */
export function incoming(update: Update): Incoming {
  const said = update.message ?? update.edited_message
  const from = said?.from ?? update.callback_query?.from ?? update.my_chat_member?.from
  const chat = said?.chat ?? update.callback_query?.message?.chat ?? update.my_chat_member?.chat
  return {
    updateId: update.update_id,
    lane: laneOf(update.update_id, chat, from?.id),
    sender: from?.id ?? null,
    body: slim(update),
  }
}

function laneOf(
  updateId: number,
  chat: { readonly id: number; readonly type: string } | undefined,
  sender: number | undefined,
): string {
  if (chat === undefined) return sender === undefined ? `update:${updateId}` : `u:${sender}`
  if (chat.type === 'private') return `c:${chat.id}`
  return sender === undefined ? `c:${chat.id}` : `c:${chat.id}:u:${sender}`
}
