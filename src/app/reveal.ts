import { isOver, type Case } from '../domain/case.ts'
import type { Person } from '../domain/people.ts'
import {
  answerReveal,
  mayOpen,
  revealState,
  showableTo,
  startReveal,
  type RevealEvent,
  type RevealState,
} from '../domain/reveal.ts'
import { auditReveal } from './audited.ts'
import { caseFor } from './casework.ts'
import type { Change } from './changes.ts'
import { newId } from './ids.ts'
import type { Act } from './ports.ts'
import type { Reveal } from './stored.ts'
import { tell } from './recipients.ts'
import { enterRun, type Answered, type Course } from './turn.ts'

/**
 * The course of showing who one is, in one case and to the one who holds it. The case is asked at every
 * step: whoever takes it over meanwhile is somebody else, and gets nothing.
 */
export const revealCourse: Course<RevealState, RevealEvent> = {
  kind: 'reveal',
  state: revealState,
  shape: (subject) => (subject === '' ? undefined : 'reveal-1'),
  async answer(act, person, run, event): Promise<Answered> {
    const kase = await caseFor(act, person, run.subject)
    if (!kase || showableTo(kase, person.id) !== run.state.toId)
      return { status: 'refused', why: 'not-now' }
    const answered = answerReveal(run.state, event)
    if (answered.status === 'refused') return answered
    const { state, shown } = answered
    if (!shown) return { status: 'moved', state, over: false }
    const reveal: Reveal = {
      caseId: kase.id,
      toId: state.toId,
      what: shown.what,
      words: shown.words,
      until: act.now + shown.span,
      openedAt: null,
      at: act.now,
    }
    return {
      status: 'moved',
      state,
      over: true,
      also: [
        { do: 'reveal.set', reveal },
        auditReveal(act, kase, 'show', person.id),
        tell(act, reveal.toId, kase, 'case.more'),
      ],
    }
  },
}

/**
 * Goes on with what was not shown yet, or begins; what was written for an earlier holder is gone.
 * undefined: not this person's own case, or in nobody's hands.
 */
export async function beginReveal(act: Act, person: Person, caseId: string) {
  const kase = await caseFor(act, person, caseId)
  const toId = kase ? showableTo(kase, person.id) : null
  if (toId === null) return undefined
  const forThem = revealState.refine((state) => state.toId === toId)
  const open = await act.store.openRun(person.id, 'reveal', caseId)
  const drop: Change[] =
    open && !forThem.safeParse(open.state).success ? [{ do: 'run.drop', runId: open.id }] : []
  const fresh = { id: newId(), state: startReveal(toId) }
  return enterRun(act, { ...revealCourse, state: forThem }, person, caseId, fresh, drop)
}

/** What of a reveal someone may know beside its words: its reporter, and the one it is for. */
export type Offered = Omit<Reveal, 'words'> & { readonly own: boolean }

/** What stands shown in this case, for these two only; nothing once its time is over. */
export async function revealIn(
  { store, now }: Pick<Act, 'store' | 'now'>,
  person: Person,
  kase: Case,
): Promise<Offered | undefined> {
  const own = kase.reporterId === person.id
  if (!own && kase.holderId !== person.id) return undefined
  const reveal = await store.reveal(kase.id)
  // For the reporter too it is over once it could not be opened any more.
  if (!reveal || !mayOpen(kase, reveal, own ? reveal.toId : person.id, now)) return undefined
  const { words: _, ...rest } = reveal
  return { ...rest, own }
}

/** Opens what is shown; the first time is noted, and the reporter hears of it. */
export async function openReveal(
  act: Act,
  person: Person,
  caseId: string,
): Promise<{ readonly case: Case; readonly reveal: Reveal } | undefined> {
  const kase = await caseFor(act, person, caseId)
  const found = kase && (await act.store.reveal(caseId))
  if (!kase || !found || !mayOpen(kase, found, person.id, act.now)) return undefined
  if (found.openedAt !== null) return { case: kase, reveal: found }
  const heard: Change[] =
    kase.reporterId === null ? [] : [tell(act, kase.reporterId, kase, 'case.news')]
  // Of two taps at once one is noted and told; the other conflicts, and sees the same.
  await act.commit([
    { do: 'reveal.open', caseId, at: act.now },
    auditReveal(act, kase, 'open', person.id),
    ...heard,
  ])
  // It may have been taken back, or changed, a moment before: only what is marked as opened is seen.
  const opened = await act.store.reveal(caseId)
  if (!opened || opened.openedAt === null || opened.toId !== person.id) return undefined
  return { case: kase, reveal: opened }
}

/** `opened`: too late. `gone`: no such case of this person's, or nothing is shown in it. */
export type TakenBack = 'done' | 'opened' | 'gone'

/** Takes back what was not opened yet; of two at the same moment the opening wins, and is said. */
export async function takeBack(act: Act, person: Person, caseId: string): Promise<TakenBack> {
  const kase = await caseFor(act, person, caseId)
  if (kase?.reporterId !== person.id || isOver(kase)) return 'gone'
  const found = await act.store.reveal(caseId)
  if (!found) return 'gone'
  if (found.openedAt !== null) return 'opened'
  const verdict = await act.commit([
    { do: 'reveal.drop', caseId, unopened: true },
    auditReveal(act, kase, 'revoke', person.id),
  ])
  return verdict === 'done' ? 'done' : 'opened'
}

/** Drops what nobody can open any more. Returns how many. */
export async function dropOldReveals(act: Act): Promise<number> {
  const over = await act.store.revealsOver(act.now)
  if (over.length > 0)
    await act.commit(over.map((caseId): Change => ({ do: 'reveal.drop', caseId })))
  return over.length
}
