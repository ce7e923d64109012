import type { Message } from 'grammy/types'
import { messageIn, roomFor } from '../access.ts'
import { type Refusal, badRequest, done, isRefusal } from '../answer.ts'
import type { Handlers } from '../method.ts'
import { remove } from '../rooms.ts'
import { type Room, type State, seconds } from '../state.ts'

const twoDays = 48 * 3600

/**
 * Why the bot may not delete this message, if it may not: everything in a chat is deletable for two
 * days; in groups, what others wrote only by an administrator (tdlib `can_revoke_message`).
 */
function hindrance(state: State, room: Room, message: Message): Refusal | undefined {
  const own = message.from?.id === state.bot.id
  if (room.members !== undefined && !own) {
    const standing = room.members.get(state.bot.id)
    if (standing !== 'administrator') return badRequest("Message can't be deleted")
  }
  // In supergroups the age is checked by Telegram's servers, with the same limit.
  if (seconds(state) - message.date <= twoDays) return undefined
  return badRequest("Message can't be deleted for everyone")
}

/** Deleting messages. */
export const deleteMethods: Handlers = {
  deleteMessage(state, params) {
    const room = roomFor(state, params.chat_id, 'write')
    if (isRefusal(room)) return room
    const message = messageIn(room, params.message_id, 'message to delete')
    if (isRefusal(message)) return message
    const hindered = hindrance(state, room, message)
    if (hindered !== undefined) return hindered
    remove(room, [params.message_id])
    return done(true)
  },

  deleteMessages(state, params) {
    if (params.message_ids.some((id) => id <= 0)) {
      return badRequest('Invalid message identifier specified')
    }
    const room = roomFor(state, params.chat_id, 'write')
    if (isRefusal(room)) return room
    const deletable = params.message_ids.filter((id) => {
      const message = room.messages.get(id)
      return message !== undefined && hindrance(state, room, message) === undefined
    })
    remove(room, deletable)
    return done(true)
  },
}
