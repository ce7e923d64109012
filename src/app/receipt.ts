import { randomInt } from 'node:crypto'
import { isOver, type Case } from '../domain/case.ts'
import { act as perform } from '../domain/casework.ts'
import { atLeast, type Person } from '../domain/people.ts'
import {
  answerEntering,
  canonical,
  drawReceipt,
  enteringState,
  freshNow,
  startEntering,
  type Entering,
  type EnteringEvent,
  type Receipt,
} from '../domain/receipt.ts'
import { leftOut, wished } from '../domain/routing.ts'
import type { Run } from '../domain/run.ts'
import { auditCase } from './audited.ts'
import { caseFor, maySee, news } from './casework.ts'
import type { Change } from './changes.ts'
import { newId } from './ids.ts'
import type { Act, Commit } from './ports.ts'
import { markOf, readStaff } from './staff.ts'
import type { Answered, Course } from './turn.ts'

/** Slows those who try pictures that open nothing. */
export interface Turnstile {
  /** Whether this person may have six pictures looked up now; counts towards everybody's share. */
  admits(personId: string, now: number): boolean
  /** They opened nothing. */
  missed(personId: string, now: number): void
  /** They took up what was not on their phone. */
  hit(personId: string): void
}

const SHAPE = 'receipt-1'

/**
 * Makes six new pictures for one's own open question; an earlier set opens it no more. They are in the
 * answer and nowhere else. undefined: it is not theirs, or not open.
 */
export async function makeReceipt(
  act: Act,
  person: Person,
  caseId: string,
): Promise<Receipt | undefined> {
  const kase = await ownOpen(act, person, caseId)
  if (!kase) return undefined
  const receipt = drawReceipt(randomInt)
  const hash = await act.vault.receiptHash(canonical(receipt))
  const verdict = await act.commit([{ do: 'case.receipt', caseId, reporterId: person.id, hash }])
  return verdict === 'done' ? receipt : undefined
}

/** One's own question while it is open. */
export async function ownOpen(act: Act, person: Person, caseId: string): Promise<Case | undefined> {
  const kase = await caseFor(act, person, caseId)
  return kase?.reporterId === person.id && !isOver(kase) && kase.readable ? kase : undefined
}

/** The course of entering six pictures. They are in its state while they are tapped, and in nothing else. */
export function receiptCourse(turnstile: Turnstile): Course<Entering, EnteringEvent> {
  return {
    kind: 'receipt',
    state: enteringState,
    shape: (subject) => (subject === '' ? SHAPE : undefined),
    async answer(act, person, run, event): Promise<Answered> {
      const answered = answerEntering(run.state, event)
      if (answered.status === 'refused') return answered
      if (answered.status === 'picking')
        return { status: 'moved', state: answered.state, over: false }
      if (!turnstile.admits(person.id, act.now)) return { status: 'refused', why: 'pictures-slow' }
      const { entered, caseId, also } = await lookUp(act, person, answered.receipt)
      if (entered === 'miss') turnstile.missed(person.id, act.now)
      // Not by what is theirs already: or one's own pictures would wash away every guess between.
      else if (also.length > 0) turnstile.hit(person.id)
      return {
        status: 'moved',
        state: { ...startEntering, entered, caseId } satisfies Entering,
        over: true,
        also: [...also, { do: 'run.drop', runId: run.id }],
      }
    },
  }
}

interface Entered extends Pick<Entering, 'entered' | 'caseId'> {
  readonly also: readonly Change[]
}

const MISS: Entered = { entered: 'miss', caseId: null, also: [] }

async function lookUp(act: Act, person: Person, receipt: Receipt): Promise<Entered> {
  const hash = await act.vault.receiptHash(canonical(receipt))
  const kase = await act.store.caseByReceipt(hash)
  if (!kase || (await standsAgainst(act, person, kase))) return MISS
  if (isOver(kase) || !kase.readable) return { entered: 'over', caseId: null, also: [] }
  const open = { entered: 'open', caseId: kase.id } as const
  if (kase.reporterId === person.id) return { ...open, also: [] }
  const also = await takenUp(act, person, kase)
  return also ? { ...open, also } : MISS
}

/**
 * Whoever holds a question, may take it, or must never read it does not become the one who asked, though
 * they have seen the pictures over a shoulder; and it looks as if nothing were there.
 */
async function standsAgainst(act: Act, person: Person, kase: Case): Promise<boolean> {
  if (kase.reporterId === person.id) return false
  const mark = markOf(act.vault, person)
  if (kase.holderId === person.id || leftOut(kase.route.never, { id: person.id, mark })) return true
  // Whoever is frozen served those who ask until a moment ago.
  if (person.frozenRole !== null) return true
  if (!atLeast(person.role, 'coordinator')) return false
  const staff = await readStaff(act)
  const serving = staff.adults.find(({ id }) => id === person.id)
  return !serving || !wished(kase, serving) || maySee(staff, person.id, kase)
}

