import type { Store, Trace } from '../../app/ports.ts'
import type * as Rows from '../generated/client.ts'
import type { House } from '../house.ts'
import { personOwner } from '../owners.ts'
import { place } from '../places.ts'

type Reads = Pick<Store, 'traces' | 'tracesOfCase' | 'tracesDue'>

/** The ledger of sensitive messages; unreadable ones are not there. */
export function traceReads(house: House): Reads {
  const { read, safe } = house

  function open(row: Rows.Trace): Trace | undefined {
    const at = safe.take<Pick<Trace, 'chatId' | 'messageId'>>(
      personOwner(row.personId),
      place.trace(row.id),
      row.place,
    )
    if (at === undefined) return undefined
    return {
      id: row.id,
      personId: row.personId,
      caseId: row.caseId,
      ...at,
      sentAt: row.sentAt.getTime(),
      vanishAt: row.vanishAt === null ? null : row.vanishAt.getTime(),
    }
  }

  const list = async (
    where: NonNullable<Parameters<typeof read.trace.findMany>[0]>['where'],
  ): Promise<Trace[]> => {
    const rows = await read.trace.findMany({ where: where ?? {}, orderBy: { id: 'asc' } })
    return rows.flatMap((row) => open(row) ?? [])
  }

  return {
    traces: (personId) => list({ personId }),
    tracesOfCase: (caseId) => list({ caseId }),
    tracesDue: (now) => list({ vanishAt: { lte: new Date(now) } }),
  }
}
