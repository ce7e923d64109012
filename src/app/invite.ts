import { atLeast, type Invite, type Person, type Role, type Tolana } from '../domain/people.ts'
import { newId, newInviteCode } from './ids.ts'
import type { Act } from './ports.ts'

const DAY = 24 * 60 * 60 * 1000

/** How long a link of each role is good. The more it opens, the shorter. */
export const GOOD_FOR: Readonly<Record<Role, number>> = {
  learner: 14 * DAY,
  mentor: 7 * DAY,
  coordinator: 3 * DAY,
  owner: 15 * 60 * 1000,
}

/** What `person` may invite to: coordinators to their own Tolana below their rank, owners to anything. */
export function mayInvite(person: Person, role: Role, tolanaId: string | null): boolean {
  if (person.role === 'owner') return role === 'owner' || tolanaId !== null
  return (
    person.role === 'coordinator' &&
    !atLeast(role, 'coordinator') &&
    tolanaId !== null &&
    tolanaId === person.tolanaId
  )
}

/** Whether a link opens now: it is not used up, not too old, and still good. */
export async function opens(act: Act, invite: Invite): Promise<boolean> {
  if (invite.usesLeft <= 0 || invite.expiresAt <= act.now) return false
  return stillGood(act, invite)
}

/**
 * A link is worth no more than whoever made it: those of someone who is frozen are dead, and so are those
 * to a role they could not invite to any more. Where the maker was forgotten, others still look at who
 * comes; not so with an owner's.
 */
export async function stillGood(
  act: Pick<Act, 'store'>,
  { role, tolanaId, vouched, madeBy }: Pick<Invite, 'role' | 'tolanaId' | 'vouched' | 'madeBy'>,
): Promise<boolean> {
  if (vouched) return true
  const maker = madeBy === null ? undefined : await act.store.person(madeBy)
  if (!maker) return role !== 'owner'
  return maker.frozenRole === null && mayInvite(maker, role, tolanaId)
}

/** Makes an invite and returns its code: the only time it is seen. undefined: not theirs to give. */
export async function makeInvite(
  act: Act,
  person: Person,
  wanted: { readonly role: Role; readonly tolanaId: string | null; readonly uses: number },
): Promise<string | undefined> {
  if (!mayInvite(person, wanted.role, wanted.tolanaId)) return undefined
  if (wanted.tolanaId !== null && !(await act.store.tolana(wanted.tolanaId))) return undefined
  return grant(act, { ...wanted, madeBy: person.id })
}

/** Makes an invite without asking who wants it: for the terminal and for local mode, never from a chat. */
export async function grant(
  act: Act,
  wanted: {
    readonly role: Role
    readonly tolanaId: string | null
    readonly uses: number
    readonly madeBy: string | null
  },
): Promise<string> {
  const code = newInviteCode()
  await act.commit([
    {
      do: 'invite.add',
      code,
      invite: {
        id: newId(),
        role: wanted.role,
        tolanaId: wanted.tolanaId,
        usesLeft: wanted.uses,
        expiresAt: act.now + GOOD_FOR[wanted.role],
        madeBy: wanted.madeBy,
        vouched: wanted.madeBy === null,
      },
    },
  ])
  return code
}

/** Founds a Tolana. */
export async function foundTolana(act: Act, name: string): Promise<Tolana> {
  const tolana: Tolana = { id: newId(), name, createdAt: act.now }
  await act.commit([{ do: 'tolana.add', tolana }])
  return tolana
}
