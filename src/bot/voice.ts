import { createRequire } from 'node:module'
import { I18n } from '@grammyjs/i18n'
import type { Gender } from '../domain/people.ts'

// The plugin loads Fluent's CommonJS build and knows its number type by class: the ESM build's class
// would be a stranger to it.
const require = createRequire(import.meta.url)
const { FluentNumber }: typeof import('@fluent/bundle') = require('@fluent/bundle')

/** Values put into a text. They are escaped here, once, so that nobody's words become markup. */
export type Facts = Readonly<Record<string, string | number>>

/** Speaks to one person: their language, their form of address. Returns Telegram HTML. */
export type Say = (key: string, facts?: Facts) => string

export interface Voice {
  readonly locales: readonly string[]
  to(listener: { readonly locale: string; readonly profile: { readonly gender: Gender } }): Say
  /** Plain text for places without markup: command menus, callback answers, button labels. */
  plain(locale: string, gender?: Gender): Say
}

/** Loads all prose under `directory` (no trailing slash: it would turn file names into locales). */
export function loadVoice(directory: string, defaultLocale: string): Voice {
  const i18n = new I18n<never>({ defaultLocale, fluentBundleOptions: { useIsolating: true } })
  i18n.loadLocalesDirSync(directory)
  const locales = [...new Set(i18n.locales)].sort()
  // Most texts have nothing put into them: said once, they are known for each language and address.
  const spoken = new Map<string, string>()
  const speak =
    (locale: string, gender: Gender, escape: (value: string) => string): Say =>
    (key, facts) => {
      const fixed = `${locale} ${gender} ${key}`
      const known = facts === undefined ? spoken.get(fixed) : undefined
      if (known !== undefined) return known
      const text = compose(locale, gender, escape, key, facts ?? {})
      if (facts === undefined) spoken.set(fixed, text)
      return text
    }
  const compose = (
    locale: string,
    gender: Gender,
    escape: (value: string) => string,
    key: string,
    facts: Facts,
  ): string => {
    const shown: Record<string, string | InstanceType<typeof FluentNumber>> = { gender }
    for (const [name, value] of Object.entries(facts))
      shown[name] = typeof value === 'number' ? numberFor(value, locale) : escape(value)
    return i18n.translate(locale, key, shown).replace(COPIED, '$1')
  }
  return {
    locales,
    to: (listener) => speak(listener.locale, listener.profile.gender, escapeHtml),
    plain: (locale, gender = 'other') => speak(locale, gender, (value) => value),
  }
}

// Fluent isolates what it puts into prose, which right-to-left text needs. Codes, links and commands are copied
// by hand, where the invisible marks would come along and break them.
const COPIED = /\u2068((?:https:\/\/|\/[a-z]|[A-Z2-9]{2}-)[!-~]+)\u2069/g

/** A number that plural rules can read and that is shown in the reader's digits. */
function numberFor(value: number, locale: string) {
  const numberingSystem = isRightToLeft(locale) ? 'arabext' : 'latn'
  return new FluentNumber(value, { numberingSystem, useGrouping: false })
}

/** Said more softly: italics, but not in Urdu and Pashto, where a slant is fake and hard to read. */
export function softly(html: string, locale: string): string {
  return isRightToLeft(locale) ? html : `<i>${html}</i>`
}

/** Makes somebody's words safe inside Telegram HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

const PERSIAN_ZERO = 0x06f0

/** A number in the digits a language is read in: ۱۲ in Urdu and Pashto (Intl gives Urdu Latin ones). */
export function digits(value: number, locale: string): string {
  const latin = String(value)
  if (!isRightToLeft(locale)) return latin
  return latin.replace(/\d/g, (digit) => String.fromCodePoint(PERSIAN_ZERO + Number(digit)))
}

/** Languages written from right to left, whose keyboards must be mirrored: Telegram's know no direction. */
export function isRightToLeft(locale: string): boolean {
  return ['ur', 'ps', 'ar', 'fa', 'prs', 'sd'].includes(locale.split('-')[0] ?? '')
}
