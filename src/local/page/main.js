import { getPhones } from './api.js'
import { h } from './dom.js'
import { pageLocale, remember, remembered } from './preferences.js'
import { createSlot } from './slot.js'
import { say } from './strings.js'
import { createTabs } from './tabs.js'
import { applyTheme, fillTop } from './top.js'
/** @import { Locale, Persona, Phones } from './api.js' */

const SHOWN = 3
const FIRST_CHOICE = ['learner', 'mentor', 'coordinator']
const RETRY = 1000

const top = document.body.querySelector('header') ?? h('header')
const desk = document.body.querySelector('main') ?? h('main')
const narrow = matchMedia('(max-width: 900px)')
const tabs = createTabs(activate)
const trouble = h('p', { class: 'trouble', role: 'alert', hidden: true })

let locale = pageLocale()
/** @type {Phones | null} */
let phones = null
/** @type {ReturnType<typeof createSlot>[]} */
let slots = []
let active = 0
let unread = slots.map(() => 0)

/** @param {Locale} next */
function speak(next) {
  locale = next
  remember('language', next)
  label()
  const pressed = top.querySelector(`[data-locale="${next}"]`)
  if (pressed instanceof HTMLElement) pressed.focus()
}

function label() {
  fillTop(top, locale, { language: speak, restarted: reload, failed: () => complain(true) })
  trouble.textContent = say(locale, 'unreachable')
  tabs.fill(
    slots.map(({ persona }) => persona),
    locale,
  )
  for (const slot of slots) slot.label(locale)
  arrange()
}

/** @param {boolean} on */
function complain(on) {
  trouble.hidden = !on
}

/** @param {number} index */
function activate(index) {
  active = index
  arrange()
  slots[index]?.looked()
}

function arrange() {
  if (narrow.matches) unread[active] = 0
  else unread = slots.map(() => 0)
  tabs.element.hidden = !narrow.matches
  tabs.mark(active, unread)
  for (const [index, { element }] of slots.entries()) {
    element.hidden = narrow.matches && index !== active
    if (narrow.matches) element.setAttribute('role', 'tabpanel')
    else element.removeAttribute('role')
  }
}

/**
 * Who holds the three phones at first: whom this browser remembers, else one of each role.
 * @param {Persona[]} personas
 * @returns {Persona[]}
 */
function seat(personas) {
  const wanted = (remembered('slots') ?? '').split(' ')
  const byKey = wanted.map((key) => personas.find((each) => each.key === key))
  const byRole = FIRST_CHOICE.map((role) => personas.find((each) => each.role === role))
  const order = [...byKey, ...byRole, ...personas].filter((each) => each !== undefined)
  return [...new Set(order)].slice(0, SHOWN)
}

/** @param {Persona[]} people */
function build(people) {
  if (!phones) return
  for (const slot of slots) slot.close()
  const { bot, personas } = phones
  unread = people.map(() => 0)
  active = Math.max(0, Math.min(active, people.length - 1))
  slots = people.map((persona, index) =>
    createSlot(
      { bot, persona },
      {
        unread: (count) => {
          unread[index] = (unread[index] ?? 0) + count
          arrange()
        },
        reset: reload,
        back: refresh,
        people: () => personas,
        give: (other) => give(index, other),
      },
    ),
  )
  desk.append(...slots.map(({ element }) => element))
  label()
}

/**
 * Gives a phone to somebody else; who holds another phone already changes places.
 * @param {number} index
 * @param {Persona} to
 */
function give(index, to) {
  const people = slots.map(({ persona }) => persona)
  const from = people[index]
  if (!from || from.key === to.key) return
  const swapped = people.map((each) => (each.key === to.key ? from : each)).with(index, to)
  remember('slots', swapped.map(({ key }) => key).join(' '))
  build(swapped)
}

/** @type {number | undefined} */
let reloading
/** Everything anew; every phone hears of a restart, one reload answers them all. */
function reload() {
  clearTimeout(reloading)
  reloading = window.setTimeout(() => void load(true), 60)
}

/** After a broken line: a restarted server may offer other people and other invitations. */
function refresh() {
  clearTimeout(reloading)
  reloading = window.setTimeout(() => void load(false), 60)
}

/** @param {boolean} anew builds the phones even when nothing about them has changed */
async function load(anew) {
  const next = await getPhones()
  complain(next === null)
  if (!next || next.personas.length === 0) {
    reloading = window.setTimeout(() => void load(anew), RETRY)
    return
  }
  const same = JSON.stringify(next) === JSON.stringify(phones)
  phones = next
  if (anew || !same) build(seat(next.personas))
}

applyTheme()
document.body.prepend(trouble)
top.after(tabs.element)
narrow.addEventListener('change', arrange)
label()
void load(true)
