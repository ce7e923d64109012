import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askState, DANGERS, startAsking, type AskState } from '../../src/domain/asking-state.ts'
import { answerAsking, RUNGS, waysFor, type Asker, type AskEvent } from '../../src/domain/asking.ts'
import { READERS, WAYS } from '../../src/domain/case.ts'
import { offered } from '../../src/domain/choosing-reader.ts'
import {
  ABOUTS,
  CHANGES,
  CHANGES_FOR_ONESELF,
  CHANGES_OF_SOMEONE,
  changesFor,
  lessonFor,
  LISTENERS,
} from '../../src/domain/ladder.ts'
import { loadCatalog } from '../../src/content/catalog.ts'
import { ASKER, MINOR } from './askers.ts'

/** Every event there is, with a few that are no choice at all. */
const ALL: readonly AskEvent[] = [
  ...ABOUTS.map((about) => ({ do: 'about', about }) as const),
  ...CHANGES.map((changed) => ({ do: 'changed', changed }) as const),
  ...LISTENERS.map((listener) => ({ do: 'listener', listener }) as const),
  ...DANGERS.map((danger) => ({ do: 'danger', danger }) as const),
  ...READERS.map((reader) => ({ do: 'reader', reader }) as const),
  ...['near', 'far', 'owner', 'nobody'].map((id) => ({ do: 'toggle', id }) as const),
  ...WAYS.map((way) => ({ do: 'way', way }) as const),
  ...(['person', 'cry', 'try', 'never', 'done', 'next'] as const).map((one) => ({ do: one })),
  ...(['wordless', 'back', 'blank', 'rewrite'] as const).map((one) => ({ do: one })),
  ...(['send', 'agree', 'unvoice'] as const).map((one) => ({ do: one })),
  { do: 'page', page: 1 },
  { do: 'write', text: 'call 0345 1234567' },
  { do: 'write', text: ' ' },
  { do: 'voice', voice: { file: 'f', seconds: 9, own: true } },
  { do: 'voice', voice: { file: 'f', seconds: 121, own: true } },
  { do: 'voice', voice: { file: 'f', seconds: 9, own: false } },
]

/** Where somebody stands after these taps; they stop once it is sent, or left for now. */
function after(taps: readonly AskEvent[], asker: Asker = ASKER): AskState {
  let state = startAsking
  for (const event of taps) {
    const answer = answerAsking(state, event, asker)
    if (answer.status === 'refused') continue
    if (answer.goes !== 'on') return state
    state = answer.state
  }
  return state
}

/** Events that lead on, so that walks get far. */
const FURTHER: readonly AskEvent[] = [
  { do: 'person' },
  { do: 'danger', danger: 'no' },
  { do: 'reader', reader: 'own' },
  { do: 'way', way: 'chat' },
  { do: 'write', text: 'words' },
]
const tap = fc.oneof(fc.constantFrom(...ALL), fc.constantFrom(...FURTHER))
const taps = fc.array(tap, { maxLength: 60 })
const move = (state: AskState, event: AskEvent, asker = ASKER): AskState | undefined => {
  const answer = answerAsking(state, event, asker)
  return answer.status === 'moved' ? answer.state : undefined
}

/** What one who only wants to go on presses at each step. */
const ON: Readonly<Record<AskState['step'], AskEvent | null>> = {
  about: { do: 'person' },
  changed: { do: 'person' },
  listener: { do: 'person' },
  say: { do: 'person' },
  tried: null,
  danger: { do: 'danger', danger: 'unsure' },
  numbers: { do: 'next' },
  reader: { do: 'reader', reader: 'own' },
  never: { do: 'done' },
  way: { do: 'way', way: 'chat' },
  words: { do: 'wordless' },
  voice: { do: 'unvoice' },
  preview: { do: 'send' },
  sent: null,
}

