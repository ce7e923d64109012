import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  closeVote,
  decided,
  drawn,
  quorumOf,
  reopenVote,
  stepShow,
  VOTE_MS,
  type Show,
} from '../../src/domain/show.ts'
import { startTheatre } from '../../src/domain/theatre.ts'
import { ladder } from './ladder.ts'

const scenario = ladder({ turns: 6, width: 3 })
const curtain: Show = {
  id: 's',
  chatId: -1,
  leaderId: 'm',
  turn: 0,
  quorum: 0,
  closesAt: null,
  state: {
    theatre: startTheatre(scenario),
    scenario: 'ladder',
    shape: 'ladder',
    locale: 'en',
    thread: null,
    counts: [],
    copy: 0,
    leaving: false,
    posted: { turn: 0, messageId: 7 },
    messages: [{ id: 7, at: 0 }],
  },
  touchedAt: 0,
}

function moved(step: ReturnType<typeof stepShow>): Show {
  if (step.status === 'refused') throw new Error('refused')
  return step.show
}
const voting = moved(stepShow(scenario, curtain, { do: 'next' }, 10))

describe('how a vote is decided', () => {
  it.each([
    [[0, 3, 1], 1],
    [[5], 0],
    [[0, 0, 2], 2],
    [[], null],
    [[0, 0], null],
  ] as const)('%j takes %j', (counts, taken) => {
    expect(decided(counts, 'any')).toBe(taken)
  })

  it('a draw by a coin that falls the same way again, and on each side for some', () => {
    const falls = Array.from({ length: 60 }, (_, at) => decided([2, 0, 2], `show.${at}`))
    expect(new Set(falls)).toEqual(new Set([0, 2]))
    expect(decided([2, 0, 2], 'show.1')).toBe(falls[1])
    expect(drawn({ counts: [2, 0, 2] })).toBe(true)
    expect(drawn({ counts: [2, 1] })).toBe(false)
    expect(drawn({ counts: [] })).toBe(false)
  })

  it('always takes one that has most', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 }), { maxLength: 4 }), fc.string(), (counts, seed) => {
        const taken = decided(counts, seed)
        if (taken === null) expect(Math.max(0, ...counts)).toBe(0)
        else expect(counts[taken]).toBe(Math.max(...counts))
      }),
    )
  })

  it.each([
    [14, true, 12],
    [14, false, 13],
    [2, true, 1],
    [0, true, 1],
  ])('of %i members, led: %s, at %i votes', (members, led, quorum) => {
    expect(quorumOf(members, led)).toBe(quorum)
  })
})

describe('a show', () => {
  it('opens a vote with its first scene, in a new message', () => {
    expect(voting).toMatchObject({ turn: 1, closesAt: 10 + VOTE_MS })
    expect(voting.state.theatre.stage).toBe('choices')
    expect(stepShow(scenario, curtain, { do: 'next' }, 10)).toMatchObject({ inPlace: false })
  })

  it('closes it once, in the message of the vote', () => {
    const closed = closeVote(scenario, voting, [0, 2], 20)
    expect(closed).toMatchObject({ status: 'moved', inPlace: true })
    const show = moved(closed)
    expect(show).toMatchObject({ turn: 2, closesAt: null, state: { counts: [0, 2] } })
    expect(show.state.theatre.stage).toBe('why')
    expect(closeVote(scenario, show, [1], 30)).toEqual({ status: 'refused' })
  })

  it('rests where nobody voted, and opens the same vote again', () => {
    const resting = moved(closeVote(scenario, voting, [], 20))
    expect(resting).toMatchObject({ turn: 2, closesAt: null, state: { counts: [] } })
    expect(resting.state.theatre).toEqual(voting.state.theatre)
    const again = reopenVote(resting, 50)
    expect(again).toMatchObject({ show: { turn: 3, closesAt: 50 + VOTE_MS } })
    expect(reopenVote(voting, 50)).toEqual({ status: 'refused' })
  })

  it('goes back and votes again, with a turn of its own', () => {
    const why = moved(closeVote(scenario, voting, [0, 2], 20))
    const again = moved(stepShow(scenario, why, { do: 'other' }, 30))
    expect(again).toMatchObject({ turn: 3, closesAt: 30 + VOTE_MS, state: { counts: [] } })
    expect(again.state.theatre).toEqual(voting.state.theatre)
  })
})
