import type { Update } from 'grammy/types'

/** Of a tapped message this is all that is looked at: where it stands, whether it lives, what it is. */
const TAPPED: ReadonlySet<string> = new Set([
  'message_id',
  'date',
  'chat',
  'photo',
  'voice',
  'has_protected_content',
  'message_thread_id',
  'is_topic_message',
])

/** Of what is said in a group this is all: a command, who has left, where the group has gone. */
const OVERHEARD: ReadonlySet<string> = new Set([
  'message_id',
  'date',
  'chat',
  'from',
  'left_chat_member',
  'migrate_to_chat_id',
  'message_thread_id',
  'is_topic_message',
])

/** Of a changed message this is all: it may have become the harmless word. In groups, where it is talk, less. */
const EDITED: ReadonlySet<string> = new Set([
  'message_id',
  'date',
  'chat',
  'from',
  'text',
  'caption',
])
const EDITED_IN_GROUP: ReadonlySet<string> = new Set(['message_id', 'date', 'chat'])

/**
 * The update without what nobody looks at: the words and buttons of the message that was tapped, our
 * own and up to ten kilobytes; and all that people say to each other in a group, and their names.
 */
export function slim(update: Update): Update {
  const {
    message: said,
    edited_message: edited,
    callback_query: query,
    my_chat_member: bot,
  } = update
  if (edited) {
    if (!isGroup(edited)) return { ...update, edited_message: only(edited, EDITED) }
    const chat = only(edited.chat, ID_AND_TYPE)
    return { ...update, edited_message: { ...only(edited, EDITED_IN_GROUP), chat } }
  }
  if (bot && isGroup(bot)) {
    const { from, new_chat_member: now } = bot
    const standing = { ...now, user: nameless(now.user) }
    const chat = only(bot.chat, ID_AND_TYPE)
    return {
      ...update,
      my_chat_member: { ...bot, chat, from: nameless(from), new_chat_member: standing },
    }
  }
  if (query?.message) {
    const message = only(query.message, TAPPED)
    if (!isGroup(message)) return { ...update, callback_query: { ...query, message } }
    const tapped = { ...message, chat: only(message.chat, ID_AND_TYPE) }
    return { ...update, callback_query: { ...query, from: nameless(query.from), message: tapped } }
  }
  if (!said || !isGroup(said)) return update
  const { text, from, left_chat_member: left } = said
  const command = text?.startsWith('/') === true
  return {
    ...update,
    message: {
      ...only(said, OVERHEARD),
      chat: only(said.chat, ID_AND_TYPE),
      ...(from && { from: nameless(from) }),
      ...(left && { left_chat_member: nameless(left) }),
      // What stands behind a command and its payload is talk.
      ...(command && { text: text.split(/\s+/, 2).join(' ') }),
    },
  }
}

function isGroup({ chat }: { readonly chat: { readonly type: string } }): boolean {
  return chat.type === 'group' || chat.type === 'supergroup'
}

/** A group's title, too, is its own affair. */
const ID_AND_TYPE: ReadonlySet<string> = new Set(['id', 'type'])
const ID_AND_KIND: ReadonlySet<string> = new Set(['id', 'is_bot', 'language_code'])

interface Someone {
  readonly id: number
  readonly is_bot: boolean
}

/** Someone in a group is a number here, and no name: whoever plays along need not be known. */
function nameless<T extends Someone>(someone: T): T {
  return only(someone, ID_AND_KIND)
}

function only<T extends object>(whole: T, names: ReadonlySet<string>): T {
  const kept = Object.entries(whole).filter(([name]) => names.has(name))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only optional or unread parts are left out
  return Object.fromEntries(kept) as T
}
