import { LANES } from '../../app/ports.ts'
import { RETENTION } from '../../domain/retention.ts'
import { recipientOwner } from '../owners.ts'
import { place } from '../places.ts'
import { type Appliers, type Desk, mustMatch } from './applier.ts'

/** The outbox. A notice to somebody who was forgotten meanwhile is dropped, not an obstacle. */
export const notices: Appliers<
  'notice.post' | 'notice.sending' | 'notice.done' | 'notice.later' | 'notice.drop' | 'notice.fail'
> = {
  async 'notice.post'({ notice }, desk) {
    const id = desk.nextId('Outbox')
    const { lane, personId, caseId, kind, facts, notBefore } = notice
    const payload = desk.safe.put(recipientOwner(personId), place.notice(id), { kind, facts })
    if (payload === undefined) return
    await desk.tx.outbox.create({
      data: {
        id,
        lane: LANES.indexOf(lane),
        personId,
        caseId,
        payload,
        state: 'waiting',
        attempts: 0,
        notBefore: new Date(notBefore),
      },
      select: { id: true },
    })
  },

  async 'notice.sending'({ id }, desk) {
    const where = { id, state: 'waiting' }
    mustMatch(await desk.tx.outbox.updateMany({ where, data: { state: 'sending' } }))
  },

  'notice.done': ({ id }, desk) => desk.tx.outbox.deleteMany({ where: { id } }),

  'notice.later': ({ id, notBefore, attempts }, desk) =>
    desk.tx.outbox.updateMany({
      where: { id },
      data: { state: 'waiting', notBefore: new Date(notBefore), attempts },
    }),

  async 'notice.drop'({ personId, caseId }, { tx }) {
    const kase =
      personId === null
        ? await tx.case.findUnique({ where: { id: caseId }, select: { reporterId: true } })
        : undefined
    const reporterId = kase?.reporterId ?? null
    const spared = reporterId === null ? {} : { personId: { not: reporterId } }
    await tx.outbox.deleteMany({
      where: { caseId, ...(personId === null ? spared : { personId }) },
    })
  },

  'notice.fail': ({ id, why }, desk) =>
    desk.tx.outbox.updateMany({ where: { id }, data: { state: why } }),
}

/**
 * Someone is back: what was given up on them waits again, as long as there is something to tell. Of what
 * they asked and what has ended since, the newest news is told: that it is over.
 */
export async function tryAgain(personId: string, desk: Desk): Promise<void> {
  const since = new Date(desk.now() - RETENTION.idleCase)
  await desk.tx.$executeRaw`
    UPDATE "Outbox" SET "state" = 'waiting', "attempts" = 0
    WHERE "personId" = ${personId} AND "state" = 'failed' AND ("caseId" IS NULL OR EXISTS (
      SELECT 1 FROM "Case" c WHERE c."id" = "Outbox"."caseId" AND c."closedAt" IS NULL)
      OR "id" = (SELECT MAX(o."id") FROM "Outbox" o JOIN "Case" c ON c."id" = o."caseId"
        WHERE o."personId" = ${personId} AND o."state" = 'failed' AND c."reporterId" = ${personId}
          AND c."state" IN ('closed', 'expired') AND c."closedAt" >= ${since}))`
}
