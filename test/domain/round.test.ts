import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answerRound,
  placeInRound,
  roundState,
  startRound,
  type Called,
  type Round,
  type RoundEvent,
  type RoundPlace,
  type RoundState,
} from '../../src/domain/round.ts'
import type { Pull } from '../../src/domain/pulls.ts'
import { FORTY, practiceSet } from './practice-sets.ts'

type Result = Omit<Round, 'id' | 'at'>

/** How somebody answers what is on the screen. */
type Eye = (place: RoundPlace) => RoundEvent
const NEXT: RoundEvent = { do: 'next' }
const pick = (option: number): RoundEvent => ({ do: 'pick', option })
const [A_PULL, PLAIN] = [pick(0), pick(1)]

const always =
  (called: RoundEvent, which: (right: Pull | null, pulls: readonly Pull[]) => number): Eye =>
  (place) => {
    if (place.is === 'message') return called
    return place.is === 'which' ? pick(which(place.message.pull, place.pulls)) : NEXT
  }
const rightly: Eye = (place) => {
  if (place.is === 'message') return place.message.pull === null ? PLAIN : A_PULL
  return place.is === 'which'
    ? pick(place.pulls.findIndex((one) => one === place.message.pull))
    : NEXT
}
const rightOf = (right: Pull | null, pulls: readonly Pull[]) =>
  pulls.findIndex((one) => one === right)
const wrongOf = (right: Pull | null, pulls: readonly Pull[]) =>
  pulls.findIndex((one) => one !== right)

/** A whole round, answered by an eye; its places and what came of it. */
function play(eye: Eye, seed = 'seed') {
  let state = startRound(FORTY, [], seed)
  const places: RoundPlace['is'][] = []
  const results: Result[] = []
  for (let over = false; !over;) {
    const place = placeInRound(FORTY, state)
    places.push(place.is)
    const answer = answerRound(FORTY, state, eye(place))
    if (answer.status === 'refused') throw new Error(`refused at ${place.is}`)
    if (answer.result) results.push(answer.result)
    ;({ state, over } = answer)
  }
  return { state, places, results }
}

describe('a whole round', () => {
  it.each<[string, Eye, Partial<Result>]>([
    ['all as they are, all named', rightly, { caught: 4, named: 4, trusted: 4 }],
    ['everything a pull, all named', always(A_PULL, rightOf), { caught: 4, named: 4, trusted: 0 }],
    ['everything a pull, none named', always(A_PULL, wrongOf), { caught: 4, named: 0, trusted: 0 }],
    ['everything plain', always(PLAIN, rightOf), { caught: 0, named: 0, trusted: 4 }],
  ])('%s', (_name, eye, counts) => {
    const { state, results } = play(eye)
    expect(results).toEqual([{ pulls: 4, plain: 4, ...counts, met: state.queue }])
    expect(placeInRound(FORTY, state)).toEqual({ is: 'end' })
  })

  it('asks which pull only where there is one and one was seen', () => {
    const count = (eye: Eye) => play(eye).places.filter((is) => is === 'which').length
    expect([count(rightly), count(always(A_PULL, rightOf)), count(always(PLAIN, rightOf))]).toEqual(
      [4, 4, 0],
    )
    expect(play(rightly).places.filter((is) => is === 'told')).toHaveLength(8)
  })

  it('offers the same pulls however often it is looked at, and others for another message', () => {
    const offered: string[] = []
    play((place) => {
      if (place.is === 'which') offered.push(place.pulls.join(' '))
      return rightly(place)
    })
    expect(new Set(offered).size).toBe(4)
  })

  it('takes what was met before into account', () => {
    const before = play(rightly).results.map((result): Round => ({ ...result, id: 'r', at: 1 }))
    const again = startRound(FORTY, before, 'seed')
    expect(again.queue.filter((name) => before[0]?.met.includes(name))).toEqual([])
  })
})

