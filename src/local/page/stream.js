const FIRST_WAIT = 400
const LONGEST_WAIT = 4000

/**
 * Listens to one phone's events and comes back by itself whenever the line breaks: the server's
 * first event is always a whole `snapshot`, so nothing missed has to be asked for.
 *
 * A browser allows six connections to one address and every phone holds one open, so two tabs of
 * this page would starve each other: a hidden page lets go and returns when it is looked at.
 * @param {number} id the persona's id
 * @param {Record<string, (data: any) => void>} on handlers by event name
 * @param {(online: boolean) => void} onState
 * @returns {{ close(): void }}
 */
export function listen(id, on, onState) {
  /** @type {EventSource | null} */
  let source = null
  /** @type {number | undefined} */
  let timer
  let wait = FIRST_WAIT

  function stop() {
    clearTimeout(timer)
    source?.close()
    source = null
  }

  function open() {
    stop()
    if (document.hidden) return
    const opened = new EventSource(`/phones/${id}/events`)
    source = opened
    for (const [name, handle] of Object.entries(on)) {
      opened.addEventListener(name, (event) => handle(JSON.parse(event.data)))
    }
    opened.addEventListener('snapshot', () => {
      wait = FIRST_WAIT
      onState(true)
    })
    // The browser's own retry gives up on an HTTP error, which a restarting server answers with.
    opened.addEventListener('error', () => {
      stop()
      onState(false)
      timer = window.setTimeout(open, wait)
      wait = Math.min(wait * 2, LONGEST_WAIT)
    })
  }

  const look = () => (document.hidden ? stop() : open())
  document.addEventListener('visibilitychange', look)
  open()
  return {
    close() {
      document.removeEventListener('visibilitychange', look)
      stop()
    },
  }
}
