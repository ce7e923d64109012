import { afterEach, beforeEach, vi } from 'vitest'
import type { Notice } from '../../../src/app/ports.ts'
import type { Delivery } from '../../../src/bot/outbox/delivery.ts'
import { startOutbox, type Outbox } from '../../../src/bot/outbox/dispatch.ts'
import { makeLog } from '../../../src/log.ts'
import { memoryStore } from './memory-store.ts'

const log = makeLog('silent')
const running: Outbox[] = []

/** Fake clock from 0 on; every outbox of a test is stopped after it. */
export function useClock(): void {
  beforeEach(() => void vi.useFakeTimers({ now: 0 }))
  afterEach(async () => {
    for (const outbox of running.splice(0)) {
      const stopped = outbox.stop(0)
      await vi.advanceTimersByTimeAsync(1)
      await stopped
    }
    vi.useRealTimers()
  })
}

/** A delivery that was begun, and when on the fake clock. */
export interface Begun {
  readonly id: number
  readonly at: number
}

/** An outbox over a store in memory. */
export function outboxOf(
  deliver: (notice: Notice) => Delivery | Promise<Delivery> = () => ({ status: 'sent' }),
  memory = memoryStore(),
) {
  const begun: Begun[] = []
  const outbox = startOutbox({
    store: memory.store,
    commit: memory.commit,
    log,
    async deliver(notice) {
      begun.push({ id: notice.id, at: Date.now() })
      return await deliver(notice)
    },
  })
  running.push(outbox)
  return { ...memory, outbox, begun, ids: () => begun.map(({ id }) => id) }
}

/** Lets so many milliseconds pass. */
export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

/** A delivery that hangs. */
export const never = () => new Promise<Delivery>(() => undefined)
