import type { Case, CaseEvent, LetterState } from '../domain/case.ts'
import { act as perform, mayRead, type LaterAct, type With } from '../domain/casework.ts'
import { atLeast, type Person } from '../domain/people.ts'
import { proposalOpen } from '../domain/proposal.ts'
import { freshSince, isFresh, type Fresh } from '../domain/receipt.ts'
import { contentEndsAt } from '../domain/retention.ts'
import { endsReveal } from '../domain/reveal.ts'
import { addressed, mayReceive, reachesAnyone } from '../domain/routing.ts'
import { auditCase } from './audited.ts'
import type { Change } from './changes.ts'
import { closing } from './closing.ts'
import type { Act } from './ports.ts'
import { asReadNow } from './read-language.ts'
import { recipients, tell } from './recipients.ts'
import { inReach, readStaff, type Staff } from './staff.ts'
import { closedHours } from './tidy.ts'

export type Worked =
  | { readonly status: 'moved'; readonly case: Case }
  /** Somebody was faster, or the case is not in a state for this. The case as it is now. */
  | { readonly status: 'late'; readonly case: Case }
  /** No such case for this person. Foreign, excluded and missing are not told apart, on purpose. */
  | { readonly status: 'gone' }

/** Acts by a person's own button. */
export type HandAct = Exclude<LaterAct, 'expire' | 'late' | 'return' | 'bind'>

/** What changes with an act on a case, without committing it: for acts that are part of a larger turn. */
export async function workOn(
  act: Act,
  person: Person,
  caseId: string,
  kind: HandAct,
  more: With = {},
): Promise<
  (Worked & { status: 'moved'; changes: Change[] }) | Exclude<Worked, { status: 'moved' }>
> {
  const kase = await caseFor(act, person, caseId)
  if (!kase) return { status: 'gone' }
  if (kind === 'pass' && !(await receivable(act, kase)).some(({ id }) => id === more.to))
    return mayRead(kase, person.id) ? { status: 'late', case: kase } : { status: 'gone' }
  const coordinator = atLeast(person.role, 'coordinator')
  const by = { personId: person.id, coordinator }
  const alone = kind === 'release' && !(await anotherIsThere(act, kase, person))
  const moved = perform(kase, kind, by, act.now, alone ? { ...more, alone } : more)
  if (moved.status === 'refused')
    return moved.why === 'hand' && !mayRead(kase, person.id) && kind !== 'take'
      ? { status: 'gone' }
      : { status: 'late', case: kase }
  if (!(await stillTime(act, kase, kind))) return { status: 'late', case: kase }
  const changes: Change[] = [
    { do: 'case.move', case: moved.case, event: await addressedLetter(act, kase, moved.event) },
    auditCase(act, kase, kind, person.id),
    ...(await news(act, kase, moved.case, kind)),
  ]
  return { status: 'moved', case: moved.case, changes }
}

/** What is left of its hours when a closed case can be opened again for the last time, ms. */
const REOPENABLE = 60_000

/** What the table cannot know: is there a wish to be answered; are there words to be opened again? */
async function stillTime(act: Act, kase: Case, kind: HandAct): Promise<boolean> {
  if (kind === 'agree' || kind === 'propose')
    return proposalOpen(await act.store.caseEvents(kase.id)) === (kind === 'agree')
  if (kind !== 'reopen' || kase.closedAt === null) return true
  // Or its key would be destroyed in the hands of whoever has just opened it again; the job that does
  // it may have looked a moment before this is committed.
  return contentEndsAt(kase.closedAt, await closedHours(act)) - act.now > REOPENABLE
}

/** Acts on a case and commits it; two at once: one wins, the other learns that it was late. */
export async function work(
  act: Act,
  person: Person,
  caseId: string,
  kind: HandAct,
  more: With = {},
): Promise<Worked> {
  for (let tried = 1; ; tried += 1) {
    const worked = await workOn(act, person, caseId, kind, more)
    if (worked.status !== 'moved') return worked
    if ((await act.commit(worked.changes)) === 'done') return { status: 'moved', case: worked.case }
    const current = await caseFor(act, person, caseId)
    if (!current) return { status: 'gone' }
    if (tried === TRIES || !(await onlyStruck(act, worked.case)))
      return { status: 'late', case: current }
  }
}

/** A clock strikes a case far apart; more conflicts than this have another cause. */
const TRIES = 3

/** Whether nobody but the clock was faster: whoever acts within its second was not late. */
async function onlyStruck(act: Act, wanted: Case): Promise<boolean> {
  const since = (await act.store.caseEvents(wanted.id)).filter(({ seq }) => seq >= wanted.seq)
  return since.length > 0 && since.every(({ kind }) => kind === 'late')
}

/** A case if this person may know of it: as its reporter, its holder, or someone it is meant for. */
export async function caseFor(act: Act, person: Person, caseId: string): Promise<Case | undefined> {
  const kase = await act.store.case(caseId)
  if (!kase) return undefined
  if (kase.reporterId === person.id) return kase
  // Whoever is a coordinator no more holds it in name only.
  if (!atLeast(person.role, 'coordinator')) return undefined
  return maySee(await readStaff(act), person.id, kase) ? kase : undefined
}

/** Whether someone who serves may know that a case exists, and take it. */
export function maySee({ adults, posts }: Staff, personId: string, kase: Case): boolean {
  if (kase.reporterId === personId) return false
  if (kase.holderId === personId) return true
  // With its key went the names of those it excludes: then it is nobody's to be seen.
  return kase.readable && addressed(kase, adults, posts).includes(personId)
}

