import type { Update } from 'grammy/types'
import type { Cancel } from '../wire/post.ts'
import type { ALLOWED_UPDATES } from './lane.ts'

/**
 * What polling needs of grammY's `bot.api`. The signal is typed by what is used of
 * it: grammY's types name a polyfill that Node's own does not match.
 */
export interface PolledApi {
  readonly raw: {
    getUpdates(
      wish: {
        readonly allowed_updates: readonly (typeof ALLOWED_UPDATES)[number][]
        readonly limit: number
        readonly timeout: number
        readonly offset?: number
      },
      signal?: Cancel,
    ): Promise<Update[]>
    deleteWebhook(wish: { readonly drop_pending_updates?: boolean }, signal?: Cancel): Promise<true>
  }
}
