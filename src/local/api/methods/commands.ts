import type { BotCommand, BotCommandScope } from 'grammy/types'
import { roomFor } from '../access.ts'
import { type Refusal, badRequest, done, isRefusal } from '../answer.ts'
import type { Handlers } from '../method.ts'
import { tell } from '../rooms.ts'
import type { Account, State } from '../state.ts'

function keyOf(
  state: State,
  scope: BotCommandScope = { type: 'default' },
  language = '',
): string | Refusal {
  if (language !== '' && !/^[a-z]{2}$/.test(language)) {
    return badRequest('Invalid language code specified')
  }
  const parts: (string | number)[] = [scope.type]
  if ('chat_id' in scope) {
    const room = roomFor(state, scope.chat_id, 'read')
    if (isRefusal(room)) return room
    parts.push(room.id)
  }
  if ('user_id' in scope) parts.push(scope.user_id)
  return `${parts.join(':')}|${language}`
}

function tellPhones(state: State): void {
  for (const room of state.rooms.values()) tell(room, { kind: 'commands' })
}

/** The commands this person sees in their menu: the narrowest scope wins, then their language. */
export function commandsFor(state: State, { user }: Account): BotCommand[] {
  const language = user.language_code ?? ''
  for (const scope of [`chat:${user.id}`, 'all_private_chats', 'default']) {
    for (const code of [language, '']) {
      const commands = state.profile.commands.get(`${scope}|${code}`)
      if (commands !== undefined) return commands
    }
  }
  return []
}

/** The bot's command menus. */
export const commandMethods: Handlers = {
  setMyCommands(state, params) {
    const key = keyOf(state, params.scope, params.language_code)
    if (isRefusal(key)) return key
    if (params.commands.some(({ command }) => !/^\/?[a-z0-9_]{1,32}$/.test(command))) {
      return badRequest('BOT_COMMAND_INVALID')
    }
    const commands = params.commands.map(({ command, description }) => ({
      command: command.replace(/^\//, ''),
      description,
    }))
    if (commands.length === 0) state.profile.commands.delete(key)
    else state.profile.commands.set(key, commands)
    tellPhones(state)
    return done(true)
  },
  getMyCommands(state, params) {
    const key = keyOf(state, params.scope, params.language_code)
    return isRefusal(key) ? key : done(state.profile.commands.get(key) ?? [])
  },
  deleteMyCommands(state, params) {
    const key = keyOf(state, params.scope, params.language_code)
    if (isRefusal(key)) return key
    state.profile.commands.delete(key)
    tellPhones(state)
    return done(true)
  },
}
