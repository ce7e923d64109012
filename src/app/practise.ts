import type { Catalog } from '../content/catalog.ts'
import type { Rehearsed } from '../domain/next-practice.ts'
import type { Person } from '../domain/people.ts'
import { prospects, turningPoint, type Prospects } from '../domain/prospects.ts'
import {
  rehearsalState,
  rehearse,
  rehearseFrom,
  startRehearsal,
  type Rehearsal,
  type RehearsalEvent,
} from '../domain/rehearsal.ts'
import type { Run } from '../domain/run.ts'
import type { Scenario } from '../domain/scenario.ts'
import { newId } from './ids.ts'
import type { Act } from './ports.ts'
import { enterAnew, enterRun, type Course } from './turn.ts'

/** The course of every scenario. */
export function scenarioCourse(catalog: Catalog): Course<Rehearsal, RehearsalEvent> {
  return {
    kind: 'scenario',
    state: rehearsalState,
    shape: (subject) => catalog.scenario(subject)?.shape,
    async answer(act, person, run, event) {
      const scenario = catalog.scenario(run.subject)
      if (!scenario) return { status: 'refused', why: 'not-now' }
      const answered = rehearse(scenario, run.state, event)
      if (answered.status === 'refused') return answered
      const { id: personId } = person
      const finish = {
        do: 'finish',
        personId,
        kind: 'scenario',
        subject: scenario.id,
        at: act.now,
      } as const
      return { ...answered, answer: event, also: answered.over ? [finish] : [] }
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
  const open = await act.store.openRun(person.id, 'scenario', scenarioId)
  const read = rehearsalState.safeParse(open?.state)
  // One scene to try again that was only looked at is not where the story stands.
  if (open?.turn === 0 && read.success && read.data.given > 0)
    return anew(act, catalog, person, scenario, startRehearsal(scenario))
  const fresh = { id: newId(), state: startRehearsal(scenario) }
  return enterRun(act, scenarioCourse(catalog), person, scenario.id, fresh)
}

/** Begins a conversation from its beginning; where another run of it stood is left. */
export async function scenarioAnew(act: Act, catalog: Catalog, person: Person, scenarioId: string) {
  const scenario = catalog.scenario(scenarioId)
  return scenario && anew(act, catalog, person, scenario, startRehearsal(scenario))
}

/**
 * Plays the one scene again that is worth trying differently, as a run of its own; where another run
 * of its conversation stood is left.
 */
export async function tryDifferently(
  act: Act,
  catalog: Catalog,
  person: Person,
  run: Run<Rehearsal>,
) {
  const scenario = catalog.scenario(run.subject)
  const point = scenario && toTry(scenario, run)
  const state = point && rehearseFrom(scenario, run.state.path.slice(0, point.before))
  return state && anew(act, catalog, person, scenario, state)
}

function anew(act: Act, catalog: Catalog, person: Person, scenario: Scenario, state: Rehearsal) {
  const fresh = { id: newId(), state }
  return enterAnew(act, scenarioCourse(catalog), person, scenario.id, fresh)
}

/** The one scene of a rehearsal to try differently; undefined when its story has changed since. */
export function toTry(scenario: Scenario, { shape, state }: Run<Rehearsal>) {
  return shape === scenario.shape ? turningPointOf(scenario, state.path) : undefined
}

/** The one scene of a path to try differently. */
export function turningPointOf(scenario: Scenario, path: readonly string[]) {
  return turningPoint(scenario, prospectsOf(scenario), path)
}

/** Looked through once for each story: it is frozen, and what lies ahead in it does not change. */
const known = new WeakMap<Scenario, Prospects>()

function prospectsOf(scenario: Scenario): Prospects {
  const before = known.get(scenario)
  if (before) return before
  const ahead = prospects(scenario)
  known.set(scenario, ahead)
  return ahead
}

/** How one scenario stands for one person: how often it was played to an end, and whether it is open. */
export interface ScenarioStanding {
  readonly scenario: Scenario
  readonly open: boolean
  readonly played: number
}

/** All scenarios as this person sees them, and what they have rehearsed to an end, oldest first. */
export interface Rehearsals {
  readonly standings: readonly ScenarioStanding[]
  readonly rehearsed: readonly Rehearsed[]
}

/** Reads the rehearsals of one person. Of a scene tried differently only what was chosen in it counts. */
export async function rehearsals(act: Act, catalog: Catalog, person: Person): Promise<Rehearsals> {
  const runs = await act.store.runs(person.id, 'scenario')
  const standings = catalog.scenarios.map((scenario) => {
    const own = runs.filter((run) => run.subject === scenario.id)
    return {
      scenario,
      // Looking at its beginning is not playing it.
      open: own.some(
        (run) => run.status === 'open' && run.turn > 0 && run.shape === scenario.shape,
      ),
      played: own.filter((run) => run.status === 'done').length,
    }
  })
  const rehearsed = runs.toReversed().flatMap(({ status, subject, state, updatedAt }) => {
    const read = rehearsalState.safeParse(state)
    if (status !== 'done' || !read.success) return []
    const { path, given } = read.data
    return [{ scenario: subject, whole: given === 0, path: path.slice(given), at: updatedAt }]
  })
  return { standings, rehearsed }
}
