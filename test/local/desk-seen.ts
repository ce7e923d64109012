import type { Page } from 'playwright-core'

/** One piece of text that stood on a phone at some moment. */
export interface Shown {
  /** The phone's key: learner, mentor, coordinator, owner. */
  readonly phone: string
  readonly kind: 'text' | 'quote' | 'key' | 'toast' | 'chrome'
  readonly text: string
  /** As the browser laid it out, not as it was marked up. */
  readonly direction: 'ltr' | 'rtl'
  /** Words of a person, also where the bot quotes them; all else is the program's. */
  readonly own: boolean
}

/**
 * Runs inside the page before its own scripts, as a string: the tests have no DOM types. It keeps
 * every text that was ever on a phone, also those that stood there for a moment between two edits.
 */
export const recordWhatIsShown = `(() => {
  const seen = new Map()
  window.shownOnPhones = () => [...seen.values()]
  const keep = (phone, kind, element, text, own) => {
    if (!text) return
    const direction = getComputedStyle(element).direction
    const shown = { phone, kind, text, direction, own }
    seen.set(JSON.stringify(shown), shown)
  }
  const look = () => {
    for (const phone of document.querySelectorAll('[data-phone]')) {
      const key = phone.dataset.phone
      const each = (selector, act) => phone.querySelectorAll('.device ' + selector).forEach(act)
      each('.message', (message) => {
        const own = message.classList.contains('from-me')
        for (const text of message.querySelectorAll('.text')) {
          const alone = text.cloneNode(true)
          alone.querySelectorAll('blockquote').forEach((quote) => quote.remove())
          keep(key, 'text', text, alone.textContent, own)
          text.querySelectorAll('blockquote').forEach((quote) =>
            keep(key, 'quote', quote, quote.textContent, true))
        }
      })
      each('.key span', (label) => keep(key, 'key', label, label.textContent, false))
      each(':is(.toast, .alert p)', (note) => keep(key, 'toast', note, note.textContent, false))
      each(':is(.bar small, .welcome p, .primary, .menu span)', (word) =>
        keep(key, 'chrome', word, word.textContent, false))
      each('[aria-label]', (element) =>
        keep(key, 'chrome', element, element.getAttribute('aria-label'), false))
    }
  }
  new MutationObserver(look).observe(document, {
    subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['aria-label'],
  })
})()`

/** Everything the phones of a page have shown since it was loaded. */
export async function shownOn(page: Page): Promise<Shown[]> {
  return page.evaluate<Shown[]>('window.shownOnPhones()')
}
