import { faceOf } from './faces.ts'

/** The room for a text: px wide, letters of a size in px and a weight, at most so many lines. */
export interface Room {
  readonly width: number
  readonly size: number
  readonly bold: boolean
  readonly lines: number
}

/**
 * Breaks a text at its spaces into lines that fit a room, by an estimate on the wide side. What does
 * not fit ends in "…". Isolates that run over a break are closed and opened again, for each line is
 * drawn as a text of its own.
 */
export function breakLines(text: string, room: Room, locale: string): string[] {
  const lines: string[] = []
  const words = text.split(/\s+/).filter((word) => word !== '')
  for (const word of words) {
    const longer = [...lines.slice(-1), word].join(' ')
    if (lines.length > 0 && widthOf(longer, room, locale) <= room.width) lines.splice(-1, 1, longer)
    else lines.push(word)
  }
  const kept = lines.slice(0, room.lines)
  const rest = lines.slice(room.lines - 1).join(' ')
  return balanced(
    kept.map((line, index) =>
      index === room.lines - 1 ? shortened(rest, room, locale) : shortened(line, room, locale),
    ),
  )
}

function shortened(text: string, room: Room, locale: string): string {
  if (widthOf(text, room, locale) <= room.width) return text
  const letters = Array.from(text)
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, room, locale) > room.width)
    letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** What regular letters are wide, where bold ones are 1. */
const REGULAR = 0.94

const INVISIBLE = /[\p{Mn}\p{Cf}]/u

/** What Latin letters are wide in bold Noto Sans, in em; the rest are about 0.62. */
const LATIN: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijlI.,:;!|'’() -]/, 0.35],
  [/[frt]/, 0.45],
  [/[csvxyz]/, 0.54],
  [/[A-HJ-LN-VX-Z]/, 0.71],
  [/[mwMW@—…%]/, 1],
]

/** About how wide a text is, in px: rather too much than too little. */
export function widthOf(
  text: string,
  { size, bold }: Pick<Room, 'size' | 'bold'>,
  locale: string,
): number {
  const { letter, space, scale, rightToLeft } = faceOf(locale)
  const em = Array.from(text)
    .filter((one) => !INVISIBLE.test(one))
    .reduce((sum, one) => sum + (/[!-~ -ɏ…—’]/.test(one) ? latin(one) : letter), 0)
  const spaces = (text.match(/ /g) ?? []).length * space
  // The last letters of a Nastaliq or Naskh line swing out.
  return (em * (bold ? 1 : REGULAR) + spaces + (rightToLeft ? 0.4 : 0)) * size * scale
}

function latin(one: string): number {
  return LATIN.find(([letters]) => letters.test(one))?.[1] ?? 0.62
}

const OPEN = /[\u2066-\u2068]/
const CLOSE = '\u2069'

function balanced(lines: readonly string[]): string[] {
  let open: string[] = []
  return lines.map((line) => {
    const before = open.join('')
    const left = [...open]
    for (const one of line) {
      if (OPEN.test(one)) left.push(one)
      else if (one === CLOSE) left.pop()
    }
    open = left
    return `${before}${line}${CLOSE.repeat(left.length)}`
  })
}
