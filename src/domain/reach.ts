import {
  choose,
  offered,
  startScenario,
  type Choice,
  type Scenario,
  type ScenarioState,
} from './scenario.ts'

/** One situation a player can be in: the scene, both meters, and the earlier choices that still matter. */
export interface Situation {
  readonly state: ScenarioState
  /** What can be said here and the index of the situation it leads to. Empty at an ending. */
  readonly moves: readonly { readonly choice: Choice; readonly to: number }[]
}

export interface Reach {
  /** Every situation that can be reached; the first is the start. */
  readonly situations: readonly Situation[]
  /** Their indices, each before those it leads to. Those on or behind a loop are missing. */
  readonly order: readonly number[]
  /** Whether the search stopped because there are more situations than `MOST_SITUATIONS`. */
  readonly tooMany: boolean
}

/** More than this cannot be checked at every start. A real scenario has a few hundred. */
export const MOST_SITUATIONS = 100_000

/**
 * Every situation a player can reach. Of the path only the choices that some condition names are
 * kept, so two players who differ in nothing that matters are in the same situation, and the search
 * stays small. Every `to` must name a scene or an ending.
 */
export function explore(scenario: Scenario): Reach {
  const named = namedChoices(scenario)
  const found = [startScenario(scenario)]
  const indices = new Map([[keyOf(startScenario(scenario)), 0]])
  const situations: Situation[] = []
  for (let at = 0; at < found.length && found.length <= MOST_SITUATIONS; at += 1) {
    const state = found[at]
    if (!state) break
    const moves = offered(scenario, state).flatMap((choice, option) => {
      const answer = choose(scenario, state, option)
      if (answer.status === 'refused') return []
      const next = { ...answer.state, path: mattering(named, answer.state.path) }
      const key = keyOf(next)
      const to = indices.get(key) ?? found.push(next) - 1
      indices.set(key, to)
      return [{ choice, to }]
    })
    situations.push({ state, moves })
  }
  const tooMany = situations.length < found.length
  return { situations, order: tooMany ? [] : sortedByMoves(situations), tooMany }
}

/** The choices, as `scene.choice`, that some condition of the scenario asks about. */
export function namedChoices(scenario: Scenario): ReadonlySet<string> {
  const choices = Object.values(scenario.scenes).flatMap((scene) => scene.choices)
  return new Set(
    choices.flatMap(({ when }) => [...(when?.chose ?? []), ...(when?.['not-chose'] ?? [])]),
  )
}

/** Names the situation a state is in: of its path only what some condition asks about. */
export function situationOf(scenario: Scenario): (state: ScenarioState) => string {
  const named = namedChoices(scenario)
  return (state) => keyOf({ ...state, path: mattering(named, state.path) })
}

function mattering(named: ReadonlySet<string>, path: readonly string[]): readonly string[] {
  const some = path.filter((made) => named.has(made))
  return some.length < 2 ? some : [...new Set(some)].sort()
}

function keyOf({ at, trust, openness, path }: ScenarioState): string {
  return `${at} ${trust} ${openness} ${path.join(' ')}`
}

/** Kahn's algorithm: what sits on or behind a loop never loses its last way in. */
function sortedByMoves(situations: readonly Situation[]): number[] {
  const waysIn = situations.map(() => 0)
  for (const { moves } of situations) for (const { to } of moves) waysIn[to] = (waysIn[to] ?? 0) + 1
  const order = waysIn[0] === 0 ? [0] : []
  for (const at of order) {
    for (const { to } of situations[at]?.moves ?? []) {
      waysIn[to] = (waysIn[to] ?? 0) - 1
      if (waysIn[to] === 0) order.push(to)
    }
  }
  return order
}
