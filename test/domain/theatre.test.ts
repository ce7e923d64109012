import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isEnded,
  optionsHere,
  startTheatre,
  stepTheatre,
  theatreState,
  type TheatreEvent,
  type TheatreState,
} from '../../src/domain/theatre.ts'
import { ladder } from './ladder.ts'

const scenario = ladder({ turns: 6, width: 3 })
const REFUSED = { status: 'refused', why: 'no-such-option' }
const next = { do: 'next' } as const
const other = { do: 'other' } as const
const close = { do: 'close' } as const
const back = { do: 'back' } as const
const say = (option: number) => ({ do: 'choose', option }) as const

function after(...events: TheatreEvent[]): TheatreState {
  let state = startTheatre(scenario)
  for (const event of events) {
    const answer = stepTheatre(scenario, state, event)
    if (answer.status === 'refused') throw new Error(`refused: ${event.do} at ${state.stage}`)
    state = answer.state
  }
  return state
}
const scene = (option: number): TheatreEvent[] => [next, next, say(option)]
const whole = [scene(0), scene(0), scene(0), scene(0), scene(0), scene(1)].flat()

describe('a circle', () => {
  it('hears, sees the sentences, chooses, and hears what it did', () => {
    expect(after(next).stage).toBe('scene')
    expect(after(next, next).stage).toBe('choices')
    expect(optionsHere(scenario, after(next, next))).toBe(4)
    expect(after(...scene(1))).toMatchObject({ stage: 'why', talk: { at: 's1-1' } })
    expect(stepTheatre(scenario, after(next), say(0))).toEqual(REFUSED)
    expect(stepTheatre(scenario, after(next, next), next)).toEqual(REFUSED)
    expect(stepTheatre(scenario, after(next, next), say(9))).toEqual(REFUSED)
  })

  it('goes back from what a sentence did, and says the other one', () => {
    const again = after(...scene(1), other)
    expect(again).toEqual(after(next))
    expect(after(...scene(1), other, next, say(0)).talk.at).toBe('s1-0')
    expect(stepTheatre(scenario, after(next), other)).toEqual(REFUSED)
  })

  it('comes to the end of the story, and from there back to any scene of it', () => {
    const end = after(...whole, next)
    expect(end.stage).toBe('end')
    expect(isEnded(scenario, end)).toBe(true)
    const again = stepTheatre(scenario, end, { do: 'other', before: 2 })
    expect(again).toMatchObject({ status: 'moved', state: { stage: 'scene' } })
    if (again.status === 'moved') expect(again.state.talk.path).toHaveLength(2)
    for (const before of [-1, 6, 99])
      expect(stepTheatre(scenario, end, { do: 'other', before })).toEqual(REFUSED)
  })

  it('closes with three questions, then is over', () => {
    const talk = after(...whole, next, next)
    expect(talk).toMatchObject({ stage: 'question', question: 0 })
    const last = after(...whole, next, next, next, next)
    expect(last).toMatchObject({ stage: 'question', question: 2 })
    expect(stepTheatre(scenario, last, next)).toMatchObject({
      over: true,
      state: { stage: 'over' },
    })
    expect(after(...scene(0), close)).toMatchObject({ stage: 'question', question: 0 })
    expect(stepTheatre(scenario, talk, close)).toEqual(REFUSED)
  })

  it('goes back from the sentences to their scene, and from the closing talk into the story', () => {
    expect(after(next, next, back)).toEqual(after(next))
    expect(after(...whole, next, next, back).stage).toBe('end')
    expect(after(...scene(0), close, next, back)).toEqual(after(...scene(0)))
    // A story that had not begun turned nowhere: the first question is left out.
    expect(after(next, close)).toMatchObject({ stage: 'question', question: 1 })
    expect(after(next, close, back)).toEqual(after(next))
    expect(stepTheatre(scenario, after(next), back)).toEqual(REFUSED)
  })

  it('never stands still and never leaves what can be stored, whatever is tapped', () => {
    const event = fc.oneof(
      fc.constantFrom<TheatreEvent>(next, other, close, back),
      fc.nat({ max: 4 }).map((option) => say(option)),
      fc.integer({ min: -1, max: 9 }).map((before) => ({ do: 'other', before }) as const),
    )
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        let state = startTheatre(scenario)
        for (const one of events) {
          const answer = stepTheatre(scenario, state, one)
          if (answer.status === 'refused') continue
          expect(answer.state).not.toEqual(state)
          state = theatreState.parse(answer.state)
          expect(answer.over).toBe(state.stage === 'over')
        }
        // From wherever it stands, whoever leads finds a way on.
        const onward = [next, say(0), close].some(
          (one) => stepTheatre(scenario, state, one).status === 'moved',
        )
        expect(onward).toBe(state.stage !== 'over')
      }),
    )
  })
})
