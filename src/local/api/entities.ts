import type { MessageEntity } from 'grammy/types'

/** One stretch of a text with a meaning or a look; offsets and lengths count UTF-16 units. */
export interface Entity {
  type: string
  offset: number
  length: number
  url?: string
  language?: string
  custom_emoji_id?: string
}

/** Whether an entity has what its type needs; others are dropped, as Telegram drops them. */
export function isMessageEntity(entity: Entity): entity is MessageEntity & Entity {
  if (entity.type === 'text_link') return entity.url !== undefined
  if (entity.type === 'custom_emoji') return entity.custom_emoji_id !== undefined
  return entity.type in known
}

const looks = new Set(['bold', 'italic', 'underline', 'strikethrough', 'spoiler'])
const quotes = new Set(['blockquote', 'expandable_blockquote'])
const fixed = new Set(['code', 'pre'])

const known = {
  mention: 1,
  hashtag: 1,
  cashtag: 1,
  bot_command: 1,
  url: 1,
  email: 1,
  phone_number: 1,
  bold: 1,
  italic: 1,
  underline: 1,
  strikethrough: 1,
  spoiler: 1,
  blockquote: 1,
  expandable_blockquote: 1,
  code: 1,
  pre: 1,
  text_mention: 1,
}

/** Which entity comes first when two cover the same stretch (tdlib's `get_type_priority`). */
const priority: Record<string, number> = {
  blockquote: 0,
  expandable_blockquote: 0,
  pre: 11,
  code: 20,
  text_link: 49,
  bold: 90,
  italic: 91,
  underline: 92,
  strikethrough: 93,
  spoiler: 94,
  custom_emoji: 99,
}

function byPlace(a: Entity, b: Entity): number {
  return (
    a.offset - b.offset ||
    b.length - a.length ||
    (priority[a.type] ?? 50) - (priority[b.type] ?? 50)
  )
}

const endOf = (entity: Entity) => entity.offset + entity.length

/** Joins stretches of one look that touch or overlap: `<b>a</b><b>b</b>` is one bold stretch. */
function joined(entities: Entity[]): Entity[] {
  const open = new Map<string, Entity>()
  const result: Entity[] = []
  for (const entity of entities) {
    const before = open.get(entity.type)
    if (looks.has(entity.type) && before !== undefined && endOf(before) >= entity.offset) {
      before.length = Math.max(endOf(before), endOf(entity)) - before.offset
    } else {
      const copy = { ...entity }
      open.set(entity.type, copy)
      result.push(copy)
    }
  }
  return result
}

/** Cuts the stretches of `holes` out of `entity`. */
function without(entity: Entity, holes: Entity[]): Entity[] {
  const parts: Entity[] = []
  let from = entity.offset
  for (const hole of holes) {
    if (endOf(hole) <= from || hole.offset >= endOf(entity)) continue
    if (hole.offset > from) parts.push({ ...entity, offset: from, length: hole.offset - from })
    from = endOf(hole)
  }
  if (from < endOf(entity)) parts.push({ ...entity, offset: from, length: endOf(entity) - from })
  return parts
}

/** Puts entities into Telegram's order and rules: code holds nothing else, quotes do not nest. */
export function tidy(entities: Entity[]): Entity[] {
  if (entities.length < 2) return entities
  const sorted = joined([...entities].sort(byPlace))
  const codes = sorted.filter((entity) => fixed.has(entity.type))
  let quoteEnd = -1
  const result = sorted.flatMap((entity) => {
    if (quotes.has(entity.type)) {
      if (entity.offset < quoteEnd) return []
      quoteEnd = endOf(entity)
      return [entity]
    }
    if (fixed.has(entity.type)) {
      const outer = codes.find((other) => other !== entity && contains(other, entity))
      return outer === undefined ? [entity] : []
    }
    return looks.has(entity.type)
      ? without(entity, codes)
      : codes.some((code) => code.offset < endOf(entity) && entity.offset < endOf(code))
        ? []
        : [entity]
  })
  return result.sort(byPlace)
}

function contains(outer: Entity, inner: Entity): boolean {
  if (outer.offset === inner.offset && outer.length === inner.length) return outer.type === 'pre'
  return outer.offset <= inner.offset && endOf(outer) >= endOf(inner)
}

/**
 * Trims the text as Telegram does (spaces and line breaks before the first entity, all white space
 * at the end) and fits the entities to what is left.
 */
export function trimmed(text: string, entities: Entity[]): { text: string; entities: Entity[] } {
  const tail = text.trimEnd()
  const visible = entities.flatMap((entity) => {
    const end = Math.min(endOf(entity), tail.length)
    const isVisible = tail.slice(entity.offset, end).trim() !== ''
    return isVisible ? [{ ...entity, length: end - entity.offset }] : []
  })
  const firstEntity = Math.min(tail.length, ...visible.map((entity) => entity.offset))
  let cut = 0
  while (cut < firstEntity && (tail[cut] === ' ' || tail[cut] === '\n')) cut += 1
  if (cut > 0) for (const entity of visible) entity.offset -= cut
  return { text: tail.slice(cut), entities: visible }
}

/** Adds entities that were found in the text where they cross none that was given. */
export function withFound(entities: Entity[], found: Entity[]): Entity[] {
  if (found.length === 0) return entities
  const firm = entities.filter((entity) => !looks.has(entity.type) && !quotes.has(entity.type))
  const free = found.filter(
    (one) => !firm.some((other) => other.offset < endOf(one) && one.offset < endOf(other)),
  )
  return [...entities, ...free].sort(byPlace)
}
