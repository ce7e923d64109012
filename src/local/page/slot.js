import { h, iconButton } from './dom.js'
import { languageSwitch } from './languages.js'
import { toggleMenu } from './menu.js'
import { createPhone } from './phone.js'
import { languageOf } from './script.js'
import { known, roleName, say } from './strings.js'
/** @import { Bot, Locale, Persona } from './api.js' */

/**
 * A place on the desk: a phone, and over it a caption in the page's language with who holds it, in
 * which language, and what else can be done to it.
 * @param {object} options
 * @param {Bot} options.bot
 * @param {Persona} options.persona
 * @param {{
 *   unread: (count: number) => void,
 *   reset: () => void,
 *   back: () => void,
 *   people: () => Persona[],
 *   give: (persona: Persona) => void,
 * }} tell `give` hands this phone to somebody else
 */
export function createSlot({ bot, persona }, tell) {
  const caption = h('div', { class: 'caption' })
  const id = `phone-${persona.key}`
  const element = h('section', { class: 'phone', id, 'data-phone': persona.key }, caption)
  /** @type {Locale} */
  let pageLocale = 'en'
  let blocked = false
  let locale = known(persona.locale) ?? 'en'
  let phone = build()

  function build() {
    const built = createPhone({
      bot,
      persona,
      locale,
      tell: {
        unread: tell.unread,
        reset: tell.reset,
        back: tell.back,
        blocked: (now) => void (blocked = now),
        locale: speak,
      },
    })
    element.append(built.element)
    return built
  }
  /** @param {Locale} next a phone speaks one language for life: another one means another phone */
  function speak(next) {
    if (next === locale) return
    locale = next
    const draft = phone.composer.draft()
    phone.close()
    phone.element.remove()
    phone = build()
    phone.composer.write(draft)
    for (const button of caption.querySelectorAll('.languages button')) {
      button.setAttribute('aria-pressed', String(button.getAttribute('data-locale') === next))
    }
  }
  /** @param {Locale} next */
  async function pick(next) {
    if (next !== locale && (await phone.deliver(phone.api.language(next)))) speak(next)
  }
  function menuItems() {
    const people = tell.people().map((other) => ({
      label: roleName(pageLocale, other.role),
      hint: other.first_name,
      checked: other.key === persona.key,
      act: () => tell.give(other),
    }))
    const block = {
      label: say(pageLocale, blocked ? 'unblock' : 'block'),
      grave: !blocked,
      act: () => void phone.deliver(phone.api.block(!blocked)),
    }
    return [...(people.length > 1 ? people : []), block]
  }

  return {
    element,
    persona,
    /** @param {Locale} next writes the caption in the page's language */
    label(next) {
      pageLocale = next
      const role = roleName(next, persona.role)
      element.setAttribute('aria-label', `${role}, ${persona.first_name}`)
      const title = say(next, 'phoneOptions')
      const popup = { 'aria-haspopup': 'menu', 'aria-expanded': 'false' }
      const more = iconButton('more', title, () => toggleMenu(more, title, menuItems()), popup)
      caption.replaceChildren(
        h(
          'h2',
          {},
          h('span', { dir: 'auto' }, role),
          h('small', nameIn(next, persona), persona.first_name),
        ),
        languageSwitch(locale, say(next, 'phoneLanguage'), (chosen) => void pick(chosen)),
        h('div', { class: 'menu-host' }, more),
      )
    },
    looked: () => phone.looked(),
    close() {
      phone.close()
      element.remove()
    },
  }
}

/**
 * How a name is set on the page: a Pashto name on an Urdu page keeps its own hand.
 * @param {Locale} page
 * @param {Persona} persona
 */
export function nameIn(page, persona) {
  return { dir: 'auto', lang: languageOf(persona.first_name, known(persona.locale) ?? page) }
}
