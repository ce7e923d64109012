import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseAct } from '../../src/domain/case.ts'
import {
  answerReveal,
  endsReveal,
  mayOpen,
  REVEALED,
  revealState,
  showableTo,
  SPAN_NAMES,
  SPANS,
  startReveal,
  type RevealEvent,
  type RevealState,
} from '../../src/domain/reveal.ts'

const NAME = 'Gulmina Bibi'
const EVENTS = {
  name: { do: 'what', what: 'name' },
  number: { do: 'what', what: 'number' },
  write: { do: 'write', text: NAME },
  digits: { do: 'write', text: '0345 1234567' },
  days: { do: 'span', span: 'days' },
  rewrite: { do: 'rewrite' },
  back: { do: 'back' },
  show: { do: 'show' },
} as const satisfies Record<string, RevealEvent>
type EventName = keyof typeof EVENTS
type Row = readonly [string, string, string, string, string, string, string, string]

const STEPS = ['what', 'words', 'span', 'look', 'done'] as const

const at = (step: RevealState['step'], what: RevealState['what'] = 'name'): RevealState => {
  const words = step === 'span' || step === 'look' ? NAME : null
  return { step, toId: 'holder', what, words, span: step === 'look' ? 'week' : null }
}

/** Where each event leads from each step; '-' no button here, '✎' words are not for here. */
const TABLE: Readonly<Record<RevealState['step'], Readonly<Record<EventName, string>>>> = {
  what: row('words', 'words', '✎', '✎', '-', '-', '-', '-'),
  words: row('-', '-', 'span', 'span', '-', '-', 'what', '-'),
  span: row('-', '-', 'span', 'span', 'look', '-', 'words', '-'),
  look: row('-', '-', 'span', 'span', '-', 'words', 'span', 'done'),
  done: row('-', '-', '✎', '✎', '-', '-', '-', '-'),
}

function row(...[name, number, write, digits, days, rewrite, back, show]: Row) {
  return { name, number, write, digits, days, rewrite, back, show }
}

function ledTo(state: RevealState, event: RevealEvent): string {
  const answer = answerReveal(state, event)
  if (answer.status === 'moved') return answer.state.step
  return answer.why === 'use-buttons' ? '✎' : answer.why === 'no-such-option' ? '-' : answer.why
}

describe('showing who one is', () => {
  it.each(STEPS)('at %s every event leads where the table says', (step) => {
    const led = Object.entries(EVENTS).map(([name, event]) => [name, ledTo(at(step), event)])
    expect(Object.fromEntries(led)).toEqual(TABLE[step])
  })

  it('shows exactly what was looked at, and keeps no word of it', () => {
    const answer = answerReveal(at('look'), { do: 'show' })
    expect(answer).toEqual({
      status: 'moved',
      state: { ...at('look'), step: 'done', words: null },
      shown: { what: 'name', words: NAME, span: SPANS.week },
    })
  })

  it('needs two taps at least after the last words', () => {
    const event = fc.constantFrom(...Object.values(EVENTS))
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let state = startReveal('holder')
        let taps = 0
        for (const one of events) {
          const answer = answerReveal(state, one)
          if (answer.status === 'refused') continue
          taps = one.do === 'write' ? 0 : taps + 1
          if (answer.shown) expect(taps).toBeGreaterThanOrEqual(2)
          state = answer.state
          expect(revealState.safeParse(state).success).toBe(true)
        }
      }),
    )
  })

  it.each([
    ['number', '0345-1234567', 'span'],
    ['number', '+92 (345) 123 45 67', 'span'],
    ['number', '۰۳۴۵ ۱۲۳۴۵۶۷', 'span'],
    ['number', '1234', 'not-a-number'],
    ['number', 'call me', 'not-a-number'],
    ['number', '0345 1234567 at night', 'not-a-number'],
    ['name', 'ګلمینه', 'span'],
    ['name', '  two\n lines ', 'span'],
    ['name', '   ', '-'],
    ['name', 'x'.repeat(60), 'span'],
    ['name', 'x'.repeat(61), 'too-long'],
  ] as const)('a %s written as %j leads to %s', (what, text, step) => {
    expect(ledTo(at('words', what), { do: 'write', text })).toBe(step)
  })

  it('puts what was written on one line', () => {
    const answer = answerReveal(at('words'), { do: 'write', text: ' two\n\tlines\u200F ' })
    expect(answer).toMatchObject({ state: { words: 'two lines' } })
  })

  it('lasts a week at the most', () => {
    expect(SPAN_NAMES.map((name) => SPANS[name] / 86_400_000)).toEqual([1, 3, 7])
    expect(REVEALED).toEqual(['name', 'number'])
  })
})

describe('who may', () => {
  const kase = { reporterId: 'me', holderId: 'holder', closedAt: null, readable: true }
  it.each([
    ['show: its reporter, to its holder', kase, 'me', 'holder'],
    ['not in nobody’s hands', { ...kase, holderId: null }, 'me', null],
    ['not when it is over', { ...kase, closedAt: 5 }, 'me', null],
    ['not when its words are wiped', { ...kase, readable: false }, 'me', null],
    ['not its holder', kase, 'holder', null],
    ['not anybody else', kase, 'other', null],
    ['not where nobody asked', { ...kase, reporterId: null }, 'me', null],
  ])('%s', (_, one, who, expected) => {
    expect(showableTo(one, who)).toBe(expected)
  })

  const reveal = { toId: 'holder', until: 100 }
  it.each([
    ['open: the one it is for', kase, 'holder', 99, true],
    ['not when the time is over', kase, 'holder', 100, false],
    ['not the reporter', kase, 'me', 1, false],
    ['not whoever holds it now', { ...kase, holderId: 'next' }, 'next', 1, false],
    ['not whoever has passed it on', { ...kase, holderId: 'next' }, 'holder', 1, false],
    ['not when it is over', { ...kase, closedAt: 5 }, 'holder', 1, false],
    ['not when its words are wiped', { ...kase, readable: false }, 'holder', 1, false],
  ])('%s', (_, one, who, now, expected) => {
    expect(mayOpen(one, reveal, who, now)).toBe(expected)
  })
})

/** In a type that misses none. */
const EVERY: Readonly<Record<CaseAct, true>> = {
  open: true,
  take: true,
  answer: true,
  propose: true,
  reply: true,
  agree: true,
  note: true,
  pass: true,
  release: true,
  return: true,
  late: true,
  route: true,
  close: true,
  reopen: true,
  withdraw: true,
  expire: true,
  unbind: true,
  bind: true,
}

describe('what was shown', () => {
  it('ends with every act that brings in another holder, another hand, or an end', () => {
    const stay = Object.keys(EVERY).filter((kind) => isAct(kind) && !endsReveal(kind))
    expect(stay).toEqual(['answer', 'propose', 'reply', 'agree', 'note', 'late'])
  })
})

function isAct(name: string): name is CaseAct {
  return name in EVERY
}
