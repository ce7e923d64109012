import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { Problem } from '../problem.ts'
import type { Text } from './parse-texts.ts'
import { about, plain } from './plain.ts'

/** Written as they are in every language: names of things, and languages in their own script. */
const ANYWHERE =
  /\b(?:Telegram|WhatsApp|Facebook|YouTube|SMS|PIN|English)\b|(?<!\p{L})(?:اردو|پښتو)(?!\p{L})|\/[a-z]+/gu

/** Not the signs that Unicode calls letters, such as ℹ. */
const LETTER = /(?!\p{Extended_Pictographic})[\p{L}\p{M}\p{Nd}]/u

/** Letters that CLDR lists as used now and then, but that are a slip of the keyboard in this language. */
const SLIPS: Readonly<Record<string, string>> = { ur: 'يكهةټٺٻٽ', ps: 'ےگ' }

/** What was probably meant. */
const MEANT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ur: { ي: 'ی', ك: 'ک', ه: 'ہ', ة: 'ۃ', ى: 'ی', ټ: 'ٹ', ډ: 'ڈ', ړ: 'ڑ', ګ: 'گ', ې: 'ے' },
  ps: { ك: 'ک', گ: 'ګ', ہ: 'ه', ھ: 'ه', ے: 'ې', ى: 'ی', ٹ: 'ټ', ڈ: 'ډ', ڑ: 'ړ', ں: 'ڼ' },
}

/** Punctuation marks that look foreign behind a letter of the language. */
const MARKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ur: { '?': '؟', ',': '،', ';': '؛', '.': '۔' },
  ps: { '?': '؟', ',': '،', ';': '؛', '۔': '.' },
}

/** Letters, digits and marks that do not belong to the locale's language, by CLDR's exemplars; none where CLDR has none. */
export function checkLetters(text: Text, locale: string): Problem[] {
  const own = lettersOf(locale)
  if (!own) return []
  const words = text.renderings.map((rendering) => plain(rendering).replaceAll(ANYWHERE, ' '))
  const strange = new Map<string, string>()
  for (const word of words.flatMap((rendering) => rendering.normalize('NFC').split(/\s+/)))
    for (const letter of word)
      if (LETTER.test(letter) && !isOwn(letter, own) && !strange.has(letter)) {
        // A whole foreign word is one mistake, and so is one wrong key in many words.
        if (![...strange.values()].includes(word)) strange.set(letter, word)
      }
  const letters = [...strange].map(([letter, word]) => {
    const meant = MEANT[locale]?.[letter]
    const code = letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
    const says = `${letter} (U+${code}) in ${word} is no letter of this language`
    return about(text, meant === undefined ? says : `${says}, write ${meant}`)
  })
  return [...letters, ...foreignMarks(text, locale, words)]
}

function foreignMarks(text: Text, locale: string, words: readonly string[]): Problem[] {
  return Object.entries(MARKS[locale] ?? {})
    .filter(([mark]) =>
      words.some((rendering) =>
        [...rendering.matchAll(/[\p{Script=Arabic}\p{M}]([?,;.۔])/gu)].some(
          ([, found]) => found === mark,
        ),
      ),
    )
    .map(([mark, meant]) => about(text, `${mark} behind a letter, write ${meant}`, 'warning'))
}

/** A letter with its mark is its own where both are: Unicode composes some that CLDR lists apart. */
function isOwn(letter: string, own: ReadonlySet<string>): boolean {
  return own.has(letter) || Array.from(letter.normalize('NFD')).every((part) => own.has(part))
}

const loaded = new Map<string, ReadonlySet<string> | undefined>()

function lettersOf(locale: string): ReadonlySet<string> | undefined {
  if (!loaded.has(locale)) loaded.set(locale, readLetters(locale))
  return loaded.get(locale)
}

const exemplars = z.object({
  main: z.record(
    z.string(),
    z.object({
      characters: z.object({
        exemplarCharacters: z.string(),
        auxiliary: z.string(),
        numbers: z.string(),
      }),
    }),
  ),
})

/** CLDR is needed for this check only, so it is read here and never when the bot runs. */
function readLetters(locale: string): ReadonlySet<string> | undefined {
  const cldr = dirname(createRequire(import.meta.url).resolve('cldr-misc-full/package.json'))
  const file = join(cldr, 'main', locale, 'characters.json')
  if (!existsSync(file)) return undefined
  const { main } = exemplars.parse(JSON.parse(readFileSync(file, 'utf8')))
  const characters = main[locale]?.characters
  if (!characters) return undefined
  const { exemplarCharacters, auxiliary, numbers } = characters
  const written = [exemplarCharacters, auxiliary, numbers].join('').normalize('NFC')
  const letters = written.replaceAll(/\\u[0-9A-F]{4}|[[\]{}\\\s]/gu, '')
  const own = new Set(Array.from(letters + letters.toUpperCase()))
  for (const slip of SLIPS[locale] ?? '') own.delete(slip)
  return own
}
