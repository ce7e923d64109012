import { childrenOf, h } from './dom.js'
import { languageOf } from './script.js'
/** @import { Chat } from './phone.js' */

/**
 * What a bot answers to a tap: a toast that passes, or an alert that waits for its OK. The alert
 * holds only its own phone; the other two stay usable.
 * @param {Chat} chat
 */
export function createNotices(chat) {
  const toasts = h('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' })
  const alerts = h('div', { class: 'alerts' })

  /** @param {string} text */
  function toast(text) {
    const note = h('p', { class: 'toast', dir: 'auto', lang: languageOf(text, chat.locale) }, text)
    toasts.replaceChildren(note)
    setTimeout(() => note.remove(), Math.max(3000, text.length * 70))
  }

  /** @param {string} text */
  function alert(text) {
    const back = document.activeElement
    const words = h('p', { dir: 'auto', lang: languageOf(text, chat.locale) }, text)
    const ok = h('button', { type: 'button', class: 'primary', click: close }, chat.say('ok'))
    const label = { role: 'alertdialog', 'aria-modal': 'true', 'aria-label': text }
    const box = h('div', { class: 'alert' }, h('div', label, words, ok))
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') close()
    })
    function close() {
      box.remove()
      if (alerts.childElementCount === 0) hold(false)
      if (back instanceof HTMLElement && back.isConnected) back.focus()
    }
    alerts.append(box)
    hold(true)
    ok.focus()
  }

  /** @param {boolean} on */
  function hold(on) {
    for (const child of childrenOf(alerts.parentElement)) {
      if (child !== alerts && child !== toasts) child.inert = on
    }
  }
  return { toasts, alerts, toast, alert }
}
