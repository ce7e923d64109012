import type { BotCommand, CallbackQuery, Chat, MenuButton, Message, User } from 'grammy/types'
import { type Files, createFiles } from './files.ts'
import { type Updates, createUpdates } from './updates.ts'

/** What happens in a chat, as its people see it; the phones show these events live. */
export type RoomEvent =
  | { kind: 'message'; message: Message }
  | { kind: 'edit'; message: Message }
  | { kind: 'delete'; message_ids: number[] }
  | { kind: 'toast'; user: number; text: string; show_alert: boolean }
  | { kind: 'answered'; query_id: string }
  | { kind: 'typing' }
  | { kind: 'commands' }
  | { kind: 'blocked'; blocked: boolean }
  | { kind: 'reset' }

/** A member's standing in a group. */
export type Standing = 'creator' | 'administrator' | 'member' | 'left' | 'kicked'

/** A chat with its history. Maps and sets that most chats never need are made when they do. */
export interface Room {
  id: number
  chat: Exclude<Chat, Chat.ChannelChat>
  messages: Map<number, Message>
  watchers: Set<(event: RoomEvent) => void> | undefined
  pinned: number[]
  /** The reply keyboard now shown, as rows of labels. */
  keyboard: string[][]
  /** Supergroups count their own messages; private chats and groups share the bot's counter. */
  ownCounter: number | undefined
  /** Groups: who is in; the bot is among them. */
  members: Map<number, Standing> | undefined
}

/** A person on Telegram, as the bot knows them. */
export interface Account {
  user: User
  room: Room
  /** Has written to the bot at least once: before that, a bot may not write first. */
  started: boolean
  blocked: boolean
  deactivated: boolean
}

/** A tap that waits for its answer. */
export interface Query {
  query: CallbackQuery
  /** When the button was tapped, in ms. */
  at: number
  answered: (answer: { text: string; show_alert: boolean; url?: string }) => void
}

/** The bot's profile as it set it; texts by language code, '' for every other language. */
export interface Profile {
  names: Map<string, string>
  descriptions: Map<string, string>
  shortDescriptions: Map<string, string>
  /** By `scope|language`. */
  commands: Map<string, BotCommand[]>
  menuButton: MenuButton
}

/** Everything the server knows. Plain data; the functions around it give it behaviour. */
export interface State {
  now: () => number
  bot: User & { username: string }
  accounts: Map<number, Account>
  rooms: Map<number, Room>
  queries: Map<string, Query>
  files: Files
  updates: Updates
  profile: Profile
  counters: { message: number; person: number; group: number; query: number }
  /** `logOut` was called. */
  loggedOut: boolean
}

/** An empty Telegram. */
export function createState(bot: State['bot'], now: () => number, changed: () => void): State {
  return {
    now,
    bot,
    accounts: new Map(),
    rooms: new Map(),
    queries: new Map(),
    files: createFiles(),
    updates: createUpdates(changed),
    profile: {
      names: new Map(),
      descriptions: new Map(),
      shortDescriptions: new Map(),
      commands: new Map(),
      menuButton: { type: 'default' },
    },
    counters: { message: 0, person: 0, group: 0, query: 0 },
    loggedOut: false,
  }
}

/** The time of the world in whole seconds, as Telegram dates its messages. */
export function seconds(state: State): number {
  return Math.floor(state.now() / 1000)
}
