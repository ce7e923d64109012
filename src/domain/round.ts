import { z } from 'zod'
import type { Counts } from './discernment.ts'
import { PULLS, type Pull } from './pulls.ts'
import { chooseRound, HALF, messagesOf, pullsToName, type NamedMessage } from './round-choice.ts'
import type { SpottingSet } from './spotting.ts'

/** A finished round of telling messages apart. For nobody else's eyes. */
export interface Round extends Counts {
  /** The run it was. */
  readonly id: string
  /** Milliseconds since the epoch. */
  readonly at: number
  /** Of the pulls that were caught, so many were called by their name. */
  readonly named: number
  /** The messages it asked, `<set>--<id>`, in their order. */
  readonly met: readonly string[]
}

/**
 * Where somebody stands in a round. `named` is null until a caught pull is given a name; `told` is set
 * while the explanation of the last message is shown.
 */
export const roundState = z.object({
  /** Decides in which order pulls are offered. */
  seed: z.string(),
  /** Names of the messages, in their order. */
  queue: z
    .array(z.string())
    .max(2 * HALF)
    .readonly(),
  answers: z
    .array(z.object({ called: z.enum(['pull', 'plain']), named: z.enum(PULLS).nullable() }))
    .readonly(),
  told: z.boolean(),
})
export type RoundState = Readonly<z.infer<typeof roundState>>

/** What one message was called, and which pull was seen in it. */
export type Called = RoundState['answers'][number]

export type RoundEvent = { readonly do: 'next' } | { readonly do: 'pick'; readonly option: number }

export type RoundAnswer =
  | {
      readonly status: 'moved'
      readonly state: RoundState
      readonly over: boolean
      /** Set by the last answer there is, and by it only. */
      readonly result: Omit<Round, 'id' | 'at'> | null
    }
  | { readonly status: 'refused'; readonly why: 'no-such-option' }

/** What is on the screen. */
export type RoundPlace =
  | ({ readonly is: 'message' } & NamedMessage)
  /** It has a pull and was called one: which one? */
  | ({ readonly is: 'which'; readonly pulls: readonly Pull[] } & NamedMessage)
  | ({ readonly is: 'told'; readonly answer: Called } & NamedMessage)
  | { readonly is: 'end' }

/** A new round. `before` holds the rounds finished so far, oldest first. */
export function startRound(
  sets: readonly SpottingSet[],
  before: readonly Round[],
  seed: string,
): RoundState {
  const met = before.map((round) => round.met)
  return { seed, queue: chooseRound(sets, met, seed), answers: [], told: false }
}

/** Where a state stands among these sets. */
export function placeInRound(sets: readonly SpottingSet[], state: RoundState): RoundPlace {
  const all = new Map(messagesOf(sets).map((one) => [one.name, one]))
  const at = (index: number): NamedMessage | undefined => all.get(state.queue[index] ?? '')
  const last = at(state.answers.length - 1)
  const answer = state.answers.at(-1)
  if (last && answer && state.told) return { is: 'told', ...last, answer }
  if (last && answer && isToBeNamed(last, answer)) {
    const right = last.message.pull
    const pulls = right === null ? [] : pullsToName(right, `${state.seed} ${last.name}`)
    return { is: 'which', ...last, pulls }
  }
  const next = at(state.answers.length)
  return next ? { is: 'message', ...next } : { is: 'end' }
}

/** What an answer makes of a round. Every answer is the first and only one to its question. */
export function answerRound(
  sets: readonly SpottingSet[],
  state: RoundState,
  event: RoundEvent,
): RoundAnswer {
  const place = placeInRound(sets, state)
  if (event.do === 'next') {
    if (place.is !== 'told') return NO_SUCH
    const over = state.answers.length >= state.queue.length
    return { status: 'moved', state: { ...state, told: false }, over, result: null }
  }
  switch (place.is) {
    case 'message': {
      const called = place.message.options[event.option]?.id
      if (called !== 'pull' && called !== 'plain') return NO_SUCH
      const answer: Called = { called, named: null }
      return answered(sets, { ...state, answers: [...state.answers, answer] }, place, answer)
    }
    case 'which': {
      const named = place.pulls[event.option]
      if (named === undefined) return NO_SUCH
      const answer: Called = { called: 'pull', named }
      return answered(
        sets,
        { ...state, answers: [...state.answers.slice(0, -1), answer] },
        place,
        answer,
      )
    }
    case 'told':
    case 'end':
      return NO_SUCH
  }
}

const NO_SUCH = { status: 'refused', why: 'no-such-option' } as const

/** Explained at once, unless the pull is to be named first. */
function answered(
  sets: readonly SpottingSet[],
  state: RoundState,
  message: NamedMessage,
  answer: Called,
): RoundAnswer {
  const told = !isToBeNamed(message, answer)
  const last = told && state.answers.length === state.queue.length
  const result = last ? resultOf(sets, state) : null
  return { status: 'moved', state: { ...state, told }, over: false, result }
}

function isToBeNamed({ message }: NamedMessage, { called, named }: Called): boolean {
  return message.pull !== null && called === 'pull' && named === null
}

function resultOf(
  sets: readonly SpottingSet[],
  { queue, answers }: RoundState,
): Omit<Round, 'id' | 'at'> {
  const pullOf = new Map(messagesOf(sets).map(({ name, message }) => [name, message.pull]))
  const all = queue.map((name, at) => ({ pull: pullOf.get(name) ?? null, answer: answers[at] }))
  const pulls = all.filter(({ pull }) => pull !== null)
  const plain = all.filter(({ pull }) => pull === null)
  return {
    pulls: pulls.length,
    caught: pulls.filter(({ answer }) => answer?.called === 'pull').length,
    named: pulls.filter(({ pull, answer }) => answer?.named === pull).length,
    plain: plain.length,
    trusted: plain.filter(({ answer }) => answer?.called === 'plain').length,
    met: queue,
  }
}
