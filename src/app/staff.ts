import { addressed, type Adult, type Posts } from '../domain/routing.ts'
import type { Case } from '../domain/case.ts'
import type { Person } from '../domain/people.ts'
import type { Act, Vault } from './ports.ts'

export type Reading = Pick<Act, 'now' | 'store' | 'vault'>

/** Everyone who may be told of a case, and who fills which office: read once for many cases. */
export interface Staff {
  readonly people: readonly Person[]
  readonly adults: readonly Adult[]
  readonly posts: Posts
}

/** Names of the settings that say who fills an office. */
export const POSTS = { backup: 'post.backup', focal: 'post.focal' } as const

/** Whether someone can be written to first: they have not shut the door, and the phone is theirs alone. */
export function inReach({ profile }: Person): boolean {
  return !profile.unreachable && !profile.shared
}

/** The coordinators and owners of now. `lost` is someone who does not count from now on. */
export async function readStaff({ store, vault }: Reading, lost?: string): Promise<Staff> {
  const [coordinators, owners, backup, focal] = await Promise.all([
    store.members('coordinator'),
    store.members('owner'),
    store.setting(POSTS.backup),
    store.setting(POSTS.focal),
  ])
  // Nobody under eighteen counts, however they came to the role.
  const people = [...coordinators, ...owners].filter(({ profile }) => !profile.minor)
  return {
    people,
    adults: people.map((person) => adultOf(vault, person, lost)),
    posts: { backup: idOf(backup), focal: idOf(focal) },
  }
}

/** The same with someone who begins to serve just now. */
export function joinedBy({ vault }: Reading, staff: Staff, person: Person): Staff {
  return {
    ...staff,
    people: [...staff.people.filter(({ id }) => id !== person.id), person],
    adults: [
      ...staff.adults.filter(({ id }) => id !== person.id),
      adultOf(vault, person, undefined),
    ],
  }
}

/** Who is told of a case and may take it, as people. */
export function addressedIn(staff: Staff, kase: Case): Person[] {
  const ids = addressed(kase, staff.adults, staff.posts)
  return ids.flatMap((id) => staff.people.find((person) => person.id === id) ?? [])
}

/**
 * What a question remembers somebody by who must never read it: known again when they come anew after
 * /forget, and useless to whoever steals the file.
 */
export function markOf(vault: Pick<Vault, 'digest'>, { profile }: Person): string {
  const digest = vault.digest('never', String(profile.telegramId))
  return Buffer.from(digest).subarray(0, MARK_BYTES).toString('base64url')
}

const MARK_BYTES = 12

function adultOf(vault: Vault, person: Person, lost: string | undefined): Adult {
  const { id, role, tolanaId, profile } = person
  const shut = profile.unreachable || id === lost
  const mark = markOf(vault, person)
  return { id, mark, role, tolanaId, gender: profile.gender, inReach: inReach(person), shut }
}

function idOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
