import { atLeast, type Person } from '../domain/people.ts'
import { tooYoung } from '../domain/trust.ts'
import { isBarred } from './barred.ts'
import type { Change } from './changes.ts'
import type { Doors } from './enrol.ts'
import { givenAtOnce } from './given.ts'
import { opens } from './invite.ts'
import type { Act } from './ports.ts'
import { atOnce, comesToTheDoor } from './trust.ts'

export type Raised =
  | { readonly status: 'raised'; readonly person: Person }
  /** A second person has to confirm it; an owner's office begins after an hour. */
  | { readonly status: 'asked' | 'planned' }
  /** `young`: under eighteen, and the link is for a grown-up; it stays unused. */
  | { readonly status: 'same' | 'closed' | 'young' }

/**
 * Raises a member by an invite. `same`: it offers nothing they do not have, and stays unused. One to a
 * lower role in another Tolana neither lowers them nor lets their rank travel there. Whoever is frozen is
 * raised by nothing but a link from the terminal, which is the deployment's own word.
 */
export async function raise(act: Act, person: Person, code: string): Promise<Raised> {
  const invite = await act.store.invite(code)
  if (!invite || !(await opens(act, invite))) return { status: 'closed' }
  const { id: inviteId, role, vouched, madeBy: invitedBy } = invite
  if (person.frozenRole !== null && !vouched) return { status: 'closed' }
  const tolanaId = invite.tolanaId ?? person.tolanaId
  const lower = !atLeast(role, person.role)
  if (lower || (role === person.role && tolanaId === person.tolanaId)) return { status: 'same' }
  const use = { do: 'invite.use', inviteId, at: act.now } as const
  if (tooYoung(person, role)) return { status: 'young' }
  const offer = { role, tolanaId, vouched, invitedBy }
  if (!atOnce(offer)) {
    const verdict = await act.commit([use, ...(await comesToTheDoor(act, person, offer))])
    if (verdict === 'conflict') return { status: 'closed' }
    return { status: role === 'owner' ? 'planned' : 'asked' }
  }
  const raised: Person = { ...person, role, tolanaId, frozenRole: null }
  const verdict = await act.commit([
    use,
    changed(person, raised),
    ...(await givenAtOnce(act, person, raised, vouched)),
  ])
  return verdict === 'done' ? { status: 'raised', person: raised } : { status: 'closed' }
}

/** The change that gives it, and leaves alone what they say of themselves at the same moment. */
function changed({ id: personId, role: as }: Person, to: Person): Change {
  const { role, frozenRole, tolanaId } = to
  return { do: 'person.role', personId, role, frozenRole, tolanaId, as }
}

/**
 * Whether the deployment names this member as an owner, who is not one yet. A freeze stands, and so
 * does what owners have decided together about somebody.
 */
export async function promote(act: Act, doors: Doors, person: Person): Promise<Person | undefined> {
  const named = doors.ownerIds.includes(person.profile.telegramId)
  if (person.role === 'owner' || person.frozenRole !== null || !named) return undefined
  if (tooYoung(person, 'owner')) return undefined
  if (await isBarred(act, person.profile.telegramId)) return undefined
  const owner: Person = { ...person, role: 'owner' }
  const verdict = await act.commit([
    changed(person, owner),
    ...(await givenAtOnce(act, person, owner, false)),
  ])
  return verdict === 'done' ? owner : undefined
}
