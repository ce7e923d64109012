import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  act,
  CASE_STATES,
  caseCode,
  isOver,
  mayRead,
  maySee,
  type Actor,
  type Case,
  type CaseAct,
  type CaseState,
} from '../../src/domain/casework.ts'

const HOUR = 3_600_000

function aCase(state: CaseState): Case {
  const held = state === 'taken' || state === 'answered' || state === 'closed'
  const over = state === 'closed' || state === 'withdrawn' || state === 'expired'
  return {
    id: 'c',
    code: 'BC-DFG',
    tolanaId: 't',
    reporterId: 'reporter',
    holderId: held ? 'holder' : null,
    state,
    about: 'someone',
    urgency: 'soon',
    way: 'chat',
    minor: false,
    seq: 4,
    outcome: null,
    readable: true,
    openedAt: 0,
    touchedAt: HOUR,
    closedAt: over ? HOUR : null,
  }
}

const ACTORS = {
  reporter: { personId: 'reporter', coordinator: false },
  holder: { personId: 'holder', coordinator: true },
  other: { personId: 'other', coordinator: true },
  nobody: { personId: 'nobody', coordinator: false },
  clock: { personId: null, coordinator: false },
} as const satisfies Record<string, Actor>
type Hand = keyof typeof ACTORS

const HANDS = ['reporter', 'holder', 'other', 'nobody', 'clock'] as const
const ACTS = ['take', 'answer', 'reply', 'release', 'close', 'withdraw', 'expire'] as const

type Row = readonly string[]
/** Columns in the order of life: waiting, taken, answered, closed, withdrawn, expired. */
const row = (...to: Row): Row => to
const H = 'hand'
const S = 'state'
const notTheirs = row(H, H, H, H, H, H)

/** What every act comes to, by whose hand, in every state. `hand` and `state` are refusals. */
const TABLE: Readonly<Record<Exclude<CaseAct, 'open'>, Readonly<Record<Hand, Row>>>> = {
  take: {
    reporter: notTheirs,
    holder: row('taken', S, S, S, S, S),
    other: row('taken', S, S, S, S, S),
    nobody: notTheirs,
    clock: notTheirs,
  },
  answer: {
    reporter: notTheirs,
    holder: row(H, 'answered', 'answered', S, H, H),
    other: notTheirs,
    nobody: notTheirs,
    clock: notTheirs,
  },
  reply: {
    reporter: row('waiting', 'taken', 'taken', S, S, S),
    holder: notTheirs,
    other: notTheirs,
    nobody: notTheirs,
    clock: notTheirs,
  },
  release: {
    reporter: notTheirs,
    holder: row(H, 'waiting', 'waiting', S, H, H),
    other: notTheirs,
    nobody: notTheirs,
    clock: notTheirs,
  },
  close: {
    reporter: notTheirs,
    holder: row(H, 'closed', 'closed', S, H, H),
    other: notTheirs,
    nobody: notTheirs,
    clock: notTheirs,
  },
  withdraw: {
    reporter: row('withdrawn', 'withdrawn', 'withdrawn', S, S, S),
    holder: notTheirs,
    other: notTheirs,
    nobody: notTheirs,
    clock: notTheirs,
  },
  expire: {
    reporter: notTheirs,
    holder: notTheirs,
    other: notTheirs,
    nobody: notTheirs,
    clock: row('expired', 'expired', 'expired', S, S, S),
  },
}

const CASES = ACTS.flatMap((kind) =>
  HANDS.flatMap((hand) =>
    CASE_STATES.map((state, index) => ({ kind, hand, state, to: TABLE[kind][hand][index] ?? '?' })),
  ),
)

