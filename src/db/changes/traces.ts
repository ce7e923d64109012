import { personOwner } from '../owners.ts'
import { place } from '../places.ts'
import type { Appliers } from './applier.ts'

/** The ledger of sensitive messages. */
export const traces: Appliers<'trace.add' | 'trace.vanish' | 'trace.drop'> = {
  async 'trace.add'({ trace }, desk) {
    const id = desk.nextId('Trace')
    const { personId, caseId, chatId, messageId, kind, sentAt, vanishAt } = trace
    const where = place.trace(id)
    const sealed = desk.safe.put(personOwner(personId), where, { chatId, messageId })
    if (sealed === undefined) return
    await desk.tx.trace.create({
      data: {
        id,
        personId,
        caseId,
        kind,
        place: sealed,
        sentAt: new Date(sentAt),
        vanishAt: vanishAt === null ? null : new Date(vanishAt),
      },
      select: { id: true },
    })
  },

  'trace.vanish': ({ id, vanishAt }, desk) =>
    desk.tx.trace.updateMany({ where: { id }, data: { vanishAt: new Date(vanishAt) } }),

  'trace.drop': ({ ids }, desk) => desk.tx.trace.deleteMany({ where: { id: { in: [...ids] } } }),
}
