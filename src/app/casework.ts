import {
  act as perform,
  mayRead,
  maySee,
  type Actor,
  type Case,
  type CaseAct,
  type CaseEvent,
  type Outcome,
} from '../domain/casework.ts'
import { atLeast, type Person } from '../domain/people.ts'
import type { Change } from './changes.ts'
import type { Act } from './ports.ts'
import { recipients, tell } from './recipients.ts'

export type Worked =
  | { readonly status: 'moved'; readonly case: Case }
  /** Somebody was faster, or the case is not in a state for this. The case as it is now. */
  | { readonly status: 'late'; readonly case: Case }
  /** No such case for this person. Foreign, excluded and missing are not told apart, on purpose. */
  | { readonly status: 'gone' }

/** What changes with an act on a case, without committing it: for acts that are part of a larger turn. */
export async function workOn(
  act: Act,
  person: Person,
  caseId: string,
  kind: Exclude<CaseAct, 'open' | 'expire'>,
  more: { readonly words?: string; readonly outcome?: Outcome } = {},
): Promise<
  (Worked & { status: 'moved'; changes: Change[] }) | Exclude<Worked, { status: 'moved' }>
> {
  const kase = await caseFor(act, person, caseId)
  if (!kase) return { status: 'gone' }
  const moved = perform(kase, kind, actor(person), act.now, more)
  if (moved.status === 'refused')
    return moved.why === 'hand' && !mayRead(kase, person.id) && kind !== 'take'
      ? { status: 'gone' }
      : { status: 'late', case: kase }
  const changes: Change[] = [
    { do: 'case.move', case: moved.case, event: moved.event },
    ...(await news(act, kase, moved.case, kind)),
  ]
  return { status: 'moved', case: moved.case, changes }
}

/** Acts on a case and commits it; two at once: one wins, the other learns that it was late. */
export async function work(
  act: Act,
  person: Person,
  caseId: string,
  kind: Exclude<CaseAct, 'open' | 'expire'>,
  more: { readonly outcome?: Outcome } = {},
): Promise<Worked> {
  const worked = await workOn(act, person, caseId, kind, more)
  if (worked.status !== 'moved') return worked
  if ((await act.commit(worked.changes)) === 'done') return { status: 'moved', case: worked.case }
  const current = await caseFor(act, person, caseId)
  return current ? { status: 'late', case: current } : { status: 'gone' }
}

/** A case if this person may know of it: as its reporter, its holder, or a coordinator it concerns. */
export async function caseFor(act: Act, person: Person, caseId: string): Promise<Case | undefined> {
  const kase = await act.store.case(caseId)
  if (!kase) return undefined
  if (kase.reporterId === person.id) return kase
  return (await concerns(act, person, kase)) ? kase : undefined
}

/** What a case says, for its reporter and its holder only. */
export async function readCase(
  act: Act,
  person: Person,
  caseId: string,
): Promise<{ readonly case: Case; readonly events: readonly CaseEvent[] } | undefined> {
  const kase = await caseFor(act, person, caseId)
  if (!kase || !mayRead(kase, person.id)) return undefined
  return { case: kase, events: await act.store.caseEvents(caseId) }
}

/** What lies on a coordinator's desk: codes and states, no content. */
export interface Desk {
  readonly held: readonly Case[]
  /** Urgent ones first, then the oldest. */
  readonly waiting: readonly Case[]
  /** Cases of under-eighteens in other hands: a second adult knows that they exist. */
  readonly alongside: readonly Case[]
}

/** The desk as this person may see it. */
export async function desk(act: Act, person: Person): Promise<Desk> {
  const everywhere = person.role === 'owner' ? undefined : person.tolanaId
  const [held, waiting, busy] = await Promise.all([
    act.store.casesHeldBy(person.id),
    act.store.casesWaiting(everywhere),
    act.store.casesIdle(['taken', 'answered'], act.now + 1),
  ])
  const theirs = busy.filter((kase) => kase.minor && kase.holderId !== person.id)
  const free = waiting.filter((kase) => kase.holderId === null)
  return {
    held: held.filter((kase) => kase.closedAt === null),
    waiting: (await concerning(act, person, free)).sort(byUrgency),
    alongside: await concerning(act, person, theirs),
  }
}

async function concerning(act: Act, person: Person, cases: readonly Case[]): Promise<Case[]> {
  const mine = await Promise.all(cases.map((kase) => concerns(act, person, kase)))
  return cases.filter((_, index) => mine[index])
}

function byUrgency(a: Case, b: Case): number {
  return Number(b.urgency === 'now') - Number(a.urgency === 'now') || a.openedAt - b.openedAt
}

/** Who hears of an act: the other side, always; when a case comes free again, whoever may take it. */
async function news(
  act: Act,
  before: Case,
  after: Case,
  kind: Exclude<CaseAct, 'open' | 'expire'>,
): Promise<Change[]> {
  if (kind === 'reply')
    return before.holderId === null ? [] : [tell(act, before.holderId, after, 'case.more')]
  if (kind === 'withdraw')
    return before.holderId === null ? [] : [tell(act, before.holderId, after, 'case.ended')]
  const heard = after.reporterId === null ? [] : [tell(act, after.reporterId, after, 'case.news')]
  if (kind !== 'release') return heard
  const others = (await recipients(act, after)).filter((adult) => adult.id !== before.holderId)
  return [...heard, ...others.map((adult) => tell(act, adult.id, after, 'case.new'))]
}

function actor(person: Person): Actor {
  return { personId: person.id, coordinator: atLeast(person.role, 'coordinator') }
}

/** Whether a case is this person's business. An owner's only where it was brought to them. */
async function concerns(act: Act, person: Person, kase: Case): Promise<boolean> {
  const { id, role, tolanaId } = person
  const told = role === 'owner' ? await recipients(act, kase) : []
  return maySee(kase, { id, role, tolanaId, needed: told.some((adult) => adult.id === id) })
}
