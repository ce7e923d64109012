import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstMemory, reviewedMemory, type Memory } from '../../src/domain/memory.ts'

const DAY = 24 * 60 * 60_000
const NOW = Date.UTC(2026, 10, 22, 15)

/** Days until each next asking, when every answer comes on the day it is due. */
function plan(first: boolean, ...answers: boolean[]): number[] {
  let memory = firstMemory(first, NOW)
  const days = [(memory.due - NOW) / DAY]
  for (const right of answers) {
    const asked = memory.due
    memory = reviewedMemory(memory, right, asked)
    days.push((memory.due - asked) / DAY)
  }
  return days
}

describe('the plan of one question', () => {
  // FSRS-6, default weights, nine in ten, whole days (ts-fsrs 5.4).
  it.each<[string, boolean, boolean[], number[]]>([
    ['known at once and ever after', true, [true, true, true], [3, 14, 57, 179]],
    ['missed at first: tomorrow, then slower', false, [true, true, true], [1, 3, 8, 22]],
    ['known, then forgotten', true, [true, false, true], [3, 14, 2, 8]],
  ])('%s', (_name, first, answers, days) => {
    const planned = plan(first, ...answers)
    expect(planned.slice(0, 3)).toEqual(days.slice(0, 3))
    expect(planned).toHaveLength(days.length)
  })

  it('never asks twice on one day, nor later than in half a year', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.array(fc.boolean(), { maxLength: 12 }), (first, answers) => {
        for (const days of plan(first, ...answers)) {
          expect(days).toBeGreaterThanOrEqual(1)
          expect(days).toBeLessThanOrEqual(182)
          expect(Number.isInteger(days)).toBe(true)
        }
      }),
    )
  })

  it('asks a missed question sooner than a known one', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.array(fc.boolean(), { maxLength: 8 }), (first, answers) => {
        const [known, missed] = [true, false].map((last) => plan(first, ...answers, last).at(-1))
        expect(missed).toBeLessThan(known ?? 0)
      }),
    )
  })

  it('is plain data: it survives being written down', () => {
    const memory = firstMemory(true, NOW)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the database gives back
    const read = JSON.parse(JSON.stringify(memory)) as Memory
    expect(read).toEqual(memory)
    expect(reviewedMemory(read, true, memory.due)).toEqual(reviewedMemory(memory, true, memory.due))
  })

  it('takes a clock that was set back for no time at all', () => {
    const memory = firstMemory(true, NOW)
    expect(reviewedMemory(memory, true, NOW - 10 * DAY).seen).toBe(NOW)
  })
})
