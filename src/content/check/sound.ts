import type { Problem } from '../problem.ts'
import { AMBIENT } from './agreement.ts'
import type { Text } from './parse-texts.ts'
import { about, plain } from './plain.ts'

/** Nothing is filled into lessons, scenarios and messages (`folder` not null) but the form of address. */
export function checkFilled(text: Text, folder: string | null): Problem[] {
  if (folder === null) return []
  return [...text.variables]
    .filter((name) => !AMBIENT.has(name))
    .map((name) => about(text, `nothing fills in $${name} here: the screen could not be shown`))
}

/** A screen or button with nothing on it. */
export function checkEmpty(text: Text): Problem[] {
  const empty = text.renderings.some((rendering) => plain(rendering).trim() === '')
  return empty ? [about(text, 'it says nothing')] : []
}

/** Marks that turn the direction of what follows, or hide within words. The joiners of letters may stay. */
const HIDDEN = /[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/u

/** Invisible marks: isolates are put in by Fluent, and any other only does harm. */
export function checkHidden(text: Text): Problem[] {
  const found = text.renderings.map((one) => HIDDEN.exec(one)?.[0]).find((one) => one !== undefined)
  const code = found?.codePointAt(0)?.toString(16).toUpperCase()
  return code === undefined ? [] : [about(text, `it holds the invisible mark U+${code}`)]
}

/** Languages read in the digits ۰ to ۹. */
const OWN_DIGITS: ReadonlySet<string> = new Set(['ur', 'ps'])

/** Numbers in prose stand beside numbers that the program writes, and must look like them. */
export function checkDigits(text: Text, locale: string, folder: string | null): Problem[] {
  if (folder === null || !OWN_DIGITS.has(locale)) return []
  const found = text.renderings.some((rendering) => /[0-9]/.test(plain(rendering)))
  return found ? [about(text, 'write numbers with ۰۱۲۳۴۵۶۷۸۹')] : []
}

/** Links lead out of the house, and show on a screen where somebody has been. */
export function checkLinks(text: Text, folder: string | null): Problem[] {
  const found =
    folder !== null && text.renderings.some((one) => /\b(?:https?:|www\.|t\.me\/)/i.test(one))
  return found ? [about(text, 'no links in lessons, stories and messages')] : []
}
