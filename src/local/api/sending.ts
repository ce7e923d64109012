import type { Message, ReplyParameters } from 'grammy/types'
import { type Answer, type Refusal, badRequest, done, isRefusal } from './answer.ts'
import { openRoom } from './access.ts'
import { type Markup, keyboardOf } from './markup.ts'
import { type Content, post, quoting } from './rooms.ts'
import type { Room, State } from './state.ts'

/** The parameters that every sending method shares. */
export interface SendParams {
  chat_id: number | string
  reply_markup?: Markup
  reply_parameters?: ReplyParameters
  protect_content?: boolean
}

function replyTarget(room: Room, params: SendParams): Message | Refusal | undefined {
  const reply = params.reply_parameters
  if (reply === undefined) return undefined
  const target = room.messages.get(reply.message_id ?? 0)
  if (target !== undefined || reply.allow_sending_without_reply === true) return target
  return badRequest('message to be replied not found')
}

/**
 * Puts a message of the bot into a chat: access, reply, keyboard and protection are the same for
 * all kinds of content. Answers with the message as Telegram does.
 */
export function send(state: State, params: SendParams, content: Content): Answer {
  const room = openRoom(state, params.chat_id)
  if (isRefusal(room)) return room
  const keyboard = keyboardOf(params.reply_markup)
  if (isRefusal(keyboard)) return keyboard
  const target = replyTarget(room, params)
  if (isRefusal(target)) return target
  if (target !== undefined) Object.assign(content, quoting(target))
  if (keyboard.inline !== undefined) content.reply_markup = keyboard.inline
  if (keyboard.reply !== undefined) room.keyboard = keyboard.reply
  if (params.protect_content === true) content.has_protected_content = true
  return done(post(state, room, state.bot, content))
}
