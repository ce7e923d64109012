import { describe, expect, it } from 'vitest'
import {
  ASK_STEPS,
  askState,
  startAsking,
  type AskState,
  type AskStep,
} from '../../src/domain/asking-state.ts'
import { answerAsking, waysFor, type AskEvent } from '../../src/domain/asking.ts'
import { ASKER, markOf, MINOR, staffOf } from './askers.ts'

const EVENTS = {
  about: { do: 'about', about: 'myself' },
  thing: { do: 'about', about: 'something' },
  changed: { do: 'changed', changed: 'quiet' },
  listener: { do: 'listener', listener: 'friend' },
  try: { do: 'try' },
  person: { do: 'person' },
  cry: { do: 'cry' },
  now: { do: 'danger', danger: 'now' },
  no: { do: 'danger', danger: 'no' },
  next: { do: 'next' },
  own: { do: 'reader', reader: 'own' },
  never: { do: 'never' },
  toggle: { do: 'toggle', id: 'near' },
  done: { do: 'done' },
  meet: { do: 'way', way: 'meet' },
  wordless: { do: 'wordless' },
  back: { do: 'back' },
  write: { do: 'write', text: 'my words' },
  long: { do: 'write', text: 'x'.repeat(3001) },
  voice: { do: 'voice', voice: { file: 'f', seconds: 9, own: true } },
  agree: { do: 'agree' },
  unvoice: { do: 'unvoice' },
  blank: { do: 'blank' },
  rewrite: { do: 'rewrite' },
  send: { do: 'send' },
} as const satisfies Record<string, AskEvent>
type EventName = keyof typeof EVENTS

/** Where each event leads from each step; what is not here is refused. */
const LEADS: Readonly<Record<AskStep, Partial<Record<EventName, AskStep>>>> = {
  about: {
    about: 'changed',
    thing: 'listener',
    person: 'danger',
    cry: 'numbers',
  },
  changed: { changed: 'listener', person: 'danger', back: 'about' },
  listener: { listener: 'say', person: 'danger', back: 'changed' },
  say: { try: 'tried', person: 'danger', back: 'listener' },
  tried: {},
  danger: { now: 'numbers', no: 'reader', back: 'say' },
  numbers: { next: 'reader', back: 'danger' },
  reader: { own: 'way', never: 'never', back: 'danger' },
  never: { toggle: 'never', done: 'reader', back: 'reader' },
  way: { meet: 'words', back: 'reader' },
  words: { wordless: 'preview', write: 'preview', voice: 'voice', back: 'way' },
  voice: {
    agree: 'preview',
    unvoice: 'words',
    write: 'preview',
    voice: 'voice',
    back: 'words',
  },
  preview: {
    write: 'preview',
    voice: 'voice',
    blank: 'preview',
    rewrite: 'words',
    send: 'sent',
    cry: 'preview',
    back: 'words',
  },
  sent: {},
}

/** Words and voices that come where a button is asked for are told so; too long ones where they are. */
function refusalAt(step: AskStep, event: EventName): string {
  if (!['write', 'long', 'voice'].includes(event)) return 'no-such-option'
  return ['words', 'voice', 'preview'].includes(step) ? 'too-long' : 'use-buttons'
}

/** Somebody who stands at `step`, having gone there step by step. */
function at(step: AskStep): AskState {
  const before = (...steps: AskStep[]) => steps.includes(step)
  const rungs = before('about', 'changed', 'listener')
  return {
    ...startAsking,
    step,
    about: step === 'about' ? null : 'someone',
    changed: before('about', 'changed') ? null : 'quiet',
    listener: rungs ? null : 'elder',
    danger: rungs || before('say', 'danger') ? null : step === 'numbers' ? 'now' : 'no',
    reader: before('way', 'words', 'voice', 'preview') ? 'own' : null,
    way: before('words', 'voice', 'preview') ? 'chat' : null,
    words: step === 'preview' ? 'call 0345 1234567' : null,
    voice: step === 'voice' ? { file: 'g', seconds: 3, agreed: false } : null,
  }
}

const NAMES = Object.keys(EVENTS).filter((name): name is EventName => name in EVENTS)
const CASES = ASK_STEPS.flatMap((step) =>
  NAMES.map((event) => ({ step, event, to: LEADS[step][event] ?? refusalAt(step, event) })),
)

