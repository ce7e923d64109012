import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Lesson } from '../../src/domain/lesson.ts'
import { spotOptions } from '../../src/domain/lesson.ts'
import {
  answerReview,
  composeReview,
  REVIEWS_A_DAY,
  stepAt,
  type Candidate,
  type ReviewState,
} from '../../src/domain/review.ts'

const NATURES = ['check', 'pull', 'plain'] as const

/** `module nature due`, with a `*` where it is ready, a `!` where it was also missed. */
function cards(...lines: string[]): Candidate[] {
  return lines.map((line, index) => {
    const [module = '', nature = 'check', due = '0', ready] = line.split(' ')
    return {
      lesson: `${module}-lesson`,
      step: `step-${index}`,
      module,
      nature: NATURES.find((one) => one === nature) ?? 'check',
      due: Number(due),
      ready: ready !== undefined,
      missed: ready === '!',
    }
  })
}

const short = (all: readonly Candidate[]) =>
  all.map(({ module, nature, due }) => `${module} ${nature} ${due}`).toSorted()

describe('the questions of one review', () => {
  it.each<[string, string[], number, string[]]>([
    ['nothing ready: nothing', ['a check 1', 'a pull 1'], 5, []],
    ['only what is ready', ['a check 1 *', 'a check 2'], 5, ['a check 1']],
    [
      'at most so many, the longest due first',
      ['a check 3 *', 'a check 1 *', 'a check 2 *'],
      2,
      ['a check 1', 'a check 2'],
    ],
    [
      'of as many modules as there are',
      ['a check 1 *', 'a check 2 *', 'a check 3 *', 'b check 8 *', 'c check 9 *'],
      3,
      ['a check 1', 'b check 8', 'c check 9'],
    ],
    [
      'a pull brings a plain message along, ready or not',
      ['a pull 1 *', 'b plain 9', 'c plain 7'],
      5,
      ['a pull 1', 'c plain 7'],
    ],
    [
      'many checks get most of the places',
      [
        'a pull 1 *',
        'a pull 2 *',
        'a plain 1 *',
        'b plain 2 *',
        'a check 7 *',
        'b check 8 *',
        'c check 9 *',
      ],
      5,
      ['a check 7', 'a plain 1', 'a pull 1', 'b check 8', 'c check 9'],
    ],
    [
      'what was missed comes back before what has waited longest',
      ['a check 1 *', 'a check 2 *', 'b check 9 !', 'c pull 9 !', 'c plain 1', 'a pull 1 *'],
      3,
      ['b check 9', 'c plain 1', 'c pull 9'],
    ],
    ['a pull with no plain one beside it waits', ['a pull 1 *', 'a check 2 *'], 5, ['a check 2']],
    [
      'messages half and half, at most two pairs of five',
      ['a pull 1 *', 'a pull 2 *', 'a pull 3 *', 'a plain 4 *', 'b plain 5 *', 'c check 6 *'],
      5,
      ['a plain 4', 'a pull 1', 'a pull 2', 'b plain 5', 'c check 6'],
    ],
    [
      'one left for today is no pair',
      ['a pull 1 *', 'a plain 1 *', 'a check 5 *'],
      1,
      ['a check 5'],
    ],
    ['none left for today', ['a check 1 *'], 0, []],
  ])('%s', (_name, lines, most, expected) => {
    expect(short(composeReview(cards(...lines), most, 'seed'))).toEqual(expected)
  })

  const candidate = fc.record({
    lesson: fc.constantFrom('l1', 'l2', 'l3', 'l4'),
    step: fc.stringMatching(/^[a-z]{4,8}$/),
    module: fc.constantFrom('a', 'b', 'c'),
    nature: fc.constantFrom(...NATURES),
    due: fc.nat({ max: 50 }),
    ready: fc.boolean(),
    missed: fc.constant(false),
  })
  const many = fc.uniqueArray(candidate, {
    maxLength: 40,
    selector: ({ lesson, step }) => lesson + step,
  })

  it('is never more than allowed, never twice the same, and always half and half', () => {
    fc.assert(
      fc.property(many, fc.nat({ max: REVIEWS_A_DAY }), fc.string(), (all, most, seed) => {
        const chosen = composeReview(all, most, seed)
        expect(chosen.length).toBeLessThanOrEqual(most)
        expect(new Set(chosen).size).toBe(chosen.length)
        const count = (nature: string) => chosen.filter((one) => one.nature === nature).length
        expect(count('pull')).toBe(count('plain'))
        expect(chosen.filter((one) => one.nature === 'check').every(({ ready }) => ready)).toBe(
          true,
        )
      }),
    )
  })

  it('puts neighbours of one module together only where nothing else is left', () => {
    fc.assert(
      fc.property(many, fc.string(), (all, seed) => {
        const chosen = composeReview(all, REVIEWS_A_DAY, seed)
        chosen.forEach((one, index) => {
          if (index === 0 || one.module !== chosen[index - 1]?.module) return
          const rest = chosen.slice(index)
          expect(rest.every(({ module }) => module === one.module)).toBe(true)
        })
      }),
    )
  })

  it('does not always begin with the same kind of message', () => {
    const pair = cards('a pull 1 *', 'b plain 1 *')
    const first = Array.from(
      { length: 40 },
      (_, n) => composeReview(pair, 5, `day ${n}`)[0]?.nature,
    )
    expect(new Set(first)).toEqual(new Set(['pull', 'plain']))
  })
})

const lesson: Lesson = {
  id: 'tea',
  module: 'listening',
  order: 1,
  minutes: 3,
  source: 'a test',
  after: [],
  shape: 's',
  steps: [
    { kind: 'say', id: 'hook' },
    {
      kind: 'check',
      id: 'what',
      options: [
        { id: 'this', right: true },
        { id: 'that', right: false },
      ],
    },
    { kind: 'spot', id: 'note', pull: null, options: spotOptions(null) },
  ],
}
const lessons = { lesson: (id: string) => (id === 'tea' ? lesson : undefined) }
const state: ReviewState = {
  queue: [
    { lesson: 'tea', step: 'what' },
    { lesson: 'gone', step: 'what' },
    { lesson: 'tea', step: 'note' },
  ],
  at: 0,
  picked: null,
}

describe('answering', () => {
  it.each<[string, Partial<ReviewState>, Parameters<typeof answerReview>[2], object]>([
    ['right', {}, { do: 'pick', option: 0 }, { right: true, over: false }],
    ['wrong', {}, { do: 'pick', option: 1 }, { right: false, over: false }],
    ['no such option', {}, { do: 'pick', option: 2 }, { status: 'refused' }],
    ['not before an answer', {}, { do: 'next' }, { status: 'refused' }],
    ['only once', { picked: 'this' }, { do: 'pick', option: 1 }, { status: 'refused' }],
    ['then on', { picked: 'this' }, { do: 'next' }, { right: null, over: false }],
    ['past a lesson that is gone', { at: 1 }, { do: 'next' }, { right: null, over: false }],
    ['nothing to pick there', { at: 1 }, { do: 'pick', option: 0 }, { status: 'refused' }],
    ['plain is right', { at: 2 }, { do: 'pick', option: 1 }, { right: true }],
    ['to the end', { at: 2, picked: 'plain' }, { do: 'next' }, { over: true }],
  ])('%s', (_name, part, event, outcome) => {
    expect(answerReview(lessons, { ...state, ...part }, event)).toMatchObject(outcome)
  })

  it('asks only what is remembered', () => {
    const odd = { ...state, queue: [{ lesson: 'tea', step: 'hook' }] }
    expect(stepAt(lessons, odd)).toBeUndefined()
  })
})
