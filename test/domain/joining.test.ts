import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answerJoining,
  startJoining,
  tidyName,
  type JoinEvent,
  type JoinState,
} from '../../src/domain/joining.ts'

const LOCALES = ['en', 'ps', 'ur']
const START = startJoining({
  inviteId: 'i',
  role: 'mentor',
  tolanaId: 't',
  vouched: false,
  invitedBy: 'by',
})

const EVENTS = {
  ur: { do: 'language', locale: 'ur' },
  xx: { do: 'language', locale: 'xx' },
  she: { do: 'gender', gender: 'she' },
  minor: { do: 'age', minor: true },
  shared: { do: 'phone', shared: true },
  name: { do: 'write', text: ' Zar  ghuna ' },
  long: { do: 'write', text: 'x'.repeat(31) },
  skip: { do: 'skip' },
  agree: { do: 'agree' },
  decline: { do: 'decline' },
  back: { do: 'back' },
} as const satisfies Record<string, JoinEvent>
type EventName = keyof typeof EVENTS

/** The columns of the table. */
const COLUMNS = [
  'ur',
  'xx',
  'she',
  'minor',
  'shared',
  'name',
  'long',
  'skip',
  'agree',
  'decline',
  'back',
] as const satisfies readonly EventName[]
const STEPS = [
  'language',
  'gender',
  'age',
  'phone',
  'nickname',
  'agree',
  'joined',
  'declined',
] as const satisfies readonly JoinState['step'][]

const X = 'no-such-option'
const U = 'use-buttons'
/** Where each event leads from each step, or why it does not. Columns as in COLUMNS. */
const TABLE: Readonly<Record<JoinState['step'], readonly string[]>> = {
  language: ['gender', X, X, X, X, U, U, X, X, X, X],
  gender: [X, X, 'age', X, X, U, U, X, X, X, 'language'],
  age: [X, X, X, 'phone', X, U, U, X, X, X, 'gender'],
  phone: [X, X, X, X, 'nickname', U, U, X, X, X, 'age'],
  nickname: [X, X, X, X, X, 'agree', 'too-long', 'agree', X, X, 'phone'],
  agree: [X, X, X, X, X, U, U, X, 'joined', 'declined', 'nickname'],
  joined: [X, X, X, X, X, U, U, X, X, X, X],
  declined: [X, X, X, X, X, U, U, X, X, X, X],
}

const CASES = STEPS.flatMap((step) =>
  COLUMNS.map((event, index) => ({ step, event, to: TABLE[step][index] })),
)

describe('joining', () => {
  it.each(CASES)('at $step: $event → $to', ({ step, event, to }) => {
    const answer = answerJoining({ ...START, step }, EVENTS[event], LOCALES)
    expect(answer.status === 'moved' ? answer.state.step : answer.why).toBe(to)
  })

  it('keeps every answer, and what the invite offers', () => {
    const names: readonly EventName[] = ['ur', 'she', 'minor', 'shared', 'name', 'agree']
    const joined = names.reduce<JoinState>((state, name) => {
      const answer = answerJoining(state, EVENTS[name], LOCALES)
      return answer.status === 'moved' ? answer.state : state
    }, START)
    expect(joined).toEqual({
      step: 'joined',
      inviteId: 'i',
      role: 'mentor',
      tolanaId: 't',
      vouched: false,
      invitedBy: 'by',
      locale: 'ur',
      gender: 'she',
      minor: true,
      shared: true,
      nickname: 'Zar ghuna',
    })
  })

  it('skipping takes a name back', () => {
    const named: JoinState = { ...START, step: 'nickname', nickname: 'Old' }
    expect(answerJoining(named, EVENTS.skip, LOCALES)).toMatchObject({ state: { nickname: null } })
  })

  it('whatever is tapped: nobody joins without having answered everything and agreed', () => {
    const events = fc.array(fc.constantFrom(...Object.values(EVENTS)), { maxLength: 30 })
    fc.assert(
      fc.property(events, (taps) => {
        let state = START
        for (const event of taps) {
          const answer = answerJoining(state, event, LOCALES)
          if (answer.status === 'refused') continue
          if (answer.state.step === 'joined') {
            expect(event).toEqual({ do: 'agree' })
            const { locale, gender, minor, shared } = answer.state
            expect([locale, gender, minor, shared]).not.toContain(null)
          }
          expect(answer.state.role).toBe('mentor')
          state = answer.state
        }
      }),
    )
  })
})

describe('a name', () => {
  it.each([
    ['Gul', 'Gul'],
    ['  Gul  Meena\n', 'Gul Meena'],
    ['ګل\u200cمینه', 'ګل مینه'],
    ['a\u202eb', 'a b'],
    ['x'.repeat(30), 'x'.repeat(30)],
    ['🙂'.repeat(30), '🙂'.repeat(30)],
    ['x'.repeat(31), null],
    ['', null],
    [' \u200f\t', null],
  ])('%j is %j', (text, name) => {
    expect(tidyName(text)).toBe(name)
  })

  it('is one line, short, and tidy already when it is tidied', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50, unit: 'grapheme' }), (text) => {
        const name = tidyName(text)
        if (name === null) return
        expect(tidyName(name)).toBe(name)
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}\n]/u)
        expect(Array.from(name).length).toBeLessThanOrEqual(30)
      }),
    )
  })
})
