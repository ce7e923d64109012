import { find, h } from './dom.js'
import { nameIn } from './slot.js'
import { roleName, say } from './strings.js'
/** @import { Locale, Persona } from './api.js' */

/**
 * The tabs of a narrow screen, one for each phone, with a count of what is new on the others.
 * @param {(index: number) => void} choose
 */
export function createTabs(choose) {
  const element = h('div', { class: 'tabs', role: 'tablist', keydown: walk })
  /** @type {HTMLElement[]} */
  let tabs = []
  /** @type {Locale} */
  let locale = 'en'

  /** @param {KeyboardEvent} event */
  function walk(event) {
    const at = tabs.findIndex((tab) => tab === document.activeElement)
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const last = tabs.length - 1
    const step = event.key === forward ? 1 : /^Arrow(Left|Right)$/.test(event.key) ? -1 : 0
    /** @type {Record<string, number>} */
    const places = { Home: 0, End: last }
    const place = places[event.key] ?? (step && (at + step + tabs.length) % tabs.length)
    if (step === 0 && places[event.key] === undefined) return
    event.preventDefault()
    choose(place)
    tabs[place]?.focus()
  }

  return {
    element,
    /**
     * @param {Persona[]} people
     * @param {Locale} next
     */
    fill(people, next) {
      locale = next
      element.setAttribute('aria-label', say(locale, 'phones'))
      tabs = people.map((person, index) => {
        const attributes = { type: 'button', role: 'tab', 'aria-controls': `phone-${person.key}` }
        const count = h('span', { class: 'unread', hidden: true })
        return h(
          'button',
          { ...attributes, 'data-tab': person.key, click: () => choose(index) },
          h(
            'span',
            {},
            roleName(locale, person.role),
            h('small', nameIn(locale, person), person.first_name),
          ),
          count,
        )
      })
      element.replaceChildren(...tabs)
    },
    /**
     * @param {number} active
     * @param {number[]} unread
     */
    mark(active, unread) {
      for (const [index, tab] of tabs.entries()) {
        tab.setAttribute('aria-selected', String(index === active))
        tab.tabIndex = index === active ? 0 : -1
        const badge = find(tab, '.unread')
        if (!badge) continue
        const count = unread[index] ?? 0
        badge.hidden = count === 0
        badge.textContent = String(count)
        badge.setAttribute('aria-label', say(locale, 'unread', { n: count }))
      }
    },
  }
}
