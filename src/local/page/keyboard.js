import { childrenOf, find, h } from './dom.js'
import { ownLanguage, startPayload, webAddress } from './entities.js'
import { languageOf } from './script.js'
/** @import { Button, Message } from './api.js' */
/** @import { Chat } from './phone.js' */

/**
 * The inline keyboard of a message, rows and order exactly as sent: Telegram lays keyboards out
 * left to right in every language, so a bot that wants them mirrored reverses its rows.
 * @param {Message} message
 * @param {Chat} chat
 * @returns {HTMLElement | null} null when the message has no buttons
 */
export function keyboardOf(message, chat) {
  const rows = message.reply_markup?.inline_keyboard ?? []
  if (rows.length === 0) return null
  const attributes = {
    class: 'keyboard',
    dir: 'ltr',
    role: 'group',
    'aria-label': chat.say('buttons'),
  }
  return h(
    'div',
    { ...attributes, keydown: walk },
    ...rows.map((row) =>
      h('div', { class: 'row' }, ...row.map((button) => buttonOf(message, button, chat))),
    ),
  )
}

/**
 * @param {Message} message
 * @param {Button} button
 * @param {Chat} chat
 */
function buttonOf(message, button, chat) {
  const act = actOf(message, button, chat)
  // A short word may fit two languages: then it speaks the one of the message it belongs to.
  const around = ownLanguage(message.text ?? '', message.entities ?? [], chat.locale)
  const lang = languageOf(button.text, around)
  const label = h('span', { dir: 'auto', lang }, button.text)
  const data = button.callback_data
  const attributes = { type: 'button', class: 'key', 'data-callback': data, disabled: !act }
  return h('button', { ...attributes, click: act && ((event) => act(event.currentTarget)) }, label)
}

/**
 * @param {Message} message
 * @param {Button} button
 * @param {Chat} chat
 * @returns {((element: HTMLElement) => unknown) | undefined} undefined: a kind this page cannot press
 */
function actOf(message, button, chat) {
  const { callback_data: data, url, copy_text: copy } = button
  if (data !== undefined) return (element) => chat.tap(message, data, element)
  if (copy) {
    return () =>
      navigator.clipboard.writeText(copy.text).then(() => chat.notice(chat.say('copied')))
  }
  const payload = startPayload(url ?? '', chat.bot.username)
  if (payload !== null) return () => chat.send(`/start ${payload}`.trim())
  const address = webAddress(url ?? '')
  return address ? () => window.open(address, '_blank', 'noopener,noreferrer') : undefined
}

/**
 * Arrow keys walk the keyboard as it is seen.
 * @param {KeyboardEvent & { currentTarget: HTMLElement }} event
 */
function walk(event) {
  const here = placeOf(event.currentTarget)
  if (!here) return
  const [row, column] = here
  /** @type {Record<string, [number, number]>} */
  const steps = {
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + 1],
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
  }
  const next = steps[event.key]
  const target = next && next[1] >= 0 && keyAt(event.currentTarget, next[0], next[1], event.key)
  if (!target) return
  event.preventDefault()
  event.stopPropagation()
  target.focus()
}

/**
 * @param {HTMLElement} keyboard
 * @param {number} row
 * @param {number} column
 * @param {string} key moving between rows may land on a shorter one, moving along a row may not
 */
function keyAt(keyboard, row, column, key) {
  const keys = childrenOf(keyboard.children[row])
  return key === 'ArrowUp' || key === 'ArrowDown' ? (keys[column] ?? keys.at(-1)) : keys[column]
}

/**
 * @param {HTMLElement} keyboard
 * @returns {[row: number, column: number] | null} where the focus is, if it is here
 */
function placeOf(keyboard) {
  const key = document.activeElement
  const row = key?.parentElement
  if (!key || !row || row.parentElement !== keyboard) return null
  return [[...keyboard.children].indexOf(row), [...row.children].indexOf(key)]
}

/**
 * Puts a new keyboard in an old one's place without losing the focus: it goes to the button with
 * the same data, else to the same place, else to the nearest, else to the message itself.
 * @param {HTMLElement} article
 * @param {HTMLElement | null} next
 */
export function swapKeyboard(article, next) {
  const old = find(article, ':scope > .keyboard')
  const place = old && placeOf(old)
  const data = place && document.activeElement?.getAttribute('data-callback')
  if (old && next) old.replaceWith(next)
  else if (next) find(article, '.bubble')?.after(next)
  else old?.remove()
  article.classList.toggle('with-keyboard', next !== null)
  if (!place) return
  const rows = childrenOf(next).map(childrenOf)
  const row = rows[place[0]] ?? rows.at(-1)
  const near = row?.[place[1]] ?? row?.at(-1)
  const same = rows.flat().find((key) => data !== null && key.dataset['callback'] === data)
  const target = same ?? near ?? article
  target.focus({ preventScroll: true })
}
