/**
 * Whether a method may be sent again when nobody knows if the first attempt was applied. Sends may
 * not: Telegram has no idempotency key, a repeated send is a second message.
 */
export function mayRepeat(method: string): boolean {
  return SAFE.test(method) && !NEVER.has(method)
}

const SAFE = /^(?:get|set|edit|delete|answer|pin|unpin|sendChatAction$|close$|leaveChat$)/

/** getUpdates has its own loop; these others answer differently, or act again, the second time. */
const NEVER: ReadonlySet<string> = new Set([
  'getUpdates',
  'answerWebAppQuery',
  'answerGuestQuery',
  'close',
])

/**
 * What a *repeated* attempt is told when the lost first one had been applied: then the wish is
 * fulfilled, and the answer given to the caller is `true`.
 */
export const ALREADY_DONE: Readonly<Record<string, RegExp>> = {
  editMessageText: /message is not modified/,
  editMessageCaption: /message is not modified/,
  editMessageMedia: /message is not modified/,
  editMessageReplyMarkup: /message is not modified/,
  deleteMessage: /message to delete not found/,
  answerCallbackQuery: /query is too old/,
}
