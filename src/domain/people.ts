/** Roles from the least to the most trusted. They nest: whoever may do more may do all before it. */
export const ROLES = ['learner', 'mentor', 'coordinator', 'owner'] as const
export type Role = (typeof ROLES)[number]

/** Whether someone with `role` may do what `needed` may do. */
export function atLeast(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed)
}

/** Form of address, asked at the start and never guessed. */
export const GENDERS = ['she', 'he', 'other'] as const
export type Gender = (typeof GENDERS)[number]

/** What is personal about someone. Stored only sealed under the person's own data key. */
export interface Profile {
  /** Telegram user id, which is also the id of the private chat. */
  readonly telegramId: number
  readonly gender: Gender
  /** Under eighteen: two adults see that a case exists, no private meeting is arranged. */
  readonly minor: boolean
  /** The phone is used by others too: nothing proactive is ever sent to it. */
  readonly shared: boolean
  readonly nickname: string | null
  /** Normalised; typed anywhere it does what /hide does. */
  readonly harmlessWord: string | null
  /** Telegram said 403: nothing is sent until the person comes back. */
  readonly unreachable: boolean
}

export interface Person {
  /** Random, tied to nothing outside the database. */
  readonly id: string
  readonly role: Role
  /** `joining` until the page on what is kept was agreed to. */
  readonly state: 'joining' | 'member'
  readonly tolanaId: string | null
  readonly locale: string
  readonly profile: Profile
  /** Milliseconds since the epoch. */
  readonly createdAt: number
}

/** A peace group. */
export interface Tolana {
  readonly id: string
  readonly name: string
  readonly createdAt: number
}

/** An invite link as the database knows it: by the keyed hash of its code only. */
export interface Invite {
  readonly id: string
  readonly role: Role
  readonly tolanaId: string | null
  readonly usesLeft: number
  readonly expiresAt: number
  readonly madeBy: string | null
}
