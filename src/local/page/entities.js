import { h } from './dom.js'
import { languageOf } from './script.js'
/** @import { Entity, Locale } from './api.js' */
/** @import { Chat } from './phone.js' */

/** @type {Record<string, keyof HTMLElementTagNameMap>} */
const TAGS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
  expandable_blockquote: 'blockquote',
}
const BLOCKS = new Set(['pre', 'blockquote', 'expandable_blockquote'])

/**
 * A message's text as nodes, with its entities applied. Offsets are UTF-16 units. Text stays text:
 * nothing in it is ever read as markup.
 * @param {string} text
 * @param {Entity[]} entities
 * @param {Chat} phone
 * @param {Locale} lang the language the text as a whole is set in
 * @returns {Node[]}
 */
export function textNodes(text, entities, phone, lang) {
  const chat = { ...phone, locale: lang }
  const own = entities.concat(startLinks(text, entities, chat.bot.username))
  const queue = own.sort((a, b) => a.offset - b.offset || b.length - a.length)
  return build(text, 0, text.length, queue, chat)
}

/**
 * The language of what a message itself says: somebody's words it quotes are a guest in it.
 * @param {string} text
 * @param {Entity[]} entities
 * @param {Locale} phone
 * @returns {Locale}
 */
export function ownLanguage(text, entities, phone) {
  let own = text
  for (const { type, offset, length } of entities) {
    if (!BLOCKS.has(type)) continue
    own = own.slice(0, offset) + ' '.repeat(length) + own.slice(offset + length)
  }
  return languageOf(own.trim() === '' ? text : own, phone)
}

/**
 * @param {string} text
 * @param {number} from
 * @param {number} to
 * @param {Entity[]} queue entities not yet placed, outermost first; consumed from the front
 * @param {Chat} chat
 * @returns {Node[]}
 */
function build(text, from, to, queue, chat) {
  /** @type {Node[]} */
  const nodes = []
  let at = from
  const plain = (/** @type {number} */ until) => {
    if (until > at) nodes.push(...paragraphs(text.slice(at, until), chat.locale))
    at = until
  }
  for (let entity = queue[0]; entity && entity.offset < to; entity = queue[0]) {
    queue.shift()
    const start = Math.max(entity.offset, at)
    const end = Math.min(entity.offset + entity.length, to)
    if (end <= start) continue
    const block = BLOCKS.has(entity.type)
    // A block breaks the line by itself; the text's own line breaks beside it would double it.
    if (block && text[start - 1] === '\n' && start > at) {
      plain(start - 1)
      at = start
    } else plain(start)
    nodes.push(render(entity, text.slice(start, end), build(text, start, end, queue, chat), chat))
    const breaks = block ? (/^\n*/.exec(text.slice(end, to))?.[0] ?? '') : ''
    if (breaks.length > 1) nodes.push(gap(breaks))
    at = end + breaks.length
  }
  plain(to)
  return nodes
}

/**
 * Empty lines become smaller gaps: at the line height of Nastaliq a whole one tears the text apart.
 * A paragraph in another language than the text around it is set in its own hand.
 * @param {string} text
 * @param {Locale} around
 * @returns {Node[]}
 */
function paragraphs(text, around) {
  return text
    .split(/(\n{2,})/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('\n\n')) return gap(part)
      const lang = languageOf(part, around)
      const other = lang !== around && /\S\s\S/.test(part)
      return other ? h('span', { lang }, part) : document.createTextNode(part)
    })
}

/** @param {string} breaks the line breaks it stands for, for whoever copies the text */
function gap(breaks) {
  return h('span', { class: 'gap' }, breaks)
}

/**
 * @param {Entity} entity
 * @param {string} covered the text under it
 * @param {Node[]} children
 * @param {Chat} chat
 * @returns {Node}
 */
function render(entity, covered, children, chat) {
  if (entity.type === 'spoiler') return spoiler(children, chat)
  if (entity.type === 'bot_command') return press(children, () => chat.send(covered))
  if (entity.type === 'url') return leftToRight(link(covered, children, chat))
  if (entity.type === 'text_link') return link(entity.url ?? '', children, chat)
  const tag = TAGS[entity.type]
  const lang = languageOf(covered, chat.locale)
  if (tag === 'blockquote' && lang !== chat.locale)
    return h(tag, { dir: 'auto', lang }, ...children)
  return h(tag ?? 'span', tag ? {} : { class: 'entity' }, ...children)
}

/**
 * @param {string} address
 * @param {Node[]} children
 * @param {Chat} chat
 */
function link(address, children, chat) {
  const payload = startPayload(address, chat.bot.username)
  if (payload !== null) return press(children, () => chat.send(`/start ${payload}`.trim()))
  const safe = webAddress(address)
  if (!safe) return h('span', { class: 'entity' }, ...children)
  return h('a', { href: safe, target: '_blank', rel: 'noopener noreferrer' }, ...children)
}

/**
 * An address is read from the left in every language, also where it needs a second line.
 * @param {HTMLElement} element
 */
function leftToRight(element) {
  element.dir = 'ltr'
  return element
}

/**
 * The address when it leads to the web, else null: `javascript:` and its kin are never followed.
 * @param {string} address
 */
export function webAddress(address) {
  const full = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`
  if (!URL.canParse(full)) return null
  return /^https?:$/.test(new URL(full).protocol) ? full : null
}

/**
 * What a link to this very bot starts it with (`https://t.me/<bot>?start=X` gives `X`, without a
 * payload the empty string), or null for any other address.
 * @param {string} address
 * @param {string} username
 * @returns {string | null}
 */
export function startPayload(address, username) {
  const full = /^https?:\/\//i.test(address) ? address : `https://${address}`
  if (!URL.canParse(full)) return null
  const url = new URL(full)
  if (!/^(www\.)?(t|telegram)\.me$/i.test(url.hostname)) return null
  if (url.pathname.slice(1).toLowerCase() !== username.toLowerCase()) return null
  return url.searchParams.get('start') ?? ''
}

/**
 * Invite links a message shows bare, with no entity over them: they too can be tapped.
 * @param {string} text
 * @param {Entity[]} entities
 * @param {string} username
 * @returns {Entity[]}
 */
function startLinks(text, entities, username) {
  const found = text.matchAll(/(https?:\/\/)?(t|telegram)\.me\/\w+(\?start=[\w-]+)?/gi)
  return [...found]
    .filter(([address]) => startPayload(address, username) !== null)
    .map((match) => ({ type: 'url', offset: match.index, length: match[0].length }))
    .filter(({ offset, length }) =>
      entities.every(
        (other) => other.offset + other.length <= offset || other.offset >= offset + length,
      ),
    )
}

/**
 * Words that act when pressed. Not a <button>: it must flow and break with the sentence.
 * @param {Node[]} children
 * @param {() => void} act
 */
function press(children, act) {
  const element = h('span', { role: 'button', tabindex: 0, class: 'press' }, ...children)
  element.addEventListener('click', act)
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    act()
  })
  return element
}

/**
 * @param {Node[]} children
 * @param {Chat} chat
 */
function spoiler(children, chat) {
  const words = h('span', { 'aria-hidden': 'true' }, ...children)
  const cover = press([words], () => {
    if (!cover.hasAttribute('role')) return
    for (const name of ['role', 'tabindex', 'aria-label']) cover.removeAttribute(name)
    words.removeAttribute('aria-hidden')
    cover.className = 'spoiler shown'
  })
  cover.className = 'spoiler'
  cover.setAttribute('aria-label', chat.say('hidden'))
  return cover
}
