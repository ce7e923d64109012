import { atLeast, type Candidate, type FreezeAsk, type Person, type Role } from './people.ts'
import { RETENTION } from './retention.ts'

/** Someone who serves, as far as trust looks at them. Whoever is frozen is a learner meanwhile. */
export interface Serving {
  readonly id: string
  readonly role: Role
  readonly tolanaId: string | null
}

/** Roles a second person has to confirm, where the invite was made by a person. */
export function needsConfirming(role: Role): boolean {
  return role === 'mentor' || role === 'coordinator'
}

/** Other people's worries are for grown-ups to carry: nobody under eighteen becomes a coordinator or owner. */
export function tooYoung({ profile }: Pick<Person, 'profile'>, role: Role): boolean {
  return profile.minor && atLeast(role, 'coordinator')
}

/** The first coordinators of a Tolana come by an owner's own word: there is nobody else to ask. */
const FIRST_COORDINATORS = 2

/**
 * Who may say that a newcomer is who they are meant to be: someone who serves as coordinator in the
 * same Tolana, or an owner; never the newcomer, and never whoever made the link. Only an owner confirms
 * their own link too, while the Tolana has fewer than two coordinators, or, for a mentor, while nobody
 * else could confirm. `staff` are the coordinators and owners of now.
 */
export function mayConfirm(
  candidate: Pick<Candidate, 'personId' | 'role' | 'tolanaId' | 'invitedBy'>,
  one: Serving,
  staff: readonly Serving[],
): boolean {
  if (!vouches(candidate, one)) return false
  if (one.id !== candidate.invitedBy) return true
  if (one.role !== 'owner') return false
  const others = staff.filter(({ id }) => id !== candidate.personId)
  if (candidate.role === 'mentor')
    return !others.some((other) => other.id !== one.id && vouches(candidate, other))
  const coordinators = others.filter(
    ({ role, tolanaId }) => role === 'coordinator' && tolanaId === candidate.tolanaId,
  )
  return coordinators.length < FIRST_COORDINATORS
}

function vouches(candidate: Pick<Candidate, 'personId' | 'tolanaId'>, one: Serving): boolean {
  if (one.id === candidate.personId || !atLeast(one.role, 'coordinator')) return false
  return one.role === 'owner' || (one.tolanaId !== null && one.tolanaId === candidate.tolanaId)
}

/** Whether somebody has waited so long at the door that nobody is asked about them any more. */
export function tooLate(at: number, now: number): boolean {
  return now - at >= RETENTION.candidate
}

/**
 * Whom someone who serves may know as a colleague, and so ask to be frozen or thawed: coordinators
 * of their own Tolana and every owner; an owner knows all. Never oneself. `other` has the role they
 * have, or had before they were frozen.
 */
export function colleagues(one: Serving, other: Serving): boolean {
  if (one.id === other.id) return false
  if (!atLeast(one.role, 'coordinator') || !atLeast(other.role, 'coordinator')) return false
  if (one.role === 'owner' || other.role === 'owner') return true
  return one.tolanaId !== null && one.tolanaId === other.tolanaId
}

/**
 * What it comes to when `one` asks about a colleague: two who serve now, and have asked within a day,
 * are enough; a thaw an owner grants alone.
 */
export function asksEnough(
  asks: readonly FreezeAsk[],
  one: Serving,
  other: Serving,
  staff: readonly Serving[],
  now: number,
  thaw = false,
): boolean {
  if (!colleagues(one, other)) return false
  if (thaw && one.role === 'owner') return true
  return standing(asks, other, staff, now, thaw).some((id) => id !== one.id)
}

/** Whether a wish is of another day, and stands in the way of new ones. */
export function isOld({ at }: Pick<FreezeAsk, 'at'>, now: number): boolean {
  return now - at >= RETENTION.freezeAsk
}

/** Ids of those whose wish about this person counts now: for this, within a day, and serving still. */
export function standing(
  asks: readonly FreezeAsk[],
  other: Serving,
  staff: readonly Serving[],
  now: number,
  thaw = false,
): string[] {
  return asks
    .filter((ask) => ask.aboutId === other.id && ask.thaw === thaw && !isOld(ask, now))
    .map(({ byId }) => byId)
    .filter((id) => staff.some((one) => one.id === id && colleagues(one, other)))
}
