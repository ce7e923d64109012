import type { Message } from 'grammy/types'
import { type Refusal, badRequest, forbidden, isRefusal } from './answer.ts'
import type { Account, Room, State } from './state.ts'

/** What a method wants to do in a chat; refusals differ (tdlib's AccessRights). */
export type Want = 'read' | 'edit' | 'write'

function findRoom(state: State, chatId: number | string): Room | Refusal {
  if (typeof chatId === 'number') {
    return state.rooms.get(chatId) ?? badRequest('chat not found')
  }
  const name = chatId.startsWith('@') ? chatId.slice(1).toLowerCase() : ''
  if (name === '') return badRequest(chatId === '' ? 'chat_id is empty' : 'chat not found')
  for (const room of state.rooms.values()) {
    // Only public groups are found by name; a bot cannot reach a person by username.
    if (room.chat.type === 'supergroup' && room.chat.username?.toLowerCase() === name) return room
  }
  return badRequest('chat not found')
}

function checkPrivate(account: Account, want: Want, room: Room): Refusal | Room {
  if (account.deactivated && want !== 'read') return forbidden('user is deactivated')
  if (!account.started) {
    return want === 'write'
      ? forbidden("bot can't initiate conversation with a user")
      : badRequest('chat not found')
  }
  return room
}

const groupWords = { group: 'group chat', supergroup: 'supergroup chat' } as const

/** The chat, if the bot may do there what it wants; otherwise Telegram's refusal. */
export function roomFor(state: State, chatId: number | string, want: Want): Room | Refusal {
  const room = findRoom(state, chatId)
  if (isRefusal(room)) return room
  if (room.chat.type === 'private') {
    const account = state.accounts.get(room.id)
    return account === undefined ? badRequest('chat not found') : checkPrivate(account, want, room)
  }
  const standing = room.members?.get(state.bot.id) ?? 'left'
  const words = groupWords[room.chat.type]
  if (standing === 'kicked') return forbidden(`bot was kicked from the ${words}`)
  if (standing === 'left') return forbidden(`bot is not a member of the ${words}`)
  return room
}

/** Like `roomFor` for writing, and refuses where the person has blocked the bot. */
export function openRoom(state: State, chatId: number | string): Room | Refusal {
  const room = roomFor(state, chatId, 'write')
  if (isRefusal(room)) return room
  return state.accounts.get(room.id)?.blocked === true
    ? forbidden('bot was blocked by the user')
    : room
}

/** The message `id` of a chat, or "… not found" with what it was wanted for. */
export function messageIn(room: Room, id: number, wantedAs: string): Message | Refusal {
  return room.messages.get(id) ?? badRequest(`${wantedAs} not found`)
}
