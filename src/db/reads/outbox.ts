import { LANES, type Notice, type Store } from '../../app/ports.ts'
import { column } from '../column.ts'
import { Prisma } from '../generated/client.ts'
import type { House } from '../house.ts'
import { recipientOwner } from '../owners.ts'
import { place } from '../places.ts'

type Reads = Pick<Store, 'noticesDue' | 'nextNoticeAt'>

interface Row {
  readonly id: bigint | number
  readonly lane: number
  readonly personId: string
  readonly caseId: string | null
  readonly payload: Uint8Array
  readonly state: string
  readonly attempts: number
  readonly notBefore: Date
}

/**
 * A notice waits for an earlier one to the same person in the same lane that is being retried or
 * sent, or first in, first out would not hold. One merely scheduled for later holds up nobody.
 *
 * The indexes are named because SQLite, left alone, searches all waiting rows for each of them: with
 * 20,000 announcements one look took seven seconds, with these names half a millisecond.
 */
const BLOCKED = Prisma.sql`EXISTS (
  SELECT 1 FROM "Outbox" e INDEXED BY "Outbox_personId_lane_id_idx"
  WHERE e."personId" = o."personId" AND e."lane" = o."lane" AND e."id" < o."id"
    AND ((e."state" = 'waiting' AND e."attempts" > 0) OR e."state" = 'sending'))`

/** The outbox as the sender sees it: of each person the one notice that is next. */
export function outboxReads(house: House): Reads {
  const { read, safe } = house

  function open(row: Row): Notice | undefined {
    const id = Number(row.id)
    const payload = safe.take<Pick<Notice, 'kind' | 'facts'>>(
      recipientOwner(row.personId),
      place.notice(id),
      row.payload,
    )
    const lane = LANES[row.lane]
    if (payload === undefined || lane === undefined) return undefined
    return {
      id,
      lane,
      personId: row.personId,
      caseId: row.caseId,
      ...payload,
      state: column(row.state),
      attempts: row.attempts,
      notBefore: row.notBefore.getTime(),
    }
  }

  return {
    async noticesDue(now, limit, busy) {
      const due = new Date(now)
      const rows = await read.$queryRaw<Row[]>`
        SELECT * FROM "Outbox" o INDEXED BY "Outbox_state_lane_id_idx"
        WHERE o."state" = 'waiting' AND o."notBefore" <= ${due}
          AND o."personId" NOT IN (SELECT value FROM json_each(${JSON.stringify(busy)}))
          AND NOT ${BLOCKED}
          AND NOT EXISTS (
            SELECT 1 FROM "Outbox" b INDEXED BY "Outbox_personId_lane_id_idx"
            WHERE b."personId" = o."personId" AND b."state" = 'waiting' AND b."notBefore" <= ${due}
              AND (b."lane", b."id") < (o."lane", o."id"))
        ORDER BY o."lane", o."id" LIMIT ${limit}`
      return rows.flatMap((row) => open(row) ?? [])
    },
    async nextNoticeAt(busy) {
      const rows = await read.$queryRaw<{ notBefore: Date }[]>`
        SELECT o."notBefore" FROM "Outbox" o WHERE o."state" = 'waiting'
          AND o."personId" NOT IN (SELECT value FROM json_each(${JSON.stringify(busy)}))
          AND NOT ${BLOCKED}
        ORDER BY o."notBefore" LIMIT 1`
      return rows[0]?.notBefore.getTime()
    },
  }
}
