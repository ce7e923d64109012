import { expect, it } from 'vitest'
import { advance, type Run } from '../../src/domain/run.ts'

const run: Run = {
  id: 'r',
  personId: 'p',
  kind: 'lesson',
  subject: 'open-questions',
  shape: 's',
  turn: 3,
  status: 'open',
  state: { at: 1 },
  startedAt: 10,
  updatedAt: 20,
}

it('an accepted answer raises the turn by one and leaves the rest of the run alone', () => {
  expect(advance(run, { at: 2 }, 30, false)).toEqual({
    ...run,
    turn: 4,
    state: { at: 2 },
    updatedAt: 30,
  })
})

it('the last answer ends it', () => {
  expect(advance(run, { at: 9 }, 30, true).status).toBe('done')
})

it('what it was made from stays what it was', () => {
  const before = structuredClone(run)
  advance(run, {}, 99, true)
  expect(run).toEqual(before)
})
