import { z } from 'zod'
import { isRemembered, type Lesson, type RememberedStep } from './lesson.ts'
import { spread } from './spread.ts'

/** So many places of a review are for checks, where so many wait. */
const CHECKS_FIRST = 3

/** At most so many questions a day: a minute or two, never a burden. */
export const REVIEWS_A_DAY = 5

/** A remembered question that could be asked. */
export interface Candidate {
  readonly lesson: string
  readonly step: string
  readonly module: string
  /** A check question, a message with a pull, or a plain one. */
  readonly nature: 'check' | 'pull' | 'plain'
  /** Milliseconds since the epoch; the earliest comes first. */
  readonly due: number
  /** Due, or its lesson is. The others only make up the half of a pair. */
  readonly ready: boolean
  /** Answered wrongly in the last review: it was said to come back, so it goes before all others. */
  readonly missed: boolean
}

/** What kind of question a step is. */
export function natureOf(step: RememberedStep): Candidate['nature'] {
  if (step.kind === 'check') return 'check'
  return step.pull === null ? 'plain' : 'pull'
}

/**
 * The questions of one review, at most `most`, the longest due first, of as many modules as there are.
 * Messages come in pairs, one with a pull and one without: where all are pulls, people learn to
 * distrust everything (DESIGN section 7). `seed` mixes them, so that no place gives an answer away.
 */
export function composeReview(
  candidates: readonly Candidate[],
  most: number,
  seed: string,
): Candidate[] {
  const inOrder = candidates.toSorted(
    (a, b) =>
      Number(b.missed) - Number(a.missed) || a.due - b.due || (nameOf(a) < nameOf(b) ? -1 : 1),
  )
  const ofNature = (nature: Candidate['nature']) => {
    const all = inOrder.filter((one) => one.nature === nature)
    return [...all.filter(({ ready }) => ready), ...all.filter(({ ready }) => !ready)]
  }
  const [pulls, plains] = [ofNature('pull'), ofNature('plain')]
  const checks = ofNature('check').filter(({ ready }) => ready)
  const longer = (which: 'ready' | 'missed') =>
    Math.max(...[pulls, plains].map((all) => all.filter((one) => one[which]).length))
  const possible = Math.min(pulls.length, plains.length, Math.floor(most / 2))
  // Where many checks wait, messages leave them most of the places, or they would hardly ever come.
  const fair = Math.max(1, Math.floor((most - Math.min(checks.length, CHECKS_FIRST)) / 2))
  const wanted = Math.max(Math.min(longer('ready'), fair), longer('missed'))
  const pairs = Math.max(0, Math.min(wanted, possible))
  const questions = [
    ...varied(pulls, pairs),
    ...varied(plains, pairs),
    ...varied(checks, Math.max(0, most - 2 * pairs)),
  ]
  return apart(questions.toSorted((a, b) => spread(seed + nameOf(a)) - spread(seed + nameOf(b))))
}

/** The first `count` of a list, taken in turns from its modules. */
function varied(all: readonly Candidate[], count: number): Candidate[] {
  const left = [...all]
  const taken: Candidate[] = []
  while (taken.length < count && left.length > 0) {
    const times = (module: string) => taken.filter((one) => one.module === module).length
    const least = Math.min(...left.map(({ module }) => times(module)))
    const index = left.findIndex(({ module }) => times(module) === least)
    taken.push(...left.splice(index, 1))
  }
  return taken
}

/** The same questions with neighbours of different modules, as far as that is possible. */
function apart(mixed: readonly Candidate[]): Candidate[] {
  const left = [...mixed]
  const line: Candidate[] = []
  while (left.length > 0) {
    const before = line.at(-1)?.module
    const index = left.findIndex(({ module }) => module !== before)
    line.push(...left.splice(Math.max(0, index), 1))
  }
  return line
}

function nameOf({ lesson, step }: { readonly lesson: string; readonly step: string }): string {
  return `${lesson}/${step}`
}

/** Where somebody stands in a review. `picked` is set while the feedback on that option is shown. */
export const reviewState = z.object({
  queue: z.array(z.object({ lesson: z.string(), step: z.string() })).readonly(),
  at: z.int().min(0),
  picked: z.string().nullable(),
})
export type ReviewState = Readonly<z.infer<typeof reviewState>>

export type ReviewEvent = { readonly do: 'next' } | { readonly do: 'pick'; readonly option: number }

/** Where lessons are found by their id. */
interface Lessons {
  lesson(id: string): Lesson | undefined
}

export type ReviewAnswer =
  | {
      readonly status: 'moved'
      readonly state: ReviewState
      readonly over: boolean
      /** Set by the first and only answer to a question. */
      readonly right: boolean | null
    }
  | { readonly status: 'refused'; readonly why: 'no-such-option' }

/** What an answer makes of a review. A question whose lesson has changed meanwhile is passed over. */
export function answerReview(
  lessons: Lessons,
  state: ReviewState,
  event: ReviewEvent,
): ReviewAnswer {
  const step = stepAt(lessons, state)
  if (event.do === 'next') {
    if (step && state.picked === null) return NO_SUCH
    const at = state.at + 1
    const over = at >= state.queue.length
    return { status: 'moved', state: { ...state, at, picked: null }, over, right: null }
  }
  const option = step?.options[event.option]
  if (!option || state.picked !== null) return NO_SUCH
  const shown = { ...state, picked: option.id }
  return { status: 'moved', state: shown, over: false, right: option.right }
}

/** The question on the screen; undefined when its lesson no longer asks it, or all are answered. */
export function stepAt(lessons: Lessons, { queue, at }: ReviewState): RememberedStep | undefined {
  const here = queue[at]
  const step = here && lessons.lesson(here.lesson)?.steps.find(({ id }) => id === here.step)
  return step && isRemembered(step) ? step : undefined
}

const NO_SUCH = { status: 'refused', why: 'no-such-option' } as const
