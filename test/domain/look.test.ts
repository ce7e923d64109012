import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spotOptions } from '../../src/domain/lesson.ts'
import {
  answerLook,
  lookState,
  MOMENTS,
  placeIn,
  setFor,
  startLook,
  tendency,
  type Look,
  type LookEvent,
  type LookState,
} from '../../src/domain/look.ts'
import type { Pull } from '../../src/domain/pulls.ts'
import type { SpottingSet } from '../../src/domain/spotting.ts'

const setOf = (id: string, pulls: readonly (Pull | null)[]): SpottingSet => ({
  id,
  use: 'look',
  source: 'a paper',
  items: pulls.map((pull, at) => ({ id: `m${at}`, pull, options: spotOptions(pull) })),
})
const PULLS = [null, 'secrecy', 'reward', null, 'urgency', null, null, 'grievance'] as const
const SET = setOf('one', PULLS)

/** What a whole look comes to: levels by their index, then what each message is called. */
function take(levels: readonly number[], called: readonly number[]) {
  const events: LookEvent[] = [
    ...levels.map((option) => ({ do: 'pick', option }) as const),
    ...called.flatMap((option) => [{ do: 'pick', option } as const, { do: 'next' } as const]),
  ]
  let state: LookState = startLook(SET)
  const results: unknown[] = []
  let over = false
  for (const event of events) {
    expect(over).toBe(false)
    const answer = answerLook(SET, state, event)
    if (answer.status === 'refused') throw new Error(`refused at ${state.called.length}`)
    ;({ state, over } = answer)
    if (answer.result) results.push(answer.result)
  }
  return { state, over, results }
}

const [P, Q] = [0, 1]

describe('a whole look', () => {
  it.each([
    ['all as they are', [Q, P, P, Q, P, Q, Q, P], 4, 4],
    ['everything a pull', [P, P, P, P, P, P, P, P], 4, 0],
    ['everything plain', [Q, Q, Q, Q, Q, Q, Q, Q], 0, 4],
    ['all the other way round', [P, Q, Q, P, Q, P, P, Q], 0, 0],
    ['some', [Q, P, Q, P, P, Q, Q, Q], 2, 3],
  ])('%s', (_name, called, caught, trusted) => {
    const { over, results, state } = take([0, 3, 1], called)
    expect(over).toBe(true)
    expect(results).toEqual([
      { set: 'one', confidence: [1, 4, 2], pulls: 4, caught, plain: 4, trusted },
    ])
    expect(placeIn(SET, state)).toEqual({ is: 'end' })
  })
})

describe('one answer', () => {
  const asked = { ...startLook(SET), sure: [1, 1, 1] }
  const told: LookState = { ...asked, called: ['pull'], told: true }
  it.each<[string, LookState, LookEvent, boolean]>([
    ['a level', startLook(SET), { do: 'pick', option: 3 }, true],
    ['a fifth level', startLook(SET), { do: 'pick', option: 4 }, false],
    ['next instead of a level', startLook(SET), { do: 'next' }, false],
    ['a message is called plain', asked, { do: 'pick', option: 1 }, true],
    ['a third word for it', asked, { do: 'pick', option: 2 }, false],
    ['no number', asked, { do: 'pick', option: -1 }, false],
    ['next before it is called', asked, { do: 'next' }, false],
    ['next after it was explained', told, { do: 'next' }, true],
    ['another word after it was explained', told, { do: 'pick', option: 1 }, false],
  ])('%s', (_name, state, event, taken) => {
    expect(answerLook(SET, state, event).status).toBe(taken ? 'moved' : 'refused')
  })

  it('comes back from the database as what it was', () => {
    expect(lookState.parse(JSON.parse(JSON.stringify(told)))).toEqual(told)
    for (const wrong of [{ ...told, sure: [5] }, { ...told, called: ['maybe'] }, {}])
      expect(lookState.safeParse(wrong).success).toBe(false)
  })
})

