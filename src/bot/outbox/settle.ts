import type { Change } from '../../app/changes.ts'
import type { Notice } from '../../app/ports.ts'
import type { LogEvent } from '../../log.ts'
import type { Delivery } from './delivery.ts'
import { letterSet } from './letter-state.ts'

/** What an attempt means for its row: the mark, what comes with it, and what the log says. */
export interface Settlement {
  readonly mark: Change
  readonly changes: readonly Change[]
  readonly event: LogEvent | undefined
}

const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 300_000
/**
 * A refusal is nearly always one for good, and a notice that is tried for ever holds up its lane. A few
 * tries, half a minute in all, are for what passes: a busy database under a rendering.
 */
const REFUSALS = 6

/**
 * Handoffs and answers go out at least once: perhaps sent means sent again. Announcements go out at
 * most once: perhaps sent is the end, and is reported as such. `refusals` counts those before this one.
 */
export function settlementOf(
  notice: Notice,
  delivery: Delivery,
  now: number,
  refusals = 0,
): Settlement {
  const { id, lane, attempts } = notice
  switch (delivery.status) {
    case 'sent':
    case 'skip':
      return { mark: { do: 'notice.done', id }, changes: delivery.changes ?? [], event: undefined }
    case 'blocked':
      return { mark: failed(id), changes: delivery.changes ?? [], event: 'notice.failed' }
    case 'refused':
      // A refusal may be an error of ours after the sending, which is at most once for announcements.
      if (lane !== 'bulk' && refusals + 1 < REFUSALS) return later(id, attempts, now, 0)
      return {
        mark: failed(id),
        changes: [
          ...letterSet(notice, { state: 'failed', why: 'refused', at: now }),
          ...(delivery.changes ?? []),
        ],
        event: 'notice.failed',
      }
    case 'uncertain':
      if (lane !== 'bulk') return later(id, attempts, now, 0)
      return {
        mark: { do: 'notice.fail', id, why: 'uncertain' },
        changes: [],
        event: 'notice.uncertain',
      }
    case 'retry':
      break
  }
  return later(id, attempts, now, delivery.afterMs ?? 0)
}

/** The wait after so many failed attempts: 1 s, doubled each time, 5 minutes at the most. */
export function waitAfter(attempts: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** Math.min(attempts, 20), LONGEST_WAIT_MS)
}

function failed(id: number): Change {
  return { do: 'notice.fail', id, why: 'failed' }
}

function later(id: number, attempts: number, now: number, afterMs: number): Settlement {
  const notBefore = now + Math.max(afterMs, waitAfter(attempts))
  const mark: Change = { do: 'notice.later', id, notBefore, attempts: attempts + 1 }
  return { mark, changes: [], event: 'notice.retry' }
}
