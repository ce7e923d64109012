import type { MessageEntity } from 'grammy/types'
import { type Refusal, badRequest, isRefusal } from './answer.ts'
import { characters } from './characters.ts'
import { detect } from './detect.ts'
import { type Entity, isMessageEntity, tidy, trimmed, withFound } from './entities.ts'
import { parseHtml } from './html.ts'

/** A text as it stands in a message. */
export interface Formatted {
  text: string
  entities: MessageEntity[]
}

interface Given {
  text: string
  parse_mode?: string | undefined
  entities?: readonly MessageEntity[] | undefined
}

/**
 * Reads a text with its parse mode or its entities. HTML is read as Telegram reads it; the two
 * Markdown modes are refused, because this project writes none.
 */
export function format({ text, parse_mode = '', entities = [] }: Given): Formatted | Refusal {
  if (text.length > 32768) return badRequest('Text is too long')
  const mode = parse_mode.toLowerCase()
  let parsed: { text: string; entities: Entity[] } = { text, entities: [...entities] }
  if (mode === 'html') {
    const html = parseHtml(text)
    if (typeof html === 'string') return badRequest(`Can't parse entities: ${html}`)
    parsed = html
  } else if (mode === 'markdown' || mode === 'markdownv2') {
    return badRequest('the local server reads parse_mode HTML only')
  } else if (mode !== '' && mode !== 'none') return badRequest('Unsupported parse_mode')
  const clean = trimmed(parsed.text, tidy(parsed.entities))
  return {
    text: clean.text,
    entities: withFound(clean.entities, detect(clean.text)).filter(isMessageEntity),
  }
}

function longerThan(text: string, most: number): boolean {
  return text.length > most && characters(text) > most
}

/** The text of a message: 1-4096 characters after parsing. */
export function messageText(given: Given): Formatted | Refusal {
  if (given.text === '') return badRequest('Message text is empty')
  const formatted = format(given)
  if (isRefusal(formatted)) return formatted
  if (formatted.text === '') return badRequest('Text must be non-empty')
  return longerThan(formatted.text, 4096) ? badRequest('Message is too long') : formatted
}

/** A caption: up to 1024 characters after parsing, and it may be empty. */
export function captionText(given: {
  caption?: string | undefined
  parse_mode?: string | undefined
  caption_entities?: readonly MessageEntity[] | undefined
}): Formatted | Refusal {
  const formatted = format({
    text: given.caption ?? '',
    parse_mode: given.parse_mode,
    entities: given.caption_entities,
  })
  if (isRefusal(formatted)) return formatted
  return longerThan(formatted.text, 1024) ? badRequest('Message caption is too long') : formatted
}
