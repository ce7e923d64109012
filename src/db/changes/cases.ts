import type { Case, CaseEvent } from '../../domain/casework.ts'
import { caseOwner, personOwner } from '../owners.ts'
import { place } from '../places.ts'
import { type Appliers, type Desk, mustMatch, sealOr } from './applier.ts'

/** Cases: the event first, because its (case, seq) is what fails on conflict. */
export const cases: Appliers<'case.open' | 'case.move' | 'case.wipe' | 'case.drop'> = {
  async 'case.open'({ case: opened, event }, desk) {
    desk.keys.make(caseOwner(opened.id))
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

/** Computed before somebody was forgotten, a case must not tie itself to them again. */
function living(personId: string | null, desk: Desk): string | null {
  return personId !== null && desk.keys.has(personOwner(personId)) ? personId : null
}

function stub(of: Case, desk: Desk) {
  return {
    code: of.code,
    tolanaId: of.tolanaId,
    reporterId: living(of.reporterId, desk),
    holderId: living(of.holderId, desk),
    state: of.state,
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
