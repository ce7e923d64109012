import { LANES } from '../../app/ports.ts'
import { recipientOwner } from '../owners.ts'
import { place } from '../places.ts'
import { type Appliers, type Desk, mustMatch } from './applier.ts'

/** The outbox. A notice to somebody who was forgotten meanwhile is dropped, not an obstacle. */
export const notices: Appliers<
  'notice.post' | 'notice.sending' | 'notice.done' | 'notice.later' | 'notice.fail'
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

  'notice.fail': ({ id, why }, desk) =>
    desk.tx.outbox.updateMany({ where: { id }, data: { state: why } }),
}

/** Someone is back: what was given up on them waits again, as long as there is something to tell. */
export async function tryAgain(personId: string, desk: Desk): Promise<void> {
  await desk.tx.$executeRaw`
    UPDATE "Outbox" SET "state" = 'waiting', "attempts" = 0
    WHERE "personId" = ${personId} AND "state" = 'failed' AND ("caseId" IS NULL OR EXISTS (
      SELECT 1 FROM "Case" c WHERE c."id" = "Outbox"."caseId" AND c."closedAt" IS NULL))`
}