/** A case with what it says. `proposed`: the reporter is asked how to go on. */
export interface ReadCase {
  readonly case: Case
  readonly events: readonly CaseEvent[]
  readonly proposed: boolean
  /** Of one's own that waits: nobody it is meant for can be reached, so nobody was told. */
  readonly unreached: boolean
}

/** What a case says, for its reporter and its holder only. `since`: only this is new to the reporter. */
export async function readCase(
  act: Act,
  person: Person,
  caseId: string,
  since?: Fresh,
): Promise<ReadCase | undefined> {
  const kase = await caseFor(act, person, caseId)
  if (!kase || !mayRead(kase, person.id)) return undefined
  const events = await act.store.caseEvents(caseId)
  const own = kase.reporterId === person.id
  const fresh = since ?? freshSince(kase, events)
  // Notes are the holders' own; who came by pictures reads what is new.
  const shown = events.filter((one) => !own || (one.kind !== 'note' && isFresh(one, fresh)))
  const now = await asReadNow(act, kase)
  const unreached = own && kase.state === 'waiting' && !(await reachesAny(act, kase))
  return { case: now, events: shown, proposed: proposalOpen(events), unreached }
}

async function reachesAny(act: Act, kase: Case): Promise<boolean> {
  const { adults, posts } = await readStaff(act)
  return reachesAnyone(kase, adults, posts)
}

/** Whether anybody else can be reached whom the case is meant for, once its holder gives it back. */
async function anotherIsThere(act: Act, kase: Case, holder: Person): Promise<boolean> {
  const free: Case = { ...kase, holderId: null, stage: 0 }
  return (await recipients(act, free)).some((one) => one.id !== holder.id && inReach(one))
}

/** To whom its holder may pass it on. */
export async function receivable(act: Act, kase: Case): Promise<Person[]> {
  const { people, adults } = await readStaff(act)
  const ids = mayReceive(kase, adults)
  return people.filter(({ id }) => ids.includes(id))
}

/** A letter to someone who is not written to first waits to be looked up; a shut door is said. */
async function addressedLetter(act: Act, kase: Case, event: CaseEvent): Promise<CaseEvent> {
  if (event.letter === null) return event
  const reporter = kase.reporterId === null ? undefined : await act.store.person(kase.reporterId)
  const letter = (state: LetterState['state'], why: LetterState['why']) => ({
    ...event,
    letter: { state, why, at: act.now },
  })
  if (!reporter) return letter('kept', 'pictures')
  if (reporter.profile.shared) return letter('kept', 'shared')
  return reporter.profile.unreachable ? letter('failed', reporter.profile.gone ?? 'blocked') : event
}

/** Acts that carry a letter to the reporter. */
const LETTERS: readonly LaterAct[] = ['answer', 'propose']
/** Acts nobody else needs to hear of. */
const SILENT: readonly LaterAct[] = ['note', 'unbind']

/**
 * What goes with an act: who hears of it, and what the reporter showed of themselves ends where it was
 * for another holder or by another hand.
 */
export async function news(act: Act, before: Case, after: Case, kind: LaterAct): Promise<Change[]> {
  const ended: Change[] = endsReveal(kind) ? [{ do: 'reveal.drop', caseId: after.id }] : []
  return [...ended, ...(await heard(act, before, after, kind))]
}

/** Who hears of an act: the other side, always; when a case comes free, whoever may take it. */
async function heard(act: Act, before: Case, after: Case, kind: LaterAct): Promise<Change[]> {
  if (SILENT.includes(kind)) return []
  if (kind === 'bind') return takenUp(act, before, after)
  const holder = before.holderId
  if (kind === 'reply' || kind === 'agree')
    return holder === null ? [] : [tell(act, holder, after, 'case.more')]
  if (kind === 'withdraw') {
    // Begun and taken back again and again, one question must not fill everybody's queue.
    const unsaid: Change = { do: 'notice.drop', personId: null, caseId: after.id }
    if (holder === null) return [unsaid]
    return [unsaid, tell(act, holder, after, 'case.ended'), ...(await closing(act, holder))]
  }
  const letter = LETTERS.includes(kind) ? after.seq : undefined
  const back =
    after.reporterId === null || kind === 'route'
      ? []
      : [tell(act, after.reporterId, after, 'case.news', letter)]
  if (kind === 'pass' && after.holderId !== null)
    return [...back, tell(act, after.holderId, after, 'case.passed')]
  if (after.state !== 'waiting') return back
  // Of another choice of reader only those hear who did not know yet.
  const knew = kind === 'route' ? (await recipients(act, before)).map(({ id }) => id) : []
  const others = (await recipients(act, after)).filter(
    ({ id }) => id !== holder && !knew.includes(id),
  )
  return [...back, ...others.map((adult) => tell(act, adult.id, after, 'case.new'))]
}

/**
 * Six pictures: nobody hears of them, but where they make it an under-eighteen's. Of that a second adult
 * knows, and the holder of a meeting that is off.
 */
async function takenUp(act: Act, before: Case, after: Case): Promise<Change[]> {
  if (before.minor || !after.minor) return []
  const { holderId } = after
  const knew = holderId === null ? (await recipients(act, before)).map(({ id }) => id) : [holderId]
  const others = (await recipients(act, after)).filter(({ id }) => !knew.includes(id))
  const off = holderId !== null && before.state === 'agreed' && after.state !== 'agreed'
  return [
    ...(off ? [tell(act, holderId, after, 'case.more')] : []),
    ...others.map((adult) => tell(act, adult.id, after, 'case.new')),
  ]
}
