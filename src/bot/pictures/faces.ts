import { isRightToLeft } from '../voice.ts'

/** How a language stands on a picture. Lengths are in em, the size of the letters. */
export interface Face {
  /** A family of FONT_FILES. */
  readonly family: string
  /** Its letters are made so much larger than Latin ones of the same size, to be read as easily. */
  readonly scale: number
  /** From one baseline to the next. */
  readonly line: number
  /** From the middle of a line of letters down to its baseline. */
  readonly middle: number
  /** Added between two words. */
  readonly space: number
  /** What a bold letter is taken to be wide: so that hardly a line of the lessons is wider in truth. */
  readonly letter: number
  readonly rightToLeft: boolean
}

const LATIN = { family: 'Noto Sans', scale: 1, line: 1.4, middle: 0.35, space: 0, letter: 0.53 }

/** Nastaliq climbs: its words begin up to two em above the baseline and end below it. */
const NASTALIQ = {
  family: 'Noto Nastaliq Urdu',
  scale: 1,
  line: 2.3,
  middle: 0.3,
  space: 0.1,
  letter: 0.52,
}

/** Has every letter of Pashto. */
const NASKH = {
  family: 'Noto Naskh Arabic',
  scale: 1.1,
  line: 1.65,
  middle: 0.26,
  space: 0.06,
  letter: 0.45,
}

const FACES: Readonly<Record<string, Omit<Face, 'rightToLeft'>>> = { ur: NASTALIQ }

/** The letters a language is read in: Nastaliq for Urdu, Naskh for others from right to left. */
export function faceOf(locale: string): Face {
  const rightToLeft = isRightToLeft(locale)
  const face = FACES[locale.split('-')[0] ?? ''] ?? (rightToLeft ? NASKH : LATIN)
  return { ...face, rightToLeft }
}
