import {
  choose,
  offered,
  startScenario,
  type Scenario,
  type ScenarioState,
} from '../../src/domain/scenario.ts'

/** What is seen when every path is played, remembering everything: the slow and obvious way. */
export interface Played {
  readonly places: ReadonlySet<string>
  readonly stuck: boolean
  readonly paths: number
  readonly shortest: number
  /** Not more than the limit, where the playing stopped. */
  readonly longest: number
  readonly shares: ReadonlyMap<string, number>
  readonly helpWorse: boolean
}

const RANKS = { hard: 0, open: 1, good: 2 }

export function playAll(scenario: Scenario, limit: number): Played {
  const places = new Set<string>()
  const shares = new Map<string, number>()
  let [stuck, helpWorse] = [false, false]
  let [paths, shortest, longest] = [0, Infinity, 0]

  /** Ranks of all endings reached from here. */
  const play = (state: ScenarioState, share: number): ReadonlySet<number> => {
    places.add(state.at)
    const turns = state.path.length
    longest = Math.max(longest, turns)
    const ending = scenario.endings[state.at]
    if (ending) {
      paths += 1
      shortest = Math.min(shortest, turns)
      shares.set(state.at, (shares.get(state.at) ?? 0) + share)
      return new Set([RANKS[ending.kind]])
    }
    const choices = offered(scenario, state)
    if (choices.length === 0) stuck = true
    if (turns >= limit) return new Set()
    const after = choices.map((choice, index) => {
      const answer = choose(scenario, state, index)
      if (answer.status === 'refused') throw new Error('an offered choice was refused')
      return {
        help: choice.skill === 'seek-help',
        ranks: play(answer.state, share / choices.length),
      }
    })
    for (const one of after) {
      const others = after.filter((other) => other !== one).flatMap(({ ranks }) => [...ranks])
      if (!one.help || others.length === 0) continue
      const [best, worst] = [Math.max(...one.ranks), Math.min(...one.ranks)]
      if (best < Math.max(...others) || worst < Math.min(...others)) helpWorse = true
    }
    return new Set(after.flatMap(({ ranks }) => [...ranks]))
  }

  play(startScenario(scenario), 1)
  return { places, stuck, paths, shortest, longest, shares, helpWorse }
}
