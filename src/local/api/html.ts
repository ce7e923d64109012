import type { Entity } from './entities.ts'
import { checkedUrl } from './links.ts'

/** A text without its markup, and the entities found in it (unsorted, possibly overlapping). */
export interface Parsed {
  text: string
  entities: Entity[]
}

interface OpenTag {
  tag: string
  argument: string
  offset: number
}

const tagTypes: Record<string, string> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
  'tg-emoji': 'custom_emoji',
  a: 'text_link',
  pre: 'pre',
  code: 'code',
  blockquote: 'blockquote',
}

/** Which attribute of a tag matters, and the part of its value that does; the rest is ignored. */
const attributes: Record<string, { name: string; start: string }> = {
  a: { name: 'href', start: '' },
  code: { name: 'class', start: 'language-' },
  span: { name: 'class', start: 'tg-' },
  'tg-emoji': { name: 'emoji-id', start: '' },
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' }
const reference = /&(?:#x([0-9a-fA-F]+)|#(\d+)|(lt|gt|amp|quot)(?![a-zA-Z]));?/y
const plain = /[^&<]+/y

/** Reads the character reference at `at`, or nothing when there is none Telegram knows. */
function readReference(source: string, at: number): { text: string; end: number } | undefined {
  reference.lastIndex = at
  const found = reference.exec(source)
  if (found === null) return undefined
  const [all, hex, decimal, name] = found
  const end = at + all.length
  if (name !== undefined) return { text: named[name] ?? '', end }
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  if (code === 0 || code >= 0x10ffff || all.length > 10) return undefined
  return { text: String.fromCodePoint(code), end }
}

function decode(value: string): string {
  return value.replace(
    new RegExp(reference.source, 'g'),
    (all) => readReference(all, 0)?.text ?? all,
  )
}

const attribute = /\s*(?:([^\s=>/"']*)\s*(?:(=)\s*(?:"([^"]*)("?)|'([^']*)('?)|([\w.-]*)))?)/y

/**
 * Reads Telegram's HTML style strictly: the mistakes, their words and their byte offsets are those
 * of tdlib (`parse_html`). Returns the words of the first mistake as a text.
 */
export function parseHtml(source: string): Parsed | string {
  if (!source.includes('<') && !source.includes('&')) return { text: source, entities: [] }
  const entities: Entity[] = []
  const open: OpenTag[] = []
  let text = ''
  let at = 0
  const bytes = (index: number) => Buffer.byteLength(source.slice(0, index))
  while (at < source.length) {
    plain.lastIndex = at
    const run = plain.exec(source)
    if (run !== null) {
      text += run[0]
      at = plain.lastIndex
    } else if (source[at] === '&') {
      const found = readReference(source, at)
      text += found?.text ?? '&'
      at = found?.end ?? at + 1
    } else if (source[at + 1] === '/') {
      const result = closeTag(source, at, open, entities, text, bytes)
      if (typeof result === 'string') return result
      at = result
    } else {
      const result = openTag(source, at, text.length, bytes)
      if (typeof result === 'string') return result
      open.push(result)
      at = result.end
    }
  }
  const last = open.at(-1)
  if (last !== undefined) return `Can't find end tag corresponding to start tag "${last.tag}"`
  if (/\p{Surrogate}/u.test(text)) {
    return 'Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units'
  }
  return { text, entities }
}

function openTag(
  source: string,
  begin: number,
  offset: number,
  bytes: (index: number) => number,
): (OpenTag & { end: number }) | string {
  const name = /[^\s>]*/y
  name.lastIndex = begin + 1
  const tag = (name.exec(source)?.[0] ?? '').toLowerCase()
  let at = name.lastIndex
  if (at >= source.length) return `Unclosed start tag at byte offset ${bytes(begin)}`
  if (!(tag in tagTypes)) return `Unsupported start tag "${tag}" at byte offset ${bytes(begin)}`
  const wanted = attributes[tag]
  let argument = ''
  for (;;) {
    const rest = /\s*/y
    rest.lastIndex = at
    rest.exec(source)
    if (source[rest.lastIndex] === '>') {
      at = rest.lastIndex + 1
      break
    }
    attribute.lastIndex = at
    const found = attribute.exec(source)
    const key = found?.[1] ?? ''
    if (key === '') {
      return `Empty attribute name in the tag "${tag}" at byte offset ${bytes(begin)}`
    }
    at = attribute.lastIndex
    if (at >= source.length) {
      return found?.[2] === undefined
        ? `Unclosed start tag "${tag}" at byte offset ${bytes(begin)}`
        : `Unclosed start tag at byte offset ${bytes(begin)}`
    }
    const token = found?.[7]
    if (token !== undefined && !/[\s>]/.test(source[at] ?? '')) {
      return `Unexpected end of name token at byte offset ${bytes(at - token.length)}`
    }
    const value = token?.toLowerCase() ?? decode(found?.[3] ?? found?.[5] ?? '')
    if (wanted?.name === key && value.startsWith(wanted.start)) {
      argument = value.slice(wanted.start.length)
    } else if (tag === 'blockquote' && key === 'expandable') argument = '1'
  }
  if (tag === 'span' && argument !== 'spoiler') {
    return `Tag "span" must have class "tg-spoiler" at byte offset ${bytes(begin)}`
  }
  return { tag, argument, offset, end: at }
}

function closeTag(
  source: string,
  begin: number,
  open: OpenTag[],
  entities: Entity[],
  text: string,
  bytes: (index: number) => number,
): number | string {
  const current = open.pop()
  if (current === undefined) return `Unexpected end tag at byte offset ${bytes(begin)}`
  const end = /([^\s>]*)\s*/y
  end.lastIndex = begin + 2
  const name = (end.exec(source)?.[1] ?? '').toLowerCase()
  if (source[end.lastIndex] !== '>') return `Unclosed end tag at byte offset ${bytes(begin)}`
  if (name !== '' && name !== current.tag) {
    return `Unmatched end tag at byte offset ${bytes(begin)}, expected "</${current.tag}>", found "</${name}>"`
  }
  if (text.length > current.offset) {
    const wrong = addEntity(current, text, entities)
    if (wrong !== undefined) return wrong
  }
  return end.lastIndex + 1
}

function addEntity(tag: OpenTag, text: string, entities: Entity[]): string | undefined {
  const entity: Entity = {
    type: tagTypes[tag.tag] ?? tag.tag,
    offset: tag.offset,
    length: text.length - tag.offset,
  }
  const last = entities.at(-1)
  const inside = last?.offset === entity.offset && last.length === entity.length ? last : undefined
  if (tag.tag === 'a') {
    const url = checkedUrl(tag.argument === '' ? text.slice(tag.offset) : tag.argument)
    // Telegram drops a link it cannot read and keeps the words.
    if (url !== undefined) entities.push({ ...entity, url })
  } else if (tag.tag === 'tg-emoji') {
    if (!/^\d*[1-9]\d*$/.test(tag.argument)) return 'Invalid custom emoji identifier specified'
    entities.push({ ...entity, custom_emoji_id: tag.argument })
  } else if (tag.tag === 'blockquote' && tag.argument !== '') {
    entities.push({ ...entity, type: 'expandable_blockquote' })
  } else if (tag.tag === 'pre' && inside?.type === 'code' && inside.language !== undefined) {
    inside.type = 'pre'
  } else if (tag.tag === 'code' && inside?.type === 'pre' && tag.argument !== '') {
    inside.language = tag.argument
  } else if (tag.tag === 'code' && tag.argument !== '') {
    entities.push({ ...entity, language: tag.argument })
  } else entities.push(entity)
  return undefined
}
