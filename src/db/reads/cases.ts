import type { Store } from '../../app/ports.ts'
import { type Case, type CaseEvent, type LetterState, OPEN_STATES } from '../../domain/case.ts'
import { column } from '../column.ts'
import type * as Rows from '../generated/client.ts'
import type { House } from '../house.ts'
import { openRoute, openSaid } from '../open-case.ts'
import { caseOwner } from '../owners.ts'

type Reads = Pick<
  Store,
  | 'case'
  | 'caseEvents'
  | 'casesOf'
  | 'casesHeldBy'
  | 'casesOpen'
  | 'casesLate'
  | 'caseByReceipt'
  | 'caseStubs'
  | 'casesIdle'
>

const NEWEST = [{ openedAt: 'desc' as const }, { id: 'desc' as const }]
const OLDEST = [{ openedAt: 'asc' as const }, { id: 'asc' as const }]
const LONGEST_LATE = [{ clockAt: 'asc' as const }, { id: 'asc' as const }]
const OPEN = { in: [...OPEN_STATES] }

/** Cases: the stub is always readable, the words and the route only while the case's key lives. */
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
      ...openRoute(row, house),
      stage: row.stage,
      clockAt: row.clockAt === null ? null : row.clockAt.getTime(),
      kept: row.receipt !== null,
      freshFrom: row.freshFrom,
      seq: row.seq,
      outcome: row.outcome,
      readable: row.readable && keys.has(caseOwner(row.id)),
      openedAt: row.openedAt.getTime(),
      touchedAt: row.touchedAt.getTime(),
      closedAt: row.closedAt === null ? null : row.closedAt.getTime(),
    }
  }

  const list = async (
    where: NonNullable<Parameters<typeof read.case.findMany>[0]>['where'],
    orderBy: typeof NEWEST | typeof OLDEST | typeof LONGEST_LATE,
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
        said: openSaid(row, safe),
        letter: letterOf(row),
        at: row.at.getTime(),
      }))
    },
    casesOf: (reporterId) => list({ reporterId }, NEWEST),
    casesHeldBy: (holderId) => list({ holderId }, NEWEST),
    casesOpen: () => list({ state: OPEN }, OLDEST),
    casesLate: (now) => list({ clockAt: { lte: new Date(now) }, state: OPEN }, LONGEST_LATE),
    async caseByReceipt(hash) {
      const row = await read.case.findUnique({ where: { receipt: new Uint8Array(hash) } })
      return row === null ? undefined : open(row)
    },
    caseStubs: () => list({}, OLDEST),
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

function letterOf({ letter, why, letterAt, at }: Rows.CaseEvent): LetterState | null {
  if (letter === null) return null
  return {
    state: column(letter),
    why: why === null ? null : column(why),
    at: (letterAt ?? at).getTime(),
  }
}