describe('the ladder of care, whatever is tapped', () => {
  it('has a coordinator one tap away from each rung', () => {
    fc.assert(
      fc.property(taps, (events) => {
        const state = after(events)
        if (RUNGS.includes(state.step)) expect(move(state, { do: 'person' })?.step).toBe('danger')
      }),
      { numRuns: 1000 },
    )
  })

  it('goes back to where one came from, rung by rung, and from the call for a coordinator too', () => {
    fc.assert(
      fc.property(taps, fc.constantFrom(...ALL), (events, event) => {
        const state = after(events)
        const next = move(state, event)
        const forward: readonly AskState['step'][] = [
          ...RUNGS,
          'danger',
          'numbers',
          'reader',
          'way',
        ]
        if (!next || event.do === 'back' || event.do === 'done' || next.step === state.step) return
        if (!forward.includes(state.step) || next.step === 'tried') return
        // What was given already is kept when somebody else is chosen; going back asks for it anew.
        if (['words', 'voice', 'preview'].includes(next.step)) return
        const returned = move(next, { do: 'back' })
        expect(returned && { ...returned, page: 0 }).toEqual({ ...state, page: 0 })
      }),
      { numRuns: 3000 },
    )
  })

  it('leads to a coordinator in a handful of taps from anywhere', () => {
    fc.assert(
      fc.property(taps, (events) => {
        let state = after(events)
        for (let steps = 0; state.step !== 'sent'; steps += 1) {
          expect(steps).toBeLessThan(9)
          const first = offered(ASKER.choosing, state.never)[0] ?? 'own'
          const event =
            state.step === 'reader' ? ({ do: 'reader', reader: first } as const) : ON[state.step]
          const next = event && move(state, event)
          if (!next) throw new Error(`stuck at ${state.step}`)
          state = next
        }
      }),
      { numRuns: 500 },
    )
  })

  it('sends nothing before danger, a reader who is there and a way are known', () => {
    fc.assert(
      fc.property(taps, fc.boolean(), (events, young) => {
        const asker = young ? MINOR : ASKER
        const state = after(events, asker)
        expect(askState.parse(state)).toEqual(state)
        if (young) expect(state.way).not.toBe('meet')
        expect(offered(asker.choosing, state.never).length).toBeGreaterThan(0)
        const answer = answerAsking(state, { do: 'send' }, asker)
        if (answer.status === 'refused' || answer.goes !== 'send') return
        expect([state.danger, state.reader, state.way]).not.toContain(null)
        expect(waysFor(young)).toContain(state.way)
        expect(state.voice?.agreed ?? true).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('shows the numbers as soon as danger is said', () => {
    fc.assert(
      fc.property(taps, (events) => {
        const state = after(events)
        for (const event of [{ do: 'danger', danger: 'now' }, { do: 'cry' }] as const) {
          const next = move(state, event)
          // Beside words that are written already the numbers stand on the same screen.
          const step = state.step === 'preview' ? 'preview' : 'numbers'
          if (next) expect([next.step, next.danger]).toEqual([step, 'now'])
        }
      }),
    )
  })
})

describe('what the ladder asks', () => {
  it('is about changes, five and one more for each kind of worry', () => {
    expect(changesFor('someone')).toEqual(CHANGES_OF_SOMEONE)
    expect(changesFor('myself')).toEqual(CHANGES_FOR_ONESELF)
    expect([changesFor('something'), changesFor('other'), changesFor(null)]).toEqual([[], [], []])
    expect(new Set([...CHANGES_OF_SOMEONE, ...CHANGES_FOR_ONESELF])).toEqual(new Set(CHANGES))
  })

  it('leads to lessons that there are', () => {
    const loaded = loadCatalog()
    if (loaded.status === 'wrong') throw new Error('no catalogue')
    const known = loaded.catalog.lessons.map(({ id }) => id)
    for (const about of [...ABOUTS, null])
      for (const changed of [...CHANGES, null]) expect(known).toContain(lessonFor(about, changed))
  })

  it('never is piety, dress, a school or an opinion', () => {
    expect(CHANGES.join(' ')).not.toMatch(/pray|faith|mosque|beard|veil|dress|school|sect|party/)
  })
})
