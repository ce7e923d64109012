import { known } from './strings.js'
/** @import { Locale } from './api.js' */

/**
 * Reads what this browser remembers of the page; a browser that keeps nothing is fine too.
 * @param {'language' | 'theme' | 'slots'} name
 * @returns {string | null}
 */
export function remembered(name) {
  try {
    return localStorage.getItem(`hamrah.${name}`)
  } catch {
    return null
  }
}

/**
 * @param {'language' | 'theme' | 'slots'} name
 * @param {string} value
 */
export function remember(name, value) {
  try {
    localStorage.setItem(`hamrah.${name}`, value)
  } catch {
    // Private windows may refuse to store; the choice then lasts as long as the page.
  }
}

/**
 * The page's language: the remembered one, else the first the browser asks for that the page has.
 * @returns {Locale}
 */
export function pageLocale() {
  const asked = [remembered('language') ?? '', ...navigator.languages]
  return asked.map(known).find((locale) => locale !== null) ?? 'en'
}
