import { roomFor } from '../access.ts'
import { type Answer, badRequest, done, isRefusal } from '../answer.ts'
import type { Handlers } from '../method.ts'
import type { State } from '../state.ts'

/** Sets or, with an empty text, removes what the profile says in one language. */
function setText(texts: Map<string, string>, text = '', language = ''): Answer {
  if (language !== '' && !/^[a-z]{2}$/.test(language)) {
    return badRequest('Invalid language code specified')
  }
  if (text === '') texts.delete(language)
  else texts.set(language, text)
  return done(true)
}

function getText(texts: Map<string, string>, language = '', otherwise = ''): string {
  return texts.get(language) ?? texts.get('') ?? otherwise
}

function me(state: State): Record<string, unknown> {
  return {
    ...state.bot,
    first_name: getText(state.profile.names, '', state.bot.first_name),
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
  }
}

/** The bot's own profile, and the end of its session. */
export const profileMethods: Handlers = {
  getMe: (state) => done(me(state)),

  logOut(state) {
    state.loggedOut = true
    return done(true)
  },
  // Closing frees the bot for another server; there is none, so nothing changes here.
  close: () => done(true),

  setMyName: (state, { name, language_code }) => setText(state.profile.names, name, language_code),
  getMyName: (state, { language_code }) =>
    done({ name: getText(state.profile.names, language_code, state.bot.first_name) }),

  setMyDescription: (state, { description, language_code }) =>
    setText(state.profile.descriptions, description, language_code),
  getMyDescription: (state, { language_code }) =>
    done({ description: getText(state.profile.descriptions, language_code) }),

  setMyShortDescription: (state, { short_description, language_code }) =>
    setText(state.profile.shortDescriptions, short_description, language_code),
  getMyShortDescription: (state, { language_code }) =>
    done({ short_description: getText(state.profile.shortDescriptions, language_code) }),

  setChatMenuButton(state, params) {
    if (params.chat_id !== undefined) {
      const room = roomFor(state, params.chat_id, 'read')
      if (isRefusal(room)) return room
    }
    state.profile.menuButton = params.menu_button ?? { type: 'default' }
    return done(true)
  },
}