describe('one answer', () => {
  const SETS = [practiceSet('s', ['reward', null])]
  const fresh: RoundState = { seed: 'x', queue: ['s--m0', 's--m1'], answers: [], told: false }
  const caught: Called = { called: 'pull', named: null }
  const which: RoundState = { ...fresh, answers: [caught] }
  const told: RoundState = { ...fresh, answers: [{ called: 'plain', named: null }], told: true }
  const end: RoundState = {
    ...fresh,
    answers: [
      { called: 'pull', named: 'reward' },
      { called: 'plain', named: null },
    ],
  }

  it.each<[string, RoundState, RoundEvent, boolean]>([
    ['a pull', fresh, pick(0), true],
    ['plain', fresh, pick(1), true],
    ['a third word', fresh, pick(2), false],
    ['no number', fresh, pick(-1), false],
    ['half a number', fresh, pick(0.5), false],
    ['next before it is called', fresh, NEXT, false],
    ['the first of four pulls', which, pick(0), true],
    ['the fourth', which, pick(3), true],
    ['a fifth', which, pick(4), false],
    ['next before it is named', which, NEXT, false],
    ['next after it was explained', told, NEXT, true],
    ['another word after it was explained', told, pick(0), false],
    ['anything after the end', end, pick(0), false],
    ['next after the end', end, NEXT, false],
    ['a message that is no more', { ...fresh, queue: ['gone--m0'] }, pick(0), false],
  ])('%s', (_name, state, event, taken) => {
    expect(answerRound(SETS, state, event).status).toBe(taken ? 'moved' : 'refused')
  })

  it('tells the explanation only once the pull is named, and keeps what it was called', () => {
    const seen = answerRound(SETS, fresh, A_PULL)
    if (seen.status === 'refused') throw new Error('refused')
    expect(placeInRound(SETS, seen.state)).toMatchObject({ is: 'which', name: 's--m0' })
    const named = answerRound(SETS, seen.state, pick(2))
    if (named.status === 'refused') throw new Error('refused')
    const { pulls } = { pulls: [], ...placeInRound(SETS, seen.state) }
    expect(placeInRound(SETS, named.state)).toMatchObject({
      is: 'told',
      answer: { called: 'pull', named: pulls[2] },
    })
  })

  it('comes back from the database as what it was', () => {
    for (const state of [fresh, which, told, end])
      expect(roundState.parse(JSON.parse(JSON.stringify(state)))).toEqual(state)
    const wrong = { ...told, answers: [{ called: 'maybe', named: null }] }
    const strange = { ...told, answers: [{ called: 'pull', named: 'hunger' }] }
    const long = { ...fresh, queue: Array.from({ length: 9 }, () => 's--m0') }
    for (const one of [wrong, strange, long, { ...fresh, told: undefined }, {}])
      expect(roundState.safeParse(one).success).toBe(false)
  })
})

describe('whatever is pressed', () => {
  const event = fc.oneof(
    fc.constant(NEXT),
    fc.integer({ min: -1, max: 5 }).map((option) => pick(option)),
  )

  it('a round ends, its result comes once, and its counts are right', () => {
    const presses = fc.array(event, { minLength: 200, maxLength: 300 })
    fc.assert(
      fc.property(fc.string(), presses, (seed, events) => {
        let state = startRound(FORTY, [], seed)
        let [taken, over] = [0, false]
        const results: Result[] = []
        for (const one of [...events, ...untilEnd()]) {
          if (over) break
          const answer = answerRound(FORTY, state, one)
          if (answer.status === 'refused') continue
          ;({ state, over } = answer)
          taken += 1
          if (answer.result) results.push(answer.result)
        }
        expect(over).toBe(true)
        const named = state.answers.filter((one) => one.named !== null).length
        expect(taken).toBe(16 + named)
        const pulls = state.queue.map((name) => pullOf(name))
        const called = (kind: Called['called'], isPull: boolean) =>
          state.answers.filter((one, at) => one.called === kind && (pulls[at] !== null) === isPull)
            .length
        expect(called('pull', true)).toBe(named)
        expect(results).toEqual([
          {
            pulls: 4,
            caught: called('pull', true),
            named: state.answers.filter((one, at) => one.named !== null && one.named === pulls[at])
              .length,
            plain: 4,
            trusted: called('plain', false),
            met: state.queue,
          },
        ])
      }),
    )
  })
})

/** The pull of a message of the sets, read from them without the code under test. */
function pullOf(name: string): Pull | null {
  const [set, id] = name.split('--')
  const items = FORTY.find((one) => one.id === set)?.items ?? []
  return items.find((one) => one.id === id)?.pull ?? null
}

/** Presses that end any round, so that no random ones need to. */
function untilEnd(): RoundEvent[] {
  return Array.from({ length: 60 }, (_, at) => (at % 2 === 0 ? pick(0) : NEXT))
}
