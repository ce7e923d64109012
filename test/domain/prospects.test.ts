import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scenarioLaws } from '../../src/domain/laws.ts'
import { prospects, turningPoint, type Prospects } from '../../src/domain/prospects.ts'
import { explore, situationOf } from '../../src/domain/reach.ts'
import {
  choose,
  offered,
  replay,
  startScenario,
  type Choice,
  type Scenario,
} from '../../src/domain/scenario.ts'
import { survey } from '../../src/domain/survey.ts'
import { ladder } from './ladder.ts'
import { smallGraphs } from './small-graphs.ts'

const scenario = ladder({ turns: 6, width: 3 })
const ahead = prospects(scenario)

/** The path of someone who always chooses like this. */
function pathOf(...options: number[]): string[] {
  let state = startScenario(scenario)
  for (const option of options) {
    const answer = choose(scenario, state, option)
    if (answer.status === 'moved') ({ state } = answer)
  }
  return [...state.path]
}

/** The path of someone who always chooses what opens most. */
function bestPath(of: Scenario, worth: Prospects): readonly string[] {
  const nameOf = situationOf(of)
  let state = startScenario(of)
  while (!(state.at in of.endings)) {
    const next = offered(of, state).flatMap((_, option) => {
      const answer = choose(of, state, option)
      return answer.status === 'moved' ? [answer.state] : []
    })
    const [best] = next.toSorted(
      (a, b) => (worth.get(nameOf(b)) ?? 0) - (worth.get(nameOf(a)) ?? 0),
    )
    if (!best) throw new Error(`stuck at ${state.at}`)
    state = best
  }
  return state.path
}

/** A scene whose sentences lead to these places and do nothing else. */
function to(...places: string[]) {
  const nothing = { trust: 0, openness: 0, skill: 'affirm' } as const
  return {
    choices: places.map((place, at): Choice => ({
      id: `to-${place}-${at}`,
      to: place,
      ...nothing,
    })),
  }
}

/** Two ways to the same three scenes, in another order: their means add up differently in the last digit. */
function mirrored(): Scenario {
  return {
    ...scenario,
    start: 'start',
    scenes: {
      start: to('left', 'right'),
      left: to('well', 'so', 'ill'),
      right: to('ill', 'so', 'well'),
      well: to('good', 'good', 'good', 'hard'),
      so: to('open', 'open', 'open', 'open', 'hard'),
      ill: to('open', 'open', 'hard', 'hard', 'hard'),
    },
    endings: { good: { kind: 'good' }, open: { kind: 'open' }, hard: { kind: 'hard' } },
  }
}

describe('what lies ahead', () => {
  it('is at the start what random players reach on average', () => {
    const { shares } = survey(scenario)
    const mean = 2 * ((shares['good-1'] ?? 0) + (shares['good-2'] ?? 0)) + (shares['open-1'] ?? 0)
    expect(ahead.get(situationOf(scenario)(startScenario(scenario)))).toBeCloseTo(mean, 10)
  })

  it('is between hard and good everywhere, in any graph without a loop', () => {
    fc.assert(
      fc.property(smallGraphs, (graph) => {
        const { situations, order } = explore(graph)
        fc.pre(order.length === situations.length)
        fc.pre(
          situations.every(({ state, moves }) => moves.length > 0 || state.at in graph.endings),
        )
        for (const worth of prospects(graph).values()) {
          expect(worth).toBeGreaterThanOrEqual(0)
          expect(worth).toBeLessThanOrEqual(2)
        }
      }),
    )
  })
})

describe('the scene to try differently', () => {
  it('is the one where another sentence would have opened most', () => {
    // Good words all along, and the one costly sentence at the very end.
    const path = pathOf(0, 0, 0, 0, 0, 1)
    expect(turningPoint(scenario, ahead, path)).toEqual({ before: 5, made: path[5] })
  })

  it('is the last one where nothing would have opened more', () => {
    const path = bestPath(scenario, ahead)
    expect(path).toHaveLength(6)
    expect(turningPoint(scenario, ahead, path)).toEqual({ before: 5, made: path[5] })
  })

  it('is no scene whose sentences open the same but for the last digit', () => {
    const graph = mirrored()
    const worth = prospects(graph)
    const at = (scene: string) =>
      worth.get([...worth.keys()].find((n) => n.startsWith(scene)) ?? '')
    expect(at('left')).toBeLessThan(at('right') ?? 0)
    expect(at('left')).toBeCloseTo(at('right') ?? 0, 12)
    const path = ['start.to-left-0', 'left.to-well-0', 'well.to-good-0']
    expect(turningPoint(graph, worth, path)).toEqual({ before: 2, made: path[2] })
  })

  it('is none of a story that has changed', () => {
    expect(turningPoint(scenario, ahead, ['s0-0.gone'])).toBeUndefined()
    expect(turningPoint(scenario, ahead, [])).toBeUndefined()
  })

  it('is always a scene of the path from which one can choose again', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 }), { minLength: 6, maxLength: 6 }), (options) => {
        const path = pathOf(...options)
        const point = turningPoint(scenario, ahead, path)
        expect(point?.made).toBe(path[point?.before ?? -1])
        const there = replay(scenario, path.slice(0, point?.before))
        expect(there && offered(scenario, there).length).toBeGreaterThan(1)
      }),
    )
  })

  it('stands on a scenario that keeps its laws', () => {
    expect(scenarioLaws(ladder())).toEqual([])
  })
})
