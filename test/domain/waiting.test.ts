import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Case, CaseAct, CaseState } from '../../src/domain/case.ts'
import { act, TRANSITIONS, type LaterAct } from '../../src/domain/casework.ts'
import {
  CLOCKS,
  clockAfter,
  firstClock,
  isOverdue,
  withBackup,
  type Clock,
} from '../../src/domain/waiting.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const NOW = 1_000 * HOUR

type Row = readonly [CaseAct, CaseState, Clock, Clock]
const clock = (stage: number, clockAt: number | null): Clock => ({ stage, clockAt })
const STOPPED = clock(0, null)
/** One that ran before, in three hours from now. */
const RAN = NOW + 3 * HOUR

/** Act, the state it led to, the clock before and the one after; of what is not urgent. */
const TABLE: readonly Row[] = [
  // In new hands: the ladder begins anew.
  ['take', 'taken', clock(0, RAN), clock(0, NOW + 12 * HOUR)],
  ['take', 'taken', clock(3, RAN), clock(0, NOW + 12 * HOUR)],
  ['pass', 'taken', clock(2, RAN), clock(0, NOW + 12 * HOUR)],
  ['pass', 'taken', STOPPED, clock(0, NOW + 12 * HOUR)],
  ['reopen', 'taken', STOPPED, clock(0, NOW + 12 * HOUR)],
  // For other people: their twelve hours, but whoever was told still knows.
  ['release', 'waiting', clock(2, RAN), clock(2, NOW + 12 * HOUR)],
  ['release', 'waiting', STOPPED, clock(0, NOW + 12 * HOUR)],
  ['route', 'waiting', clock(3, RAN), clock(3, NOW + 12 * HOUR)],
  ['route', 'waiting', clock(0, RAN), clock(0, NOW + 12 * HOUR)],
  // Out of hands that did nothing: the back-up knows at once.
  ['return', 'waiting', clock(0, RAN), clock(2, NOW + 24 * HOUR)],
  ['return', 'waiting', clock(3, RAN), clock(3, NOW + 24 * HOUR)],
  // Handled.
  ['answer', 'answered', clock(2, RAN), STOPPED],
  ['propose', 'answered', clock(1, RAN), STOPPED],
  ['answer', 'agreed', clock(1, RAN), STOPPED],
  ['close', 'closed', clock(2, RAN), STOPPED],
  ['withdraw', 'withdrawn', clock(2, RAN), STOPPED],
  ['expire', 'expired', clock(3, RAN), STOPPED],
  // The reporter waits for an answer: as long as before, or from now on.
  ['reply', 'waiting', clock(2, RAN), clock(2, RAN)],
  ['reply', 'taken', clock(1, RAN), clock(1, RAN)],
  ['reply', 'taken', STOPPED, clock(0, NOW + 12 * HOUR)],
  ['reply', 'agreed', STOPPED, clock(0, NOW + 12 * HOUR)],
  ['reply', 'agreed', clock(1, RAN), clock(1, RAN)],
  ['agree', 'agreed', STOPPED, clock(0, NOW + 12 * HOUR)],
  ['agree', 'agreed', clock(1, RAN), clock(1, RAN)],
  ['agree', 'taken', STOPPED, clock(0, NOW + 12 * HOUR)],
  // Beside it.
  ['note', 'taken', clock(1, RAN), clock(1, RAN)],
  ['note', 'answered', STOPPED, STOPPED],
  ['note', 'agreed', clock(1, RAN), clock(1, RAN)],
  ['unbind', 'waiting', clock(1, RAN), clock(1, RAN)],
  ['bind', 'answered', STOPPED, STOPPED],
  // Struck when it was due: from then on, up the ladder and then every day.
  ['late', 'waiting', clock(0, NOW), clock(1, NOW + 12 * HOUR)],
  ['late', 'waiting', clock(1, NOW - MINUTE), clock(2, NOW - MINUTE + 24 * HOUR)],
  ['late', 'waiting', clock(2, NOW), clock(3, NOW + 24 * HOUR)],
  ['late', 'waiting', clock(3, NOW), clock(3, NOW + 24 * HOUR)],
  // The program slept: no longer a ladder, but time to breathe.
  ['late', 'waiting', clock(0, NOW - 90 * HOUR), clock(1, NOW + 2 * HOUR)],
  ['late', 'taken', clock(1, NOW - 24 * HOUR), clock(2, NOW + 2 * HOUR)],
  // Where none runs, none begins.
  ['late', 'agreed', STOPPED, STOPPED],
]

