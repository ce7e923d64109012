import { badRequest, done } from '../answer.ts'
import type { Handlers } from '../method.ts'
import { tell } from '../rooms.ts'
import type { State } from '../state.ts'

/** After this the button's spinner has long stopped and Telegram takes no answer any more. */
const lifetime = 15 * 60_000

const tooOld = 'query is too old and response timeout expired or query ID is invalid'

/** Forgets taps that can no longer be answered, oldest first; called at every tap. */
export function forgetOldQueries(state: State): void {
  for (const [id, { at }] of state.queries) {
    if (state.now() - at <= lifetime) return
    state.queries.delete(id)
  }
}

/** Answering taps. A second answer is taken silently and shows nothing new. */
export const callbackMethods: Handlers = {
  answerCallbackQuery(state, params) {
    const found = state.queries.get(params.callback_query_id)
    if (found === undefined || state.now() - found.at > lifetime) return badRequest(tooOld)
    const { text = '', show_alert = false, url } = params
    const room = state.rooms.get(found.query.message?.chat.id ?? 0)
    if (room !== undefined) {
      tell(room, { kind: 'answered', query_id: params.callback_query_id })
      const user = found.query.from.id
      if (text !== '') tell(room, { kind: 'toast', user, text, show_alert })
    }
    found.answered(url === undefined ? { text, show_alert } : { text, show_alert, url })
    return done(true)
  },
}
