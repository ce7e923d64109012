import { explore, situationOf } from './reach.ts'
import { offered, choose, replay, type EndingKind, type Scenario } from './scenario.ts'

/** What an ending is worth, where only their order matters. */
const WORTH: Readonly<Record<EndingKind, number>> = { hard: 0, open: 1, good: 2 }

/**
 * How a conversation is likely to end from each situation on, between 0 (hard) and 2 (good): the mean
 * over players who choose at random. It looks at the story only, never at a person.
 */
export type Prospects = ReadonlyMap<string, number>

/** The prospects of every situation of a scenario that keeps its laws. */
export function prospects(scenario: Scenario): Prospects {
  const { situations, order } = explore(scenario)
  const worth: number[] = []
  const byName = new Map<string, number>()
  const nameOf = situationOf(scenario)
  for (const at of order.toReversed()) {
    const here = situations[at]
    if (!here) continue
    const ending = scenario.endings[here.state.at]
    const ahead = here.moves.map(({ to }) => worth[to] ?? 0)
    worth[at] = ending ? WORTH[ending.kind] : ahead.reduce((a, b) => a + b, 0) / ahead.length
    byName.set(nameOf(here.state), worth[at] ?? 0)
  }
  return byName
}

/** A choice to try differently: the number of choices before it, and what was said there (`scene.choice`). */
export interface TurningPoint {
  readonly before: number
  readonly made: string
}

/**
 * The one scene of a path to try differently: where another sentence would have opened most. Where
 * nothing would, the last scene, to see another ending. undefined: the path is of a story that was.
 */
export function turningPoint(
  scenario: Scenario,
  ahead: Prospects,
  path: readonly string[],
): TurningPoint | undefined {
  const nameOf = situationOf(scenario)
  const gains = path.map((made, before) => {
    const state = replay(scenario, path.slice(0, before))
    if (!state) return undefined
    const options = offered(scenario, state).flatMap((choice, index) => {
      const answer = choose(scenario, state, index)
      if (answer.status === 'refused') return []
      const worth = ahead.get(nameOf(answer.state)) ?? 0
      return [{ worth, made: `${state.at}.${choice.id}` === made }]
    })
    const taken = options.find((one) => one.made)
    if (!taken) return undefined
    return Math.max(...options.map(({ worth }) => worth)) - taken.worth
  })
  if (gains.length === 0 || gains.includes(undefined)) return undefined
  const most = Math.max(...gains.map((gain) => gain ?? 0))
  // Sums of the same parts in another order differ in their last digits.
  const before = most > 1e-9 ? gains.indexOf(most) : path.length - 1
  const made = path[before]
  return made === undefined ? undefined : { before, made }
}