describe('putting a question together', () => {
  it.each(CASES)('at $step: $event → $to', ({ step, event, to }) => {
    const answer = answerAsking(at(step), EVENTS[event], ASKER)
    expect(answer.status === 'moved' ? answer.state.step : answer.why).toBe(to)
    if (answer.status === 'refused') return
    expect(answer.goes).toBe(to === 'sent' ? 'send' : to === 'tried' ? 'try' : 'on')
    expect(askState.parse(answer.state)).toEqual(answer.state)
  })

  it('keeps what was chosen', () => {
    const reader = ['about', 'person', 'now', 'next', 'never', 'toggle', 'done', 'own'] as const
    const taps = [...reader, 'meet', 'write', 'voice', 'agree'] as const
    const chosen = taps.reduce<AskState>((state, name) => {
      const answer = answerAsking(state, EVENTS[name], ASKER)
      if (answer.status === 'refused') throw new Error(`${name}: ${answer.why}`)
      return answer.state
    }, startAsking)
    expect(chosen).toEqual({
      ...startAsking,
      step: 'preview',
      about: 'myself',
      danger: 'now',
      reader: 'own',
      never: [markOf('near')],
      way: 'meet',
      words: 'my words',
      voice: { file: 'f', seconds: 9, agreed: true },
    })
  })

  it('offers under-eighteens no meeting, and takes none from them', () => {
    expect(waysFor(true)).toEqual(['chat', 'call'])
    expect(waysFor(false)).toEqual(['chat', 'call', 'meet'])
    expect(answerAsking(at('way'), EVENTS.meet, MINOR)).toEqual({
      status: 'refused',
      why: 'no-such-option',
    })
  })

  it('offers each kind of worry its own changes', () => {
    const self = answerAsking({ ...at('changed'), about: 'myself' }, EVENTS.changed, ASKER)
    expect(self.status).toBe('refused')
    const stop: AskEvent = { do: 'changed', changed: 'stop' }
    expect(answerAsking({ ...at('changed'), about: 'myself' }, stop, ASKER).status).toBe('moved')
    expect(answerAsking(at('changed'), stop, ASKER).status).toBe('refused')
  })

  it('can be sent without words, and blanks nothing where there are none', () => {
    const wordless = { ...at('preview'), words: null }
    expect(answerAsking(wordless, EVENTS.send, ASKER)).toMatchObject({ goes: 'send' })
    expect(answerAsking(wordless, EVENTS.blank, ASKER).status).toBe('refused')
  })

  it('forgets the words when they are written again, and a voice too when one goes back', () => {
    const both: AskState = { ...at('preview'), voice: { file: 'f', seconds: 9, agreed: true } }
    expect(answerAsking(both, EVENTS.rewrite, ASKER)).toMatchObject({
      state: { words: null, step: 'words', voice: { file: 'f' } },
    })
    expect(answerAsking(both, EVENTS.back, ASKER)).toMatchObject({
      state: { words: null, voice: null, step: 'words' },
    })
  })

  it('that is not sent for now leaves nothing of what was thought over', () => {
    expect(answerAsking(at('say'), EVENTS.try, ASKER)).toEqual({
      status: 'moved',
      state: { ...startAsking, step: 'tried' },
      goes: 'try',
    })
  })
})

describe('whoever was chosen and is there no more', () => {
  it('is not written to: somebody else is chosen, the words stay', () => {
    const woman: AskState = { ...at('preview'), reader: 'woman' }
    expect(answerAsking(woman, EVENTS.send, ASKER)).toMatchObject({ goes: 'send' })
    const none = { ...ASKER, choosing: { ...ASKER.choosing, staff: staffOf('he') } }
    expect(answerAsking(woman, EVENTS.send, none)).toEqual({
      status: 'moved',
      state: { ...woman, step: 'reader', reader: null },
      goes: 'on',
    })
  })

  it('cannot be chosen by a forged button', () => {
    const none = { ...ASKER, choosing: { ...ASKER.choosing, staff: staffOf('he') } }
    const woman: AskEvent = { do: 'reader', reader: 'woman' }
    expect(answerAsking(at('reader'), woman, none).status).toBe('refused')
    const stranger: AskEvent = { do: 'toggle', id: 'somebody' }
    expect(answerAsking(at('never'), stranger, ASKER)).toEqual({
      status: 'refused',
      why: 'no-such-option',
    })
  })
})
