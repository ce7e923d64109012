import { explore } from './reach.ts'
import type { Scenario } from './scenario.ts'

/** What players meet in a scenario, counted over every path there is. */
export interface Survey {
  /** Different runs from the first choice to an ending. */
  readonly paths: number
  /** Choices on the shortest and on the longest of them. */
  readonly shortest: number
  readonly longest: number
  /** Of players who pick at random, the share (0–1) that reaches each ending, in the file's order. */
  readonly shares: Readonly<Record<string, number>>
  /** The most choices that can lie before each scene and ending: its column in a picture. */
  readonly depths: Readonly<Record<string, number>>
}

/** Counts the paths of a scenario that keeps its laws: in one with a loop there is no end to them. */
export function survey(scenario: Scenario): Survey {
  const { situations, order } = explore(scenario)
  const visits = situations.map((_, at) => ({
    paths: at === 0 ? 1 : 0,
    share: at === 0 ? 1 : 0,
    shortest: at === 0 ? 0 : Infinity,
    longest: 0,
  }))
  const shares: Record<string, number> = {}
  for (const id of Object.keys(scenario.endings)) shares[id] = 0
  const depths: Record<string, number> = {}
  const ended = { paths: 0, shortest: Infinity, longest: 0 }
  for (const at of order) {
    const [here, visit] = [situations[at], visits[at]]
    if (!here || !visit) continue
    const place = here.state.at
    depths[place] = Math.max(depths[place] ?? 0, visit.longest)
    if (Object.hasOwn(scenario.endings, place)) {
      shares[place] = (shares[place] ?? 0) + visit.share
      ended.paths += visit.paths
      ended.shortest = Math.min(ended.shortest, visit.shortest)
      ended.longest = Math.max(ended.longest, visit.longest)
    }
    for (const { to } of here.moves) {
      const next = visits[to]
      if (!next) continue
      next.paths += visit.paths
      next.share += visit.share / here.moves.length
      next.shortest = Math.min(next.shortest, visit.shortest + 1)
      next.longest = Math.max(next.longest, visit.longest + 1)
    }
  }
  return { ...ended, shares, depths }
}
