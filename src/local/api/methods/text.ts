import { isRefusal } from '../answer.ts'
import type { Handlers } from '../method.ts'
import type { Content } from '../rooms.ts'
import { send } from '../sending.ts'
import { messageText } from '../text.ts'

/** Sending text. */
export const textMethods: Handlers = {
  sendMessage(state, params) {
    const text = messageText(params)
    if (isRefusal(text)) return text
    const content: Content = { text: text.text }
    if (text.entities.length > 0) content.entities = text.entities
    return send(state, params, content)
  },
}
