import { CLOCK } from '../../domain/audit.ts'
import type { Case } from '../../domain/case.ts'
import { clockAfter } from '../../domain/waiting.ts'
import { evictPerson } from '../cache.ts'
import { column } from '../column.ts'
import { caseOwner, personOwner } from '../owners.ts'
import type { Desk } from './applier.ts'
import { keepWaiting } from './waiting-updates.ts'
import { logLine } from './log-line.ts'
import { wipeCase } from './wipe-case.ts'

/**
 * Everything of theirs; of their cases only the stub stays, tied to nobody. Right by itself, whatever
 * was done before it: whoever is found without a key after a crash or a restore is forgotten here too.
 */
export async function forget(personId: string, desk: Desk): Promise<void> {
  const { tx } = desk
  const person = await tx.person.findUnique({
    where: { id: personId },
    select: { lookup: true },
  })
  await withdrawOwn(personId, desk)
  await releaseHeld(personId, desk)
  const runs = await tx.run.findMany({ where: { personId }, select: { id: true } })
  await tx.runStep.deleteMany({ where: { runId: { in: runs.map((run) => run.id) } } })
  await tx.run.deleteMany({ where: { personId } })
  await tx.done.deleteMany({ where: { personId } })
  await tx.card.deleteMany({ where: { personId } })
  await tx.deed.deleteMany({ where: { personId } })
  await tx.thought.deleteMany({ where: { personId } })
  await tx.look.deleteMany({ where: { personId } })
  await tx.round.deleteMany({ where: { personId } })
  await tx.nudge.deleteMany({ where: { personId } })
  const voices = await tx.voiceNote.findMany({
    where: { personId },
    select: { text: true, locale: true },
  })
  await tx.voiceNote.deleteMany({ where: { personId } })
  await tx.flowLog.deleteMany({ where: { personId } })
  await tx.outbox.deleteMany({ where: { personId } })
  await tx.trace.deleteMany({ where: { personId } })
  await keepWaiting(personId, desk)
  await tx.inbox.deleteMany({ where: { keyId: personOwner(personId) } })
  if (person !== null) {
    const done = { in: ['applied', 'dead'] }
    await tx.inbox.deleteMany({ where: { sender: person.lookup, state: done } })
  }
  await leaveTeam(personId, desk)
  await tx.show.updateMany({ where: { leaderId: personId }, data: { leaderId: null } })
  await tx.invite.updateMany({ where: { madeBy: personId }, data: { madeBy: null } })
  await tx.person.deleteMany({ where: { id: personId } })
  desk.after.push(() => {
    desk.keys.destroy(personOwner(personId))
    evictPerson(desk.caches, personId)
    for (const { text, locale } of voices) desk.caches.voices.delete(`${locale} ${text}`)
  })
}

/**
 * What they asked ends and loses its words. Nothing is logged here: lines of one moment would tie
 * their questions to each other, and to what else they were. The clock logs them later.
 */
async function withdrawOwn(personId: string, desk: Desk): Promise<void> {
  const { tx } = desk
  const own = await tx.case.findMany({
    where: { reporterId: personId },
    select: { id: true, seq: true, closedAt: true },
  })
  const at = new Date(desk.now())
  for (const { id, seq, closedAt } of own) {
    if (closedAt === null) await add(desk, id, seq + 1, 'withdraw', at)
    await wipeCase(id, desk)
    const ended = { state: 'withdrawn', seq: seq + 1, touchedAt: at, closedAt: at }
    await tx.case.update({
      where: { id },
      data: { reporterId: null, ...(closedAt === null && ended) },
    })
    // Most often destroyed long before; here for those who were found without a key of their own.
    desk.after.push(() => desk.keys.destroy(caseOwner(id)))
  }
}

/** What they hold waits for somebody else, or it would wait for nobody, seen by nobody. */
async function releaseHeld(personId: string, desk: Desk): Promise<void> {
  const { tx } = desk
  const held = await tx.case.findMany({
    where: { holderId: personId, closedAt: null },
    select: { id: true, seq: true, code: true, urgency: true, stage: true, clockAt: true },
  })
  const at = new Date(desk.now())
  for (const { id, seq, code, ...kase } of held) {
    await add(desk, id, seq + 1, 'return', at)
    await logLine(desk, CLOCK, 'case.return', code)
    // Handed back and not failed, as by a release: whoever was told of it already still knows.
    const ran = { stage: kase.stage, clockAt: kase.clockAt?.getTime() ?? null }
    const clocked = { ...ran, urgency: column<Case['urgency']>(kase.urgency) }
    const { stage, clockAt } = clockAfter(clocked, 'release', 'waiting', desk.now())
    const clock = { stage, clockAt: clockAt === null ? null : new Date(clockAt) }
    const data = { state: 'waiting', seq: seq + 1, touchedAt: at, ...clock }
    await tx.case.update({ where: { id }, data })
  }
  await tx.case.updateMany({ where: { holderId: personId }, data: { holderId: null } })
}

/** What they asked of others, what was asked about them, and what others showed or let them keep. */
async function leaveTeam(personId: string, { tx }: Desk): Promise<void> {
  await tx.reveal.deleteMany({ where: { toId: personId } })
  await tx.savedReply.deleteMany({ where: { personId } })
  await tx.candidate.deleteMany({ where: { personId } })
  await tx.candidate.updateMany({ where: { invitedBy: personId }, data: { invitedBy: null } })
  await tx.freezeAsk.deleteMany({ where: { OR: [{ aboutId: personId }, { byId: personId }] } })
  await tx.plan.deleteMany({ where: { byId: personId } })
}

async function add(desk: Desk, caseId: string, seq: number, kind: string, at: Date): Promise<void> {
  await desk.tx.caseEvent.create({ data: { caseId, seq, kind, at }, select: { seq: true } })
}
