import { expect, test } from 'vitest'
import { boosterDue } from '../../src/domain/boosters.ts'

const DAY = 86_400_000
const DONE = Date.parse('2026-03-01T15:00Z')

test.each([
  // Days since the lesson, days at which its newest answer was given → due
  [0, null, false],
  [1.9, null, false],
  [2, null, true],
  [2, 1, true],
  [2.5, 2.1, false],
  [6.9, 2, false],
  [7, 2, true],
  [7, 6.9, true],
  [8, 7, false],
  [20, 7, false],
  [20, null, true],
  [21, 7, true],
  [21, 20, true],
  [22, 21, false],
  [400, 21, false],
  [400, 20, true],
  [400, null, true],
])('day %d, seen on day %s: %s', (day, seen, due) => {
  const seenAt = seen === null ? null : DONE + seen * DAY
  expect(boosterDue(DONE, seenAt, DONE + day * DAY)).toBe(due)
})
