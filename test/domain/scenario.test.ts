import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  choose,
  METER_TOP,
  offered,
  startScenario,
  type Condition,
  type ScenarioState,
} from '../../src/domain/scenario.ts'
import { changed, ladder } from './ladder.ts'

const scenario = ladder()
const start = startScenario(scenario)

describe('a choice', () => {
  it('moves the meters, the place and the path', () => {
    expect(start).toEqual({ at: 's0-0', trust: 2, openness: 1, path: [] })
    expect(choose(scenario, start, 1)).toEqual({
      status: 'moved',
      over: false,
      state: { at: 's1-1', trust: 1, openness: 0, path: ['s0-0.push'] },
    })
  })

  it('is refused where it is not offered', () => {
    for (const index of [-1, 4, 0.5, Number.NaN])
      expect(choose(scenario, start, index)).toEqual({ status: 'refused', why: 'no-such-option' })
  })

  it('is over with an ending, where nothing more can be said', () => {
    const last: ScenarioState = { at: 's8-0', trust: 3, openness: 3, path: [] }
    const answer = choose(scenario, last, 0)
    expect(answer).toMatchObject({ status: 'moved', over: true, state: { at: 'good-1' } })
    if (answer.status === 'moved') expect(offered(scenario, answer.state)).toEqual([])
  })

  it('is not over in a scene that bears the name of something every object has', () => {
    const odd = changed(scenario, 's0-0', 'ask', { to: 'constructor' })
    const scenes = { ...odd.scenes, constructor: { choices: [] } }
    expect(choose({ ...odd, scenes }, start, 0)).toMatchObject({ over: false })
  })

  const edges: [number, number, number][] = [
    [0, -2, 0],
    [1, -2, 0],
    [METER_TOP, 1, METER_TOP],
    [METER_TOP - 1, 3, METER_TOP],
    [3, -1, 2],
  ]
  it.each(edges)('takes a meter from %i by %i to %i', (from, effect, to) => {
    const bent = changed(scenario, 's0-0', 'ask', { trust: effect, openness: effect })
    expect(choose(bent, { ...start, trust: from, openness: from }, 0)).toMatchObject({
      state: { trust: to, openness: to },
    })
  })
})

describe('a condition', () => {
  const here: ScenarioState = { at: 's0-0', trust: 3, openness: 2, path: ['a.b', 'c.d'] }
  const cases: [Condition, boolean][] = [
    [{}, true],
    [{ 'trust-min': 3 }, true],
    [{ 'trust-min': 4 }, false],
    [{ 'trust-max': 3 }, true],
    [{ 'trust-max': 2 }, false],
    [{ 'openness-min': 2 }, true],
    [{ 'openness-min': 3 }, false],
    [{ 'openness-max': 2 }, true],
    [{ 'openness-max': 1 }, false],
    [{ chose: ['a.b', 'c.d'] }, true],
    [{ chose: ['a.b', 'e.f'] }, false],
    [{ 'not-chose': ['e.f'] }, true],
    [{ 'not-chose': ['e.f', 'c.d'] }, false],
    [{ 'trust-min': 3, chose: ['a.b'], 'not-chose': ['e.f'] }, true],
    [{ 'trust-min': 4, chose: ['a.b'] }, false],
  ]
  it.each(cases)('%j holds: %s', (when, holds) => {
    const bent = changed(scenario, 's0-0', 'ask', { when })
    const ids = offered(bent, here).map(({ id }) => id)
    expect(ids).toEqual(holds ? ['ask', 'push', 'help', 'offer'] : ['push', 'help', 'offer'])
  })

  it('moves up the places of what stays: an index counts what is offered', () => {
    const bent = changed(scenario, 's0-0', 'ask', { when: { 'trust-min': 4 } })
    expect(choose(bent, here, 0)).toMatchObject({ state: { at: 's1-1' } })
  })
})

describe('every run', () => {
  const picks = fc.array(fc.nat({ max: 5 }), { maxLength: 20 })

  it('is the same for the same choices, keeps the meters in bounds and ends at the path it took', () => {
    fc.assert(
      fc.property(picks, (indices) => {
        const play = () => {
          let state = start
          for (const index of indices) {
            const answer = choose(scenario, state, index)
            if (answer.status === 'moved') ({ state } = answer)
          }
          return state
        }
        const [once, twice] = [play(), play()]
        expect(once).toEqual(twice)
        for (const meter of [once.trust, once.openness])
          expect(meter >= 0 && meter <= METER_TOP).toBe(true)
        expect(Object.hasOwn(scenario.endings, once.at)).toBe(once.path.length === 9)
      }),
    )
  })
})
