import { atLeast, type Candidate, type Person, type Role } from '../domain/people.ts'
import { mayConfirm, needsConfirming, tooLate, tooYoung } from '../domain/trust.ts'
import { auditBy, numberOf } from './audited.ts'
import type { Change } from './changes.ts'
import { newColleague } from './given.ts'
import { missed } from './missed.ts'
import { newPlan } from './plans.ts'
import type { Act } from './ports.ts'
import { readStaff, type Staff } from './staff.ts'
import { tellTeam } from './team-news.ts'

/** What a link offers, as far as it has to be watched over. */
export interface Offered {
  readonly role: Role
  readonly tolanaId: string | null
  readonly vouched: boolean
  readonly invitedBy: string | null
}

/** Whether the role is theirs with the agreement, or others hear of it first. */
export function atOnce({ role, vouched }: Offered): boolean {
  return vouched || (!needsConfirming(role) && role !== 'owner')
}

/**
 * What happens instead of the role itself: a mentor or coordinator waits at the door for a second
 * person; an owner's office begins after an hour, and everyone who serves hears of it now.
 */
export async function comesToTheDoor(act: Act, person: Person, offer: Offered): Promise<Change[]> {
  const { role, tolanaId, invitedBy } = offer
  const came = auditBy(
    act,
    person.id,
    'role.ask',
    invitedBy === null ? '' : numberOf(act, invitedBy),
  )
  const staff = await readStaff(act)
  if (role === 'owner') {
    const what = { kind: 'role', personId: person.id, role, tolanaId } as const
    return [...newPlan(act, staff, invitedBy ?? person.id, what), came]
  }
  const candidate: Candidate = { personId: person.id, role, tolanaId, invitedBy, at: act.now }
  const asked = staff.people.filter((one) => mayConfirm(candidate, one, staff.people))
  return [
    { do: 'candidate.add', candidate },
    came,
    ...asked.map(({ id }) => tellTeam(act, id, 'team.candidate', person.id)),
  ]
}

/** Somebody at the door, with what they would become. */
export interface AtTheDoor {
  readonly candidate: Candidate
  readonly newcomer: Person
}

/** Those at the door about whom this person may decide, who has waited longest first. */
export async function atTheDoor(act: Act, person: Person): Promise<AtTheDoor[]> {
  const [all, staff] = await Promise.all([act.store.candidates(), readStaff(act)])
  const mine = all.filter((one) => decides(act, staff, person, one))
  const people = await Promise.all(mine.map(({ personId }) => act.store.person(personId)))
  return mine.flatMap((candidate, index) => {
    const newcomer = people[index]
    // Whoever is frozen is let in by nobody.
    return newcomer && newcomer.frozenRole === null ? [{ candidate, newcomer }] : []
  })
}

function decides({ now }: Act, { people }: Staff, person: Person, candidate: Candidate): boolean {
  return !tooLate(candidate.at, now) && mayConfirm(candidate, person, people)
}

/** One of them; undefined: nobody there for this person. */
export async function candidateFor(
  act: Act,
  person: Person,
  personId: string,
): Promise<AtTheDoor | undefined> {
  return (await atTheDoor(act, person)).find(({ newcomer }) => newcomer.id === personId)
}

/** Lets somebody in or not. `late`: another was first, or there is nobody for this person to decide about. */
export async function decide(
  act: Act,
  person: Person,
  personId: string,
  yes: boolean,
): Promise<'confirmed' | 'refused' | 'late'> {
  const there = await candidateFor(act, person, personId)
  if (!there) return 'late'
  const first: Change = { do: 'candidate.drop', personId }
  const about = numberOf(act, personId)
  const changes = yes
    ? [first, auditBy(act, person.id, 'role.confirm', about), ...(await given(act, person, there))]
    : [
        first,
        auditBy(act, person.id, 'role.refuse', about),
        tellTeam(act, personId, 'team.changed'),
      ]
  if ((await act.commit(changes)) === 'conflict') return 'late'
  return yes ? 'confirmed' : 'refused'
}

async function given(act: Act, by: Person, { candidate, newcomer }: AtTheDoor): Promise<Change[]> {
  const { role, tolanaId } = candidate
  // Meanwhile they have become more than this.
  if (!atLeast(role, newcomer.role) || tooYoung(newcomer, role)) return []
  const raised: Person = { ...newcomer, role, tolanaId }
  return [
    {
      do: 'person.role',
      personId: newcomer.id,
      role,
      frozenRole: null,
      tolanaId,
      as: newcomer.role,
    },
    tellTeam(act, newcomer.id, 'team.yours'),
    ...(await newColleague(act, raised, by.id)),
    ...(await missed(act, raised)),
  ]
}

/** Those whom nobody has known for a fortnight wait no more; returns how many. */
export async function dropOldCandidates(act: Act): Promise<number> {
  const old = (await act.store.candidates()).filter(({ at }) => tooLate(at, act.now))
  for (const { personId } of old)
    await act.commit([
      { do: 'candidate.drop', personId },
      auditBy(act, null, 'role.refuse', numberOf(act, personId)),
    ])
  return old.length
}
