import { z } from 'zod'
import type { Pull } from './pulls.ts'
import { spread } from './spread.ts'
import { numberIn } from './words.ts'

/** One screen or question of a lesson. Texts live in the locales, under the step's id. */
export type LessonStep =
  | {
      readonly kind: 'say' | 'story'
      readonly id: string
      /** A passage on faith: hidden outside local mode until a local scholar has reviewed it. */
      readonly faith?: true | undefined
      readonly passage?: Passage | undefined
      readonly reviewed?: { readonly by: string; readonly on: string } | undefined
    }
  | { readonly kind: 'deed' | 'reflect'; readonly id: string }
  | { readonly kind: 'choose'; readonly id: string; readonly options: readonly Option[] }
  | { readonly kind: 'check'; readonly id: string; readonly options: readonly Option[] }
  | {
      readonly kind: 'spot'
      readonly id: string
      /** null: a plain message. */
      readonly pull: Pull | null
      readonly options: readonly Option[]
    }
  /** Things to put into order; listed in the right one. */
  | { readonly kind: 'order'; readonly id: string; readonly items: readonly string[] }

export interface Option {
  readonly id: string
  /** Whether it is the answer the lesson hopes for. Every option has feedback, this one too. */
  readonly right: boolean
}

/** The only places of the Qur'an a lesson may speak from, always for peace (CONTENT, "Do no harm"). */
export const PASSAGES = [
  '2:256',
  '4:114',
  '5:32',
  '16:125',
  '25:63',
  '41:34',
  '49:10',
  '49:13',
] as const
export type Passage = (typeof PASSAGES)[number]

/** The two answers to every message: is it a pull, or is it plain? */
export function spotOptions(pull: Pull | null): readonly Option[] {
  return [
    { id: 'pull', right: pull !== null },
    { id: 'plain', right: pull === null },
  ]
}

export interface Lesson {
  readonly id: string
  readonly module: string
  readonly order: number
  /** About how long it takes. */
  readonly minutes: number
  /** The passage or study it rests on. */
  readonly source: string
  /** Lessons this one truly builds on: it opens when they are done. */
  readonly after: readonly string[]
  readonly steps: readonly LessonStep[]
  /** Fingerprint of the structure: a run of another shape begins again. */
  readonly shape: string
}

/**
 * Where a learner stands. `picked` is set while the feedback on that option is on the screen, `wrote`
 * while the thanks for a written thought is, and `placed` holds what was put into order so far.
 */
export const lessonState = z.object({
  at: z.int().min(0),
  picked: z.string().nullable(),
  wrote: z.boolean(),
  placed: z.array(z.string()).readonly().default([]),
  /** Ids of remembered questions answered rightly at the first try, for the person's own progress only. */
  recalled: z.array(z.string()).readonly(),
  /** Ids of those whose first answer was another: a second look never turns into a first. */
  missed: z.array(z.string()).readonly(),
})
export type LessonState = Readonly<z.infer<typeof lessonState>>

export type LessonEvent =
  | { readonly do: 'next' }
  | { readonly do: 'back' }
  /** An option, or the thing that comes next in an order. */
  | { readonly do: 'pick'; readonly option: number }
  | { readonly do: 'write'; readonly text: string }

export type LessonAnswer =
  | { readonly status: 'moved'; readonly state: LessonState; readonly over: boolean }
  /** Nothing changed: a button was asked, or there is no such option here. */
  | { readonly status: 'refused'; readonly why: 'use-buttons' | 'no-such-option' | 'too-long' }

/** A thought longer than this is kindly asked to be shorter (UTF-16 units). */
export const LONGEST_THOUGHT = 1000

export const startLesson: LessonState = {
  at: 0,
  picked: null,
  wrote: false,
  placed: [],
  recalled: [],
  missed: [],
}

