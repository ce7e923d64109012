import type { Message } from 'grammy/types'
import { messageIn, roomFor } from '../access.ts'
import { type Refusal, badRequest, done, isRefusal } from '../answer.ts'
import { mediaKinds } from '../media.ts'
import type { Handlers } from '../method.ts'
import type { Content } from '../rooms.ts'
import { send } from '../sending.ts'
import type { State } from '../state.ts'
import { captionText } from '../text.ts'

const copied = ['text', 'entities', 'caption', 'caption_entities', 'contact', 'location', 'poll']

/** The content of a message, without its keyboard and its place in a conversation. */
function contentOf(message: Message): Content {
  const content: Content = {}
  for (const field of [...copied, ...mediaKinds]) {
    const value: unknown = Reflect.get(message, field)
    if (value !== undefined) Reflect.set(content, field, value)
  }
  return content
}

function source(
  state: State,
  params: { from_chat_id: number | string; message_id: number },
  wantedAs: string,
): Message | Refusal {
  const room = roomFor(state, params.from_chat_id, 'read')
  if (isRefusal(room)) return room
  const message = messageIn(room, params.message_id, wantedAs)
  if (isRefusal(message)) return message
  if (message.has_protected_content === true) {
    return badRequest("Message has protected content and can't be forwarded")
  }
  return message
}

/** Copying and forwarding. */
export const copyMethods: Handlers = {
  copyMessage(state, params) {
    const message = source(state, params, 'message to copy')
    if (isRefusal(message)) return message
    const content = contentOf(message)
    const isMedia = mediaKinds.some((kind) => kind in content)
    if (params.caption !== undefined && isMedia) {
      const caption = captionText(params)
      if (isRefusal(caption)) return caption
      delete content.caption
      delete content.caption_entities
      if (caption.text !== '') content.caption = caption.text
      if (caption.entities.length > 0) content.caption_entities = caption.entities
    }
    const sent = send(state, params, content)
    if (!sent.ok) return sent
    return done({ message_id: Reflect.get(Object(sent.result), 'message_id') })
  },

  forwardMessage(state, params) {
    const message = source(state, params, 'message to forward')
    if (isRefusal(message)) return message
    const content = contentOf(message)
    content.forward_origin = message.forward_origin ?? {
      type: 'user',
      sender_user: message.from ?? state.bot,
      date: message.date,
    }
    return send(state, params, content)
  },
}
