import { restartAll } from './api.js'
import { h, icon, iconButton } from './dom.js'
import { languageSwitch } from './languages.js'
import { remember, remembered } from './preferences.js'
import { directionOf } from './script.js'
import { say } from './strings.js'
/** @import { Locale } from './api.js' */

/**
 * Fills the bar over the phones in the page's language: the page's language and colours, and
 * starting over.
 * @param {HTMLElement} bar
 * @param {Locale} locale
 * @param {{ language: (locale: Locale) => void, restarted: () => void, failed: () => void }} on
 */
export function fillTop(bar, locale, on) {
  document.documentElement.lang = locale
  document.documentElement.dir = directionOf(locale)
  document.title = say(locale, 'title')
  const restart = h(
    'button',
    { type: 'button', class: 'restart', 'data-action': 'restart' },
    icon('restart'),
    h('span', {}, say(locale, 'restart')),
  )
  restart.setAttribute('aria-label', say(locale, 'restart'))
  restart.addEventListener('click', () => askRestart(locale, on))
  bar.replaceChildren(
    h('div', { class: 'avatar' }, icon('logo')),
    h(
      'div',
      { class: 'name' },
      h('h1', {}, say(locale, 'title')),
      h('p', {}, say(locale, 'subtitle')),
    ),
    languageSwitch(locale, say(locale, 'pageLanguage'), on.language),
    themeButton(locale),
    restart,
  )
}

/** Applies the remembered colours; without any the system's choice holds. */
export function applyTheme() {
  const theme = remembered('theme')
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset['theme'] = theme
}

function isDark() {
  const { theme } = document.documentElement.dataset
  return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
}

/** @param {Locale} locale */
function themeButton(locale) {
  const button = iconButton('moon', say(locale, 'dark'), () => {
    remember('theme', isDark() ? 'light' : 'dark')
    applyTheme()
    show()
  })
  function show() {
    button.setAttribute('aria-pressed', String(isDark()))
    button.replaceChildren(icon(isDark() ? 'sun' : 'moon'))
  }
  show()
  return button
}

/**
 * @param {Locale} locale
 * @param {{ restarted: () => void, failed: () => void }} on
 */
function askRestart(locale, on) {
  const dialog = h('dialog', { class: 'ask', 'aria-labelledby': 'restart-title' })
  const shut = () => dialog.close()
  const cancel = h(
    'button',
    { type: 'button', autofocus: true, click: shut },
    say(locale, 'cancel'),
  )
  const attributes = { type: 'button', class: 'grave', 'data-action': 'confirm-restart' }
  const go = h('button', attributes, say(locale, 'restartDo'))
  async function restart() {
    go.setAttribute('aria-busy', 'true')
    const { ok } = await restartAll()
    dialog.close()
    if (ok) on.restarted()
    else on.failed()
  }
  go.addEventListener('click', () => void restart())
  dialog.append(
    h('h2', { id: 'restart-title' }, say(locale, 'restartTitle')),
    h('p', {}, say(locale, 'restartBody')),
    h('div', { class: 'dialog-actions' }, cancel, go),
  )
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
}
