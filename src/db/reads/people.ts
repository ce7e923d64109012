import type { Store } from '../../app/ports.ts'
import type { Invite, Person, Tolana } from '../../domain/people.ts'
import { INVITE, LOOKUP } from '../changes/people.ts'
import { column } from '../column.ts'
import type * as Rows from '../generated/client.ts'
import type { House } from '../house.ts'
import { openPerson } from '../open-person.ts'
import { place } from '../places.ts'

type Reads = Pick<
  Store,
  'personByTelegram' | 'person' | 'members' | 'countMembers' | 'tolana' | 'tolanas' | 'invite'
>

/** Who is who. A person whose key is gone is not there. */
export function peopleReads(house: House): Reads {
  const { read, safe, caches } = house

  function openTolana(row: Rows.Tolana): Tolana | undefined {
    const name = safe.take<string>('house', place.tolanaName(row.id), row.name)
    if (name === undefined) return undefined
    return { id: row.id, name, createdAt: row.createdAt.getTime() }
  }

  async function person(id: string): Promise<Person | undefined> {
    const cached = caches.persons.get(id)
    if (cached !== undefined) return cached
    const since = caches.persons.clock()
    const row = await read.person.findUnique({ where: { id } })
    const opened = row === null ? undefined : openPerson(row, safe)
    if (opened !== undefined) caches.persons.fill(id, opened, since)
    return opened
  }

  return {
    person,
    async personByTelegram(telegramId) {
      const lookup = safe.digest(LOOKUP, String(telegramId))
      const hex = Buffer.from(lookup).toString('hex')
      const known = caches.lookups.get(hex)
      if (known !== undefined) return known === null ? undefined : await person(known)
      const since = [caches.lookups.clock(), caches.persons.clock()] as const
      const row = await read.person.findUnique({ where: { lookup } })
      const opened = row === null ? undefined : openPerson(row, safe)
      caches.lookups.fill(hex, opened?.id ?? null, since[0])
      if (opened !== undefined) caches.persons.fill(opened.id, opened, since[1])
      return opened
    },
    async members(role, tolanaId) {
      const where = { role, state: 'member', ...(tolanaId !== undefined && { tolanaId }) }
      const rows = await read.person.findMany({
        where,
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      })
      return rows.flatMap((row) => openPerson(row, safe) ?? [])
    },
    countMembers: (role, tolanaId) =>
      read.person.count({ where: { role, state: 'member', tolanaId } }),
    async tolana(id) {
      const row = await read.tolana.findUnique({ where: { id } })
      return row === null ? undefined : openTolana(row)
    },
    async tolanas() {
      const rows = await read.tolana.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
      return rows.flatMap((row) => openTolana(row) ?? [])
    },
    async invite(code): Promise<Invite | undefined> {
      const row = await read.invite.findUnique({ where: { hash: safe.digest(INVITE, code) } })
      if (row === null) return undefined
      const { hash: _, role, expiresAt, ...rest } = row
      return { ...rest, role: column(role), expiresAt: expiresAt.getTime() }
    },
  }
}
