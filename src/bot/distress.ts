import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { distressWords, type DistressWords } from '../domain/distress.ts'
import type { Voice } from './voice.ts'

/** The head of a file that a native speaker has signed. */
const SIGNED = /^# review: native, \d{4}-\d{2}-\d{2}\r?$/

/**
 * The words that bring an offer of care, of every language whose list is signed; of all languages where
 * unreviewed texts are shown. A clumsy list would frighten the wrong people and miss the right ones.
 */
export function loadDistress(
  directory: string,
  voice: Voice,
  { unreviewed }: { readonly unreviewed: boolean },
): DistressWords[] {
  return voice.locales
    .filter((locale) => unreviewed || isSigned(join(directory, locale, 'distress.ftl')))
    .map((locale) => {
      const speak = voice.plain(locale)
      return distressWords(speak('words--distress'), speak('words--distress-not'))
    })
}

function isSigned(file: string): boolean {
  return SIGNED.test(readFileSync(file, 'utf8').split('\n', 1)[0] ?? '')
}

const REMEMBERED = 10_000
const QUIET = 30 * 60_000

/** Who was offered care a while ago. In memory only: it would say too much about somebody. */
export interface Offered {
  /** Whether it may be offered now; from then on it is not for half an hour. */
  mayOffer(personId: string, now: number): boolean
}

export function createOffered(): Offered {
  const last = new Map<string, number>()
  return {
    mayOffer(personId, now) {
      const before = last.get(personId)
      if (before !== undefined && now - before < QUIET) return false
      last.delete(personId)
      last.set(personId, now)
      const [oldest] = last.keys()
      if (last.size > REMEMBERED && oldest !== undefined) last.delete(oldest)
      return true
    },
  }
}
