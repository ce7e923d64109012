import type { Update } from 'grammy/types'

/** Of a tapped message this is all that is looked at: where it stands, whether it lives, what it is. */
const NEEDED: ReadonlySet<string> = new Set([
  'message_id',
  'date',
  'chat',
  'photo',
  'voice',
  'has_protected_content',
])

/**
 * The update without the words and buttons of the message that was tapped: our own, and up to ten
 * kilobytes that would be sealed, stored and replayed at every tap.
 */
export function slim(update: Update): Update {
  const query = update.callback_query
  if (!query?.message) return update
  const needed = Object.entries(query.message).filter(([name]) => NEEDED.has(name))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a message with fewer optional parts
  const message = Object.fromEntries(needed) as typeof query.message
  return { ...update, callback_query: { ...query, message } }
}