/** What an answer makes of a state. At most as many events as a step has things to do end it. */
export function answerLesson(lesson: Lesson, state: LessonState, event: LessonEvent): LessonAnswer {
  const step = lesson.steps[state.at]
  if (!step) return NO_SUCH
  switch (event.do) {
    case 'back':
      return back(step, state)
    case 'next':
      if (!answeredAll(step, state)) return NO_SUCH
      return { ...moveTo(state, state.at + 1), over: state.at + 1 >= lesson.steps.length }
    case 'pick':
      return step.kind === 'order'
        ? place(lesson, step, state, event.option)
        : pick(step, state, event.option)
    case 'write':
      if (step.kind !== 'reflect' || state.wrote) return { status: 'refused', why: 'use-buttons' }
      if (event.text.length > LONGEST_THOUGHT) return { status: 'refused', why: 'too-long' }
      return { status: 'moved', state: { ...state, wrote: true }, over: false }
  }
}

/** What was meant: a number typed where something is to be picked is the press of its button. */
export function meantBy(lesson: Lesson, state: LessonState, event: LessonEvent): LessonEvent {
  const step = lesson.steps[state.at]
  if (event.do !== 'write' || !step || answeredAll(step, state)) return event
  const typed = numberIn(event.text)
  return typed === null ? event : { do: 'pick', option: typed - 1 }
}

/** Whether the step asks for nothing more, so that one may go on. */
export function answeredAll(step: LessonStep, state: LessonState): boolean {
  if (step.kind === 'order') return state.placed.length === step.items.length
  return !('options' in step) || state.picked !== null
}

/**
 * The things of an order as they are shown: always the same for a lesson, so that a button keeps its
 * meaning, and never the right order itself.
 */
export function shuffled(lesson: Lesson, step: { readonly items: readonly string[] }): string[] {
  const mixed = [...step.items].sort(
    (a, b) => spread(lesson.id + a) - spread(lesson.id + b) || (a < b ? -1 : 1),
  )
  const [first = '', ...others] = mixed
  return mixed.every((item, index) => item === step.items[index]) ? [...others, first] : mixed
}

/** Questions that are remembered: each becomes a card of the spaced reviews. */
export function isRemembered(step: LessonStep): step is RememberedStep {
  return step.kind === 'check' || step.kind === 'spot'
}
export type RememberedStep = Extract<LessonStep, { kind: 'check' | 'spot' }>

const NO_SUCH = { status: 'refused', why: 'no-such-option' } as const

/** Takes back what was answered on this step first; then goes a step back. */
function back(step: LessonStep, state: LessonState): LessonAnswer {
  if (state.placed.length > 0 && step.kind === 'order') return unplace(step, state)
  if (state.picked !== null) return moveTo(state, state.at)
  return state.at === 0 ? NO_SUCH : moveTo(state, state.at - 1)
}

/** Takes back what was placed last; with it the one that fell into its place by itself. */
function unplace(step: { readonly items: readonly string[] }, state: LessonState): LessonAnswer {
  const last = state.placed.length === step.items.length ? 2 : 1
  const placed = state.placed.slice(0, -last)
  return { status: 'moved', state: { ...state, placed }, over: false }
}

function moveTo(state: LessonState, at: number) {
  return {
    status: 'moved',
    state: { ...state, at, picked: null, wrote: false, placed: [] },
    over: false,
  } as const
}

function pick(step: LessonStep, state: LessonState, index: number): LessonAnswer {
  const option = 'options' in step ? step.options[index] : undefined
  if (!option || state.picked !== null) return NO_SUCH
  const shown = { ...state, picked: option.id }
  const first = !state.recalled.includes(step.id) && !state.missed.includes(step.id)
  if (!isRemembered(step) || !first) return { status: 'moved', state: shown, over: false }
  const tally = option.right ? 'recalled' : 'missed'
  return { status: 'moved', state: { ...shown, [tally]: [...state[tally], step.id] }, over: false }
}

function place(
  lesson: Lesson,
  step: Extract<LessonStep, { kind: 'order' }>,
  state: LessonState,
  index: number,
): LessonAnswer {
  const item = shuffled(lesson, step)[index]
  if (item === undefined || state.placed.includes(item)) return NO_SUCH
  const placed = [...state.placed, item]
  const left = step.items.filter((one) => !placed.includes(one))
  // The last one has but one place.
  const all = left.length === 1 ? [...placed, ...left] : placed
  return { status: 'moved', state: { ...state, placed: all }, over: false }
}
