import { h, iconButton } from './dom.js'
import { lengthOf } from './script.js'
/** @import { Chat } from './phone.js' */

const KINDS = ['audio/ogg;codecs=opus', 'audio/webm;codecs=opus', 'audio/webm']

/** @returns {boolean} whether this browser can record at all */
export function canRecord() {
  return 'MediaRecorder' in window && 'mediaDevices' in navigator
}

/**
 * Records a voice note: a button that begins, and a strip that takes the composer's place meanwhile
 * with the time, a way to throw it away and a way to send it.
 * @param {Chat} chat
 * @param {(sound: Blob, seconds: number) => void} deliver
 */
export function createRecorder(chat, deliver) {
  /** @type {MediaRecorder | null} */
  let recorder = null
  let begun = 0
  let wanted = false
  /** @type {number | undefined} */
  let clock

  const time = h('span', { class: 'length', role: 'timer', 'aria-live': 'off' }, '0:00')
  const discard = iconButton('trash', chat.say('cancel'), cancel)
  const done = iconButton('send', chat.say('send'), finish, { class: 'icon-button filled' })
  const strip = h(
    'div',
    { class: 'recording', hidden: true, role: 'group', 'aria-label': chat.say('recording') },
    discard,
    h('i', { class: 'live', 'aria-hidden': 'true' }),
    h('span', {}, chat.say('recording')),
    time,
    done,
  )
  const button = iconButton('mic', chat.say('record'), begin, { hidden: !canRecord() })

  const elapsed = () => (performance.now() - begun) / 1000

  async function begin() {
    if (recorder) return
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
      const type = KINDS.find((kind) => MediaRecorder.isTypeSupported(kind))
      record(new MediaRecorder(stream, type ? { mimeType: type } : {}))
    } catch {
      chat.notice(chat.say('noMicrophone'))
    }
  }
  /** @param {MediaRecorder} started */
  function record(started) {
    /** @type {Blob[]} */
    const parts = []
    recorder = started
    wanted = false
    started.addEventListener('dataavailable', ({ data }) => parts.push(data))
    started.addEventListener('stop', () => {
      for (const track of started.stream.getTracks()) track.stop()
      if (wanted)
        deliver(new Blob(parts, { type: started.mimeType }), Math.max(1, Math.round(elapsed())))
      show(false)
    })
    started.start()
    begun = performance.now()
    show(true)
    done.focus()
  }
  /** @param {boolean} on */
  function show(on) {
    clearInterval(clock)
    if (!on) recorder = null
    strip.hidden = !on
    strip.parentElement?.classList.toggle('is-recording', on)
    const tick = () => (time.textContent = lengthOf(elapsed()))
    if (on) clock = window.setInterval(tick, 250)
    time.textContent = '0:00'
    if (!on && strip.isConnected) button.focus()
  }
  function finish() {
    wanted = true
    recorder?.stop()
  }
  function cancel() {
    wanted = false
    recorder?.stop()
  }
  strip.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') cancel()
  })
  return { button, strip, cancel }
}
