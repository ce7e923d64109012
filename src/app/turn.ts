import type { z } from 'zod'
import type { DraftRefusal } from '../domain/draft.ts'
import type { Person } from '../domain/people.ts'
import type { VoiceRefusal } from '../domain/recording.ts'
import { advance, type Run, type RunKind } from '../domain/run.ts'
import type { Change } from './changes.ts'
import type { Act } from './ports.ts'

/** Why an answer was not taken; the bot has a kind sentence for each. */
export type Refusal =
  | 'use-buttons'
  | 'no-such-option'
  | 'too-long'
  | 'too-short'
  | 'not-now'
  | 'saved-full'
  | 'saved-personal'
  | 'link-closed'
  | 'nobody-left'
  | 'not-a-number'
  | 'slow-open'
  | 'slow-wait'
  | 'slow-letter'
  | 'pictures-slow'
  | VoiceRefusal
  | DraftRefusal

/** What one kind of flow makes of an answer. */
export type Answered =
  | {
      readonly status: 'moved'
      readonly state: unknown
      readonly over: boolean
      /** Kept (sealed) as this turn's answer; leave out what must not outlive the run. */
      readonly answer?: unknown
      /** Committed in the same transaction as the turn. */
      readonly also?: readonly Change[]
    }
  | {
      readonly status: 'refused'
      readonly why: Refusal
      /** What the sentence about it puts in. */
      readonly facts?: Readonly<Record<string, number>>
    }

/** One kind of run: a lesson, a scenario, a question. The pure rules are in the domain. */
export interface Course<S, E> {
  readonly kind: RunKind
  /** The form of its state. One that does not fit was stored by a program that was. */
  readonly state: z.ZodType<S>
  /** Fingerprint of what `subject` runs through; undefined when there is no such thing (any more). */
  shape(subject: string): string | undefined
  answer(act: Act, person: Person, run: Run<S>, event: E): Promise<Answered>
  /** Why a turn that was free could not be kept: somebody was first at what comes with it. */
  readonly taken?: Refusal
}

export type Turned =
  | { readonly status: 'moved'; readonly run: Run }
  /** The answer belonged to an earlier turn, or somebody was faster: nothing was recorded. */
  | { readonly status: 'stale'; readonly run: Run }
  | {
      readonly status: 'refused'
      readonly run: Run
      readonly why: Refusal
      readonly facts?: Readonly<Record<string, number>>
    }
  /** No such run of this person. */
  | { readonly status: 'gone' }

/**
 * Takes one answer, as a compare-and-set on (run, turn). `turn` is the one the button was made for;
 * null for typed words, which belong to wherever the person stands. `extra` is committed with the turn.
 */
export async function takeTurn<S, E>(
  act: Act,
  course: Course<S, E>,
  person: Person,
  run: Run,
  turn: number | null,
  event: E,
  extra: readonly Change[] = [],
): Promise<Turned> {
  if (run.personId !== person.id || run.kind !== course.kind) return { status: 'gone' }
  if (run.status !== 'open') return { status: 'stale', run }
  // Before the turn is looked at: a position in what is no more cannot be shown either.
  if (course.shape(run.subject) !== run.shape) return { status: 'gone' }
  if (turn !== null && turn !== run.turn) return { status: 'stale', run }
  const state = course.state.safeParse(run.state)
  if (!state.success) return { status: 'gone' }
  const answered = await course.answer(act, person, { ...run, state: state.data }, event)
  if (answered.status === 'refused') return { ...answered, run }
  const next = advance(run, answered.state, act.now, answered.over)
  const verdict = await act.commit([
    { do: 'run.step', run: next, answer: answered.answer ?? null },
    ...(answered.also ?? []),
    ...extra,
  ])
  if (verdict === 'done') return { status: 'moved', run: next }
  const current = await findRun(act, person, run.id)
  if (!current) return { status: 'gone' }
  return current.status === 'open' && current.turn === run.turn
    ? { status: 'refused', run: current, why: course.taken ?? 'not-now' }
    : { status: 'stale', run: current }
}

/** A run by id, if it is this person's. Somebody else's does not exist for them. */
export async function findRun(act: Act, person: Person, runId: string): Promise<Run | undefined> {
  const run = await act.store.run(runId)
  return run?.personId === person.id ? run : undefined
}

/**
 * The open run of this subject, or a new one. One whose content has changed shape is left and begun
 * again: better a kind restart than an answer given to a question that is no longer asked.
 */
export async function enterRun<S>(
  act: Act,
  course: Pick<Course<S, never>, 'kind' | 'shape' | 'state'>,
  person: Person,
  subject: string,
  fresh: { readonly id: string; readonly state: S },
  also: readonly Change[] = [],
): Promise<{ readonly run: Run; readonly again: boolean } | undefined> {
  const shape = course.shape(subject)
  if (shape === undefined) return undefined
  const open = await act.store.openRun(person.id, course.kind, subject)
  const fits = open?.shape === shape && course.state.safeParse(open.state).success
  if (open && fits) return { run: open, again: false }
  const run = fromTheBeginning(act, course.kind, person, subject, shape, fresh)
  await act.commit([{ do: 'run.start', run }, ...leaving(open), ...also])
  return { run, again: open !== undefined }
}

/**
 * A new run of this subject; the open one is left. Only one that stands unanswered where the new one
 * would stays, so that two taps of one button begin it once.
 */
export async function enterAnew<S>(
  act: Act,
  course: Pick<Course<S, never>, 'kind' | 'shape'>,
  person: Person,
  subject: string,
  fresh: { readonly id: string; readonly state: S },
): Promise<{ readonly run: Run } | undefined> {
  const shape = course.shape(subject)
  if (shape === undefined) return undefined
  const open = await act.store.openRun(person.id, course.kind, subject)
  const unanswered = open?.shape === shape && open.turn === 0
  if (unanswered && JSON.stringify(open.state) === JSON.stringify(fresh.state)) return { run: open }
  const run = fromTheBeginning(act, course.kind, person, subject, shape, fresh)
  await act.commit([{ do: 'run.start', run }, ...leaving(open)])
  return { run }
}

function leaving(open: Run | undefined): Change[] {
  return open ? [{ do: 'run.leave', runId: open.id }] : []
}

function fromTheBeginning<S>(
  { now }: Act,
  kind: RunKind,
  { id: personId }: Person,
  subject: string,
  shape: string,
  fresh: { readonly id: string; readonly state: S },
): Run<S> {
  const times = { startedAt: now, updatedAt: now }
  return { ...fresh, personId, kind, subject, shape, turn: 0, status: 'open', ...times }
}
