import type { Entity } from './entities.ts'

const topDomains = 'com|org|net|info|io|me|pk|af|edu|gov|int|uk|dev|app'

/** What Telegram finds in a text by itself. Commands matter most: grammY needs their entity. */
const patterns: [type: string, pattern: RegExp][] = [
  [
    'bot_command',
    /(?<![\p{L}\p{N}_/<>@])\/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\w/>@])/gu,
  ],
  ['email', /(?<![\w.+-])[\w.+-]+@[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*\.[a-zA-Z]{2,}/g],
  ['mention', /(?<![\w@.])@[a-zA-Z0-9_]{4,32}(?!\w)/g],
  ['hashtag', /(?<![\p{L}\p{N}_#])#(?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]{1,256}/gu],
  [
    'url',
    new RegExp(
      `(?<![\\w@.])(?:(?:https?|tg)://[^\\s<>"]+|(?:[a-z0-9-]+\\.)+(?:${topDomains})(?![\\w.])(?:/[^\\s<>"]*)?)`,
      'gi',
    ),
  ],
]

/** The commands, mentions, hashtags, addresses and links in a text, none crossing another. */
export function detect(text: string): Entity[] {
  if (!/[/@#.]/.test(text)) return []
  const found: Entity[] = []
  for (const [type, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const length =
        type === 'url' ? match[0].replace(/[.,:;!?)'،۔؟]+$/, '').length : match[0].length
      const offset = match.index
      const crosses = found.some(
        (one) => one.offset < offset + length && offset < one.offset + one.length,
      )
      if (!crosses) found.push({ type, offset, length })
    }
  }
  return found.sort((a, b) => a.offset - b.offset)
}
