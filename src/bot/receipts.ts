import type { Turnstile } from '../app/receipt.ts'
import type { Entering, Fresh } from '../domain/receipt.ts'
import { RETENTION } from '../domain/retention.ts'
import { createGuesses } from './guesses.ts'

const REMEMBERED = 10_000

/** All accounts together: so many sets in a row, then one in two seconds. */
const SHARE = { most: 30, every: 2_000 }

/** A question that was opened by its pictures, from `run`, on somebody's phone. */
interface Sitting {
  readonly caseId: string
  readonly fresh: Fresh
  readonly until: number
}

/**
 * What is known of six pictures beyond the moment: who opened what in this sitting, and who was slowed.
 * In memory only, on purpose: a restart closes everything, and no picture is ever remembered.
 */
export interface Receipts {
  /** For those who enter pictures: five free misses, then a wait that doubles; and everybody's share. */
  readonly turnstile: Turnstile
  /** Whether this person need not even begin: they are to wait. */
  waits(personId: string, now: number): boolean
  /** Whether this person may have six new ones made now; counts as one that was. */
  makes(personId: string, now: number): boolean
  /** Opens a question on this phone until its sensitive side is left, for ten minutes at most. */
  open(personId: string, caseId: string, fresh: Fresh, now: number): void
  /** What is new to them, where the question is open on this phone; its minutes begin anew. */
  sitting(personId: string, caseId: string, now: number): Fresh | undefined
  /** The sensitive side is left. */
  close(personId: string): void
  /** The pictures stand on this message: a second tap of the same thumb makes no others. */
  shownOn(personId: string, messageId: number): void
  isShownOn(personId: string, messageId: number): boolean
  /** Something else stands on it now. */
  shownNoMore(personId: string): void
  /** What a run came to that is dropped by now, for a second tap on its last picture. */
  ended(personId: string, runId: string, state: Entering): void
  endOf(personId: string, runId: string): Entering | undefined
}

export function createReceipts(): Receipts {
  const [misses, makings] = [createGuesses(), createGuesses()]
  const sittings = new Map<string, Sitting>()
  const shown = new Map<string, number>()
  const ends = new Map<string, { readonly runId: string; readonly state: Entering }>()
  const share = createShare()
  return {
    turnstile: {
      admits: (personId, now) => misses.allowed(personId, now) && share(now),
      missed: (personId, now) => misses.missed(personId, now),
      hit: (personId) => misses.hit(personId),
    },
    waits: (personId, now) => !misses.allowed(personId, now),
    makes(personId, now) {
      if (!makings.allowed(personId, now) || !share(now)) return false
      makings.missed(personId, now)
      return true
    },
    open: (personId, caseId, fresh, now) =>
      keep(sittings, personId, { caseId, fresh, until: now + RETENTION.screen }),
    sitting(personId, caseId, now) {
      const known = sittings.get(personId)
      if (known?.caseId !== caseId || known.until <= now) return undefined
      keep(sittings, personId, { ...known, until: now + RETENTION.screen })
      return known.fresh
    },
    close(personId) {
      sittings.delete(personId)
      ends.delete(personId)
    },
    shownOn: (personId, messageId) => keep(shown, personId, messageId),
    isShownOn: (personId, messageId) => shown.get(personId) === messageId,
    shownNoMore: (personId) => void shown.delete(personId),
    ended: (personId, runId, state) => keep(ends, personId, { runId, state }),
    endOf(personId, runId) {
      const end = ends.get(personId)
      return end?.runId === runId ? end.state : undefined
    },
  }
}

/** Takes one from everybody's share; false when none is left just now. */
function createShare(): (now: number) => boolean {
  let left = SHARE.most
  let at = 0
  return (now) => {
    const back = Math.max(0, Math.floor((now - at) / SHARE.every))
    left = Math.min(SHARE.most, left + back)
    at = left === SHARE.most ? now : at + back * SHARE.every
    if (left === 0) return false
    left -= 1
    return true
  }
}

function keep<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key)
  map.set(key, value)
  const [oldest] = map.keys()
  if (map.size > REMEMBERED && oldest !== undefined) map.delete(oldest)
}
