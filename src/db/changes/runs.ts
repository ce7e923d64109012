import type { Run } from '../../domain/run.ts'
import { personOwner } from '../owners.ts'
import { place } from '../places.ts'
import { type Appliers, type Desk, mustMatch, sealOr } from './applier.ts'

/** Where people stand, and what they finished. */
export const runs: Appliers<'run.start' | 'run.step' | 'run.leave' | 'run.drop' | 'finish'> = {
  async 'run.start'({ run }, desk) {
    await desk.tx.run.create({
      data: {
        id: run.id,
        personId: run.personId,
        kind: run.kind,
        subject: run.subject,
        startedAt: new Date(run.startedAt),
        ...changeable(run, desk),
      },
    })
    remember(run, desk)
  },

  async 'run.step'({ run, answer }, desk) {
    const turn = run.turn - 1
    const owner = personOwner(run.personId)
    const sealed = sealOr(desk, owner, place.answer(run.id, turn), answer)
    const { shape, status, state } = changeable(run, desk)
    // Every tap passes here: plain SQL costs a third of a compiled query.
    const first = await desk.tx.$executeRaw`
      INSERT INTO "RunStep" ("runId", "turn", "answer", "at")
      VALUES (${run.id}, ${turn}, ${sealed}, ${run.updatedAt})
      ON CONFLICT ("runId", "turn") DO NOTHING`
    mustMatch({ count: first })
    const moved = await desk.tx.$executeRaw`
      UPDATE "Run" SET "shape" = ${shape}, "turn" = ${run.turn}, "status" = ${status},
        "state" = ${state}, "updatedAt" = ${run.updatedAt}
      WHERE "id" = ${run.id} AND "personId" = ${run.personId} AND "turn" = ${turn}`
    mustMatch({ count: moved })
    remember(run, desk)
  },

  async 'run.leave'({ runId }, desk) {
    const where = { id: runId, status: 'open' }
    await desk.tx.run.updateMany({ where, data: { status: 'left' } })
    desk.after.push(() => desk.caches.runs.delete(runId))
  },

  async 'run.drop'({ runId }, desk) {
    await desk.tx.runStep.deleteMany({ where: { runId } })
    await desk.tx.run.deleteMany({ where: { id: runId } })
    desk.after.push(() => {
      desk.caches.runs.delete(runId)
      desk.caches.newest.sweep((newest) => newest?.id === runId)
    })
  },

  async finish({ personId, kind, subject, at }, desk) {
    if (!desk.keys.has(personOwner(personId))) return
    await desk.tx.done.upsert({
      where: { personId_kind_subject: { personId, kind, subject } },
      create: { personId, kind, subject, at: new Date(at) },
      update: {},
    })
  },
}

function changeable(run: Run, desk: Desk) {
  return {
    shape: run.shape,
    turn: run.turn,
    status: run.status,
    state: sealOr(desk, personOwner(run.personId), place.runState(run.id), run.state),
    updatedAt: new Date(run.updatedAt),
  }
}

/** The cache holds what a fresh read would give: JSON there and back, not the caller's own objects. */
function remember(run: Run, desk: Desk): void {
  const state: unknown = JSON.parse(JSON.stringify(run.state ?? null))
  desk.after.push(() => {
    if (!desk.keys.has(personOwner(run.personId))) return
    desk.caches.runs.set(run.id, { ...run, state })
    newer(run, desk)
  })
}

/** Where the clock leaves a doubt about which run is the newest, the next read asks the database. */
function newer(run: Run, { caches }: Desk): void {
  const known = caches.newest.get(run.personId)
  const sure =
    known === null ||
    (known !== undefined &&
      (run.updatedAt > known.at || (run.id === known.id && run.updatedAt === known.at)))
  if (sure) caches.newest.set(run.personId, { id: run.id, at: run.updatedAt })
  else caches.newest.delete(run.personId)
}
