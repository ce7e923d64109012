import type { Chat, Message, User } from 'grammy/types'
import { type Room, type RoomEvent, type State, seconds } from './state.ts'

/** A chat without messages. */
export function createRoom(state: State, chat: Room['chat']): Room {
  const room: Room = {
    id: chat.id,
    chat,
    messages: new Map(),
    watchers: undefined,
    pinned: [],
    keyboard: [],
    ownCounter: chat.type === 'supergroup' ? 0 : undefined,
    members: undefined,
  }
  state.rooms.set(chat.id, room)
  return room
}

/** The chat object of a private chat with this person. */
export function privateChat(user: User): Chat.PrivateChat {
  const chat: Chat.PrivateChat = { id: user.id, first_name: user.first_name, type: 'private' }
  if (user.last_name !== undefined) chat.last_name = user.last_name
  if (user.username !== undefined) chat.username = user.username
  return chat
}

/** Tells everyone who looks at the chat. */
export function tell(room: Room, event: RoomEvent): void {
  if (room.watchers === undefined) return
  // A watcher may stop watching while it is told; a Set allows that.
  for (const watcher of room.watchers) watcher(event)
}

/** Calls `watcher` at every event until the returned function is called. */
export function watch(room: Room, watcher: (event: RoomEvent) => void): () => void {
  room.watchers ??= new Set()
  const { watchers } = room
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

function nextMessageId(state: State, room: Room): number {
  if (room.ownCounter === undefined) return ++state.counters.message
  room.ownCounter += 1
  return room.ownCounter
}

/** The part of a message that says what it is, without who, where and when. */
export type Content = Partial<Omit<Message, 'message_id' | 'date' | 'chat' | 'from'>>

/** Puts a message of `from` into the chat, under the next id and dated now. */
export function post(state: State, room: Room, from: User, content: Content): Message {
  const message: Message = {
    message_id: nextMessageId(state, room),
    from,
    chat: room.chat,
    date: seconds(state),
    ...content,
  }
  room.messages.set(message.message_id, message)
  tell(room, { kind: 'message', message })
  return message
}

/** Takes messages out of the chat, for everyone in it. Returns the ids that were there. */
export function remove(room: Room, ids: readonly number[]): number[] {
  const gone = ids.filter((id) => room.messages.delete(id))
  if (gone.length === 0) return gone
  room.pinned = room.pinned.filter((id) => !gone.includes(id))
  tell(room, { kind: 'delete', message_ids: gone })
  return gone
}

/** Replaces a message by its edited form. */
export function replace(room: Room, message: Message): void {
  room.messages.set(message.message_id, message)
  tell(room, { kind: 'edit', message })
}

type Quote = NonNullable<Message['reply_to_message']>

function isQuote(message: Message): message is Quote {
  return !('reply_to_message' in message)
}

/** What a message that answers `message` carries of it: all but the replies further back. */
export function quoting(message: Message): { reply_to_message?: Quote } {
  const copy = { ...message }
  delete copy.reply_to_message
  return isQuote(copy) ? { reply_to_message: copy } : {}
}
