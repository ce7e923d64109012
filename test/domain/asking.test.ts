import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answerAsking,
  startAsking,
  waysFor,
  type AskEvent,
  type AskState,
} from '../../src/domain/asking.ts'

const EVENTS = {
  about: { do: 'about', about: 'myself' },
  now: { do: 'danger', danger: 'now' },
  no: { do: 'danger', danger: 'no' },
  unsure: { do: 'danger', danger: 'unsure' },
  next: { do: 'next' },
  chat: { do: 'way', way: 'chat' },
  meet: { do: 'way', way: 'meet' },
  wordless: { do: 'wordless' },
  back: { do: 'back' },
  write: { do: 'write', text: 'my words' },
  long: { do: 'write', text: 'x'.repeat(3001) },
  blank: { do: 'blank' },
  rewrite: { do: 'rewrite' },
  send: { do: 'send' },
} as const satisfies Record<string, AskEvent>
type EventName = keyof typeof EVENTS

/** The columns of the table. */
const COLUMNS = [
  'about',
  'now',
  'no',
  'unsure',
  'next',
  'chat',
  'meet',
  'wordless',
  'back',
  'write',
  'long',
  'blank',
  'rewrite',
  'send',
] as const satisfies readonly EventName[]
const STEPS = [
  'about',
  'danger',
  'numbers',
  'way',
  'words',
  'preview',
  'sent',
] as const satisfies readonly AskState['step'][]

const at = (step: AskState['step'], words: string | null = null): AskState => ({
  ...startAsking,
  step,
  words,
  about: 'someone',
  danger: 'no',
  way: 'chat',
})

const X = 'no-such-option'
const U = 'use-buttons'
/** Where each event leads from each step, or why it does not. Columns as in COLUMNS. */
const TABLE: Readonly<Record<AskState['step'], readonly string[]>> = {
  about: ['danger', X, X, X, X, X, X, X, X, U, U, X, X, X],
  danger: [X, 'numbers', 'way', 'way', X, X, X, X, 'about', U, U, X, X, X],
  numbers: [X, X, X, X, 'way', X, X, X, 'danger', U, U, X, X, X],
  way: [X, X, X, X, X, 'words', 'words', X, 'danger', U, U, X, X, X],
  words: [X, X, X, X, X, X, X, 'preview', 'way', 'preview', 'too-long', X, X, X],
  preview: [X, X, X, X, X, X, X, X, 'words', 'preview', 'too-long', 'preview', 'words', 'sent'],
  sent: [X, X, X, X, X, X, X, X, X, U, U, X, X, X],
}

const CASES = STEPS.flatMap((step) =>
  COLUMNS.map((event, index) => ({ step, event, to: TABLE[step][index] })),
)

describe('putting a question together', () => {
  it.each(CASES)('at $step: $event → $to', ({ step, event, to }) => {
    const before = at(step, step === 'preview' ? 'call 0345 1234567' : null)
    const answer = answerAsking(before, EVENTS[event], false)
    expect(answer.status === 'moved' ? answer.state.step : answer.why).toBe(to)
    expect(answer.status === 'moved' && answer.send).toBe(step === 'preview' && event === 'send')
  })

  it('keeps what was chosen', () => {
    const chosen = (['about', 'now', 'next', 'meet', 'write'] as const).reduce<AskState>(
      (state, name) => {
        const answer = answerAsking(state, EVENTS[name], false)
        return answer.status === 'moved' ? answer.state : state
      },
      startAsking,
    )
    expect(chosen).toEqual({
      step: 'preview',
      about: 'myself',
      danger: 'now',
      way: 'meet',
      words: 'my words',
      code: null,
    })
  })

  it('offers under-eighteens no meeting, and takes none from them', () => {
    expect(waysFor(true)).toEqual(['chat', 'call'])
    expect(waysFor(false)).toEqual(['chat', 'call', 'meet'])
    expect(answerAsking(at('way'), EVENTS.meet, true)).toEqual({
      status: 'refused',
      why: 'no-such-option',
    })
  })

  it('can be sent without words, and blanks nothing where there are none', () => {
    expect(answerAsking(at('preview'), EVENTS.send, false)).toMatchObject({
      status: 'moved',
      send: true,
      state: { words: null },
    })
    expect(answerAsking(at('preview'), EVENTS.blank, false).status).toBe('refused')
  })

  it('forgets the words when one goes back to write them again', () => {
    expect(answerAsking(at('preview', 'w'), EVENTS.rewrite, false)).toMatchObject({
      state: { words: null, step: 'words' },
    })
    expect(answerAsking(at('preview', 'w'), EVENTS.back, false)).toMatchObject({
      state: { words: null, step: 'words' },
    })
  })

  it('whatever is tapped: nothing is sent before it was about something, with a danger and a way', () => {
    const events = fc.array(fc.constantFrom(...Object.values(EVENTS)), { maxLength: 30 })
    fc.assert(
      fc.property(events, fc.boolean(), (taps, minor) => {
        let state = startAsking
        for (const event of taps) {
          const answer = answerAsking(state, event, minor)
          if (answer.status === 'refused') continue
          if (answer.send) expect([state.about, state.danger, state.way].includes(null)).toBe(false)
          if (minor) expect(answer.state.way).not.toBe('meet')
          if (event.do === 'danger' && event.danger === 'now')
            expect(answer.state.step).toBe('numbers')
          state = answer.state
        }
      }),
    )
  })
})
