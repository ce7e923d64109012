/** @import { Locale } from './api.js' */

const ARABIC_SCRIPT = /\p{Script=Arabic}/u
// Letters only one of the two languages writes; they decide which hand a text is set in.
const URDU_ONLY = /[ٹڈڑںہھے]/g
const PASHTO_ONLY = /[ټډړږښڼېۍځڅګ]/g

/**
 * The language a text is most likely written in, for its font, line height and `lang`: a chat in
 * one language may hold a message or a button in another (the language menu does).
 * @param {string} text
 * @param {Locale} phone the phone's language, which settles what the letters leave open
 * @returns {Locale}
 */
export function languageOf(text, phone) {
  if (!ARABIC_SCRIPT.test(text)) return /\p{L}/u.test(text) ? 'en' : phone
  const urdu = text.match(URDU_ONLY)?.length ?? 0
  const pashto = text.match(PASHTO_ONLY)?.length ?? 0
  if (urdu !== pashto) return urdu > pashto ? 'ur' : 'ps'
  return phone === 'en' ? 'ur' : phone
}

/**
 * Whether some paragraphs of a text begin left to right and others right to left.
 * @param {string} text
 */
export function mixesDirections(text) {
  const firsts = text.split('\n').map((line) => /\p{L}/u.exec(line)?.[0])
  const rtl = firsts.map((letter) => letter && ARABIC_SCRIPT.test(letter))
  return rtl.includes(true) && rtl.includes(false)
}

/**
 * @param {Locale} locale
 * @returns {'ltr' | 'rtl'}
 */
export function directionOf(locale) {
  return locale === 'en' ? 'ltr' : 'rtl'
}

/**
 * The time of day of a message, 24 hours, Latin digits in every language.
 * @param {number} date seconds
 */
export function timeOf(date) {
  return new Date(date * 1000).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
}

/**
 * The day of a message as a heading. `Intl` would give Pashto a Solar Hijri date: the calendar and
 * the digits are fixed here.
 * @param {number} date seconds
 * @param {Locale} locale
 */
export function dayOf(date, locale) {
  const tag = `${locale}-u-ca-gregory-nu-latn`
  return new Date(date * 1000).toLocaleDateString(tag, { day: 'numeric', month: 'long' })
}

/**
 * A length of time as minutes and seconds, `1:05`.
 * @param {number} seconds
 */
export function lengthOf(seconds) {
  const whole = Math.max(0, Math.round(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
