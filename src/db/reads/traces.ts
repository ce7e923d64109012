import type { Store, Trace } from '../../app/ports.ts'
import { column } from '../column.ts'
import type * as Rows from '../generated/client.ts'
import type { House } from '../house.ts'
import { personOwner } from '../owners.ts'
import { place } from '../places.ts'

type Reads = Pick<Store, 'traces' | 'tracesOfCase' | 'tracesOfEnded' | 'tracesDue'>

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
      kind: column(row.kind),
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
    async tracesOfEnded() {
      // Of those that ended unclosed the card with the news is sent after their words are wiped.
      const rows = await read.$queryRaw<{ id: bigint | number }[]>`
        SELECT t."id" FROM "Trace" t LEFT JOIN "Case" c ON c."id" = t."caseId"
        WHERE t."caseId" IS NOT NULL AND (c."id" IS NULL OR (
          c."closedAt" IS NOT NULL AND NOT c."readable"
          AND (c."state" = 'closed' OR t."sentAt" < c."closedAt")))`
      return list({ id: { in: rows.map(({ id }) => Number(id)) } })
    },
    tracesDue: (now) => list({ vanishAt: { lte: new Date(now) } }),
  }
}
