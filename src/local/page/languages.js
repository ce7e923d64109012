import { h } from './dom.js'
import { LANGUAGES } from './strings.js'
/** @import { Locale } from './api.js' */

/**
 * Three small buttons, one for each language, the present one pressed.
 * @param {Locale} current
 * @param {string} label what it is the language of
 * @param {(locale: Locale) => void} pick
 * @returns {HTMLElement}
 */
export function languageSwitch(current, label, pick) {
  const buttons = LANGUAGES.map(({ locale, short, name }) =>
    h(
      'button',
      {
        type: 'button',
        lang: locale,
        'aria-label': name,
        'aria-pressed': String(locale === current),
        'data-locale': locale,
        click: () => pick(locale),
      },
      short,
    ),
  )
  return h(
    'div',
    { class: 'languages', dir: 'ltr', role: 'group', 'aria-label': label },
    ...buttons,
  )
}
