import { find, h, icon } from './dom.js'

/**
 * @typedef {object} Item
 * @property {string} label
 * @property {string} [hint] a second, quieter part of the label
 * @property {string} [lang]
 * @property {boolean} [checked] given: one of a set, of which one is chosen
 * @property {boolean} [grave] shown as an act to think about
 * @property {() => void} act
 */

/**
 * Opens a menu at a button: arrow keys, Home and End walk it, Escape, Tab or a press elsewhere
 * close it and the focus returns to the button. Pressing the button again closes it too.
 * @param {HTMLElement} button its parent is what the menu is placed against
 * @param {string} label
 * @param {Item[]} items
 */
export function toggleMenu(button, label, items) {
  const host = button.parentElement
  const already = host && find(host, ':scope > .menu')
  if (already) return already.dispatchEvent(new Event('dismiss'))

  const rows = items.map((item) => rowOf(item, () => (close(), item.act())))
  const menu = h('div', { class: 'menu', role: 'menu', 'aria-label': label, tabindex: -1 }, ...rows)

  function close() {
    document.removeEventListener('pointerdown', outside, true)
    button.setAttribute('aria-expanded', 'false')
    menu.remove()
    button.focus()
  }
  /** @param {PointerEvent} event */
  function outside(event) {
    const target = event.target instanceof Node ? event.target : null
    if (!menu.contains(target) && !button.contains(target)) close()
  }
  menu.addEventListener('dismiss', close)
  menu.addEventListener('keydown', (event) => {
    const at = rows.findIndex((row) => row === document.activeElement)
    /** @type {Record<string, number>} */
    const places = {
      ArrowDown: (at + 1) % rows.length,
      ArrowUp: (at - 1 + rows.length) % rows.length,
      Home: 0,
      End: rows.length - 1,
    }
    const place = places[event.key]
    if (event.key === 'Escape' || event.key === 'Tab') close()
    if (place === undefined && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (place !== undefined) rows[place]?.focus()
  })
  button.setAttribute('aria-expanded', 'true')
  host?.append(menu)
  document.addEventListener('pointerdown', outside, true)
  const first =
    rows[
      Math.max(
        0,
        items.findIndex((item) => item.checked),
      )
    ]
  first?.focus()
  return true
}

/**
 * @param {Item} item
 * @param {() => void} choose
 */
function rowOf({ label, hint, lang, checked, grave }, choose) {
  const attributes = {
    type: 'button',
    class: grave ? 'grave' : undefined,
    role: checked === undefined ? 'menuitem' : 'menuitemradio',
    'aria-checked': checked === undefined ? undefined : String(checked),
    tabindex: -1,
    click: choose,
  }
  const words = h('span', { dir: 'auto', lang }, label)
  const aside = hint ? h('small', { dir: 'auto' }, hint) : null
  return h('button', attributes, words, aside, checked ? icon('check') : null)
}
