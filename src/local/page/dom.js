import { PATHS } from './icons.js'

/**
 * Makes an element. Attributes whose value is undefined, null or false are left out; functions
 * become listeners of the event they are named after. Data only ever becomes text and attribute
 * values, never markup.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, string | number | boolean | null | undefined | ((event: any) => unknown)>} [attributes]
 * @param {(Node | string | null | undefined)[]} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue
    if (typeof value === 'function') element.addEventListener(name, value)
    else element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(...children.filter((child) => child !== null && child !== undefined))
  return element
}

const SVG = 'http://www.w3.org/2000/svg'

/**
 * Draws one of the line icons of icons.js, hidden from screen readers: the button names itself.
 * @param {keyof typeof PATHS} name
 * @returns {SVGSVGElement}
 */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('class', `icon icon-${name}`)
  svg.setAttribute('aria-hidden', 'true')
  for (const d of PATHS[name]) {
    const path = document.createElementNS(SVG, 'path')
    path.setAttribute('d', d)
    svg.append(path)
  }
  return svg
}

/**
 * A round button that shows an icon and says its name to screen readers and on hover.
 * @param {keyof typeof PATHS} name
 * @param {string} label
 * @param {(event: any) => unknown} click
 * @param {Record<string, string | boolean | undefined>} [attributes]
 */
export function iconButton(name, label, click, attributes = {}) {
  const all = { type: 'button', class: 'icon-button', 'aria-label': label, title: label, click }
  return h('button', { ...all, ...attributes }, icon(name))
}

/** @returns {boolean} whether the person asked their system for little motion */
export function calm() {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}

/**
 * The first element in `root` that fits, null when there is none.
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {HTMLElement | null}
 */
export function find(root, selector) {
  const found = root.querySelector(selector)
  return found instanceof HTMLElement ? found : null
}

/**
 * @param {Element | undefined | null} parent
 * @returns {HTMLElement[]} its child elements, none when there is no parent
 */
export function childrenOf(parent) {
  return [...(parent?.children ?? [])].filter((child) => child instanceof HTMLElement)
}
