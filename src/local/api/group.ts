import type { ChatMember, Message, User } from 'grammy/types'
import { type Content, createRoom, post } from './rooms.ts'
import { type Room, type Standing, type State, seconds } from './state.ts'
import { enqueue } from './updates.ts'

const administratorRights = {
  can_be_edited: false,
  is_anonymous: false,
  can_manage_chat: true,
  can_delete_messages: true,
  can_manage_video_chats: true,
  can_restrict_members: true,
  can_promote_members: false,
  can_change_info: true,
  can_invite_users: true,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_send_welcome_messages: false,
}

/** The member object of someone in this standing. */
export function memberOf(user: User, status: Standing): ChatMember {
  if (status === 'kicked') return { user, status, until_date: 0 }
  if (status === 'creator') return { user, status, is_anonymous: false }
  if (status === 'administrator') return { user, status, ...administratorRights }
  return { user, status }
}

/**
 * Changes someone's standing in a group, with the update Telegram sends about it: `my_chat_member`
 * for the bot itself, `chat_member` (only on request) for others.
 */
export function moveMember(state: State, room: Room, by: User, user: User, to: Standing): void {
  room.members ??= new Map()
  const from = room.members.get(user.id) ?? 'left'
  room.members.set(user.id, to)
  const kind = user.id === state.bot.id ? 'my_chat_member' : 'chat_member'
  enqueue(state.updates, kind, room.id, {
    chat: room.chat,
    from: by,
    date: seconds(state),
    old_chat_member: memberOf(user, from),
    new_chat_member: memberOf(user, to),
  })
}

/** What a new group is like. */
export interface GroupOptions {
  title: string
  type?: 'group' | 'supergroup'
  username?: string
  /** Accounts that are in it from the start. */
  members?: { user: User }[]
  /** The bot's standing; a member by default. */
  bot?: Standing
}

/** A group chat, for tests. */
export interface Group {
  id: number
  room: Room
  /** All messages now visible, oldest first. */
  readonly chat: Message[]
  /** Someone joins; the bot sees a service message. */
  joins(person: { user: User }): void
  /** Someone leaves. */
  leaves(person: { user: User }): void
  /** Changes the bot's own standing; the bot gets `my_chat_member`. */
  botBecomes(standing: Standing, by: { user: User }): void
  /** It is upgraded to this supergroup: the bot sees a service message in both. */
  becomes(supergroup: Pick<Group, 'id' | 'room'>): void
}

/** Makes a group; supergroups have ids below -1,000,000,000,000, as on Telegram. */
export function createGroup(state: State, options: GroupOptions): Group {
  const number = ++state.counters.group
  const { title, type = 'group', username, members = [], bot = 'member' } = options
  const room =
    type === 'group'
      ? createRoom(state, { id: -4_000_000 - number, type, title })
      : createRoom(state, {
          id: -1_002_000_000_000 - number,
          type,
          title,
          ...(username === undefined ? {} : { username }),
        })
  room.members = new Map(members.map(({ user }) => [user.id, 'member']))
  room.members.set(state.bot.id, bot)
  const service = (user: User, content: Content) => {
    const message = post(state, room, user, content)
    enqueue(state.updates, 'message', room.id, { ...message, from: user, chat: room.chat })
  }
  return {
    id: room.id,
    room,
    get chat() {
      return [...room.messages.values()]
    },
    joins({ user }) {
      moveMember(state, room, user, user, 'member')
      service(user, { new_chat_members: [user] })
    },
    leaves({ user }) {
      moveMember(state, room, user, user, 'left')
      service(user, { left_chat_member: user })
    },
    botBecomes(standing, by) {
      moveMember(state, room, by.user, state.bot, standing)
    },
    becomes(supergroup) {
      const [user = state.bot] = members.map((member) => member.user)
      service(user, { migrate_to_chat_id: supergroup.id })
      const content = { migrate_from_chat_id: room.id }
      const message = post(state, supergroup.room, user, content)
      const { chat } = supergroup.room
      enqueue(state.updates, 'message', chat.id, { ...message, from: user, chat })
    },
  }
}

/** Privacy mode: in groups a bot that is no administrator sees commands and replies to itself. */
export function botSees(state: State, room: Room, message: Message): boolean {
  const standing = room.members?.get(state.bot.id) ?? 'left'
  if (standing === 'left' || standing === 'kicked') return false
  if (standing === 'administrator') return true
  const toBot = message.reply_to_message?.from?.id === state.bot.id
  return toBot || (message.text?.startsWith('/') ?? false)
}
