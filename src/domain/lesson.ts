import { z } from 'zod'

/** One screen or question of a lesson. Texts live in the locales, under the step's id. */
export type LessonStep =
  | { readonly kind: 'say' | 'story' | 'deed' | 'reflect'; readonly id: string }
  | { readonly kind: 'choose' | 'check'; readonly id: string; readonly options: readonly Option[] }

export interface Option {
  readonly id: string
  /** Whether it is the answer the lesson hopes for. Every option has feedback, this one too. */
  readonly right: boolean
}

export interface Lesson {
  readonly id: string
  readonly module: string
  readonly order: number
  /** About how long it takes. */
  readonly minutes: number
  /** The passage or study it rests on. */
  readonly source: string
  readonly steps: readonly LessonStep[]
  /** Fingerprint of the structure: a run of another shape begins again. */
  readonly shape: string
}

/**
 * Where a learner stands. `picked` is set while the feedback on that option is on the screen, and
 * `wrote` while the thanks for a written thought is.
 */
export const lessonState = z.object({
  at: z.int().min(0),
  picked: z.string().nullable(),
  wrote: z.boolean(),
  /** Ids of check questions answered rightly at the first try, for the person's own progress only. */
  recalled: z.array(z.string()).readonly(),
  /** Ids of check questions whose first answer was another: a second look never turns into a first. */
  missed: z.array(z.string()).readonly(),
})
export type LessonState = Readonly<z.infer<typeof lessonState>>

export type LessonEvent =
  | { readonly do: 'next' }
  | { readonly do: 'back' }
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
  recalled: [],
  missed: [],
}

/** What an answer makes of a state. At most two events per step end every lesson. */
export function answerLesson(lesson: Lesson, state: LessonState, event: LessonEvent): LessonAnswer {
  const step = lesson.steps[state.at]
  if (!step) return { status: 'refused', why: 'no-such-option' }
  switch (event.do) {
    case 'back':
      return state.at === 0 && state.picked === null
        ? { status: 'refused', why: 'no-such-option' }
        : moveTo(state, state.picked === null ? state.at - 1 : state.at)
    case 'next':
      if ('options' in step && state.picked === null)
        return { status: 'refused', why: 'no-such-option' }
      return { ...moveTo(state, state.at + 1), over: state.at + 1 >= lesson.steps.length }
    case 'pick':
      return pick(step, state, event.option)
    case 'write':
      if (step.kind !== 'reflect' || state.wrote) return { status: 'refused', why: 'use-buttons' }
      if (event.text.length > LONGEST_THOUGHT) return { status: 'refused', why: 'too-long' }
      return { status: 'moved', state: { ...state, wrote: true }, over: false }
  }
}

function moveTo(state: LessonState, at: number) {
  return {
    status: 'moved',
    state: { ...state, at, picked: null, wrote: false },
    over: false,
  } as const
}

function pick(step: LessonStep, state: LessonState, index: number): LessonAnswer {
  const option = 'options' in step ? step.options[index] : undefined
  if (!option || state.picked !== null) return { status: 'refused', why: 'no-such-option' }
  const shown = { ...state, picked: option.id }
  const first = !state.recalled.includes(step.id) && !state.missed.includes(step.id)
  if (step.kind !== 'check' || !first) return { status: 'moved', state: shown, over: false }
  const tally = option.right ? 'recalled' : 'missed'
  return { status: 'moved', state: { ...shown, [tally]: [...state[tally], step.id] }, over: false }
}
