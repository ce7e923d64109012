import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answeredAll,
  answerLesson,
  meantBy,
  shuffled,
  startLesson,
  type Lesson,
  type LessonState,
} from '../../src/domain/lesson.ts'

const order = { kind: 'order', id: 'it', items: ['first', 'second', 'third'] } as const
const lesson: Lesson = {
  id: 'lesson',
  module: 'listening',
  order: 1,
  minutes: 3,
  source: 'a test',
  after: [],
  steps: [{ kind: 'say', id: 'before' }, order, { kind: 'say', id: 'after' }],
  shape: 'shape',
}
const start: LessonState = { ...startLesson, at: 1 }
const [next, back] = [{ do: 'next' }, { do: 'back' }] as const

/** The state after these things were placed. */
const place = (state: LessonState, ...options: number[]): LessonState =>
  options.reduce((before, option) => {
    const answer = answerLesson(lesson, before, { do: 'pick', option })
    return answer.status === 'moved' ? answer.state : before
  }, state)

/** What becomes of typed words. */
const typed = (state: LessonState, text: string) =>
  answerLesson(lesson, state, meantBy(lesson, state, { do: 'write', text }))

describe('putting into order', () => {
  it('is shown in another order than the right one, always the same', () => {
    expect(shuffled(lesson, order)).toEqual(['third', 'second', 'first'])
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 3, maxLength: 5 })
    fc.assert(
      fc.property(names, (items) => {
        const shown = shuffled(lesson, { items })
        expect(shown).not.toEqual(items)
        expect(shown.toSorted()).toEqual(items.toSorted())
        expect(shuffled(lesson, { items })).toEqual(shown)
      }),
    )
  })

  it('asks for everything before it goes on, and places nothing twice', () => {
    const one = place(start, 1, 1)
    expect(one.placed).toEqual(['second'])
    expect(answeredAll(order, one)).toBe(false)
    expect(answerLesson(lesson, one, next)).toEqual({ status: 'refused', why: 'no-such-option' })
    // The last one has but one place.
    const all = place(one, 0)
    expect(all.placed).toEqual(['second', 'third', 'first'])
    expect(answeredAll(order, all)).toBe(true)
    expect(answerLesson(lesson, all, next)).toMatchObject({
      status: 'moved',
      state: { at: 2, placed: [] },
    })
  })

  it('takes back one after the other, and only then leaves the step', () => {
    const whole = place(start, 0, 1)
    const undone = answerLesson(lesson, whole, back)
    expect(undone).toMatchObject({ status: 'moved', state: { at: 1, placed: ['third'] } })
    const begun = answerLesson(lesson, place(start, 0), back)
    expect(begun).toMatchObject({ status: 'moved', state: { at: 1, placed: [] } })
    expect(answerLesson(lesson, start, back)).toMatchObject({ state: { at: 0 } })
  })

  it('takes numbers that are typed, in any digits', () => {
    expect(typed(start, ' ۲ ')).toMatchObject({ state: { placed: ['second'] } })
    expect(typed(start, '9')).toEqual({ status: 'refused', why: 'no-such-option' })
    for (const text of ['12', 'two', '', '0', '1.5'])
      expect(typed(start, text)).toEqual({ status: 'refused', why: 'use-buttons' })
    expect(typed(place(start, 0, 1), '1')).toEqual({ status: 'refused', why: 'use-buttons' })
  })

  it('leaves nothing to remember', () => {
    expect(place(start, 0, 1, 2)).toMatchObject({ recalled: [], missed: [] })
  })
})
