import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answerLesson,
  LONGEST_THOUGHT,
  spotOptions,
  startLesson,
  type Lesson,
  type LessonEvent,
  type LessonState,
  type LessonStep,
} from '../../src/domain/lesson.ts'

const OPTIONS = [
  { id: 'this', right: true },
  { id: 'that', right: false },
]

/** One step of every kind, in a lesson that goes on around it. */
const STEPS = {
  say: { kind: 'say', id: 'it' },
  story: { kind: 'story', id: 'it' },
  deed: { kind: 'deed', id: 'it' },
  reflect: { kind: 'reflect', id: 'it' },
  choose: { kind: 'choose', id: 'it', options: OPTIONS },
  check: { kind: 'check', id: 'it', options: OPTIONS },
  spot: { kind: 'spot', id: 'it', pull: 'secrecy', options: spotOptions('secrecy') },
  order: { kind: 'order', id: 'it', items: ['first', 'second', 'third'] },
} as const satisfies Record<LessonStep['kind'], LessonStep>

const EVENTS = {
  next: { do: 'next' },
  back: { do: 'back' },
  right: { do: 'pick', option: 0 },
  wrong: { do: 'pick', option: 1 },
  none: { do: 'pick', option: 2 },
  words: { do: 'write', text: 'tea' },
  'too many words': { do: 'write', text: 'x'.repeat(LONGEST_THOUGHT + 1) },
} as const satisfies Record<string, LessonEvent>

const lessonOf = (steps: readonly LessonStep[]): Lesson => ({
  id: 'lesson',
  module: 'listening',
  order: 1,
  minutes: 3,
  source: 'a test',
  after: [],
  steps,
  shape: 'shape',
})

const around = (step: LessonStep) =>
  lessonOf([{ kind: 'say', id: 'before' }, step, { kind: 'say', id: 'after' }])
const HERE: LessonState = { ...startLesson, at: 1 }

const forward = { at: 2 }
const backward = { at: 0 }
const no = 'no-such-option'
const buttons = 'use-buttons'
const picked = { picked: 'this' }
const other = { picked: 'that' }

type Outcome = Partial<LessonState> | string

/** What each event makes of a fresh step of each kind: a change of the state, or the refusal. */
const TABLE: Record<LessonStep['kind'], Record<keyof typeof EVENTS, Outcome>> = {
  say: row(forward, no, no, buttons, buttons),
  story: row(forward, no, no, buttons, buttons),
  deed: row(forward, no, no, buttons, buttons),
  reflect: row(forward, no, no, { wrote: true }, 'too-long'),
  choose: row(no, picked, other, buttons, buttons),
  check: row(no, { ...picked, recalled: ['it'] }, { ...other, missed: ['it'] }, buttons, buttons),
  spot: row(
    no,
    { picked: 'pull', recalled: ['it'] },
    { picked: 'plain', missed: ['it'] },
    buttons,
    buttons,
  ),
  // Shown as third, second, first.
  order: {
    ...row(no, { placed: ['third'] }, { placed: ['second'] }, buttons, buttons),
    none: { placed: ['first'] },
  },
}

function row(next: Outcome, right: Outcome, wrong: Outcome, words: Outcome, tooMany: Outcome) {
  return { next, back: backward, right, wrong, none: no, words, 'too many words': tooMany }
}

const KINDS = ['say', 'story', 'deed', 'reflect', 'choose', 'check', 'spot', 'order'] as const
const NAMES = ['next', 'back', 'right', 'wrong', 'none', 'words', 'too many words'] as const

describe.each(KINDS)('a fresh step of the kind %s', (kind) => {
  it.each(NAMES)('with the event: %s', (name) => {
    const outcome = TABLE[kind][name]
    expect(answerLesson(around(STEPS[kind]), HERE, EVENTS[name])).toEqual(
      typeof outcome === 'string'
        ? { status: 'refused', why: outcome }
        : { status: 'moved', over: false, state: { ...HERE, ...outcome } },
    )
  })
})

describe('while feedback or thanks are shown', () => {
  const shown = { ...HERE, picked: 'that' }
  const wrote = { ...HERE, wrote: true }
  const cases: [string, LessonStep, LessonState, LessonEvent, Outcome][] = [
    ['next leaves the question', STEPS.choose, shown, EVENTS.next, { at: 2, picked: null }],
    ['back takes up the question again', STEPS.choose, shown, EVENTS.back, { picked: null }],
    ['a second pick is refused', STEPS.choose, shown, EVENTS.right, no],
    ['words are refused', STEPS.choose, shown, EVENTS.words, buttons],
    ['next leaves the thanks', STEPS.reflect, wrote, EVENTS.next, { at: 2, wrote: false }],
    ['back leaves the thanks', STEPS.reflect, wrote, EVENTS.back, { at: 0, wrote: false }],
    ['second words are refused', STEPS.reflect, wrote, EVENTS.words, buttons],
  ]
  it.each(cases)('%s', (_name, step, state, event, outcome) => {
    expect(answerLesson(around(step), state, event)).toEqual(
      typeof outcome === 'string'
        ? { status: 'refused', why: outcome }
        : { status: 'moved', over: false, state: { ...state, ...outcome } },
    )
  })
})

