import { normaliseWord } from './words.ts'

/**
 * Whether `text` holds words that accuse someone of an offence against religion. Such words kill, on
 * a coordinator's phone as anywhere, so they are held up before sending. `stems` match the beginning of
 * words, however they are typed.
 */
export function accuses(text: string, stems: readonly string[]): boolean {
  const said = ` ${normaliseWord(text)}`
  return stems.some((stem) => {
    const known = normaliseWord(stem)
    return known !== '' && said.includes(` ${known}`)
  })
}
