import { h, iconButton } from './dom.js'
import { gistOf } from './media.js'
import { toggleMenu } from './menu.js'
import { canRecord, createRecorder } from './recorder.js'
import { directionOf, languageOf } from './script.js'
/** @import { Command, Message } from './api.js' */
/** @import { Chat } from './phone.js' */

/**
 * Where the person writes: Enter sends, Shift+Enter breaks the line; commands, a picture, a
 * sticker and, where the browser can record, a voice note.
 * @param {Chat} chat
 * @param {{
 *   text: (text: string, replyTo?: number) => Promise<boolean>,
 *   photo: (picture: Blob) => void,
 *   sticker: () => void,
 *   voice: (sound: Blob, seconds: number) => void,
 * }} deliver `text` tells whether it arrived: if not, the words are given back
 */
export function createComposer(chat, deliver) {
  /** @type {Command[]} */
  let commands = []
  /** @type {Message | null} */
  let replyingTo = null

  const say = chat.say
  const field = h('textarea', {
    rows: 1,
    dir: 'auto',
    placeholder: say('message'),
    'aria-label': say('message'),
  })
  const send = iconButton('send', say('send'), submit, {
    class: 'icon-button filled',
    hidden: true,
  })
  const popup = { 'aria-haspopup': 'menu', 'aria-expanded': 'false' }
  const menu = iconButton(
    'menu',
    say('commands'),
    () => toggleMenu(menu, say('commands'), commandItems()),
    popup,
  )
  const attach = iconButton(
    'clip',
    say('attach'),
    () => toggleMenu(attach, say('attach'), attachItems()),
    popup,
  )
  const picker = h('input', {
    type: 'file',
    accept: 'image/*',
    hidden: true,
    tabindex: -1,
    change: picked,
  })
  const recorder = createRecorder(chat, deliver.voice)
  const strip = h('div', { class: 'reply-strip', hidden: true })
  const main = h(
    'div',
    { class: 'composer-row' },
    h('div', { class: 'menu-host' }, menu),
    field,
    h('div', { class: 'menu-host' }, attach),
    picker,
    recorder.button,
    send,
  )
  const element = h(
    'form',
    { class: 'composer', submit: (event) => (event.preventDefault(), submit()) },
    strip,
    main,
    recorder.strip,
  )

  async function submit() {
    const text = field.value.trim()
    if (!text) return
    const replyTo = replyingTo
    field.value = ''
    reply(null)
    fit()
    if (await deliver.text(text, replyTo?.message_id)) return
    if (field.value === '') field.value = text
    reply(replyTo)
    fit()
  }
  function fit() {
    field.lang = languageOf(field.value, chat.locale)
    const written = field.value.trim() !== ''
    // An empty field has no letters to find its direction by.
    field.dir = written ? 'auto' : directionOf(chat.locale)
    send.hidden = !written
    recorder.button.hidden = written || !canRecord()
    field.style.height = 'auto'
    field.style.height = `${field.scrollHeight}px`
  }
  /** @param {Message | null} message */
  function reply(message) {
    replyingTo = message
    strip.hidden = message === null
    if (!message) return
    const gist = gistOf(message, chat)
    const who = message.from?.is_bot ? chat.bot.first_name : say('you')
    const words = h('span', { dir: 'auto', lang: languageOf(gist, chat.locale) }, gist)
    const cancel = iconButton('close', say('cancelReply'), () => (reply(null), field.focus()))
    strip.replaceChildren(h('div', { class: 'quote' }, h('b', { dir: 'auto' }, who), words), cancel)
    field.focus()
  }
  function commandItems() {
    return commands.map(({ command, description }) => ({
      label: description,
      hint: `/${command}`,
      lang: languageOf(description, chat.locale),
      act: () => chat.send(`/${command}`),
    }))
  }
  function attachItems() {
    return [
      { label: say('picture'), act: () => picker.click() },
      { label: say('sticker'), act: deliver.sticker },
    ]
  }
  function picked() {
    for (const file of picker.files ?? []) deliver.photo(file)
    picker.value = ''
  }
  field.addEventListener('input', fit)
  field.addEventListener('keydown', (event) => {
    // A word still being composed by an input method ends with Enter too.
    if (event.isComposing) return
    if (event.key === 'Escape') reply(null)
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    void submit()
  })
  field.addEventListener('paste', (event) => {
    const file = [...(event.clipboardData?.files ?? [])].find(({ type }) =>
      type.startsWith('image/'),
    )
    if (!file) return
    event.preventDefault()
    deliver.photo(file)
  })
  fit()

  return {
    element,
    reply,
    focus: () => field.focus(),
    draft: () => field.value,
    stop: recorder.cancel,
    /** @param {string} text */
    write(text) {
      field.value = text
      fit()
    },
    /** @param {Command[]} next */
    offer(next) {
      commands = next
      menu.hidden = next.length === 0
    },
  }
}
