import type { Entry, Inbox, Incoming } from '../../../src/app/inbox.ts'
import type { Change } from '../../../src/app/changes.ts'

/** An inbox in memory that remembers what was asked of it. */
export function memoryInbox() {
  const seen = new Set<number>()
  const attempts = new Map<number, number>()
  const settled: number[] = []
  const buried: number[] = []
  const committed: (readonly Change[])[] = []
  let seq = 0
  const inbox: Omit<Inbox, 'pending' | 'counts'> = {
    accept(incoming) {
      const fresh = incoming.filter(({ updateId }) => !seen.has(updateId))
      for (const { updateId } of fresh) seen.add(updateId)
      return Promise.resolve(fresh.map(entryOf))
    },
    commitFor: () => (changes) => {
      committed.push(changes)
      return Promise.resolve('done')
    },
    settle: ({ updateId }) => void settled.push(updateId),
    failed(entry) {
      const count = (attempts.get(entry.seq) ?? entry.attempts) + 1
      attempts.set(entry.seq, count)
      return Promise.resolve(count)
    },
    bury({ updateId }) {
      buried.push(updateId)
      return Promise.resolve()
    },
  }
  const entryOf = (incoming: Incoming): Entry => ({
    ...incoming,
    seq: (seq += 1),
    state: 'waiting',
    attempts: 0,
  })
  return { ...inbox, entryOf, settled, buried, committed, seen }
}