describe('the clock of a case', () => {
  it.each(TABLE)('%s, then %s: from %o to %o', (kind, state, before, after) => {
    expect(clockAfter({ urgency: 'soon', ...before }, kind, state, NOW)).toEqual(after)
  })

  it('is short where somebody may be in danger', () => {
    const urgency = 'now'
    let now = clockOf(firstClock(urgency, 0))
    const climbed = [now]
    let kase: Clock = firstClock(urgency, 0)
    for (let time = 0; time < 4; time += 1) {
      kase = clockAfter({ urgency, ...kase }, 'late', 'waiting', now)
      now = clockOf(kase)
      climbed.push(now)
    }
    expect(climbed.map((ms) => ms / MINUTE)).toEqual([10, 20, 40, 100, 160])
    expect(withBackup({ urgency, stage: 0 }, 0)).toEqual({ stage: 2, clockAt: 20 * MINUTE })
  })

  it.each([
    [clock(0, null), false],
    [clock(2, null), false],
    [clock(0, NOW + 1), false],
    [clock(0, NOW), true],
    [clock(1, NOW + HOUR), true],
  ])('%o is overdue: %s', (one, over) => {
    expect(isOverdue(one, NOW)).toBe(over)
  })

  it.each(['now', 'soon'] as const)('of %s climbs, and leaves time between strikes', (urgency) => {
    const { steps, again, breath } = CLOCKS[urgency]
    expect(steps).toEqual(steps.toSorted((a, b) => a - b))
    expect(breath).toBeLessThan(steps[0])
    expect(again).toBeGreaterThan(breath)
  })
})

function clockOf({ clockAt }: Clock): number {
  return clockAt ?? Number.NaN
}

const isAct = (name: string): name is LaterAct => Object.hasOwn(TRANSITIONS, name)
const KINDS = Object.keys(TRANSITIONS).filter(isAct)
/** After these somebody has seen to it: it may begin below. */
const SEEN_TO = ['take', 'pass', 'reopen', 'answer', 'propose', 'close', 'withdraw', 'expire']
/** After these it is the reporter's turn, or nobody's. */
const HANDLED = ['answer', 'propose', 'close', 'withdraw', 'expire']
const BESIDE = ['note', 'unbind', 'bind', 'late']

describe('whatever the order of acts', () => {
  it('who waits for an answer has a clock, who has one has none; the stage falls only when it is seen to', () => {
    const step = fc.record({
      kind: fc.constantFrom(...KINDS),
      hand: fc.constantFrom('reporter', 'holder', 'other', 'clock'),
      pause: fc.integer({ min: 0, max: 60 * HOUR }),
      way: fc.constantFrom('chat', 'call', 'meet'),
      alone: fc.boolean(),
    })
    const urgencies = fc.constantFrom('now', 'soon')
    fc.assert(
      fc.property(urgencies, fc.array(step, { maxLength: 30 }), (urgency, steps) => {
        let now = NOW
        let kase = opened(urgency, now)
        let unanswered = true
        for (const { kind, hand, pause, way, alone } of steps) {
          now += pause
          const by = {
            personId: { reporter: 'reporter', holder: kase.holderId, other: 'x', clock: null }[
              hand
            ],
            coordinator: hand === 'holder' || hand === 'other',
            bearer: hand === 'other',
          }
          const moved = act(kase, kind, by, now, {
            ...(kind === 'agree' && { way }),
            ...(kind === 'pass' && { to: 'y' }),
            ...(kind === 'release' && { alone }),
          })
          if (moved.status === 'refused') continue
          const { clockAt, stage } = moved.case
          if (!BESIDE.includes(kind)) unanswered = !HANDLED.includes(kind)
          expect(clockAt !== null).toBe(unanswered)
          if (!SEEN_TO.includes(kind)) expect(stage).toBeGreaterThanOrEqual(kase.stage)
          // A clock that was set just now never strikes at once.
          if (clockAt !== null && clockAt !== kase.clockAt) expect(clockAt).toBeGreaterThan(now)
          kase = { ...moved.case, reporterId: 'reporter' }
        }
      }),
      { numRuns: 1_000 },
    )
  })
})

function opened(urgency: Case['urgency'], now: number): Case {
  return {
    id: 'c',
    code: 'BC-DFG',
    tolanaId: 't',
    reporterId: 'reporter',
    holderId: null,
    state: 'waiting',
    about: 'someone',
    urgency,
    way: 'chat',
    minor: false,
    route: { reader: 'own', never: [] },
    locale: 'en',
    ...firstClock(urgency, now),
    kept: false,
    freshFrom: -1,
    seq: 0,
    outcome: null,
    readable: true,
    openedAt: now,
    touchedAt: now,
    closedAt: null,
  }
}
