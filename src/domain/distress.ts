import { normaliseWord } from './words.ts'

/** What is looked for in one language, and the turns of phrase that only sound like it. */
export interface DistressWords {
  readonly words: readonly string[]
  readonly harmless: readonly string[]
}

/** The comma-separated lists of one language, as translators write them. */
export function distressWords(words: string, harmless: string): DistressWords {
  return { words: phrases(words), harmless: phrases(harmless) }
}

function phrases(list: string): string[] {
  return list
    .split(/[,،\n]/)
    .map(normaliseWord)
    .filter((phrase) => phrase !== '')
}

/**
 * Whether somebody says of themselves that they want to die, or of somebody that they will kill them.
 * Only whole phrases in the first person count. What others said (in quotation marks), verses, and
 * turns of phrase that only sound like it do not: an offer made for every sad song is soon unheard.
 * People mix languages within a sentence, so all lists are tried at once.
 */
export function distressed(text: string, lists: readonly DistressWords[]): boolean {
  const own = text.replace(QUOTED, ' ; ')
  if (isVerse(own)) return false
  const harmless = lists.flatMap((list) => list.harmless)
  const words = lists.flatMap((list) => list.words)
  return own.split(SENTENCE_ENDS).some((sentence) => {
    const said = without(` ${normaliseWord(sentence)} `, harmless)
    return words.some((phrase) => said.includes(` ${phrase} `))
  })
}

/** Every pair of quotation marks there is here, Urdu's ”…“ among them; no longer than a long sentence. */
const QUOTED = /["“”„«»][^"“”„«»]{1,400}["“”„«»]/gu

const SENTENCE_ENDS = /[.!?؟۔…;؛\n]+/u

function without(sentence: string, harmless: readonly string[]): string {
  return harmless.reduce((rest, phrase) => rest.replaceAll(` ${phrase} `, ' | '), sentence)
}

/** Lines of a song or a poem: many short ones, or a refrain. Nobody's despair rhymes on purpose. */
function isVerse(text: string): boolean {
  const lines = text
    .split('\n')
    .map(normaliseWord)
    .filter((line) => line !== '')
  if (lines.length < 4) return false
  const mean = lines.reduce((sum, line) => sum + line.length, 0) / lines.length
  return mean <= VERSE && (lines.length >= 8 || new Set(lines).size < lines.length)
}

/** The longest a line of verse is on average, in characters. */
const VERSE = 60
