import { z } from 'zod'
import type { Message, SpottingSet } from './spotting.ts'
import { spread } from './spread.ts'

/** Before the first module, after `pulls`, after the last: the same small look each time. */
export const MOMENTS = ['before', 'pulls', 'after'] as const
export type Moment = (typeof MOMENTS)[number]

/** What somebody said of themselves, and saw in messages, at one moment. For nobody else's eyes. */
export interface Look {
  readonly moment: Moment
  /** Milliseconds since the epoch. */
  readonly at: number
  /** Which set of messages was asked. */
  readonly set: string
  /** How sure, 1 to 4, on each of the confidence questions. */
  readonly confidence: readonly number[]
  /** Of so many messages with a pull, so many were called one. */
  readonly pulls: number
  readonly caught: number
  /** Of so many plain messages, so many were called plain. */
  readonly plain: number
  readonly trusted: number
}

/** What one is asked to be sure of: listening, telling messages apart, knowing whom to turn to. */
export const SURENESS = ['listen', 'tell-apart', 'whom'] as const
/** How sure: 1 (not yet) to 4 (very). */
export const LEVELS = [1, 2, 3, 4] as const

/** Where somebody stands in a look. `told` is set while the explanation of the last message is shown. */
export const lookState = z.object({
  set: z.string(),
  /** Levels, in the order of the questions. */
  sure: z.array(z.int().min(1).max(LEVELS.length)).max(SURENESS.length).readonly(),
  /** What each message was called, in the order of the set. */
  called: z.array(z.enum(['pull', 'plain'])).readonly(),
  told: z.boolean(),
})
export type LookState = Readonly<z.infer<typeof lookState>>

export type LookEvent = { readonly do: 'next' } | { readonly do: 'pick'; readonly option: number }

export type LookAnswer =
  | {
      readonly status: 'moved'
      readonly state: LookState
      readonly over: boolean
      /** Set by the last answer there is, and by it only. */
      readonly result: Omit<Look, 'moment' | 'at'> | null
    }
  | { readonly status: 'refused'; readonly why: 'no-such-option' }

/** What is on the screen. */
export type LookPlace =
  | { readonly is: 'sure'; readonly question: (typeof SURENESS)[number] }
  | { readonly is: 'message'; readonly message: Message }
  | { readonly is: 'told'; readonly message: Message; readonly called: 'pull' | 'plain' }
  | { readonly is: 'end' }

export function startLook(set: SpottingSet): LookState {
  return { set: set.id, sure: [], called: [], told: false }
}

/** Where a state stands in its set. */
export function placeIn(set: SpottingSet, { sure, called, told }: LookState): LookPlace {
  const question = SURENESS[sure.length]
  if (question !== undefined) return { is: 'sure', question }
  const message = set.items[told ? called.length - 1 : called.length]
  if (!message) return { is: 'end' }
  const last = called.at(-1)
  return told && last ? { is: 'told', message, called: last } : { is: 'message', message }
}

/** What an answer makes of a look. Every answer is the first and only one to its question. */
export function answerLook(set: SpottingSet, state: LookState, event: LookEvent): LookAnswer {
  const place = placeIn(set, state)
  if (event.do === 'next') {
    if (place.is !== 'told') return NO_SUCH
    const over = state.called.length >= set.items.length
    return { status: 'moved', state: { ...state, told: false }, over, result: null }
  }
  if (place.is === 'sure') {
    const level = LEVELS[event.option]
    if (level === undefined) return NO_SUCH
    const answered = { ...state, sure: [...state.sure, level] }
    return { status: 'moved', state: answered, over: false, result: null }
  }
  if (place.is !== 'message') return NO_SUCH
  const name = place.message.options[event.option]?.id
  if (name !== 'pull' && name !== 'plain') return NO_SUCH
  const answered: LookState = { ...state, called: [...state.called, name], told: true }
  const last = answered.called.length === set.items.length
  const result = last ? resultOf(set, answered) : null
  return { status: 'moved', state: answered, over: false, result }
}

const NO_SUCH = { status: 'refused', why: 'no-such-option' } as const

function resultOf(set: SpottingSet, { sure, called }: LookState): Omit<Look, 'moment' | 'at'> {
  const answers = set.items.map(({ pull }, at) => ({ pull: pull !== null, called: called[at] }))
  const pulls = answers.filter(({ pull }) => pull)
  const plain = answers.filter(({ pull }) => !pull)
  return {
    set: set.id,
    confidence: sure,
    pulls: pulls.length,
    caught: pulls.filter((one) => one.called === 'pull').length,
    plain: plain.length,
    trusted: plain.filter((one) => one.called === 'plain').length,
  }
}

/**
 * The set somebody is asked at a moment: another one each time, and each set first for about as many
 * people, so that a set that is harder than the others weighs on no moment more (counterbalanced).
 */
export function setFor(
  sets: readonly SpottingSet[],
  personId: string,
  moment: Moment,
  kept: readonly Look[],
): SpottingSet | undefined {
  const first = spread(personId) + MOMENTS.indexOf(moment)
  const inOrder = sets.map((_, index) => sets[(first + index) % sets.length])
  const used = new Set(kept.map(({ set }) => set))
  return inOrder.find((set) => set && !used.has(set.id)) ?? inOrder[0]
}

/** What to say kindly of two looks, whichever way it went. */
export type Tendency = 'clearer' | 'steady' | 'wary' | 'hidden' | 'mixed'

/** `wary`: fewer honest messages were trusted; `hidden`: fewer pulls were seen; `mixed`: both. */
export function tendency(before: Look, now: Look): Tendency {
  const seen = now.caught / now.pulls - before.caught / before.pulls
  const trusted = now.trusted / now.plain - before.trusted / before.plain
  if (seen < 0 && trusted < 0) return 'mixed'
  if (trusted < 0) return 'wary'
  if (seen < 0) return 'hidden'
  return seen > 0 || trusted > 0 ? 'clearer' : 'steady'
}
