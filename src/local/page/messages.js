import { createBubble, updateBubble } from './bubble.js'
import { calm, h } from './dom.js'
import { rove } from './rove.js'
import { follow } from './scroll.js'
import { dayOf } from './script.js'
/** @import { Message } from './api.js' */
/** @import { Chat } from './phone.js' */

const TYPING_LASTS = 5000
const SAME_BREATH = 300

/**
 * The list of messages of one chat, kept in the order of their ids and changed in place, so that
 * focus, scroll position and a playing voice note survive every event.
 * @param {Chat} chat
 */
export function createMessages(chat) {
  /** @type {Map<number, { message: Message, article: HTMLElement }>} */
  const shown = new Map()
  const list = h('div', { class: 'list' })
  const dots = h(
    'div',
    { class: 'typing', 'aria-hidden': 'true', hidden: true },
    h('i'),
    h('i'),
    h('i'),
  )
  const label = chat.say('chat', { name: chat.bot.first_name })
  const log = h(
    'div',
    { class: 'log', role: 'log', 'aria-live': 'polite', 'aria-label': label },
    list,
    dots,
  )
  const roving = rove(list)
  const scroll = follow(log, list, chat)
  /** @type {number | undefined} */
  let typingTimer

  /** @param {boolean} on */
  function typing(on) {
    clearTimeout(typingTimer)
    dots.hidden = !on
    if (on) typingTimer = window.setTimeout(() => typing(false), TYPING_LASTS)
    scroll.settle()
  }

  /** @param {Message} message */
  function put(message) {
    const id = message.message_id
    const known = shown.get(id)
    if (known) updateBubble(known.article, known.message, message, chat)
    const article = known?.article ?? createBubble(message, chat)
    shown.set(id, { message, article })
    if (!known) {
      const after = [...shown.keys()].filter((other) => other > id)
      list.insertBefore(article, shown.get(Math.min(...after))?.article ?? null)
    }
    return article
  }

  /** @param {number} id */
  function drop(id) {
    const article = shown.get(id)?.article
    shown.delete(id)
    if (!article) return
    const focused = article.contains(document.activeElement)
    delete article.dataset['messageId']
    article.inert = true
    if (focused) roving.nearest(article)
    leave(article)
  }

  function arrange() {
    /** @type {Message | undefined} */
    let before
    for (const [, { message, article }] of [...shown].sort(([a], [b]) => a - b)) {
      const day = dayOf(message.date, chat.locale)
      const newDay = !before || dayOf(before.date, chat.locale) !== day
      const today = day === dayOf(Date.now() / 1000, chat.locale)
      if (newDay) article.dataset['day'] = today ? chat.say('today') : day
      else delete article.dataset['day']
      const joined = !newDay && before !== undefined && sameBreath(before, message)
      article.classList.toggle('joined', joined)
      before = message
    }
    roving.refresh()
  }

  return {
    element: h('div', { class: 'chat' }, log, scroll.button),
    typing,
    size: () => shown.size,
    newest: () => Math.max(0, ...shown.keys()),
    /** @param {number} id */
    get: (id) => shown.get(id)?.message,
    /** @param {Message} message new or edited */
    show(message) {
      const isNew = !shown.has(message.message_id)
      const article = put(message)
      arrange()
      if (isNew && !calm()) arrive(article)
      if (isNew && message.from?.is_bot) typing(false)
      scroll.changed(isNew, !message.from?.is_bot)
    },
    /** @param {number[]} ids */
    remove(ids) {
      for (const id of ids) drop(id)
      arrange()
    },
    /** @param {Message[]} messages the whole chat as it is now */
    replace(messages) {
      const kept = new Set(messages.map(({ message_id }) => message_id))
      for (const id of shown.keys()) if (!kept.has(id)) drop(id)
      for (const message of messages) put(message)
      arrange()
      scroll.toNewest()
    },
    toNewest: scroll.toNewest,
  }
}

/**
 * @param {Message} a
 * @param {Message} b
 */
function sameBreath(a, b) {
  return a.from?.id === b.from?.id && b.date - a.date < SAME_BREATH
}

/** @param {HTMLElement} article */
function arrive(article) {
  const from = { opacity: 0, transform: 'translateY(10px)' }
  article.animate([from, { opacity: 1, transform: 'none' }], { duration: 220, easing: 'ease-out' })
}

/** @param {HTMLElement} article */
function leave(article) {
  if (calm() || document.hidden) return article.remove()
  const height = `${article.offsetHeight}px`
  const frames = [
    { opacity: 1, height, overflow: 'clip' },
    { opacity: 0, height, overflow: 'clip', offset: 0.6 },
    { opacity: 0, height: '0px', marginBlockStart: '0px', overflow: 'clip' },
  ]
  const gone = () => article.remove()
  article.animate(frames, { duration: 340, easing: 'ease' }).finished.then(gone, gone)
}
