import type { Problem } from '../problem.ts'
import type { Text } from './parse-texts.ts'
import { about, plain } from './plain.ts'
import { PLACE } from './renderings.ts'
import { syllables } from './syllables.ts'

/** School years a reader needs (Flesch-Kincaid), wished for and at most. */
const WISHED_GRADE = 6
const HIGHEST_GRADE = 9

/** How the ids of lists begin: words the program looks for, which nobody reads. */
export const LISTS = 'words--'

/** The formula means nothing for a few words. */
const FEWEST_WORDS = 12

/** Words in a sentence. Urdu and Pashto write postpositions and helping verbs apart, so they need more. */
const LONGEST_SENTENCE: Readonly<Record<string, number>> = { en: 15 }
const LONGEST_SENTENCE_ELSEWHERE = 22

/** English texts of one message that are hard to read, taken together as they stand on one screen. */
export function checkGrade(texts: readonly Text[]): Problem[] {
  const [first] = texts
  if (!first || first.id.startsWith(LISTS)) return []
  const words = texts.map(({ renderings }) => plain(renderings[0] ?? '')).join('\n')
  const grade = gradeOf(words)
  if (wordsIn(words).length < FEWEST_WORDS || grade <= WISHED_GRADE) return []
  const says = `reading grade ${grade.toFixed(1)}, ${WISHED_GRADE} is wished for`
  return [about({ ...first, attribute: null }, says, grade > HIGHEST_GRADE ? 'error' : 'warning')]
}

/**
 * Flesch-Kincaid grade level: 0.39 words per sentence + 11.8 syllables per word − 15.59
 * (Kincaid et al. 1975, Research Branch Report 8-75, Naval Technical Training Command).
 */
export function gradeOf(text: string): number {
  const words = wordsIn(text)
  const sentences = sentencesIn(text).length
  if (words.length === 0 || sentences === 0) return 0
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0)
  return 0.39 * (words.length / sentences) + 11.8 * (sounds / words.length) - 15.59
}

/** Sentences that are too long for their language. */
export function checkSentences(text: Text, locale: string): Problem[] {
  if (text.id.startsWith(LISTS)) return []
  const longest = LONGEST_SENTENCE[locale] ?? LONGEST_SENTENCE_ELSEWHERE
  const counts = text.renderings
    .flatMap((rendering) => sentencesIn(plain(rendering)))
    .map((sentence) => wordsIn(sentence).length)
  const most = Math.max(0, ...counts)
  return most > longest
    ? [about(text, `a sentence of ${most} words, ${longest} are wished for`, 'warning')]
    : []
}

/** A line of its own, such as a heading, is a sentence too. */
function sentencesIn(text: string): string[] {
  return text
    .split(/[.!?…؟۔]+(?=[\s"'”’»“‘«)]|$)|\n/u)
    .filter((sentence) => wordsIn(sentence).length > 0)
}

function wordsIn(text: string): string[] {
  return text.replaceAll(PLACE, 'one').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’\u200C-]*/gu) ?? []
}
