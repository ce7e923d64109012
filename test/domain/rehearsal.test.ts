import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  mayTakeBack,
  rehearsalState,
  rehearse,
  rehearseFrom,
  startRehearsal,
  type Rehearsal,
  type RehearsalEvent,
} from '../../src/domain/rehearsal.ts'
import { choose, startScenario, type ScenarioState } from '../../src/domain/scenario.ts'
import { ladder } from './ladder.ts'

const scenario = ladder()
const REFUSED = { status: 'refused', why: 'no-such-option' }

function after(...events: RehearsalEvent[]): Rehearsal {
  let state = startRehearsal(scenario)
  for (const event of events) {
    const answer = rehearse(scenario, state, event)
    if (answer.status === 'refused') throw new Error(`refused: ${event.do}`)
    state = answer.state
  }
  return state
}
const begin = { do: 'begin' } as const
const back = { do: 'take-back' } as const
const say = (option: number) => ({ do: 'choose', option }) as const

describe('a rehearsal', () => {
  it('begins once, before the first words', () => {
    expect(rehearse(scenario, startRehearsal(scenario), say(0))).toEqual(REFUSED)
    expect(rehearse(scenario, after(begin), begin)).toEqual(REFUSED)
    expect(after(begin, say(1))).toMatchObject({ at: 's1-1', trust: 1, met: true })
  })

  it('takes one choice back, once, and nothing before the first', () => {
    expect(rehearse(scenario, after(begin), back)).toEqual(REFUSED)
    const twice = after(begin, say(0), say(1), back)
    expect(twice).toEqual({ ...after(begin, say(0)), tookBack: true })
    expect(mayTakeBack(twice)).toBe(false)
    expect(rehearse(scenario, twice, back)).toEqual(REFUSED)
    expect(mayTakeBack(after(begin, say(0)))).toBe(true)
  })

  it('of one scene goes back no further than to that scene', () => {
    const given = after(begin, say(0), say(1)).path
    const state = rehearseFrom(scenario, given)
    expect(state).toMatchObject({ path: given, given: 2, met: true })
    expect(state && rehearse(scenario, state, back)).toEqual(REFUSED)
    expect(rehearseFrom(scenario, ['s0-0.nothing'])).toBeUndefined()
  })

  it('stored by an earlier program goes on', () => {
    const old = { at: 's0-0', trust: 2, openness: 1, path: [] }
    expect(rehearsalState.parse(old)).toEqual({ ...old, met: true, given: 0, tookBack: false })
  })

  it('is what its choices make it, with or without one taken back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 3 }), { maxLength: 9 }),
        fc.nat({ max: 9 }),
        (options, at) => {
          let plain: ScenarioState = startScenario(scenario)
          let state = after(begin)
          for (const [turn, option] of options.entries()) {
            if (turn === at) {
              // Another sentence first, taken back at once: it must leave no trace but its own.
              const other = rehearse(scenario, state, say((option + 1) % 3))
              const again = other.status === 'moved' && !other.over ? other.state : undefined
              const taken = again && rehearse(scenario, again, back)
              if (taken?.status === 'moved') ({ state } = taken)
            }
            const [one, two] = [
              choose(scenario, plain, option),
              rehearse(scenario, state, say(option)),
            ]
            expect(one.status).toBe(two.status)
            if (one.status === 'moved' && two.status === 'moved') {
              ;[plain, state] = [one.state, two.state]
            }
          }
          const { met, given, tookBack, ...rest } = state
          expect(rest).toEqual(plain)
          expect([met, given]).toEqual([true, 0])
          expect(typeof tookBack).toBe('boolean')
        },
      ),
    )
  })
})
