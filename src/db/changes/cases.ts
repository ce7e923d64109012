import type { Case, CaseEvent } from '../../domain/casework.ts'
import { Conflict } from '../failure.ts'
import { caseOwner, personOwner } from '../owners.ts'
import { place } from '../places.ts'
import { type Appliers, type Desk, makeKey, mustMatch, sealOr } from './applier.ts'

/** Cases: the event first, because its (case, seq) is what fails on conflict. */
export const cases: Appliers<'case.open' | 'case.move' | 'case.wipe' | 'case.drop'> = {
  async 'case.open'({ case: opened, event }, desk) {
    const { reporterId } = opened
    if (reporterId !== null && !desk.keys.has(personOwner(reporterId)))
      throw new Conflict('the reporter was forgotten')
    await makeKey(desk, caseOwner(opened.id))
    await addEvent(event, desk)
    await desk.tx.case.create({ data: { id: opened.id, ...stub(opened, desk) } })
  },

  async 'case.move'({ case: moved, event }, desk) {
    await addEvent(event, desk)
    const where = { id: moved.id, seq: moved.seq - 1 }
    mustMatch(await desk.tx.case.updateMany({ where, data: stub(moved, desk) }))
  },

  async 'case.wipe'({ caseId }, desk) {
    await desk.tx.caseEvent.updateMany({ where: { caseId }, data: { content: null } })
    await desk.tx.case.updateMany({ where: { id: caseId }, data: { readable: false } })
  },

  async 'case.drop'({ caseId }, desk) {
    await desk.tx.caseEvent.deleteMany({ where: { caseId } })
    await desk.tx.case.deleteMany({ where: { id: caseId } })
  },
}

async function addEvent(event: CaseEvent, desk: Desk): Promise<void> {
  const { caseId, seq, words } = event
  const content =
    words === null ? null : sealOr(desk, caseOwner(caseId), place.words(caseId, seq), words)
  const data = { caseId, seq, kind: event.kind, content, at: new Date(event.at) }
  await desk.tx.caseEvent.create({ data, select: { seq: true } })
}

function stub(of: Case, desk: Desk) {
  // Taken by somebody who was forgotten meanwhile, it would be in nobody's hands and nobody's queue.
  const lost = of.holderId !== null && !desk.keys.has(personOwner(of.holderId))
  return {
    code: of.code,
    tolanaId: of.tolanaId,
    reporterId: of.reporterId,
    holderId: lost ? null : of.holderId,
    state: lost && of.closedAt === null ? 'waiting' : of.state,
    about: of.about,
    urgency: of.urgency,
    way: of.way,
    minor: of.minor,
    seq: of.seq,
    outcome: of.outcome,
    readable: of.readable,
    openedAt: new Date(of.openedAt),
    touchedAt: new Date(of.touchedAt),
    closedAt: of.closedAt === null ? null : new Date(of.closedAt),
  }
}
