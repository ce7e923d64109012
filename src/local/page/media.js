import { fileAddress } from './api.js'
import { h, icon } from './dom.js'
import { showPicture } from './picture.js'
import { languageOf } from './script.js'
import { voicePlayer } from './voice.js'
/** @import { Message } from './api.js' */
/** @import { Chat } from './phone.js' */

/**
 * How each kind of content is shown above the text, in the order they are looked for.
 * @type {[keyof Message, (message: Message, chat: Chat) => HTMLElement][]}
 */
const KINDS = [
  ['photo', photo],
  ['voice', (message, chat) => voicePlayer(message.voice, chat)],
  ['audio', (message, chat) => voicePlayer(message.audio, chat)],
  ['sticker', sticker],
  ['document', file],
  ['poll', poll],
]

/**
 * The picture, sound, file or poll of a message, or null for a message of words.
 * @param {Message} message
 * @param {Chat} chat
 * @returns {HTMLElement | null}
 */
export function mediaOf(message, chat) {
  const kind = KINDS.find(([field]) => message[field])
  if (kind) return kind[1](message, chat)
  return message.text === undefined ? h('p', { class: 'unshown' }, chat.say('unshown')) : null
}

/**
 * One line for a quote: the message's words, or what it is.
 * @param {Message} message
 * @param {Chat} chat
 */
export function gistOf(message, chat) {
  const words = message.text ?? message.caption
  if (words) return words
  if (message.photo) return chat.say('picture')
  if (message.voice || message.audio) return chat.say('voice')
  if (message.sticker) return message.sticker.emoji ?? chat.say('sticker')
  return message.document?.file_name ?? message.poll?.question ?? chat.say('message')
}

/**
 * @param {Message} message
 * @param {Chat} chat
 */
function photo(message, chat) {
  const size = message.photo?.at(-1)
  const address = fileAddress(size?.file_id ?? '')
  const alt = chat.say('picture')
  const image = h('img', { src: address, alt, width: size?.width, height: size?.height })
  const open = () => showPicture(address, alt, message.has_protected_content === true, chat)
  const label = chat.say('enlarge')
  return h('button', { type: 'button', class: 'photo', 'aria-label': label, click: open }, image)
}

/**
 * @param {Message} message
 * @param {Chat} chat
 */
function sticker(message, chat) {
  return h(
    'div',
    { class: 'sticker', role: 'img', 'aria-label': chat.say('sticker') },
    message.sticker?.emoji ?? '☺',
  )
}

/** @param {Message} message */
function file(message) {
  const { file_id: id = '', file_name: name = '', file_size: bytes = 0 } = message.document ?? {}
  const size = bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} KB` : `${(bytes / 1e6).toFixed(1)} MB`
  const words = h('span', {}, h('bdi', {}, name), h('small', { dir: 'ltr' }, size))
  return h(
    'a',
    { class: 'file', href: fileAddress(id), download: name || true },
    icon('file'),
    words,
  )
}

/**
 * @param {Message} message
 * @param {Chat} chat
 */
function poll(message, chat) {
  const { question = '', options = [] } = message.poll ?? {}
  const line = (/** @type {string} */ text) => ({
    dir: 'auto',
    lang: languageOf(text, chat.locale),
  })
  return h(
    'div',
    { class: 'poll' },
    h('p', line(question), question),
    h('ul', {}, ...options.map(({ text }) => h('li', line(text), text))),
  )
}