describe('whatever is pressed', () => {
  const event = fc.oneof(
    fc.constant<LookEvent>({ do: 'next' }),
    fc.integer({ min: -1, max: 5 }).map((option): LookEvent => ({ do: 'pick', option })),
  )

  it('a look ends after 19 answers that were taken, its result comes once, and its counts are right', () => {
    const pulls = fc.shuffledSubarray([...PULLS], { minLength: 8, maxLength: 8 })
    const presses = fc.array(event, { minLength: 200, maxLength: 400 })
    fc.assert(
      fc.property(pulls, presses, (items, events) => {
        const set = setOf('any', items)
        let state = startLook(set)
        let [taken, over] = [0, false]
        const results: Omit<Look, 'moment' | 'at'>[] = []
        for (const one of [...events, ...untilEnd()]) {
          if (over) break
          const answer = answerLook(set, state, one)
          if (answer.status === 'refused') continue
          ;({ state, over } = answer)
          taken += 1
          if (answer.result) results.push(answer.result)
        }
        expect(over).toBe(true)
        expect(taken).toBe(19)
        const right = (kind: 'pull' | 'plain') =>
          state.called.filter(
            (name, at) => name === kind && (items[at] === null) === (kind === 'plain'),
          ).length
        const [caught, trusted] = [right('pull'), right('plain')]
        expect(results).toEqual([
          { set: 'any', confidence: state.sure, pulls: 4, caught, plain: 4, trusted },
        ])
      }),
    )
  })
})

describe('which set', () => {
  const sets = ['a', 'b', 'c'].map((id) => setOf(id, PULLS))
  const idOf = (person: string, at: number) => setFor(sets, person, MOMENTS[at] ?? 'before', [])?.id

  it('is another one at each moment, and the same again for the same person', () => {
    fc.assert(
      fc.property(fc.string(), (person) => {
        const ids = MOMENTS.map((_, at) => idOf(person, at))
        expect(new Set(ids)).toEqual(new Set(['a', 'b', 'c']))
        expect(MOMENTS.map((_, at) => idOf(person, at))).toEqual(ids)
      }),
    )
  })

  it('is each first for about as many people', () => {
    const firsts = Array.from({ length: 3000 }, (_, at) => idOf(`person ${at}`, 0))
    for (const id of ['a', 'b', 'c']) {
      const share = firsts.filter((one) => one === id).length
      expect(share).toBeGreaterThan(900)
      expect(share).toBeLessThan(1100)
    }
  })

  it('is none that was asked before, though sets were added since', () => {
    const more = [setOf('0', PULLS), ...sets]
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('a', 'b', 'c'), (person, used) => {
        const kept = [lookOf({ set: used })]
        expect(setFor(more, person, 'after', kept)?.id).not.toBe(used)
      }),
    )
  })

  it('is one asked before where there is no other, and none where there is none', () => {
    expect(setFor([SET], 'p', 'after', [lookOf({ set: 'one' })])).toBe(SET)
    expect(setFor([], 'p', 'before', [])).toBeUndefined()
  })
})

describe('the kind sentence', () => {
  it.each([
    [2, 2, 3, 2, 'clearer'],
    [2, 2, 2, 3, 'clearer'],
    [2, 2, 4, 4, 'clearer'],
    [2, 2, 2, 2, 'steady'],
    [4, 4, 4, 4, 'steady'],
    [2, 3, 4, 2, 'wary'],
    [2, 3, 2, 2, 'wary'],
    [3, 2, 2, 2, 'hidden'],
    [3, 2, 2, 4, 'hidden'],
    [3, 3, 2, 2, 'mixed'],
  ])('from %i and %i to %i and %i: %s', (caught, trusted, caughtNow, trustedNow, wanted) => {
    const [before, now] = [
      lookOf({ caught, trusted }),
      lookOf({ caught: caughtNow, trusted: trustedNow }),
    ]
    expect(tendency(before, now)).toBe(wanted)
  })
})

function lookOf(parts: Partial<Look>): Look {
  const counts = { pulls: 4, caught: 2, plain: 4, trusted: 2 }
  return { moment: 'before', at: 1, set: 'one', confidence: [1, 1, 1], ...counts, ...parts }
}

/** Presses that end any look, so that no random ones need to. */
function untilEnd(): LookEvent[] {
  return Array.from({ length: 40 }, (_, at) =>
    at % 2 === 0 ? { do: 'pick', option: 0 } : { do: 'next' },
  )
}
