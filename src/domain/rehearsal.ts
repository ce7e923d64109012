import { z } from 'zod'
import { choose, replay, scenarioState, startScenario, type Scenario } from './scenario.ts'

/** One person's rehearsal of a conversation. Older ones lack what came later. */
export const rehearsalState = scenarioState.extend({
  /** Whether the beginning was read: who is who, before the first words fall. */
  met: z.boolean().default(true),
  /** How many choices of the path were given, where a scene is tried differently. */
  given: z.int().min(0).default(0),
  /** Whether a choice was taken back: once a run. */
  tookBack: z.boolean().default(false),
})
export type Rehearsal = Readonly<z.infer<typeof rehearsalState>>

export type RehearsalEvent =
  | { readonly do: 'begin' }
  /** By its place among those offered. */
  | { readonly do: 'choose'; readonly option: number }
  | { readonly do: 'take-back' }

export type RehearsalAnswer =
  | { readonly status: 'moved'; readonly state: Rehearsal; readonly over: boolean }
  | { readonly status: 'refused'; readonly why: 'no-such-option' }

const REFUSED = { status: 'refused', why: 'no-such-option' } as const

/** A fresh rehearsal, before its first words. */
export function startRehearsal(scenario: Scenario): Rehearsal {
  return { ...startScenario(scenario), met: false, given: 0, tookBack: false }
}

/** A rehearsal that stands after these choices, to try what comes differently; undefined: they lead nowhere now. */
export function rehearseFrom(scenario: Scenario, path: readonly string[]): Rehearsal | undefined {
  const state = replay(scenario, path)
  return state && { ...state, met: true, given: path.length, tookBack: false }
}

/** Whether the last choice may be taken back. */
export function mayTakeBack({ path, given, tookBack }: Rehearsal): boolean {
  return !tookBack && path.length > given
}

/** The rehearsal after one answer. */
export function rehearse(
  scenario: Scenario,
  state: Rehearsal,
  event: RehearsalEvent,
): RehearsalAnswer {
  switch (event.do) {
    case 'begin':
      return state.met ? REFUSED : { status: 'moved', state: { ...state, met: true }, over: false }
    case 'take-back': {
      const before = mayTakeBack(state) && replay(scenario, state.path.slice(0, -1))
      if (!before) return REFUSED
      return { status: 'moved', state: { ...state, ...before, tookBack: true }, over: false }
    }
    case 'choose': {
      if (!state.met) return REFUSED
      const answer = choose(scenario, state, event.option)
      if (answer.status === 'refused') return answer
      return { ...answer, state: { ...state, ...answer.state } }
    }
  }
}
