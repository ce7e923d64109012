import { vi } from 'vitest'
import type { Entry } from '../../../src/app/inbox.ts'
import { startLanes, type LanesOptions } from '../../../src/bot/intake/lanes.ts'
import { makeLog } from '../../../src/log.ts'
import { memoryInbox } from './memory-inbox.ts'

const log = makeLog('silent')

/** Lanes over an inbox in memory, and entries for them. */
export function lanesOf(handle: LanesOptions['handle'], concurrency = 64) {
  const inbox = memoryInbox()
  const lanes = startLanes({ handle, inbox, log, concurrency })
  const entry = (updateId: number, lane: string): Entry =>
    inbox.entryOf({ updateId, lane, sender: null, body: {} })
  return { inbox, lanes, entry }
}

/** Lets everything go on that needs no clock. */
export const flow = () => vi.advanceTimersByTimeAsync(0)

/** A promise and the hand that ends it. */
export function gate() {
  const hand: { open?: () => void } = {}
  const opened = new Promise<void>((resolve) => (hand.open = resolve))
  return { open: () => hand.open?.(), opened }
}
