import { GrammyError } from 'grammy'
import { outcomeOf } from '../wire/outcome.ts'

/** How polling ended. */
export type PollEnd = 'stopped' | 'conflict' | 'refused'

/** Why a request for updates failed. */
export type Trouble =
  /** Someone else takes the updates: a second poller or a webhook. */
  | { readonly is: 'conflict'; readonly by: 'poller' | 'webhook' }
  /** The token is wrong or was revoked. */
  | { readonly is: 'refused'; readonly code: number }
  /** Passes by itself; not to be tried before so many milliseconds. */
  | { readonly is: 'passing'; readonly afterMs: number }

/** What the person at the terminal reads, one line each. */
export const SENTENCES = {
  poller:
    'Another program is polling with this token. Stop the other one; this one keeps trying for a minute.',
  webhook:
    'A webhook is set for this token, so it cannot be polled. Removing it and trying again for a minute.',
  gaveUp: 'Another program still takes the updates of this token. Giving up.',
  refused:
    'Telegram refuses the token: it is wrong or was revoked. Ask @BotFather for the current one.',
} as const

/** Reads what getUpdates or a neighbour of it threw. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof GrammyError) {
    const { error_code: code, description } = error
    if (code === 401 || code === 404) return { is: 'refused', code }
    if (code === 409)
      return { is: 'conflict', by: /webhook/.test(description) ? 'webhook' : 'poller' }
  }
  const outcome = outcomeOf(error)
  return { is: 'passing', afterMs: outcome.is === 'flood' ? outcome.afterMs : 0 }
}
