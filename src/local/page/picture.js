import { h, iconButton } from './dom.js'
/** @import { Chat } from './phone.js' */

/**
 * Shows a picture large, in a dialog over the whole page; Escape, the button or a click beside it
 * closes it, and the focus returns to where it was.
 * @param {string} address
 * @param {string} alt
 * @param {boolean} guarded protected content: no menu to save it from
 * @param {Chat} chat
 */
export function showPicture(address, alt, guarded, chat) {
  const image = h('img', { src: address, alt })
  if (guarded) image.addEventListener('contextmenu', (event) => event.preventDefault())
  const close = iconButton('close', chat.say('close'), () => dialog.close())
  const dialog = h('dialog', { class: 'picture', 'aria-label': alt }, image, close)
  dialog.addEventListener('close', () => dialog.remove())
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })
  document.body.append(dialog)
  dialog.showModal()
}
