import type { Store } from '../../app/ports.ts'
import type { Finish } from '../../app/stored.ts'
import type { FinishedKind, Run } from '../../domain/run.ts'
import { column } from '../column.ts'
import type * as Rows from '../generated/client.ts'
import type { House } from '../house.ts'
import { personOwner } from '../owners.ts'
import { place } from '../places.ts'

type Reads = Pick<
  Store,
  | 'run'
  | 'openRun'
  | 'runs'
  | 'newestRun'
  | 'answers'
  | 'finished'
  | 'finishes'
  | 'openSubjects'
  | 'activeAt'
>

const NEWEST = [
  { startedAt: 'desc' as const },
  { updatedAt: 'desc' as const },
  { id: 'desc' as const },
]

/** Where people stand. A run whose person's key is gone is not there. */
export function runReads(house: House): Reads {
  const { read, safe, caches } = house

  function open(row: Rows.Run): Run | undefined {
    const state = safe.take<unknown>(personOwner(row.personId), place.runState(row.id), row.state)
    if (state === undefined) return undefined
    return {
      id: row.id,
      personId: row.personId,
      kind: column(row.kind),
      subject: row.subject,
      shape: row.shape,
      turn: row.turn,
      status: column(row.status),
      state,
      startedAt: row.startedAt.getTime(),
      updatedAt: row.updatedAt.getTime(),
    }
  }

  async function run(id: string): Promise<Run | undefined> {
    const cached = caches.runs.get(id)
    if (cached !== undefined) return cached
    const since = caches.runs.clock()
    const row = await read.run.findUnique({ where: { id } })
    const opened = row === null ? undefined : open(row)
    if (opened !== undefined) caches.runs.fill(id, opened, since)
    return opened
  }

  async function finishes(personId: string, kind: FinishedKind): Promise<Finish[]> {
    const orderBy = [{ at: 'asc' as const }, { subject: 'asc' as const }]
    const rows = await read.done.findMany({ where: { personId, kind }, orderBy })
    return rows.map(({ subject, at }) => ({ subject, at: at.getTime() }))
  }

  return {
    run,
    async openRun(personId, kind, subject) {
      const where = { personId, kind, status: 'open', ...(subject !== undefined && { subject }) }
      const row = await read.run.findFirst({ where, orderBy: NEWEST })
      return row === null ? undefined : open(row)
    },
    async runs(personId, kind) {
      const rows = await read.run.findMany({ where: { personId, kind }, orderBy: NEWEST })
      return rows.flatMap((row) => open(row) ?? [])
    },
    async newestRun(personId) {
      const orderBy = [{ updatedAt: 'desc' as const }, ...NEWEST]
      const known = caches.newest.get(personId)
      if (known !== undefined) return known === null ? undefined : await run(known.id)
      const since = [caches.newest.clock(), caches.runs.clock()] as const
      const row = await read.run.findFirst({ where: { personId }, orderBy })
      const opened = row === null ? undefined : open(row)
      const newest = opened === undefined ? null : { id: opened.id, at: opened.updatedAt }
      caches.newest.fill(personId, newest, since[0])
      if (opened !== undefined) caches.runs.fill(opened.id, opened, since[1])
      return opened
    },
    async answers(runId) {
      const of = await run(runId)
      if (of === undefined) return []
      const rows = await read.runStep.findMany({ where: { runId }, orderBy: { turn: 'asc' } })
      const owner = personOwner(of.personId)
      return rows.flatMap((row) => {
        const answer = safe.take<unknown>(owner, place.answer(runId, row.turn), row.answer)
        return answer === undefined ? [] : [answer]
      })
    },
    async finished(personId, kind) {
      return (await finishes(personId, kind)).map(({ subject }) => subject)
    },
    finishes,
    async openSubjects(personId, kind) {
      const where = { personId, kind, status: 'open' }
      const rows = await read.run.findMany({ where, select: { subject: true, updatedAt: true } })
      return rows.map(({ subject, updatedAt }) => ({ subject, at: updatedAt.getTime() }))
    },
    async activeAt(personId, kinds) {
      const rows = await read.$queryRaw<{ first: bigint | number; last: bigint | number }[]>`
        SELECT min(s."at") AS "first", max(s."at") AS "last"
        FROM "Run" r JOIN "RunStep" s ON s."runId" = r."id"
        WHERE r."personId" = ${personId}
          AND r."kind" IN (SELECT value FROM json_each(${JSON.stringify(kinds)}))
        GROUP BY s."at" / 3600000`
      return rows.flatMap(({ first, last }) => [Number(first), Number(last)])
    },
  }
}
