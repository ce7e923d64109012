import type { User } from 'grammy/types'
import { type Group, type GroupOptions, createGroup } from './group.ts'
import { Person } from './person.ts'
import { createRoom, privateChat, tell } from './rooms.ts'
import type { Account, State } from './state.ts'
import { dropPending, redeliver } from './updates.ts'

/** Who a person is; everything left out is made up. */
export interface PersonOptions {
  id?: number
  first_name?: string
  last_name?: string
  username?: string
  language_code?: string
  /** Has written to the bot before, so that it may write first. */
  started?: boolean
}

/** All people and chats of a local Telegram: what tests drive. */
export interface World {
  state: State
  /** A new person; or, with the id of a known one, that person again. */
  person(options?: PersonOptions): Person
  /** A known person, by id. */
  find(id: number): Person | undefined
  group(options: Omit<GroupOptions, 'members'> & { members?: Person[] }): Group
  /** Sends an update again under its old id, as Telegram does when it missed the acknowledgement. */
  redeliver(updateId: number): void
  /** The id that the newest update got. */
  lastUpdateId(): number
  /** Empties every chat, forgets who started, and drops what waits for the bot. */
  startOver(): void
}

const names = ['Amina', 'Bilal', 'Gul', 'Hina', 'Idris', 'Jamila', 'Kamran', 'Laila']

function createAccount(state: State, options: PersonOptions): Account {
  const number = ++state.counters.person
  const user: User = {
    id: options.id ?? 500_000_000 + number,
    is_bot: false,
    first_name: options.first_name ?? names[number % names.length] ?? 'Someone',
  }
  if (options.last_name !== undefined) user.last_name = options.last_name
  if (options.username !== undefined) user.username = options.username
  if (options.language_code !== undefined) user.language_code = options.language_code
  const account: Account = {
    user,
    room: createRoom(state, privateChat(user)),
    started: options.started ?? false,
    blocked: false,
    deactivated: false,
  }
  state.accounts.set(user.id, account)
  return account
}

/** The world around a state. */
export function createWorld(state: State): World {
  const people = new Map<number, Person>()
  const find = (id: number) => people.get(id)
  return {
    state,
    find,
    person(options = {}) {
      const known = options.id === undefined ? undefined : find(options.id)
      if (known !== undefined) return known
      const person = new Person(state, createAccount(state, options))
      people.set(person.id, person)
      return person
    },
    group: (options) => createGroup(state, options),
    redeliver: (updateId) => redeliver(state.updates, updateId),
    lastUpdateId: () => state.updates.nextId - 1,
    startOver() {
      dropPending(state.updates)
      state.queries.clear()
      for (const account of state.accounts.values()) {
        Object.assign(account, { started: false, blocked: false, deactivated: false })
        Object.assign(account.room, { messages: new Map(), keyboard: [], pinned: [] })
        tell(account.room, { kind: 'reset' })
      }
    },
  }
}
