import { z } from 'zod'
import {
  choose,
  offered,
  replay,
  scenarioState,
  startScenario,
  type Scenario,
  type ScenarioState,
} from './scenario.ts'

/**
 * A practice story played by a circle of people: the "interactive theatres" of the papers (Qadeem,
 * section "TOLANA"), in which whoever watches decides how it goes on. Someone leads, the circle decides.
 */
export const STAGES = ['intro', 'scene', 'choices', 'why', 'end', 'question', 'over'] as const
export type Stage = (typeof STAGES)[number]

/** How many questions the closing talk has. */
export const QUESTIONS = 3

/** Where a circle stands. */
export const theatreState = z.object({
  talk: scenarioState,
  /**
   * `scene`: it is read aloud; `choices`: the circle decides; `why`: what that did; `question`: the
   * closing round of talk.
   */
  stage: z.enum(STAGES),
  /** Which question of the closing talk, from 0. */
  question: z.int().min(0).max(QUESTIONS),
})
export type TheatreState = Readonly<z.infer<typeof theatreState>>

export type TheatreEvent =
  | { readonly do: 'next' }
  /** What the circle decided, by its place among those offered. */
  | { readonly do: 'choose'; readonly option: number }
  /** Replay from here with the other choice; at the end: from the scene after `before` choices. */
  | { readonly do: 'other'; readonly before?: number }
  /** Enough of the story for today: on to the closing talk. */
  | { readonly do: 'close' }
  /** From the sentences to their scene once more; from the closing talk back into the story. */
  | { readonly do: 'back' }

export type TheatreAnswer =
  | { readonly status: 'moved'; readonly state: TheatreState; readonly over: boolean }
  | { readonly status: 'refused'; readonly why: 'no-such-option' }

const REFUSED = { status: 'refused', why: 'no-such-option' } as const

/** The curtain before a story. */
export function startTheatre(scenario: Scenario): TheatreState {
  return { talk: startScenario(scenario), stage: 'intro', question: 0 }
}

/** What comes next when whoever leads goes on. `choices` waits for a choice. */
const AFTER: Readonly<Record<Stage, Stage | undefined>> = {
  intro: 'scene',
  scene: 'choices',
  choices: undefined,
  why: 'scene',
  end: 'question',
  question: 'question',
  over: undefined,
}

/** The circle after one step. */
export function stepTheatre(
  scenario: Scenario,
  state: TheatreState,
  event: TheatreEvent,
): TheatreAnswer {
  switch (event.do) {
    case 'next':
      return goOn(scenario, state)
    case 'choose': {
      if (state.stage !== 'choices') return REFUSED
      const answer = choose(scenario, state.talk, event.option)
      return answer.status === 'refused'
        ? answer
        : moved({ ...state, talk: answer.state, stage: 'why' })
    }
    case 'other': {
      if (state.stage !== 'why' && state.stage !== 'end') return REFUSED
      const talk = rewound(scenario, state.talk, event.before ?? state.talk.path.length - 1)
      return talk ? moved({ ...state, talk, stage: 'scene' }) : REFUSED
    }
    case 'close':
      return state.stage === 'question' || state.stage === 'over'
        ? REFUSED
        : moved({ ...state, stage: 'question', question: firstQuestion(state) })
    case 'back':
      return state.stage === 'choices'
        ? moved({ ...state, stage: 'scene' })
        : state.stage === 'question'
          ? moved({ ...state, stage: whereLeft(scenario, state), question: 0 })
          : REFUSED
  }
}

/** The first question asks where the story turned: one that has not begun turned nowhere. */
function firstQuestion({ talk }: TheatreState): number {
  return talk.path.length === 0 ? 1 : 0
}

function whereLeft(scenario: Scenario, state: TheatreState): Stage {
  if (isEnded(scenario, state)) return 'end'
  return state.talk.path.length === 0 ? 'scene' : 'why'
}

/** Whether the talk of this circle has come to its ending. */
export function isEnded(scenario: Scenario, { talk }: TheatreState): boolean {
  return Object.hasOwn(scenario.endings, talk.at)
}

/** How many sentences the circle chooses from here. */
export function optionsHere(scenario: Scenario, { talk, stage }: TheatreState): number {
  return stage === 'choices' ? offered(scenario, talk).length : 0
}

function goOn(scenario: Scenario, state: TheatreState): TheatreAnswer {
  const next = AFTER[state.stage]
  if (next === undefined) return REFUSED
  if (state.stage === 'why' && isEnded(scenario, state)) return moved({ ...state, stage: 'end' })
  if (state.stage !== 'question') return moved({ ...state, stage: next })
  const question = state.question + 1
  return question < QUESTIONS
    ? moved({ ...state, question })
    : moved({ ...state, question, stage: 'over' })
}

function rewound(
  scenario: Scenario,
  { path }: ScenarioState,
  before: number,
): ScenarioState | undefined {
  return before >= 0 && before < path.length ? replay(scenario, path.slice(0, before)) : undefined
}

function moved(state: TheatreState): TheatreAnswer {
  return { status: 'moved', state, over: state.stage === 'over' }
}
