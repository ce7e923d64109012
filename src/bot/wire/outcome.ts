import { GrammyError, HttpError } from 'grammy'
import { WireError } from './post.ts'

/** What a failed call means for what to do next. */
export type Outcome =
  /** The message already looks so: as good as done. */
  | { readonly is: 'not-modified' }
  /** The message to edit or delete is not there or, where it `stands`, can no longer be touched. */
  | { readonly is: 'gone'; readonly stands: boolean }
  /** The person cannot be written to: blocked, never started, unknown, or their account was `deleted`. */
  | { readonly is: 'blocked'; readonly deleted: boolean }
  /** A tap that can no longer be answered; harmless. */
  | { readonly is: 'too-old' }
  /** Not applied; may be repeated after so many milliseconds. */
  | { readonly is: 'flood'; readonly afterMs: number }
  /** Never written: certainly not applied. */
  | { readonly is: 'unsent' }
  /** Lost on the way: nobody knows whether it was applied. */
  | { readonly is: 'uncertain' }
  /** Telegram's own failure; may have been applied. */
  | { readonly is: 'server'; readonly code: number }
  /** Not applied: the token is wrong or was revoked. A new token mends it, so nothing is given up. */
  | { readonly is: 'unauthorised' }
  /** Telegram says no, and will say so again: mostly a bug. */
  | { readonly is: 'refused'; readonly code: number }
  /** Not an error of a Bot API call at all. */
  | { readonly is: 'stranger' }

/** Telegram's texts, which are its only way to say which 400 or 403 it is. First match wins. */
export const TEXTS: readonly (readonly [
  RegExp,
  'not-modified' | 'gone' | 'stands' | 'blocked' | 'deleted' | 'too-old',
])[] = [
  [/message is not modified/i, 'not-modified'],
  [/message to (?:edit|delete|forward|copy|pin|unpin|react) not found/i, 'gone'],
  [/message can't be (?:edited|deleted)|MESSAGE_DELETE_FORBIDDEN/i, 'stands'],
  [/message not found|MESSAGE_ID_INVALID/i, 'gone'],
  [/bot was blocked by the user/i, 'blocked'],
  [/user is deactivated|USER_DEACTIVATED|INPUT_USER_DEACTIVATED/i, 'deleted'],
  [/bot can't initiate conversation with a user/i, 'blocked'],
  [/bot can't send messages to (?:bots|the user)/i, 'blocked'],
  [/bot was kicked from|bot is not a member/i, 'blocked'],
  [/chat not found|PEER_ID_INVALID|USER_IS_BLOCKED/i, 'blocked'],
  [/group chat was deactivated|chat was deleted/i, 'blocked'],
  [/query is too old|query ID is invalid|QUERY_ID_INVALID/i, 'too-old'],
]

/** Reads what grammY threw. */
export function outcomeOf(error: unknown): Outcome {
  if (error instanceof GrammyError) return answered(error)
  if (error instanceof HttpError) {
    const wire = error.error
    if (!(wire instanceof WireError)) return { is: 'uncertain' }
    if (wire.httpStatus >= 500) return { is: 'server', code: wire.httpStatus }
    return { is: wire.written ? 'uncertain' : 'unsent' }
  }
  return { is: 'stranger' }
}

function answered(error: GrammyError): Outcome {
  const code = error.error_code
  if (code === 429) return { is: 'flood', afterMs: (error.parameters.retry_after ?? 1) * 1000 }
  if (code >= 500) return { is: 'server', code }
  // Telegram does not know a revoked bot: 404 for any method.
  if (code === 401 || code === 404) return { is: 'unauthorised' }
  const known = TEXTS.find(([text]) => text.test(error.description))?.[1]
  if (known === 'gone' || known === 'stands') return { is: 'gone', stands: known === 'stands' }
  if (known === 'blocked' || known === 'deleted')
    return { is: 'blocked', deleted: known === 'deleted' }
  if (known !== undefined) return { is: known }
  return code === 403 ? { is: 'blocked', deleted: false } : { is: 'refused', code }
}
