import type { Person, Role, Tolana } from '../domain/people.ts'
import { mayInvite } from './enrol.ts'
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
