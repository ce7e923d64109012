import { Conflict } from '../failure.ts'
import { personOwner } from '../owners.ts'
import { place } from '../places.ts'
import { type Appliers, type Desk, mustMatch, sealOr } from './applier.ts'

/** Roles and who decides about them, and the log. What somebody forgotten asks for is not asked. */
export const team: Appliers<
  | 'audit.add'
  | 'candidate.add'
  | 'candidate.drop'
  | 'freeze.ask'
  | 'freeze.drop'
  | 'plan.add'
  | 'plan.drop'
> = {
  'audit.add': ({ entry: { at, actor, act, subject } }, desk) =>
    desk.tx.audit.create({
      data: { at: new Date(at), actor, act, subject },
      select: { id: true },
    }),

  async 'candidate.add'({ candidate }, desk) {
    const { personId, role, tolanaId, invitedBy, at } = candidate
    if (!lives(personId, desk)) throw new Conflict('the candidate was forgotten')
    const by = invitedBy !== null && lives(invitedBy, desk) ? invitedBy : null
    const data = { role, tolanaId, invitedBy: by, at: new Date(at) }
    await desk.tx.candidate.upsert({
      where: { personId },
      create: { personId, ...data },
      update: data,
    })
  },

  async 'candidate.drop'({ personId }, desk) {
    mustMatch(await desk.tx.candidate.deleteMany({ where: { personId } }))
  },

  async 'freeze.ask'({ ask: { aboutId, byId, thaw, at } }, desk) {
    if (!lives(aboutId, desk) || !lives(byId, desk)) return
    await desk.tx.freezeAsk.deleteMany({ where: { aboutId, byId, thaw: !thaw } })
    await desk.tx.freezeAsk.upsert({
      where: { aboutId_byId: { aboutId, byId } },
      create: { aboutId, byId, thaw, at: new Date(at) },
      update: {},
    })
  },

  'freeze.drop': ({ aboutId, before }, desk) =>
    desk.tx.freezeAsk.deleteMany({
      where: { aboutId, ...(before !== undefined && { at: { lte: new Date(before) } }) },
    }),

  async 'plan.add'({ plan: { id, byId, what, at, dueAt } }, desk) {
    if (!lives(byId, desk)) throw new Conflict('who asks for it was forgotten')
    const sealed = sealOr(desk, 'house', place.plan(id), what)
    await desk.tx.plan.create({
      data: { id, byId, what: sealed, at: new Date(at), dueAt: new Date(dueAt) },
    })
  },

  async 'plan.drop'({ id }, desk) {
    mustMatch(await desk.tx.plan.deleteMany({ where: { id } }))
  },
}

function lives(personId: string, desk: Desk): boolean {
  return desk.keys.has(personOwner(personId))
}
