import type { Entry } from '../../app/inbox.ts'

/** The entries of every lane in order, and which lanes have one ready. */
export interface Queues {
  /** `now`: when it was taken, ms. */
  add(entry: Entry, now: number): void
  /** The next entry of a lane of which nothing is in hand, lanes taking turns. */
  next(): Entry | undefined
  /** The entry in hand is done: its lane may go on. Without it the lane stays closed. */
  finish(entry: Entry): void
  /** Those in hand included. */
  size(): number
  /** When the longest waiting entry (in hand or not) was taken. */
  oldest(): number | undefined
}

interface Queued {
  readonly entry: Entry
  readonly since: number
}

export function makeQueues(): Queues {
  /** The head of a lane stays in place while it is in hand. */
  const lanes = new Map<string, Queued[]>()
  const ready = new Set<string>()
  let size = 0
  return {
    add(entry, now) {
      size += 1
      const lane = lanes.get(entry.lane)
      if (lane !== undefined) {
        lane.push({ entry, since: now })
        return
      }
      lanes.set(entry.lane, [{ entry, since: now }])
      ready.add(entry.lane)
    },
    next() {
      for (const name of ready) {
        ready.delete(name)
        return lanes.get(name)?.[0]?.entry
      }
      return undefined
    },
    finish({ lane: name }) {
      size -= 1
      const lane = lanes.get(name)
      lane?.shift()
      if (lane === undefined || lane.length === 0) lanes.delete(name)
      else ready.add(name)
    },
    size: () => size,
    oldest() {
      let oldest: number | undefined
      for (const [head] of lanes.values()) {
        if (head !== undefined && (oldest === undefined || head.since < oldest)) oldest = head.since
      }
      return oldest
    },
  }
}
