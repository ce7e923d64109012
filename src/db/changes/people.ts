import type { Person } from '../../domain/people.ts'
import { Conflict } from '../failure.ts'
import { openPerson } from '../open-person.ts'
import { personOwner } from '../owners.ts'
import { place } from '../places.ts'
import { type Appliers, type Desk, makeKey, mustMatch, sealOr } from './applier.ts'
import { forget } from './forget.ts'
import { tryAgain } from './notices.ts'

/** Hash under which a Telegram account is found. */
export const LOOKUP = 'telegram'
/** Hash under which an invite code is found. */
export const INVITE = 'invite'

/** People, Tolanas, invites. */
export const people: Appliers<
  | 'person.add'
  | 'person.set'
  | 'person.role'
  | 'person.unreachable'
  | 'person.forget'
  | 'tolana.add'
  | 'invite.add'
  | 'invite.use'
> = {
  async 'person.add'({ person }, desk) {
    const lookup = desk.safe.digest(LOOKUP, String(person.profile.telegramId))
    // After a restore, a forgotten person's unreadable row may still hold the place.
    const holder = await desk.tx.person.findUnique({ where: { lookup }, select: { id: true } })
    if (holder !== null && !desk.keys.has(personOwner(holder.id))) await forget(holder.id, desk)
    await makeKey(desk, personOwner(person.id))
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

  async 'person.set'({ person, as }, desk) {
    const data = changeable(person, desk)
    const where = { id: person.id, ...(as !== undefined && { role: as }) }
    mustMatch(await desk.tx.person.updateMany({ where, data }))
    remember(person, desk)
  },

  async 'person.role'({ personId, as, role, frozenRole, tolanaId }, desk) {
    const row = await desk.tx.person.findUnique({ where: { id: personId } })
    const known = row && openPerson(row, desk.safe)
    if (!known || known.role !== as) throw new Conflict('somebody was first')
    const data = { role, frozenRole, tolanaId }
    await desk.tx.person.updateMany({ where: { id: personId }, data })
    remember({ ...known, ...data }, desk)
  },

  async 'person.unreachable'({ personId, value, why = 'blocked' }, desk) {
    const row = await desk.tx.person.findUnique({ where: { id: personId } })
    const known = row && openPerson(row, desk.safe)
    if (!known) return
    const { gone: _, ...rest } = known.profile
    const profile = { ...rest, unreachable: value, ...(value && { gone: why }) }
    const person = { ...known, profile }
    const data = changeable(person, desk)
    await desk.tx.person.updateMany({ where: { id: personId }, data })
    remember(person, desk)
    if (!value) await tryAgain(personId, desk)
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

  async 'invite.use'({ inviteId, at }, desk) {
    const living = at === undefined ? {} : { expiresAt: { gt: new Date(at) } }
    const where = { id: inviteId, usesLeft: { gt: 0 }, ...living }
    mustMatch(await desk.tx.invite.updateMany({ where, data: { usesLeft: { decrement: 1 } } }))
  },
}

function changeable(person: Person, desk: Desk) {
  return {
    role: person.role,
    frozenRole: person.frozenRole,
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
