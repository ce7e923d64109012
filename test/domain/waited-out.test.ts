import { describe, expect, it } from 'vitest'
import type { Case } from '../../src/domain/case.ts'
import { CLOCKS, waitedOut } from '../../src/domain/waiting.ts'

const HOUR = 3_600_000
type Waiting = Parameters<typeof waitedOut>[0]
const of = (state: Case['state'], clockAt: number | null = 1): Waiting => ({
  state,
  clockAt,
  urgency: 'soon',
})

describe('a question nobody touched for long', () => {
  it.each<[string, Waiting, readonly number[], number, boolean]>([
    ['that nobody was called to', of('waiting'), [], 400 * HOUR, false],
    ['whose last office was not called', of('waiting'), [0, HOUR], 400 * HOUR, false],
    ['whose last office was called just now', of('waiting'), [0, 1, 2], 24 * HOUR + 1, false],
    ['whose last office had its round', of('waiting'), [0, 1, 2], 24 * HOUR + 2, true],
    ['called again and again', of('waiting'), [0, 1, 2, 399 * HOUR], 400 * HOUR, true],
    ['whose holder was not reminded', of('taken'), [], 400 * HOUR, false],
    ['whose holder was reminded just now', of('taken'), [0], 12 * HOUR - 1, false],
    ['whose holder had a turn after it', of('agreed'), [0], 12 * HOUR, true],
    ['answered, so that its reporter is asked', of('answered', null), [], 0, true],
  ])('%s', (_, kase, struckAt, now, expected) => {
    expect(waitedOut(kase, struckAt, now)).toBe(expected)
  })

  it('is given the time of its own urgency', () => {
    const kase = { ...of('taken'), urgency: 'now' } as const
    const [turn] = CLOCKS.now.steps
    expect([turn - 1, turn].map((now) => waitedOut(kase, [0], now))).toEqual([false, true])
  })
})