/** The question in another hand: what was said is not shown to it, and the old phone knows it no more. */
async function takenUp(act: Act, person: Person, kase: Case): Promise<Change[] | undefined> {
  const by = {
    personId: person.id,
    coordinator: atLeast(person.role, 'coordinator'),
    bearer: true,
  }
  const moved = perform(kase, 'bind', by, act.now, { young: person.profile.minor })
  if (moved.status === 'refused') return undefined
  const after: Case = {
    ...moved.case,
    freshFrom: freshNow(kase, await act.store.caseEvents(kase.id)).letters,
    locale: person.locale,
  }
  return [
    { do: 'case.move', case: after, event: moved.event },
    auditCase(act, after, 'bind', person.id),
    ...(await news(act, kase, after, 'bind')),
    ...(await oldChat(act, kase, true)),
  ]
}

/**
 * In the old chat: half a letter is dropped, cards vanish or never come, and the screen that may show it
 * goes too. Letters nobody has seen wait for the pictures.
 */
async function oldChat(act: Act, { id, reporterId }: Case, screens: boolean): Promise<Change[]> {
  if (reporterId === null) return []
  const runs = await Promise.all(CASE_RUNS.map((kind) => act.store.openRun(reporterId, kind, id)))
  const traces = await act.store.traces(reporterId)
  const meant = traces.filter(({ kind, caseId }) => caseId === id || (screens && kind === 'screen'))
  const events = await act.store.caseEvents(id)
  const unseen = events.filter(({ letter }) => UNSEEN.some((state) => state === letter?.state))
  const letter = { state: 'kept', why: 'pictures', at: act.now } as const
  return [
    { do: 'notice.drop', personId: reporterId, caseId: id },
    ...unseen.map(({ seq }): Change => ({ do: 'letter.set', caseId: id, seq, letter })),
    ...runs.flatMap((run): Change[] => (run ? [{ do: 'run.drop', runId: run.id }] : [])),
    ...meant.map((trace): Change => ({ do: 'trace.vanish', id: trace.id, vanishAt: act.now })),
  ]
}

const UNSEEN = ['waiting', 'failed'] as const

/** Kinds of runs of a reporter within one case, which is their subject. */
export const CASE_RUNS = ['letter', 'reveal'] as const

/** Begins to enter pictures, always from the first: half of them from yesterday is of use to a thief only. */
export async function beginEntering(act: Act, person: Person): Promise<Run<Entering>> {
  const open = await act.store.openRun(person.id, 'receipt')
  const run: Run<Entering> = {
    id: newId(),
    personId: person.id,
    kind: 'receipt',
    subject: '',
    shape: SHAPE,
    turn: 0,
    status: 'open',
    state: startEntering,
    startedAt: act.now,
    updatedAt: act.now,
  }
  await act.commit([
    { do: 'run.start', run },
    ...(open ? [{ do: 'run.drop', runId: open.id } as const] : []),
  ])
  return run
}

/**
 * Changes by which one's own open questions that have pictures are left to them, tied to nobody: all of
 * them, or the one that is named.
 */
export async function leavingToPictures(
  act: Act,
  person: Person,
  caseId?: string,
): Promise<Change[]> {
  const own = await act.store.casesOf(person.id)
  const meant = own.filter(({ id }) => caseId === undefined || id === caseId)
  const left = meant.filter((kase) => kase.kept && !isOver(kase) && kase.readable)
  const changes = await Promise.all(left.map((kase) => unbound(act, person, kase)))
  return changes.flat()
}

async function unbound(act: Act, person: Person, kase: Case): Promise<Change[]> {
  const coordinator = atLeast(person.role, 'coordinator')
  const moved = perform(kase, 'unbind', { personId: person.id, coordinator }, act.now)
  if (moved.status === 'refused') return []
  return [
    { do: 'case.move', case: { ...moved.case, locale: person.locale }, event: moved.event },
    auditCase(act, kase, 'unbind', person.id),
    ...(await news(act, kase, moved.case, 'unbind')),
    ...(await oldChat(act, kase, false)),
  ]
}

const TRIES = 5

/**
 * Leaves them to their pictures before the one who asked is forgotten, or they would end with them.
 * `commit` writes outside the update, for what follows is an effect of its own.
 */
export async function leaveToPictures(
  act: Act,
  person: Person,
  commit: Commit,
  caseId?: string,
): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const changes = await leavingToPictures(act, person, caseId)
    if (changes.length === 0 || (await commit(changes)) === 'done') return
  }
  throw new Error('others act on these questions without a pause')
}
