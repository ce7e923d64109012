import { calm, find, h, iconButton } from './dom.js'
import { ownLanguage, textNodes } from './entities.js'
import { keyboardOf, swapKeyboard } from './keyboard.js'
import { gistOf, mediaOf } from './media.js'
import { languageOf, mixesDirections, timeOf } from './script.js'
/** @import { Message } from './api.js' */
/** @import { Chat } from './phone.js' */

/**
 * One message in the chat: its bubble, its keyboard and what can be done with it.
 * @param {Message} message
 * @param {Chat} chat
 * @returns {HTMLElement}
 */
export function createBubble(message, chat) {
  const bot = message.from?.is_bot ?? true
  const who = bot ? chat.bot.first_name : chat.say('you')
  const article = h(
    'article',
    {
      class: bot ? 'message from-bot' : 'message from-me',
      'data-message-id': message.message_id,
      'aria-label': `${who}, ${timeOf(message.date)}`,
      tabindex: -1,
    },
    contentOf(message, chat),
    actionsOf(message, chat),
  )
  swapKeyboard(article, keyboardOf(message, chat))
  return article
}

/**
 * Brings a bubble up to date with an edited message, touching only the part that changed: a voice
 * note goes on playing and the focus stays when just the buttons are new.
 * @param {HTMLElement} article
 * @param {Message} old
 * @param {Message} next
 * @param {Chat} chat
 */
export function updateBubble(article, old, next, chat) {
  const bubble = find(article, '.bubble')
  if (bubble && contentKey(old) !== contentKey(next)) {
    const height = bubble.offsetHeight
    const content = contentOf(next, chat)
    const focused = bubble.contains(document.activeElement)
    bubble.replaceWith(content)
    if (focused) article.focus({ preventScroll: true })
    soften(content, height)
  }
  if (JSON.stringify(old.reply_markup) !== JSON.stringify(next.reply_markup)) {
    swapKeyboard(article, keyboardOf(next, chat))
  }
}

/** @param {Message} message */
function contentKey({ reply_markup: _keyboard, date: _date, ...rest }) {
  return JSON.stringify({ ...rest, edit_date: undefined })
}

/**
 * @param {HTMLElement} bubble
 * @param {number} from its height before, in pixels
 */
function soften(bubble, from) {
  if (calm()) return
  const to = bubble.offsetHeight
  const timing = { duration: 200, easing: 'cubic-bezier(0.3, 0, 0.2, 1)' }
  for (const child of bubble.children) child.animate([{ opacity: 0.15 }, { opacity: 1 }], 260)
  if (from === to) return
  const box = { overflow: 'clip' }
  bubble.animate(
    [
      { height: `${from}px`, ...box },
      { height: `${to}px`, ...box },
    ],
    timing,
  )
}

/**
 * @param {Message} message
 * @param {Chat} chat
 */
function contentOf(message, chat) {
  const text = wordsOf(message)
  const entities = message.entities ?? message.caption_entities ?? []
  const lang = ownLanguage(text, entities, chat.locale)
  const time = h('time', { 'aria-hidden': 'true' }, timeOf(message.date))
  const body = h('div', { class: mixesDirections(text) ? 'body mixed' : 'body', dir: 'auto', lang })
  if (text) body.append(h('span', { class: 'text' }, ...textNodes(text, entities, chat, lang)))
  body.append(time)
  const bubble = h('div', { class: 'bubble' }, quoteOf(message, chat), mediaOf(message, chat), body)
  bubble.classList.toggle('pictured', message.photo !== undefined)
  bubble.classList.toggle('wordless', text === '')
  if (message.has_protected_content) guard(bubble)
  return bubble
}

/**
 * What the message says. As in Telegram's own apps, the code of an invitation does not stay on the
 * screen of whoever came by it.
 * @param {Message} message
 */
function wordsOf({ text = '', caption = '', from }) {
  return (from?.is_bot ? text : text.replace(/^(\/start) [\w-]{1,64}$/, '$1')) || caption
}

/**
 * Protected content is neither selected, copied nor dragged away, as in Telegram's own apps.
 * @param {HTMLElement} bubble
 */
function guard(bubble) {
  bubble.classList.add('protected')
  for (const name of ['copy', 'cut', 'contextmenu', 'dragstart', 'selectstart']) {
    bubble.addEventListener(name, (event) => event.preventDefault())
  }
}

/**
 * @param {Message} message
 * @param {Chat} chat
 */
function quoteOf(message, chat) {
  const quoted = message.reply_to_message
  if (!quoted) return null
  const gist = gistOf(quoted, chat)
  const who = quoted.from?.is_bot ? chat.bot.first_name : chat.say('you')
  const line = h('span', { dir: 'auto', lang: languageOf(gist, chat.locale) }, gist)
  return h('div', { class: 'quote' }, h('b', { dir: 'auto' }, who), line)
}

/**
 * @param {Message} message
 * @param {Chat} chat
 */
function actionsOf(message, chat) {
  return h(
    'div',
    { class: 'actions' },
    iconButton('reply', chat.say('reply'), () => chat.reply(message)),
    iconButton('trash', chat.say('remove'), () => chat.remove(message)),
  )
}
