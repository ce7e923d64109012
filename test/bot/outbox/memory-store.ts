import type { Change } from '../../../src/app/changes.ts'
import { LANES, type Lane, type Notice, type Verdict } from '../../../src/app/ports.ts'

type Row = { -readonly [K in keyof Notice]: Notice[K] }

/** The outbox table in memory: the same rules as the database's, and a record of every commit. */
export function memoryStore() {
  const rows = new Map<number, Row>()
  const commits: (readonly Change[])[] = []
  let newest = 0

  const blocks = (earlier: Row, row: Row): boolean =>
    earlier.personId === row.personId &&
    earlier.lane === row.lane &&
    earlier.id < row.id &&
    ((earlier.state === 'waiting' && earlier.attempts > 0) || earlier.state === 'sending')

  function waiting(): Row[] {
    const all = [...rows.values()]
    return all.filter((row) => row.state === 'waiting' && !all.some((one) => blocks(one, row)))
  }

  const store = {
    noticesDue(now: number, limit: number, busy: readonly string[]): Promise<Notice[]> {
      const persons = new Set(busy)
      const due: Row[] = []
      const inOrder = [...rows.values()].toSorted(
        (a, b) => LANES.indexOf(a.lane) - LANES.indexOf(b.lane) || a.id - b.id,
      )
      for (const row of inOrder) {
        if (due.length >= limit) break
        if (row.state !== 'waiting' || row.notBefore > now || persons.has(row.personId)) continue
        if (row.lane !== 'bulk' && [...rows.values()].some((one) => blocks(one, row))) continue
        persons.add(row.personId)
        due.push({ ...row })
      }
      return Promise.resolve(due)
    },
    nextNoticeAt(busy: readonly string[]): Promise<number | undefined> {
      const persons = new Set(busy)
      let next: number | undefined
      for (const row of rows.size > 1_000 ? rows.values() : waiting()) {
        if (row.state === 'waiting' && !persons.has(row.personId))
          next = Math.min(next ?? Infinity, row.notBefore)
      }
      return Promise.resolve(next)
    },
  }

  function commit(changes: readonly Change[]): Promise<Verdict> {
    commits.push(changes)
    for (const change of changes) {
      if (change.do === 'notice.done') rows.delete(change.id)
      const row = 'id' in change && typeof change.id === 'number' ? rows.get(change.id) : undefined
      if (change.do === 'notice.sending') {
        if (row?.state !== 'waiting') return Promise.resolve('conflict')
        row.state = 'sending'
      }
      if (row && change.do === 'notice.fail') row.state = change.why
      if (row && change.do === 'notice.later') {
        Object.assign(row, {
          state: 'waiting',
          notBefore: change.notBefore,
          attempts: change.attempts,
        })
      }
    }
    return Promise.resolve('done')
  }

  function post(lane: Lane, personId: string, notBefore = 0): number {
    newest += 1
    const id = newest
    rows.set(id, {
      id,
      lane,
      personId,
      caseId: null,
      kind: 'news',
      facts: {},
      notBefore,
      state: 'waiting',
      attempts: 0,
    })
    return id
  }

  return { store, commit, post, rows, commits }
}
