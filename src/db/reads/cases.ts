import type { Store } from '../../app/ports.ts'
import type { Case, CaseEvent } from '../../domain/casework.ts'
import { column } from '../column.ts'
import type * as Rows from '../generated/client.ts'
import type { House } from '../house.ts'
import { caseOwner } from '../owners.ts'
import { place } from '../places.ts'

type Reads = Pick<
  Store,
  'case' | 'caseEvents' | 'casesOf' | 'casesHeldBy' | 'casesWaiting' | 'casesIdle'
>

const NEWEST = [{ openedAt: 'desc' as const }, { id: 'desc' as const }]
const OLDEST = [{ openedAt: 'asc' as const }, { id: 'asc' as const }]

/** Cases: the stub is always readable, the words only while the case's key lives. */
export function caseReads(house: House): Reads {
  const { read, safe, keys } = house

  function open(row: Rows.Case): Case {
    return {
      id: row.id,
      code: row.code,
      tolanaId: row.tolanaId,
      reporterId: row.reporterId,
      holderId: row.holderId,
      state: column(row.state),
      about: row.about,
      urgency: column(row.urgency),
      way: column(row.way),
      minor: row.minor,
      seq: row.seq,
      outcome: row.outcome,
      readable: row.readable && keys.has(caseOwner(row.id)),
      openedAt: row.openedAt.getTime(),
      touchedAt: row.touchedAt.getTime(),
      closedAt: row.closedAt === null ? null : row.closedAt.getTime(),
    }
  }

  function words(row: Rows.CaseEvent): string | null {
    if (row.content === null) return null
    const opened = safe.take<string>(
      caseOwner(row.caseId),
      place.words(row.caseId, row.seq),
      row.content,
    )
    return opened ?? null
  }

  const list = async (
    where: NonNullable<Parameters<typeof read.case.findMany>[0]>['where'],
    orderBy: typeof NEWEST | typeof OLDEST,
  ): Promise<Case[]> => (await read.case.findMany({ where: where ?? {}, orderBy })).map(open)

  return {
    async case(id) {
      const row = await read.case.findUnique({ where: { id } })
      return row === null ? undefined : open(row)
    },
    async caseEvents(caseId): Promise<CaseEvent[]> {
      const rows = await read.caseEvent.findMany({ where: { caseId }, orderBy: { seq: 'asc' } })
      return rows.map((row) => ({
        caseId,
        seq: row.seq,
        kind: column(row.kind),
        words: words(row),
        at: row.at.getTime(),
      }))
    },
    casesOf: (reporterId) => list({ reporterId }, NEWEST),
    casesHeldBy: (holderId) => list({ holderId }, NEWEST),
    casesWaiting: (tolanaId) =>
      list({ state: 'waiting', ...(tolanaId !== undefined && { tolanaId }) }, OLDEST),
    async casesIdle(states, before, readable) {
      const where = {
        state: { in: [...states] },
        touchedAt: { lt: new Date(before) },
        // One whose key is gone and whose row does not say so yet is unreadable all the same.
        ...(readable && { readable }),
      }
      const found = await list(where, OLDEST)
      return readable === undefined ? found : found.filter((of) => of.readable === readable)
    },
  }
}