describe('casework', () => {
  it.each(CASES)('$kind by $hand while $state: $to', ({ kind, hand, state, to }) => {
    const before = aCase(state)
    const moved = act(before, kind, ACTORS[hand], 5 * HOUR, { words: 'w' })
    expect(moved.status === 'moved' ? moved.case.state : moved.why).toBe(to)
    if (moved.status === 'refused') return
    expect(moved.event).toEqual({ caseId: 'c', seq: 5, kind, words: 'w', at: 5 * HOUR })
    expect(moved.case).toMatchObject({ seq: 5, touchedAt: 5 * HOUR, openedAt: 0, code: 'BC-DFG' })
    expect(isOver(moved.case)).toBe(['closed', 'withdrawn', 'expired'].includes(to))
    expect(before).toEqual(aCase(state))
  })

  it('has its holder from being taken to being given back', () => {
    const taken = act(aCase('waiting'), 'take', ACTORS.other, 0)
    expect(taken).toMatchObject({ case: { holderId: 'other' } })
    expect(act(aCase('taken'), 'release', ACTORS.holder, 0)).toMatchObject({
      case: { holderId: null },
    })
    expect(act(aCase('answered'), 'reply', ACTORS.reporter, 0)).toMatchObject({
      case: { holderId: 'holder', state: 'taken' },
    })
  })

  it('keeps an outcome only when it is given', () => {
    expect(act(aCase('taken'), 'close', ACTORS.holder, 0, { outcome: 'met' })).toMatchObject({
      case: { outcome: 'met' },
    })
    expect(act(aCase('taken'), 'answer', ACTORS.holder, 0)).toMatchObject({
      case: { outcome: null },
      event: { words: null },
    })
  })

  it('lets no reporter be the coordinator of their own case', () => {
    const both: Actor = { personId: 'reporter', coordinator: true }
    expect(act(aCase('waiting'), 'take', both, 0)).toEqual({ status: 'refused', why: 'hand' })
    expect(
      maySee(aCase('waiting'), {
        id: 'reporter',
        role: 'owner',
        tolanaId: 't',
        needed: true,
      }),
    ).toBe(false)
  })

  it('after any acts in any order: ended is ended, in hand has a holder, waiting has none', () => {
    const step = fc.tuple(fc.constantFrom(...ACTS), fc.constantFrom(...Object.values(ACTORS)))
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let kase = aCase('waiting')
        for (const [kind, by] of steps) {
          const moved = act(kase, kind, by, kase.touchedAt + 1)
          if (moved.status === 'refused') continue
          expect(isOver(kase)).toBe(false)
          expect(moved.case.seq).toBe(kase.seq + 1)
          kase = moved.case
          expect(kase.reporterId).toBe('reporter')
          if (kase.state === 'waiting') expect(kase.holderId).toBeNull()
          if (kase.state === 'taken' || kase.state === 'answered')
            expect(kase.holderId).not.toBeNull()
        }
      }),
    )
  })
})

describe('who may know of a case', () => {
  const kase = aCase('taken')
  it.each([
    ['its reporter', 'reporter', 'learner', 't', false, true, false],
    ['its holder', 'holder', 'coordinator', 'elsewhere', false, true, true],
    ['a coordinator of its Tolana', 'x', 'coordinator', 't', false, false, true],
    ['one of another', 'x', 'coordinator', 'u', false, false, false],
    ['one of none', 'x', 'coordinator', null, false, false, false],
    ['a mentor of its Tolana', 'x', 'mentor', 't', false, false, false],
    ['an owner', 'x', 'owner', null, false, false, false],
    ['an owner of its Tolana', 'x', 'owner', 't', false, false, false],
    ['an owner who is needed', 'x', 'owner', null, true, false, true],
  ] as const)('%s', (_who, id, role, tolanaId, needed, reads, sees) => {
    expect(mayRead(kase, id)).toBe(reads)
    expect(maySee(kase, { id, role, tolanaId, needed })).toBe(sees)
  })

  it('of one whose reporter was forgotten, nobody is its reporter', () => {
    expect(mayRead({ ...kase, reporterId: null, holderId: null }, 'reporter')).toBe(false)
    expect(act({ ...kase, reporterId: null }, 'withdraw', ACTORS.clock, 0).status).toBe('refused')
  })
})

describe('a case code', () => {
  it('has letters and digits that cannot be misread, and spells nothing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 5, maxLength: 5 }), (random) => {
        expect(caseCode(random)).toMatch(
          /^[BCDFGHJKLMNPQRSTVWXZ2345679]{2}-[BCDFGHJKLMNPQRSTVWXZ2345679]{3}$/,
        )
      }),
    )
  })

  it('uses every byte', () => {
    const codes = [0, 1, 2, 3, 4].map((at) =>
      caseCode(Uint8Array.from([0, 0, 0, 0, 0], (_, index) => (index === at ? 1 : 0))),
    )
    expect(codes).toEqual(['CB-BBB', 'BC-BBB', 'BB-CBB', 'BB-BCB', 'BB-BBC'])
  })
})
