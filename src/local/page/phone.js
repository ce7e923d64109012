import { phoneApi } from './api.js'
import { createComposer } from './composer.js'
import { h, icon } from './dom.js'
import { createMessages } from './messages.js'
import { createNotices } from './notices.js'
import { directionOf } from './script.js'
import { listen } from './stream.js'
import { known, say } from './strings.js'
import { createTaps } from './taps.js'
/** @import { Bot, Command, Locale, Message, Persona, Result, Snapshot } from './api.js' */

/**
 * @typedef {object} Chat what the views inside a phone may know and do
 * @property {Persona} persona
 * @property {Bot} bot
 * @property {Locale} locale
 * @property {(key: import('./strings.js').Key, values?: Record<string, string | number>) => string} say
 * @property {(text: string) => void} send
 * @property {(message: Message, data: string, button: HTMLElement) => void} tap
 * @property {(message: Message) => void} reply
 * @property {(message: Message) => void} remove
 * @property {(text: string) => void} notice shows a short-lived note in this phone
 */

/**
 * One phone with the chat of one person, in that person's language; alive until `close()`.
 * @param {object} options
 * @param {Bot} options.bot
 * @param {Persona} options.persona
 * @param {Locale} options.locale
 * @param {{
 *   unread: (count: number) => void,
 *   blocked: (blocked: boolean) => void,
 *   locale: (locale: Locale) => void,
 *   reset: () => void,
 *   back: () => void,
 * }} options.tell what the page wants to hear of; `back` says the line was broken and is whole again
 */
export function createPhone({ bot, persona, locale, tell }) {
  const api = phoneApi(persona.id)
  /** @type {Chat} */
  const chat = {
    bot,
    persona,
    locale,
    say: (key, values) => say(locale, key, values),
    send: (text) => void deliver(api.text(text)),
    tap: (message, data, button) => void taps.tap(message.message_id, data, button),
    reply: (message) => composer.reply(messages.get(message.message_id) ?? message),
    remove: (message) => void deliver(api.remove(message.message_id)),
    notice: (text) => notices.toast(text),
  }
  const notices = createNotices(chat)
  const messages = createMessages(chat)
  const taps = createTaps(api.tap, (status) =>
    notices.toast(chat.say(status === 404 ? 'gone' : 'notSent')),
  )
  const composer = createComposer(chat, {
    text: (text, replyTo) => deliver(api.text(text, replyTo)),
    photo: (picture) => void deliver(api.photo(picture)),
    sticker: () => void deliver(api.sticker()),
    voice: (sound, seconds) => void deliver(api.voice(sound, seconds)),
  })

  const status = h('small', {}, chat.say('connecting'))
  const start = h(
    'button',
    { type: 'button', class: 'primary', 'data-action': 'start' },
    chat.say('start'),
  )
  start.addEventListener('click', () => {
    chat.send(persona.start ? `/start ${persona.start}` : '/start')
    // The button is about to vanish; on a touch screen the focus would call up the keyboard.
    if (start.matches(':focus-visible')) composer.focus()
  })
  const mark = h('div', { class: 'avatar large' }, icon('logo'))
  const welcome = h(
    'div',
    { class: 'welcome', hidden: true },
    mark,
    h('h3', { dir: 'auto' }, bot.first_name),
    h('p', {}, chat.say('empty')),
    start,
  )
  const unblock = h(
    'button',
    { type: 'button', class: 'unblock', hidden: true },
    chat.say('unblock'),
  )
  unblock.addEventListener('click', () => void deliver(api.block(false)))
  const header = h(
    'header',
    { class: 'bar' },
    h('div', { class: 'avatar' }, icon('logo')),
    h('div', {}, h('h3', { dir: 'auto' }, bot.first_name), status),
  )
  const element = h(
    'div',
    { class: 'device', lang: locale, dir: directionOf(locale) },
    header,
    messages.element,
    welcome,
    composer.element,
    unblock,
    notices.toasts,
    notices.alerts,
  )

  /** @param {Promise<Result>} request @returns {Promise<boolean>} */
  async function deliver(request) {
    const { ok } = await request
    if (!ok) notices.toast(chat.say('notSent'))
    return ok
  }
  let wasOnline = false
  let seen = -1
  let typingTimer = 0

  function refresh() {
    welcome.hidden = messages.size() > 0
    messages.element.hidden = messages.size() === 0
  }
  /** @param {boolean} blocked */
  function setBlocked(blocked) {
    composer.element.hidden = blocked
    unblock.hidden = !blocked
    tell.blocked(blocked)
  }
  function typing() {
    status.textContent = chat.say('typing')
    clearTimeout(typingTimer)
    typingTimer = window.setTimeout(idle, 5000)
    messages.typing(true)
  }
  function idle() {
    clearTimeout(typingTimer)
    status.textContent = chat.say('bot')
  }

  const stream = listen(
    persona.id,
    {
      /** @param {Snapshot} snapshot */
      snapshot(snapshot) {
        const spoken = known(snapshot.locale) ?? locale
        if (spoken !== locale) return tell.locale(spoken)
        const isNews = (/** @type {Message} */ { message_id: id, from }) =>
          id > seen && from?.is_bot
        if (seen >= 0) tell.unread(snapshot.messages.filter(isNews).length)
        messages.replace(snapshot.messages)
        seen = Math.max(seen, messages.newest())
        composer.offer(snapshot.commands)
        setBlocked(snapshot.blocked)
        refresh()
      },
      /** @param {Message} message */
      message(message) {
        messages.show(message)
        refresh()
        if (message.from?.is_bot) idle()
        if (message.from?.is_bot && message.message_id > seen) tell.unread(1)
        seen = Math.max(seen, message.message_id)
      },
      edit: (message) => messages.show(message),
      /** @param {{ message_ids: number[] }} event */
      delete({ message_ids }) {
        messages.remove(message_ids)
        refresh()
      },
      /** @param {{ text: string, show_alert?: boolean }} event */
      toast: ({ text, show_alert }) => (show_alert ? notices.alert(text) : notices.toast(text)),
      answered: ({ query_id }) => taps.answered(query_id),
      typing,
      /** @param {{ commands: Command[] }} event */
      commands: ({ commands }) => composer.offer(commands),
      reset: tell.reset,
      blocked: ({ blocked }) => setBlocked(blocked),
    },
    (online) => {
      status.textContent = chat.say(online ? 'bot' : 'connecting')
      if (online && wasOnline) tell.back()
      if (online) wasOnline = true
    },
  )

  return {
    element,
    api,
    deliver,
    composer,
    /** Call when the phone comes into sight: a hidden chat cannot scroll. */
    looked: () => messages.toNewest(),
    close() {
      stream.close()
      composer.stop()
    },
  }
}
