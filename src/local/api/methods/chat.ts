import type { User } from 'grammy/types'
import { messageIn, openRoom, roomFor } from '../access.ts'
import { badRequest, done, isRefusal } from '../answer.ts'
import { memberOf, moveMember } from '../group.ts'
import type { Handlers } from '../method.ts'
import { tell } from '../rooms.ts'
import type { State } from '../state.ts'

const chatActions = new Set([
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
])

function userById(state: State, id: number): User | undefined {
  return id === state.bot.id ? state.bot : state.accounts.get(id)?.user
}

/** Chats, their members, their pins, and files. */
export const chatMethods: Handlers = {
  sendChatAction(state, params) {
    if (!chatActions.has(params.action)) return badRequest('Wrong parameter action in request')
    const room = openRoom(state, params.chat_id)
    if (isRefusal(room)) return room
    tell(room, { kind: 'typing' })
    return done(true)
  },

  getChat(state, params) {
    const room = roomFor(state, params.chat_id, 'read')
    if (isRefusal(room)) return room
    const last = room.messages.get(room.pinned.at(-1) ?? 0)
    const pinned = last === undefined ? {} : { pinned_message: last }
    const full = { accent_color_id: 0, max_reaction_count: 11, accepted_gift_types: {} }
    return done({ ...room.chat, ...full, ...pinned })
  },

  getChatMember(state, params) {
    const room = roomFor(state, params.chat_id, 'read')
    if (isRefusal(room)) return room
    const user = userById(state, params.user_id)
    if (user === undefined) return badRequest('invalid user_id specified')
    const inPrivate = user.id === room.id || user.id === state.bot.id ? 'member' : 'left'
    const status = room.members === undefined ? inPrivate : room.members.get(user.id)
    return done(memberOf(user, status ?? 'left'))
  },

  getChatMemberCount(state, params) {
    const room = roomFor(state, params.chat_id, 'read')
    if (isRefusal(room)) return room
    const standings = [...(room.members?.values() ?? ['member', 'member'])]
    return done(standings.filter((one) => one !== 'left' && one !== 'kicked').length)
  },

  leaveChat(state, params) {
    const room = roomFor(state, params.chat_id, 'write')
    if (isRefusal(room)) return room
    if (room.members === undefined)
      return badRequest("chat member status can't be changed in private chats")
    moveMember(state, room, state.bot, state.bot, 'left')
    return done(true)
  },

  pinChatMessage(state, params) {
    const room = openRoom(state, params.chat_id)
    if (isRefusal(room)) return room
    const message = messageIn(room, params.message_id, 'message to pin')
    if (isRefusal(message)) return message
    room.pinned = [...room.pinned.filter((id) => id !== message.message_id), message.message_id]
    return done(true)
  },

  unpinChatMessage(state, params) {
    const room = openRoom(state, params.chat_id)
    if (isRefusal(room)) return room
    const id = params.message_id ?? room.pinned.at(-1)
    if (id === undefined || !room.pinned.includes(id))
      return badRequest('Message to unpin not found')
    room.pinned = room.pinned.filter((one) => one !== id)
    return done(true)
  },

  setMessageReaction(state, params) {
    const room = roomFor(state, params.chat_id, 'read')
    if (isRefusal(room)) return room
    const message = messageIn(room, params.message_id, 'message to react')
    if (isRefusal(message)) return message
    if ((params.reaction?.length ?? 0) > 1) return badRequest('REACTIONS_TOO_MANY')
    return done(true)
  },

  getFile(state, params) {
    const file = state.files.byId.get(params.file_id)
    if (file === undefined) {
      return badRequest('wrong file_id or the file is temporarily unavailable')
    }
    if (file.bytes.length > 20 * 1024 * 1024) return badRequest('file is too big')
    const { file_id, file_unique_id, path, bytes } = file
    return done({ file_id, file_unique_id, file_size: bytes.length, file_path: path })
  },
}
