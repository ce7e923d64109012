import { z } from 'zod'
import type { Pull } from './pulls.ts'

/** What a choice practises. The last five cost something; none is forbidden. */
export const SKILLS = [
  'open-question',
  'affirm',
  'reflect',
  'offer',
  'boundary',
  'seek-help',
  'lecture',
  'argue',
  'label',
  'threaten',
  'promise-secrecy',
] as const
export type Skill = (typeof SKILLS)[number]

/** Skills that cost something are told in the look back of a talk, where they can be tried again. */
const COSTLY: ReadonlySet<Skill> = new Set([
  'lecture',
  'argue',
  'label',
  'threaten',
  'promise-secrecy',
])

/** Whether a choice opens rather than costs. */
export function opens(skill: Skill): boolean {
  return !COSTLY.has(skill)
}

/** The skills that open a conversation. */
export const OPENING_SKILLS: readonly Skill[] = SKILLS.filter(opens)

/** Both meters run from 0 to this. */
export const METER_TOP = 6

/** What must hold for a choice to be offered. `chose` and `not-chose` name `scene.choice`. */
export interface Condition {
  readonly 'trust-min'?: number | undefined
  readonly 'trust-max'?: number | undefined
  readonly 'openness-min'?: number | undefined
  readonly 'openness-max'?: number | undefined
  readonly chose?: readonly string[] | undefined
  readonly 'not-chose'?: readonly string[] | undefined
}

export interface Choice {
  readonly id: string
  readonly skill: Skill
  readonly trust: number
  readonly openness: number
  /** The scene or ending it leads to. */
  readonly to: string
  readonly when?: Condition | undefined
}

export type EndingKind = 'good' | 'open' | 'hard'

export interface Scenario {
  readonly id: string
  readonly order: number
  readonly setting: string
  /** Whom one talks with. */
  readonly character: 'she' | 'he'
  readonly pull: Pull
  readonly source: string
  readonly meters: { readonly trust: number; readonly openness: number }
  readonly start: string
  readonly scenes: Readonly<Record<string, { readonly choices: readonly Choice[] }>>
  readonly endings: Readonly<Record<string, { readonly kind: EndingKind }>>
  readonly shape: string
}

const meter = z.int().min(0).max(METER_TOP)

/** Where a conversation stands. `path` holds every choice as `scene.choice`, oldest first. */
export const scenarioState = z.object({
  at: z.string(),
  trust: meter,
  openness: meter,
  path: z.array(z.string()).readonly(),
})
export type ScenarioState = Readonly<z.infer<typeof scenarioState>>

export type ScenarioAnswer =
  | { readonly status: 'moved'; readonly state: ScenarioState; readonly over: boolean }
  | { readonly status: 'refused'; readonly why: 'no-such-option' }

/** A fresh conversation. */
export function startScenario(scenario: Scenario): ScenarioState {
  return { at: scenario.start, ...scenario.meters, path: [] }
}

/** The choices offered here, in the order they are written. */
export function offered(scenario: Scenario, state: ScenarioState): readonly Choice[] {
  return scenario.scenes[state.at]?.choices.filter((choice) => holds(choice.when, state)) ?? []
}

/** The conversation after the choice at `index` of those offered. The same choices give the same run, always. */
export function choose(scenario: Scenario, state: ScenarioState, index: number): ScenarioAnswer {
  const choice = offered(scenario, state)[index]
  if (!choice) return { status: 'refused', why: 'no-such-option' }
  return {
    status: 'moved',
    state: {
      at: choice.to,
      trust: clamp(state.trust + choice.trust),
      openness: clamp(state.openness + choice.openness),
      path: [...state.path, `${state.at}.${choice.id}`],
    },
    over: Object.hasOwn(scenario.endings, choice.to),
  }
}

/** The conversation after these choices, each as `scene.choice`; undefined when they cannot follow each other. */
export function replay(scenario: Scenario, path: readonly string[]): ScenarioState | undefined {
  let state = startScenario(scenario)
  for (const step of path) {
    const index = offered(scenario, state).findIndex(({ id }) => step === `${state.at}.${id}`)
    const answer = choose(scenario, state, index)
    if (answer.status === 'refused') return undefined
    state = answer.state
  }
  return state
}

/** The choices of a path, in order. Those of a story that was, which are no more, are left out. */
export function choicesOn(scenario: Scenario, path: readonly string[]): Choice[] {
  return path.flatMap((step) => {
    const [scene = '', id = ''] = step.split('.')
    return scenario.scenes[scene]?.choices.find((choice) => choice.id === id) ?? []
  })
}

function clamp(value: number): number {
  return Math.min(METER_TOP, Math.max(0, value))
}

function holds(when: Condition | undefined, state: ScenarioState): boolean {
  if (!when) return true
  return (
    state.trust >= (when['trust-min'] ?? 0) &&
    state.trust <= (when['trust-max'] ?? METER_TOP) &&
    state.openness >= (when['openness-min'] ?? 0) &&
    state.openness <= (when['openness-max'] ?? METER_TOP) &&
    (when.chose ?? []).every((made) => state.path.includes(made)) &&
    !(when['not-chose'] ?? []).some((made) => state.path.includes(made))
  )
}
