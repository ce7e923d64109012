/** A stretch of text that could give a person away. Offsets are UTF-16 units. */
export interface Found {
  readonly kind: 'id-card' | 'phone' | 'link' | 'handle' | 'email'
  readonly start: number
  readonly end: number
}

// Digits as they are typed here, Latin, Arabic-Indic and the Urdu/Pashto forms, and in every other
// script: fullwidth or mathematical ones are a way of hiding a number, not of leaving it out.
const DIGIT = '\\p{Nd}'
// What people put between digits. Deliberately generous: pointing out one number too many costs a
// tap, one too few can cost a life.
const GAP =
  '[\\s\\u00A0\\u200B-\\u200F\\u2066-\\u2069\\uFE0F\\u20E3().,،*|~+\\-\\u2010-\\u2015_/]{0,3}'

/** In the order of their claim on a stretch: the first pattern to match it names it. */
const PATTERNS: readonly { kind: Found['kind']; pattern: RegExp }[] = [
  {
    kind: 'link',
    pattern:
      /(?:https?:\/\/|www\.)[^\s▢]+|(?<![\p{L}\p{N}@.])(?<![\p{L}\p{N}._%+-] ?@ )(?:[a-z0-9-]+\.)+(?:com|org|net|info|pk|af|me|ly|be|io|app|link|gg|co|tv|edu|gov|uk|ae|sa|ir|ru|xyz|site|online|live)(?![a-z0-9])(?:\/[^\s▢]*)?/giu,
  },
  {
    kind: 'email',
    pattern:
      /[\p{L}\p{N}._%+-]+ ?(?:@|[([]at[)\]]) ?[\p{L}\p{N}-]+(?:\.| ?[([]dot[)\]] ?)[\p{L}.]{2,}/giu,
  },
  { kind: 'handle', pattern: /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{3,}/gu },
  // A Pakistani identity-card number has thirteen digits (5-7-1).
  {
    kind: 'id-card',
    pattern: new RegExp(`(?<!${DIGIT})${DIGIT}(?:${GAP}${DIGIT}){12}(?!${DIGIT})`, 'gu'),
  },
  { kind: 'phone', pattern: new RegExp(`(?<!${DIGIT})\\+?${DIGIT}(?:${GAP}${DIGIT}){6,}`, 'gu') },
]

/**
 * Phone numbers, identity-card numbers, addresses, handles and links in `text`, in order, not
 * overlapping. Looked for again beside what was found, until nothing more is: a number right behind
 * another would otherwise be taken for a part of it and go out.
 */
export function findPersonal(text: string): Found[] {
  const found: Found[] = []
  let rest = text
  for (let before = -1; before < found.length;) {
    before = found.length
    for (const { kind, pattern } of PATTERNS)
      rest = rest.replace(pattern, (match, start: number) => {
        found.push({ kind, start, end: start + match.length })
        return BLANK.charAt(0).repeat(match.length)
      })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** What stands in place of something blanked. */
export const BLANK = '▢▢▢'

/** `text` with everything `findPersonal` finds taken out. Finds nothing more when run again. */
export function blankPersonal(text: string): string {
  let rest = text
  for (const { start, end } of findPersonal(text).toReversed())
    rest = rest.slice(0, start) + BLANK + rest.slice(end)
  return rest
}
