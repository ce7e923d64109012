/** @import { Result } from './api.js' */

const LONGEST_PENDING = 6000

/**
 * Keeps tapped buttons in their waiting state until the bot has answered the query, at most a few
 * seconds. A second tap on a waiting button is ignored.
 * @param {(messageId: number, data: string) => Promise<Result>} press
 * @param {(status: number) => void} fail
 */
export function createTaps(press, fail) {
  /** @type {Map<string, () => void>} */
  const waiting = new Map()
  // The event of an answer may overtake the reply to the tap that asked for it.
  /** @type {Set<string>} */
  const early = new Set()

  return {
    /** @param {number} messageId @param {string} data @param {HTMLElement} button */
    async tap(messageId, data, button) {
      if (button.getAttribute('aria-busy') === 'true') return
      button.setAttribute('aria-busy', 'true')
      const settle = () => button.removeAttribute('aria-busy')
      setTimeout(settle, LONGEST_PENDING)
      const result = await press(messageId, data)
      if (!result.ok) {
        settle()
        fail(result.status)
      } else if (early.delete(result.value.query_id)) settle()
      else waiting.set(result.value.query_id, settle)
    },
    /** @param {string} queryId */
    answered(queryId) {
      const settle = waiting.get(queryId)
      if (settle) settle()
      else early.add(queryId)
      waiting.delete(queryId)
    },
  }
}
