import { Conflict } from '../failure.ts'
import { caseOwner, personOwner } from '../owners.ts'
import { place } from '../places.ts'
import { type Appliers, mustMatch, sealOr } from './applier.ts'

/** What reporters show of themselves: sealed under the case's key, so that it goes with the case. */
export const reveals: Appliers<'reveal.set' | 'reveal.open' | 'reveal.drop'> = {
  async 'reveal.set'({ reveal }, desk) {
    const { caseId, toId, what, words, until, openedAt, at } = reveal
    if (!desk.keys.has(personOwner(toId))) throw new Conflict('who should see it was forgotten')
    // Passed on in the same moment, it would be sealed for somebody who holds the case no more.
    const held = { id: caseId, holderId: toId, closedAt: null }
    if ((await desk.tx.case.count({ where: held })) === 0) throw new Conflict('in other hands')
    const data = {
      toId,
      content: sealOr(desk, caseOwner(caseId), place.reveal(caseId), { what, words }),
      until: new Date(until),
      openedAt: openedAt === null ? null : new Date(openedAt),
      at: new Date(at),
    }
    await desk.tx.reveal.upsert({
      where: { caseId },
      create: { caseId, ...data },
      update: data,
    })
  },

  async 'reveal.open'({ caseId, at }, desk) {
    const where = { caseId, openedAt: null }
    mustMatch(await desk.tx.reveal.updateMany({ where, data: { openedAt: new Date(at) } }))
  },

  async 'reveal.drop'({ caseId, unopened }, desk) {
    if (unopened) mustMatch(await desk.tx.reveal.deleteMany({ where: { caseId, openedAt: null } }))
    else await desk.tx.reveal.deleteMany({ where: { caseId } })
  },
}
