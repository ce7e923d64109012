import type { Problem } from '../problem.ts'
import { nameOf, type NeededText, type TextPart } from '../texts.ts'
import type { Text } from './parse-texts.ts'
import { about, plain } from './plain.ts'
import { LISTS } from './reading.ts'
import { PLACE } from './renderings.ts'

/** The longest a text may be, in characters without tags: one idea a screen. */
const LONGEST: Readonly<Record<TextPart, number>> = {
  title: 60,
  about: 120,
  close: 350,
  screen: 350,
  option: 200,
  item: 80,
  said: 350,
  later: 160,
  thanks: 350,
  intro: 350,
  who: 60,
  why: 160,
  debrief: 350,
  try: 200,
}

/** A prompt with all its options: more does not fit a small phone without scrolling. */
const LONGEST_WITH_OPTIONS = 900

/** What a filled-in variable is counted as: about a name. */
const PLACE_LENGTH = 10

/** Texts that are too long for their part, and prompts too long with their options. */
export function checkLength(texts: readonly Text[], needed: readonly NeededText[]): Problem[] {
  const parts = new Map(needed.map((one) => [nameOf(one), one.part]))
  const problems: Problem[] = []
  const screens = new Map<string, { prompt: Text; length: number }>()
  for (const text of texts) {
    const part = parts.get(nameOf(text))
    if (part === undefined) continue
    const length = lengthOf(text)
    if (length > LONGEST[part])
      problems.push(
        about(text, `${length} characters, ${LONGEST[part]} are the most for its part (${part})`),
      )
    if (part === 'screen') screens.set(text.id, { prompt: text, length })
    const screen = screens.get(text.id)
    if ((part === 'option' || part === 'item') && screen) screen.length += length
  }
  for (const { prompt, length } of screens.values())
    if (length > LONGEST_WITH_OPTIONS)
      problems.push(
        about(
          prompt,
          `${length} characters with its options, ${LONGEST_WITH_OPTIONS} are the most`,
        ),
      )
  return problems
}

/** A text that code asks for may be a list or a page of its own: a long one is only pointed out. */
export function checkScreenLength(text: Text): Problem[] {
  if (text.id.startsWith(LISTS)) return []
  const length = lengthOf(text)
  return length > LONGEST.screen
    ? [about(text, `${length} characters on one screen`, 'warning')]
    : []
}

function lengthOf(text: Text): number {
  const lengths = text.renderings.map((rendering) => {
    const characters = Array.from(plain(rendering))
    return characters.length + characters.filter((one) => one === PLACE).length * (PLACE_LENGTH - 1)
  })
  return Math.max(0, ...lengths)
}
