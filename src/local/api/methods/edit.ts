import type { InlineKeyboardMarkup, Message } from 'grammy/types'
import { messageIn, roomFor } from '../access.ts'
import { type Answer, type Refusal, badRequest, done, forbidden, isRefusal } from '../answer.ts'
import { type Markup, editedKeyboard } from '../markup.ts'
import { inputMedia, mediaKinds } from '../media.ts'
import type { Handlers } from '../method.ts'
import { replace } from '../rooms.ts'
import { type Room, type State, seconds } from '../state.ts'
import { captionText, messageText } from '../text.ts'

interface EditParams {
  chat_id?: number | string
  message_id?: number
  inline_message_id?: string
  reply_markup?: Markup
}

interface Target {
  room: Room
  message: Message
  keyboard: InlineKeyboardMarkup | undefined
}

function editTarget(state: State, params: EditParams): Target | Refusal {
  const keyboard = editedKeyboard(params.reply_markup)
  if (isRefusal(keyboard)) return keyboard
  const { chat_id, message_id } = params
  if (chat_id === undefined && message_id === undefined) {
    return params.inline_message_id === undefined
      ? badRequest('Message identifier is not specified')
      : badRequest('MESSAGE_ID_INVALID')
  }
  if (chat_id === undefined) return badRequest('chat_id is empty')
  const room = roomFor(state, chat_id, 'edit')
  if (isRefusal(room)) return room
  const message = messageIn(room, message_id ?? 0, 'message to edit')
  if (isRefusal(message)) return message
  if (message.from?.id !== state.bot.id || message.forward_origin !== undefined) {
    return badRequest("Message can't be edited")
  }
  if (state.accounts.get(room.id)?.blocked === true) {
    return forbidden('bot was blocked by the user')
  }
  return { room, message, keyboard }
}

const sameWords =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message'

/** What an edit can change; everything else of a message stays. */
const changing = ['text', 'entities', 'caption', 'caption_entities', 'reply_markup', ...mediaKinds]

function changeable(message: Message): string {
  return JSON.stringify(changing.map((field) => Reflect.get(message, field) ?? null))
}

function isSame(before: Message, after: Message): boolean {
  return changeable(before) === changeable(after)
}

function apply(state: State, { room, message, keyboard }: Target, next: Message): Answer {
  if (keyboard === undefined) delete next.reply_markup
  else next.reply_markup = keyboard
  if (isSame(message, next)) return badRequest(sameWords)
  next.edit_date = seconds(state)
  replace(room, next)
  return done(next)
}

/** Editing messages of the bot; it may edit them however old they are. */
export const editMethods: Handlers = {
  editMessageText(state, params) {
    const text = messageText({ ...params, text: params.text ?? '' })
    if (isRefusal(text)) return text
    const target = editTarget(state, params)
    if (isRefusal(target)) return target
    if (target.message.text === undefined) {
      return badRequest('There is no text in the message to edit')
    }
    const next: Message = { ...target.message, text: text.text }
    delete next.entities
    if (text.entities.length > 0) next.entities = text.entities
    return apply(state, target, next)
  },

  editMessageCaption(state, params) {
    const caption = captionText(params)
    if (isRefusal(caption)) return caption
    const target = editTarget(state, params)
    if (isRefusal(target)) return target
    if (!mediaKinds.some((kind) => target.message[kind] !== undefined)) {
      return badRequest('There is no caption in the message to edit')
    }
    const next: Message = { ...target.message }
    delete next.caption
    delete next.caption_entities
    if (caption.text !== '') next.caption = caption.text
    if (caption.entities.length > 0) next.caption_entities = caption.entities
    return apply(state, target, next)
  },

  editMessageReplyMarkup(state, params) {
    const target = editTarget(state, params)
    return isRefusal(target) ? target : apply(state, target, { ...target.message })
  },

  editMessageMedia(state, params, call) {
    const content = inputMedia(state, params.media, call.files)
    if (isRefusal(content)) return content
    const target = editTarget(state, params)
    if (isRefusal(target)) return target
    const next: Message = { ...target.message }
    for (const field of changing) Reflect.deleteProperty(next, field)
    return apply(state, target, { ...next, ...content })
  },
}
