import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FLOOD, inItsTurn, mayAsk, nextLetterAt } from '../../src/domain/flood.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const NOW = Date.UTC(2026, 10, 22, 9)

type Asked = Parameters<typeof mayAsk>[0][number]
type Letters = Parameters<typeof nextLetterAt>[0]

/** One that was begun so many hours ago and is open. */
const open = (hours: number, urgency: Asked['urgency'] = 'soon'): Asked => ({
  openedAt: NOW - hours * HOUR,
  closedAt: null,
  urgency,
  outcome: null,
})
/** The same, over now. */
const over = (hours: number, outcome: string | null = 'listened', ended = 0): Asked => ({
  ...open(hours),
  closedAt: NOW - ended * DAY,
  outcome,
})
const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one)

describe('a new question', () => {
  const MAY = { status: 'may' }
  it.each<[string, Asked[], boolean, object]>([
    ['the first of all', [], false, MAY],
    ['beside three open ones', times(3, open(1)), false, MAY],
    ['beside four', times(4, open(1)), false, { status: 'full', open: 4 }],
    ['in danger, beside four', times(4, open(1)), true, MAY],
    ['in danger, beside two urgent ones', times(2, open(1, 'now')), true, MAY],
    [
      'in danger, beside four urgent ones',
      times(4, open(1, 'now')),
      true,
      { status: 'full', open: 4 },
    ],
    ['in danger, beside three urgent ones', times(3, open(1, 'now')), true, MAY],
    ['the seventh of a day', [open(1), ...times(5, over(2))], false, MAY],
    [
      'the eighth, until the first of seven is a day old',
      [open(1), ...times(5, over(2)), over(5)],
      false,
      { status: 'wait', until: NOW + 19 * HOUR },
    ],
    ['the eighth, one of them of yesterday', [open(1), ...times(5, over(2)), over(24)], false, MAY],
    ['in danger, the eighth', [open(1), ...times(6, over(2))], true, MAY],
    ['with nothing open, the eighth', times(7, over(1)), false, MAY],
    ['after three empty ones, with nothing open', times(3, over(30, 'not-a-case')), false, MAY],
    [
      'after three empty ones, beside an open one',
      [open(30), ...times(3, over(30, 'not-a-case'))],
      false,
      { status: 'one', open: 1 },
    ],
    ['after two empty ones', [open(30), ...times(2, over(30, 'not-a-case'))], false, MAY],
    [
      'a week after three empty ones',
      [open(30), ...times(3, over(200, 'not-a-case', 7))],
      false,
      MAY,
    ],
    [
      'in danger, after three empty ones',
      [open(30), ...times(3, over(30, 'not-a-case'))],
      true,
      MAY,
    ],
    [
      'in danger a second time that day, after three empty ones',
      [open(3, 'now'), ...times(3, over(30, 'not-a-case'))],
      true,
      { status: 'one', open: 1 },
    ],
    [
      'taken back and begun again without end: an hour apart',
      times(13, over(0.5, null)),
      false,
      { status: 'wait', until: NOW + HOUR / 2 },
    ],
    ['the same in danger', times(13, over(0.5, null)), true, MAY],
    ['the same an hour later', times(13, over(1, null)), false, MAY],
  ])('%s', (_, asked, urgent, expected) => {
    expect(mayAsk(asked, urgent, NOW)).toEqual(expected)
  })

  const asked: fc.Arbitrary<Asked> = fc.record({
    openedAt: fc.integer({ min: NOW - 10 * DAY, max: NOW }),
    closedAt: fc.option(fc.integer({ min: NOW - 9 * DAY, max: NOW })),
    urgency: fc.constantFrom('now', 'soon'),
    outcome: fc.option(fc.constantFrom('listened', 'not-a-case')),
  })

  it('passes always for whoever has none open and has not asked a dozen times that day', () => {
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 12 }), fc.boolean(), (all, urgent) => {
        const none = all.map((one) => ({ ...one, closedAt: one.closedAt ?? NOW }))
        return mayAsk(none, urgent, NOW).status === 'may'
      }),
    )
  })

  it('passes in danger with none open, whatever was before', () => {
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 40 }), (all) => {
        const none = all.map((one) => ({ ...one, closedAt: one.closedAt ?? NOW }))
        return mayAsk(none, true, NOW).status === 'may'
      }),
    )
  })

  it('is never kept waiting longer than a day, and a wait that is over is over', () => {
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 20 }), fc.boolean(), (all, urgent) => {
        const may = mayAsk(all, urgent, NOW)
        if (may.status !== 'wait') return
        expect(may.until).toBeGreaterThan(NOW)
        expect(may.until).toBeLessThanOrEqual(NOW + DAY)
        expect(mayAsk(all, urgent, may.until).status).not.toBe('wait')
      }),
    )
  })

  it('that is urgent passes wherever one that is not would', () => {
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 20 }), (all) => {
        fc.pre(mayAsk(all, false, NOW).status === 'may')
        return mayAsk(all, true, NOW).status === 'may'
      }),
    )
  })
})

describe('a letter', () => {
  const replies = (...minutes: number[]): Letters =>
    minutes.map((ago) => ({ kind: 'reply', at: NOW - ago * MINUTE }))
  it.each<[string, Letters, number | null]>([
    ['the first', [], null],
    ['the eighth', replies(1, 1, 2, 2, 3, 3, 4), null],
    ['the ninth within ten minutes', replies(1, 1, 2, 2, 3, 3, 4, 9), NOW + MINUTE],
    ['the ninth within eleven', replies(1, 1, 2, 2, 3, 3, 4, 10), null],
    ['the tenth', replies(1, 1, 2, 2, 3, 3, 4, 5, 9), NOW + 5 * MINUTE],
    ['after any number of answers', times(30, { kind: 'answer', at: NOW - MINUTE } as const), null],
  ])('%s', (_, events, expected) => {
    expect(nextLetterAt(events, NOW)).toBe(expected)
    // In whichever order they are read.
    expect(nextLetterAt(events.toReversed(), NOW)).toBe(expected)
  })

  it('so many pass at once', () => {
    expect(nextLetterAt(replies(...times(FLOOD.letters - 1, 0)), NOW)).toBeNull()
    expect(nextLetterAt(replies(...times(FLOOD.letters, 0)), NOW)).toBe(NOW + FLOOD.lettersIn)
  })
})

const cries = (count: number, ago: number, urgency: 'now' | 'soon' = 'now'): Asked[] =>
  times(count, { openedAt: NOW - ago, closedAt: NOW, urgency, outcome: null })

describe('the urgent ones of one person', () => {
  it.each<[string, Asked[], boolean]>([
    ['the first', [], false],
    ['the fifth within an hour', cries(4, MINUTE), false],
    ['the sixth within an hour', cries(5, HOUR - 1), true],
    ['the sixth in more than an hour', [...cries(4, MINUTE), ...cries(1, HOUR)], false],
    ['after many that were none', cries(9, MINUTE, 'soon'), false],
  ])('%s', (_, asked, expected) => {
    expect(inItsTurn(asked, NOW)).toBe(expected)
  })
})
