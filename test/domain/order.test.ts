import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answeredAll,
  answerLesson,
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
    const two = place(start, 1, 1, 0)
    expect(two.placed).toEqual(['second', 'third'])
    expect(answeredAll(order, two)).toBe(false)
    expect(answerLesson(lesson, two, next)).toEqual({ status: 'refused', why: 'no-such-option' })
    const all = place(two, 2)
    expect(answeredAll(order, all)).toBe(true)
    expect(answerLesson(lesson, all, next)).toMatchObject({
      status: 'moved',
      state: { at: 2, placed: [] },
    })
  })

  it('begins again with back, and only then leaves the step', () => {
    const begun = answerLesson(lesson, place(start, 0), back)
    expect(begun).toMatchObject({ status: 'moved', state: { at: 1, placed: [] } })
    expect(answerLesson(lesson, start, back)).toMatchObject({ state: { at: 0 } })
  })

  it('leaves nothing to remember', () => {
    expect(place(start, 0, 1, 2)).toMatchObject({ recalled: [], missed: [] })
  })
})
