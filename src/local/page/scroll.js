import { calm, childrenOf, iconButton } from './dom.js'
/** @import { Chat } from './phone.js' */

const NEAR = 80
const MARGIN = 12

/**
 * Keeps the newest message in sight while the person reads at the end of the chat, and leaves the
 * chat where it is when they have scrolled back. A message taller than the phone is shown from its
 * first line.
 * @param {HTMLElement} log what scrolls
 * @param {HTMLElement} list what grows
 * @param {Chat} chat
 */
export function follow(log, list, chat) {
  const button = iconButton('down', chat.say('newest'), () => toNewest(true), {
    class: 'icon-button to-newest',
    hidden: true,
  })
  let following = true
  // Only the person's own hand ends the following, never a picture that loads or a smooth scroll.
  let moved = false

  function rest() {
    const newest = childrenOf(list).findLast((each) => each.dataset['messageId'])
    const bottom = log.scrollHeight - log.clientHeight
    return newest ? Math.min(bottom, newest.offsetTop - MARGIN) : bottom
  }
  function toNewest(smooth = false) {
    following = true
    moved = false
    button.hidden = true
    log.scrollTo({ top: Math.max(0, rest()), behavior: smooth && !calm() ? 'smooth' : 'instant' })
  }
  function settle() {
    if (following && !moved) toNewest()
  }
  for (const name of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    log.addEventListener(name, () => void (moved = true), { passive: true })
  }
  log.addEventListener('scroll', () => {
    if (!moved) return
    following = rest() - log.scrollTop < NEAR
    if (following) button.hidden = true
  })
  const observer = new ResizeObserver(settle)
  observer.observe(list)
  observer.observe(log)

  return {
    button,
    settle,
    toNewest,
    /**
     * @param {boolean} isNew
     * @param {boolean} own one's own message is always gone to
     */
    changed(isNew, own) {
      if (following || own) toNewest(isNew)
      else if (isNew) button.hidden = false
    },
  }
}