describe('the ends', () => {
  it('is over with the last next, and then refuses everything', () => {
    const lesson = lessonOf([STEPS.say])
    const answer = answerLesson(lesson, startLesson, EVENTS.next)
    expect(answer).toEqual({ status: 'moved', over: true, state: { ...startLesson, at: 1 } })
    for (const event of Object.values(EVENTS))
      expect(answerLesson(lesson, { ...startLesson, at: 1 }, event).status).toBe('refused')
  })

  it('has nothing before the first step', () => {
    expect(answerLesson(lessonOf([STEPS.say]), startLesson, EVENTS.back).status).toBe('refused')
  })

  it('has no option at a place that is no number of one', () => {
    for (const option of [-1, 0.5, Number.NaN])
      expect(answerLesson(lessonOf([STEPS.check]), startLesson, { do: 'pick', option })).toEqual({
        status: 'refused',
        why: no,
      })
  })
})

/** The state after some events on one check question. */
const run = (...events: LessonEvent[]) =>
  events.reduce((state, event) => {
    const answer = answerLesson(around(STEPS.check), state, event)
    return answer.status === 'moved' ? answer.state : state
  }, HERE)

describe('what is recalled', () => {
  it('is what was right at the first try, not at the second', () => {
    expect(run(EVENTS.wrong, EVENTS.back, EVENTS.right)).toMatchObject({
      picked: 'this',
      recalled: [],
      missed: ['it'],
    })
  })

  it('stays recalled when one looks at the other answer afterwards', () => {
    expect(run(EVENTS.right, EVENTS.back, EVENTS.wrong)).toMatchObject({
      recalled: ['it'],
      missed: [],
    })
  })

  it('counts once', () => {
    expect(run(EVENTS.right, EVENTS.back, EVENTS.right).recalled).toEqual(['it'])
  })
})

describe('every lesson', () => {
  const steps = fc
    .array(fc.constantFrom(...KINDS), {
      minLength: 1,
      maxLength: 12,
    })
    .map((kinds) => kinds.map((kind, at): LessonStep => ({ ...STEPS[kind], id: `step-${at}` })))
  const events = fc.array(fc.constantFrom<LessonEvent>(...Object.values(EVENTS)), { maxLength: 60 })

  it('ends from every state it can get into, after at most four accepted answers a step', () => {
    fc.assert(
      fc.property(steps, events, fc.infiniteStream(fc.nat({ max: 4 })), (kinds, history, dice) => {
        const lesson = lessonOf(kinds)
        let state = startLesson
        let over = false
        for (const event of history) {
          const answer = answerLesson(lesson, state, event)
          if (answer.status === 'refused') continue
          ;({ state, over } = answer)
          if (over) break
        }
        const onward = [EVENTS.next, EVENTS.right, EVENTS.wrong, EVENTS.none, EVENTS.words]
        const most = 4 * (lesson.steps.length - state.at)
        let accepted = 0
        while (!over) {
          const first = dice.next().value ?? 0
          const answers = [...onward.slice(first), ...onward.slice(0, first)]
            .map((event) => answerLesson(lesson, state, event))
            .filter((answer) => answer.status === 'moved')
          const [answer] = answers
          if (!answer) throw new Error(`nothing is accepted at ${JSON.stringify(state)}`)
          ;({ state, over } = answer)
          accepted += 1
          expect(accepted).toBeLessThanOrEqual(most)
        }
        expect(state).toMatchObject({
          at: lesson.steps.length,
          picked: null,
          wrote: false,
          placed: [],
        })
      }),
    )
  })

  it('never changes when an answer is refused, and is the same for the same answers', () => {
    fc.assert(
      fc.property(steps, events, (kinds, history) => {
        const lesson = lessonOf(kinds)
        const play = () =>
          history.reduce((state, event) => {
            const before = JSON.stringify(state)
            const answer = answerLesson(lesson, state, event)
            expect(JSON.stringify(state)).toBe(before)
            return answer.status === 'moved' ? answer.state : state
          }, startLesson)
        expect(play()).toEqual(play())
      }),
    )
  })
})
