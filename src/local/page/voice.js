import { fileAddress } from './api.js'
import { h, icon, iconButton } from './dom.js'
import { lengthOf } from './script.js'
/** @import { FileInfo } from './api.js' */
/** @import { Chat } from './phone.js' */

/** @type {HTMLAudioElement | null} */
let sounding = null

/**
 * A player for a voice note: play or pause, a bar to seek on, and the time. Only one plays at once.
 * @param {FileInfo | undefined} file
 * @param {Chat} chat
 * @returns {HTMLElement}
 */
export function voicePlayer(file, chat) {
  const total = file?.duration ?? 0
  const audio = h('audio', { src: fileAddress(file?.file_id ?? ''), preload: 'none' })
  const bar = h('input', {
    type: 'range',
    min: 0,
    max: 1000,
    value: 0,
    'aria-label': chat.say('seek'),
  })
  const time = h('span', { class: 'length', 'aria-hidden': 'true' }, lengthOf(total))
  const button = iconButton('play', chat.say('play'), toggle, { class: 'icon-button filled' })

  // A recording straight from a browser says its length is infinite until it was played through.
  const length = () =>
    Number.isFinite(audio.duration) && audio.duration > 0 ? audio.duration : total

  function toggle() {
    if (!audio.paused) return audio.pause()
    if (sounding !== audio) sounding?.pause()
    sounding = audio
    audio.play().catch(() => chat.notice(chat.say('notSent')))
  }
  /** @param {'play' | 'pause'} key */
  function offer(key) {
    button.replaceChildren(icon(key))
    button.title = chat.say(key)
    button.setAttribute('aria-label', chat.say(key))
  }
  function tick() {
    const part = length() > 0 ? Math.min(1, audio.currentTime / length()) : 0
    bar.value = String(Math.round(part * 1000))
    bar.style.setProperty('--part', `${part * 100}%`)
    bar.setAttribute('aria-valuetext', `${lengthOf(audio.currentTime)} / ${lengthOf(length())}`)
    time.textContent = lengthOf(audio.currentTime > 0 ? audio.currentTime : length())
  }
  bar.addEventListener('input', () => {
    audio.currentTime = (Number(bar.value) / 1000) * length()
    tick()
  })
  audio.addEventListener('play', () => offer('pause'))
  audio.addEventListener('pause', () => offer('play'))
  audio.addEventListener('timeupdate', tick)
  audio.addEventListener('ended', () => {
    audio.currentTime = 0
    tick()
  })
  tick()
  return h(
    'div',
    { class: 'voice', dir: 'ltr', role: 'group', 'aria-label': chat.say('voice') },
    button,
    bar,
    time,
    audio,
  )
}
