import type { Shown } from './desk-seen.ts'

/** Ids of texts, placeables, and values that were not there. */
const RAW = /[a-z]+--[a-z]|[{}]|undefined|\bnull\b|\[object|NaN|\$[a-z]/

/** What is written alike in every language: commands, case codes, names, those of languages too. */
const ANYWHERE = /\/[a-z]+|\b[A-Z2-9]{2}-[A-Z2-9]{3}\b|\bHamrah\b|English|اردو|پښتو/g

/** Letters of the other two languages, for each language a phone can speak. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  en: /\p{Script=Arabic}/u,
  ur: /[A-Za-z]{2}|[ټډړږښڼېۍځڅګ]/,
  ps: /[A-Za-z]{2}|[ٹڈڑںھے]/,
}

/** Text that its reader cannot read, with why: for finding none. */
export function unreadable(shown: readonly Shown[], locales: Readonly<Record<string, string>>) {
  return shown.flatMap((one) => {
    const why = troubleWith(one, locales[one.phone] ?? '')
    return why === undefined ? [] : [`${one.phone}: ${why}: ${one.text}`]
  })
}

function troubleWith({ kind, text, direction, own }: Shown, locale: string): string | undefined {
  if (own || choosesLanguage(text)) return undefined
  if (RAW.test(text)) return 'raw'
  if (FOREIGN[locale]?.test(text.replaceAll(ANYWHERE, ''))) return `not ${locale}`
  const wanted = locale === 'en' ? 'ltr' : 'rtl'
  // Buttons and labels for the ear may be a lone digit, which has no direction of its own.
  if (kind !== 'text' || direction === wanted) return undefined
  // As in Telegram, a message takes the direction of its first letter, and a case code is Latin.
  return `${direction}, not ${wanted}`
}

/** The one screen in all languages at once, and the names of the languages on it. */
function choosesLanguage(text: string): boolean {
  const isName = ['English', 'اردو', 'پښتو'].includes(text)
  return (
    isName || (/[A-Za-z]{2} [a-z]{2}/.test(text) && text.includes('ژبه') && text.includes('زبان'))
  )
}
