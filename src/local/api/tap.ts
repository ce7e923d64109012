import type { Message, User } from 'grammy/types'
import { forgetOldQueries } from './methods/callback.ts'
import type { State } from './state.ts'
import { enqueue } from './updates.ts'

/** What the bot answered to a tap; `text` is empty when it showed nothing. */
export interface TapAnswer {
  text: string
  show_alert: boolean
  url?: string
}

/** A tap that was made: its query id, and what the bot will answer. */
export interface Tap {
  queryId: string
  answer: Promise<TapAnswer>
}

/** Makes a callback query of `user` on `message` and puts it in the bot's queue. */
export function tap(
  state: State,
  user: User,
  message: Message,
  data: string,
  shown: (answer: TapAnswer) => void,
): Tap {
  forgetOldQueries(state)
  const id = String(4_000_000_000_000_000 + ++state.counters.query)
  const chat = message.chat
  // What was deleted meanwhile reaches the bot as an inaccessible message: date 0, no content.
  const current = state.rooms.get(chat.id)?.messages.get(message.message_id) ?? {
    chat,
    message_id: message.message_id,
    date: 0,
  }
  const query = { id, from: user, message: current, chat_instance: String(chat.id * 31), data }
  const answer = new Promise<TapAnswer>((resolve) => {
    let isFirst = true
    const answered = (given: TapAnswer) => {
      if (isFirst && given.text !== '') shown(given)
      isFirst = false
      resolve(given)
    }
    state.queries.set(id, { query, at: state.now(), answered })
  })
  enqueue(state.updates, 'callback_query', chat.id, query)
  return { queryId: id, answer }
}
