import type { Person, Profile } from '../domain/people.ts'
import { column } from './column.ts'
import type * as Rows from './generated/client.ts'
import { personOwner } from './owners.ts'
import { place } from './places.ts'
import type { Safe } from './safe.ts'

/** A person out of their row; undefined when their key is gone. */
export function openPerson(row: Rows.Person, safe: Safe): Person | undefined {
  const profile = safe.take<Profile>(personOwner(row.id), place.profile(row.id), row.profile)
  if (profile === undefined) return undefined
  return {
    id: row.id,
    role: column(row.role),
    frozenRole: row.frozenRole === null ? null : column(row.frozenRole),
    state: column(row.state),
    tolanaId: row.tolanaId,
    locale: row.locale,
    profile,
    createdAt: row.createdAt.getTime(),
  }
}
