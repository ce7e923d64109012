import type { Tx } from './client.ts'
import type { KeyStore } from './keystore.ts'
import { caseOwner, isPersonal, type Owner, personOwner } from './owners.ts'
import { place } from './places.ts'
import type { Safe } from './safe.ts'

/**
 * Which keys this database may call orphans. Keys are numbered as they are made, and the database
 * remembers the newest number it has seen. Keys made after that belong to people in a newer copy of
 * it: this one is an old backup, and sweeping them out would forget everybody who came since.
 */
export interface KnownKeys {
  /** In the transaction whose rows a new key is for. */
  note(tx: Tx): Promise<void>
  /** Whether the key of this number was made before or under this copy of the database. */
  knows(n: number): boolean
  /** How many living keys this start found to be newer than the database. */
  readonly found: number
}

/** First and last number of keys that another copy of this database made. */
type Span = readonly [from: number, to: number]

interface Noted {
  readonly newest: number
  readonly strange: readonly Span[]
}

const NAME = 'house.keys'

/** Compares what the database has seen with what the key store holds. Before the first new key. */
export async function openKnownKeys(tx: Tx, keys: KeyStore, safe: Safe): Promise<KnownKeys> {
  const row = await tx.setting.findUnique({ where: { name: NAME } })
  const noted = row && safe.take<Noted>('house', place.setting(NAME), row.value)
  const newest = noted?.newest ?? keys.newest()
  const owned = await ownersIn(tx)
  const found = keys
    .list()
    .filter(({ n, owner }) => n > newest && isPersonal(owner) && !owned.has(owner))
  const strange: Span[] = [...(noted?.strange ?? [])]
  if (found.length > 0) strange.push([newest + 1, keys.newest()])

  async function note(within: Tx): Promise<void> {
    const now: Noted = { newest: Math.max(newest, keys.newest()), strange }
    const value = safe.put('house', place.setting(NAME), now)
    if (value === undefined) throw new Error('no key of the house')
    await within.setting.upsert({
      where: { name: NAME },
      create: { name: NAME, value },
      update: { value },
    })
  }

  if (!noted || found.length > 0) await note(tx)
  return {
    note,
    knows: (n) => strange.every(([from, to]) => n < from || n > to),
    found: found.length,
  }
}

/** Owners of keys who have a row, and something left to read in it. */
export async function ownersIn(client: Pick<Tx, 'person' | 'case'>): Promise<Set<Owner>> {
  const people = await client.person.findMany({ select: { id: true } })
  const cases = await client.case.findMany({ where: { readable: true }, select: { id: true } })
  return new Set<Owner>([
    ...people.map(({ id }) => personOwner(id)),
    ...cases.map(({ id }) => caseOwner(id)),
  ])
}
