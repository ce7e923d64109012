import type { Person } from '../../domain/people.ts'
import { evictPerson } from '../cache.ts'
import { personOwner } from '../owners.ts'
import { place } from '../places.ts'
import { type Appliers, type Desk, mustMatch, sealOr } from './applier.ts'

/** Hash under which a Telegram account is found. */
export const LOOKUP = 'telegram'
/** Hash under which an invite code is found. */
export const INVITE = 'invite'

/** People, Tolanas, invites. */
export const people: Appliers<
  'person.add' | 'person.set' | 'person.forget' | 'tolana.add' | 'invite.add' | 'invite.use'
> = {
  async 'person.add'({ person }, desk) {
    const lookup = desk.safe.digest(LOOKUP, String(person.profile.telegramId))
    // After a restore, a forgotten person's unreadable row may still hold the place.
    const holder = await desk.tx.person.findUnique({ where: { lookup }, select: { id: true } })
    if (holder !== null && !desk.keys.has(personOwner(holder.id))) await forget(holder.id, desk)
    desk.keys.make(personOwner(person.id))
    await desk.tx.person.create({
      data: {
        id: person.id,
        lookup,
        createdAt: new Date(person.createdAt),
        ...changeable(person, desk),
      },
    })
    remember(person, desk)
  },

  async 'person.set'({ person }, desk) {
    const data = changeable(person, desk)
    mustMatch(await desk.tx.person.updateMany({ where: { id: person.id }, data }))
    remember(person, desk)
  },

  'person.forget': ({ personId }, desk) => forget(personId, desk),

  'tolana.add': ({ tolana }, desk) =>
    desk.tx.tolana.create({
      data: {
        id: tolana.id,
        name: sealOr(desk, 'house', place.tolanaName(tolana.id), tolana.name),
        createdAt: new Date(tolana.createdAt),
      },
    }),

  'invite.add': ({ invite, code }, desk) =>
    desk.tx.invite.create({
      data: {
        ...invite,
        hash: desk.safe.digest(INVITE, code),
        expiresAt: new Date(invite.expiresAt),
      },
    }),

  async 'invite.use'({ inviteId }, desk) {
    const where = { id: inviteId, usesLeft: { gt: 0 } }
    mustMatch(await desk.tx.invite.updateMany({ where, data: { usesLeft: { decrement: 1 } } }))
  },
}

function changeable(person: Person, desk: Desk) {
  return {
    role: person.role,
    state: person.state,
    tolanaId: person.tolanaId,
    locale: person.locale,
    profile: sealOr(desk, personOwner(person.id), place.profile(person.id), person.profile),
  }
}

function remember(person: Person, desk: Desk): void {
  const hex = lookupHex(desk, person.profile.telegramId)
  desk.after.push(() => {
    if (!desk.keys.has(personOwner(person.id))) return
    desk.caches.persons.set(person.id, person)
    desk.caches.lookups.set(hex, person.id)
  })
}

function lookupHex(desk: Desk, telegramId: number): string {
  return Buffer.from(desk.safe.digest(LOOKUP, String(telegramId))).toString('hex')
}

/** Everything of theirs; of their cases only the stub stays, tied to nobody. */
export async function forget(personId: string, desk: Desk): Promise<void> {
  const { tx } = desk
  const person = await tx.person.findUnique({ where: { id: personId }, select: { lookup: true } })
  const runs = await tx.run.findMany({ where: { personId }, select: { id: true } })
  await tx.runStep.deleteMany({ where: { runId: { in: runs.map((run) => run.id) } } })
  await tx.run.deleteMany({ where: { personId } })
  await tx.done.deleteMany({ where: { personId } })
  await tx.flowLog.deleteMany({ where: { personId } })
  await tx.outbox.deleteMany({ where: { personId } })
  await tx.trace.deleteMany({ where: { personId } })
  await tx.inbox.deleteMany({ where: { keyId: personOwner(personId) } })
  if (person !== null) await tx.inbox.deleteMany({ where: { sender: person.lookup } })
  await tx.invite.updateMany({ where: { madeBy: personId }, data: { madeBy: null } })
  await tx.case.updateMany({ where: { reporterId: personId }, data: { reporterId: null } })
  await tx.case.updateMany({ where: { holderId: personId }, data: { holderId: null } })
  await tx.person.deleteMany({ where: { id: personId } })
  desk.after.push(() => evictPerson(desk.caches, personId))
}
