import { childrenOf } from './dom.js'

const CONTROLS = 'button, a, input, [role="button"]'

/**
 * One tab stop for a whole chat: Tab enters at the newest message and goes on through its buttons
 * to the composer, the up and down keys walk through the older ones. Without it an evening's
 * messages would all have to be tabbed through.
 * @param {HTMLElement} list the element that holds the messages
 */
export function rove(list) {
  /** @type {HTMLElement | undefined} */
  let current

  const all = () => childrenOf(list).filter((each) => each.dataset['messageId'])

  function refresh() {
    const articles = all()
    const held = document.activeElement?.closest('article')
    current = articles.find((article) => article === held) ?? articles.at(-1)
    for (const article of articles) {
      const index = article === current ? 0 : -1
      article.tabIndex = index
      for (const control of article.querySelectorAll(CONTROLS)) {
        if (control instanceof HTMLElement) control.tabIndex = index
      }
    }
  }

  list.addEventListener('focusin', refresh)
  list.addEventListener('focusout', (event) => {
    const to = event.relatedTarget
    if (!(to instanceof Node && list.contains(to))) queueMicrotask(refresh)
  })
  list.addEventListener('keydown', (event) => {
    const target = event.target
    if (!(target instanceof Element) || target instanceof HTMLInputElement) return
    const article = target.closest('article')
    if (!article) return
    const articles = all()
    const at = articles.indexOf(article)
    /** @type {Record<string, number>} */
    const places = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: articles.length - 1 }
    const next = articles[places[event.key] ?? -1]
    if (!next) return
    event.preventDefault()
    next.focus()
  })

  return {
    refresh,
    /**
     * Moves the focus from a message that is going away to the one after it, or before it.
     * @param {HTMLElement} leaving
     */
    nearest(leaving) {
      const rest = all().filter((article) => article !== leaving)
      const after = (/** @type {HTMLElement} */ article) =>
        leaving.compareDocumentPosition(article) & Node.DOCUMENT_POSITION_FOLLOWING
      const next = rest.find(after) ?? rest.at(-1)
      next?.focus({ preventScroll: true })
    },
  }
}
