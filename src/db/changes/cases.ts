import type { Case, CaseEvent, LetterState } from '../../domain/case.ts'
import { clockAfter } from '../../domain/waiting.ts'
import { Conflict } from '../failure.ts'
import type { SealedRoute } from '../open-case.ts'
import { caseOwner, personOwner } from '../owners.ts'
import { place } from '../places.ts'
import { type Appliers, type Desk, makeKey, mustMatch, sealOr } from './applier.ts'
import { wipeCase } from './wipe-case.ts'

/** Cases: the event first, because its (case, seq) is what fails on conflict. */
export const cases: Appliers<
  'case.open' | 'case.move' | 'case.wipe' | 'case.drop' | 'case.receipt' | 'letter.set'
> = {
  async 'case.open'({ case: opened, event }, desk) {
    reporterLives(opened, desk)
    await makeKey(desk, caseOwner(opened.id))
    await addEvent(event, desk)
    await desk.tx.case.create({ data: { id: opened.id, ...stub(opened, desk) } })
  },

  async 'case.move'({ case: moved, event }, desk) {
    // They may have taken it up by its pictures and been forgotten since.
    reporterLives(moved, desk)
    await addEvent(event, desk)
    const where = { id: moved.id, seq: moved.seq - 1 }
    mustMatch(await desk.tx.case.updateMany({ where, data: stub(moved, desk) }))
  },

  'case.wipe': ({ caseId }, desk) => wipeCase(caseId, desk),

  async 'case.drop'({ caseId }, desk) {
    await desk.tx.caseEvent.deleteMany({ where: { caseId } })
    await desk.tx.reveal.deleteMany({ where: { caseId } })
    await desk.tx.case.deleteMany({ where: { id: caseId } })
    desk.after.push(() => desk.caches.routes.delete(caseId))
  },

  async 'case.receipt'({ caseId, reporterId, hash }, desk) {
    const { tx } = desk
    if (hash === null) {
      await tx.case.updateMany({ where: { id: caseId }, data: { receipt: null } })
      return
    }
    // Pictures that open nothing must not be handed out.
    if (!desk.keys.has(caseOwner(caseId))) throw new Conflict('the case has no key')
    // Taken up by its pictures in this very moment, it is another's to open.
    const where = { id: caseId, readable: true, reporterId, closedAt: null }
    mustMatch(await tx.case.updateMany({ where, data: { receipt: new Uint8Array(hash) } }))
  },

  'letter.set': ({ caseId, seq, letter }, desk) =>
    desk.tx.caseEvent.updateMany({
      where: { caseId, seq, OR: [{ letter: null }, { letter: { notIn: FURTHER[letter.state] } }] },
      data: letterRow(letter),
    }),
}

/** Letters that have come so far do not come back to this state. */
const FURTHER: Readonly<Record<LetterState['state'], LetterState['state'][]>> = {
  waiting: ['delivered', 'opened'],
  kept: ['opened'],
  failed: ['opened'],
  delivered: ['opened'],
  opened: ['opened'],
}

function reporterLives({ reporterId }: Case, desk: Desk): void {
  if (reporterId !== null && !desk.keys.has(personOwner(reporterId)))
    throw new Conflict('the reporter was forgotten')
}

async function addEvent(event: CaseEvent, desk: Desk): Promise<void> {
  const { caseId, seq, said, letter } = event
  const content =
    said === null ? null : sealOr(desk, caseOwner(caseId), place.words(caseId, seq), said)
  const data = { caseId, seq, kind: event.kind, content, at: new Date(event.at) }
  await desk.tx.caseEvent.create({
    data: { ...data, ...(letter && letterRow(letter)) },
    select: { seq: true },
  })
}

function letterRow({ state, why, at }: LetterState) {
  return { letter: state, why, letterAt: new Date(at) }
}

function stub(of: Case, desk: Desk) {
  // Taken by somebody who was forgotten meanwhile, it would be in nobody's hands and nobody's queue.
  const lost = of.holderId !== null && !desk.keys.has(personOwner(of.holderId))
  const waits = lost && of.closedAt === null
  const { stage, clockAt } = waits ? clockAfter(of, 'release', 'waiting', desk.now()) : of
  return {
    code: of.code,
    tolanaId: of.tolanaId,
    reporterId: of.reporterId,
    holderId: lost ? null : of.holderId,
    state: waits ? 'waiting' : of.state,
    about: of.about,
    urgency: of.urgency,
    way: of.way,
    minor: of.minor,
    route: routeOf(of, desk),
    stage,
    clockAt: clockAt === null ? null : new Date(clockAt),
    freshFrom: of.freshFrom,
    seq: of.seq,
    outcome: of.outcome,
    readable: of.readable,
    openedAt: new Date(of.openedAt),
    touchedAt: new Date(of.touchedAt),
    closedAt: of.closedAt === null ? null : new Date(of.closedAt),
  }
}

/** One whose key is gone may still end; but it is not opened again, nor handed on, by whoever read it before. */
function routeOf(of: Case, desk: Desk) {
  const sealed: SealedRoute = { ...of.route, locale: of.locale }
  const [owner, where] = [caseOwner(of.id), place.route(of.id)]
  if (of.closedAt === null) return sealOr(desk, owner, where, sealed)
  return desk.safe.put(owner, where, sealed) ?? null
}
