import type { Catalog } from '../content/catalog.ts'
import type { Person } from '../domain/people.ts'
import {
  choose,
  scenarioState,
  startScenario,
  type Scenario,
  type ScenarioState,
} from '../domain/scenario.ts'
import { newId } from './ids.ts'
import type { Act } from './ports.ts'
import { enterRun, type Course } from './turn.ts'

/** A choice by its place among those offered. */
export interface ChoiceEvent {
  readonly do: 'choose'
  readonly option: number
}

/** The course of every scenario. */
export function scenarioCourse(catalog: Catalog): Course<ScenarioState, ChoiceEvent> {
  return {
    kind: 'scenario',
    state: scenarioState,
    shape: (subject) => catalog.scenario(subject)?.shape,
    async answer(act, person, run, event) {
      const scenario = catalog.scenario(run.subject)
      if (!scenario) return { status: 'refused', why: 'not-now' }
      const answered = choose(scenario, run.state, event.option)
      if (answered.status === 'refused') return answered
      return {
        ...answered,
        answer: event,
        also: answered.over
          ? [
              {
                do: 'finish',
                personId: person.id,
                kind: 'scenario',
                subject: scenario.id,
                at: act.now,
              },
            ]
          : [],
      }
    },
  }
}

/** Goes on with a conversation where it stood, or begins it anew. */
export async function beginScenario(
  act: Act,
  catalog: Catalog,
  person: Person,
  scenarioId: string,
) {
  const scenario = catalog.scenario(scenarioId)
  if (!scenario) return undefined
  return enterRun(act, scenarioCourse(catalog), person, scenarioId, {
    id: newId(),
    state: startScenario(scenario),
  })
}

/** How one scenario stands for one person: how often it was played to an end, and whether it is open. */
export interface ScenarioStanding {
  readonly scenario: Scenario
  readonly open: boolean
  readonly played: number
}

/** All scenarios as this person sees them. */
export async function rehearsals(
  act: Act,
  catalog: Catalog,
  person: Person,
): Promise<ScenarioStanding[]> {
  const runs = await act.store.runs(person.id, 'scenario')
  return catalog.scenarios.map((scenario) => {
    const own = runs.filter((run) => run.subject === scenario.id)
    return {
      scenario,
      open: own.some((run) => run.status === 'open' && run.shape === scenario.shape),
      played: own.filter((run) => run.status === 'done').length,
    }
  })
}
