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
  /** Why, where it is known; left out by those stored before it was. */
  readonly gone?: 'blocked' | 'deleted'
  /** Opens the sensitive side; left out where none was set. */
  readonly pin?: Pin | null
}

/** A PIN as it is kept: hashed, with the misses since the last hit. */
export interface Pin {
  /** Both base64; `hash` is scrypt over the digits. */
  readonly salt: string
  readonly hash: string
  readonly misses: number
  /** No try counts before this moment, ms. */
  readonly until: number
}

export interface Person {
  /** Random, tied to nothing outside the database. */
  readonly id: string
  readonly role: Role
  /** The role two others have frozen; meanwhile `role` is learner. null: none. */
  readonly frozenRole: Role | null
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
  /** Made at the terminal or by the house itself: nobody has to confirm who comes by it. */
  readonly vouched: boolean
}

/** Someone who came by an invite to a role that a second person has to confirm. */
export interface Candidate {
  readonly personId: string
  readonly role: Role
  readonly tolanaId: string | null
  /** Who made the invite; null: they were forgotten. */
  readonly invitedBy: string | null
  readonly at: number
}

/** Something an owner has asked for that happens after an hour, so that coordinators can hear of it. */
export interface Plan {
  readonly id: string
  readonly byId: string
  readonly at: number
  readonly dueAt: number
  readonly what:
    | { readonly kind: 'export' }
    | { readonly kind: 'wipe' }
    | {
        readonly kind: 'role'
        readonly personId: string
        readonly role: Role
        readonly tolanaId: string | null
      }
}

/** One coordinator's wish that another be frozen, or thawed (`thaw`); a second one's makes it so. */
export interface FreezeAsk {
  readonly aboutId: string
  readonly byId: string
  readonly thaw: boolean
  readonly at: number
}
