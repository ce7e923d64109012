import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CASE_STATES, inWords, isOver, type Case, type CaseState } from '../../src/domain/case.ts'
import {
  act,
  mayRead,
  TRANSITIONS,
  type Actor,
  type LaterAct,
  type With,
} from '../../src/domain/casework.ts'

const HOUR = 3_600_000

function aCase(state: CaseState): Case {
  const held = ['taken', 'answered', 'agreed', 'closed'].includes(state)
  const over = ['closed', 'withdrawn', 'expired'].includes(state)
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
    route: { reader: 'own', never: [] },
    locale: 'ps',
    stage: 0,
    clockAt: null,
    kept: false,
    freshFrom: -1,
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
  bearer: { personId: 'bearer', coordinator: false, bearer: true },
  both: { personId: 'both', coordinator: true, bearer: true },
  clock: { personId: null, coordinator: false },
} as const satisfies Record<string, Actor>
type Hand = keyof typeof ACTORS
const HANDS = ['reporter', 'holder', 'other', 'nobody', 'bearer', 'both', 'clock'] as const

const H = 'hand'
const S = 'state'
type Row = readonly [string, string, string, string, string, string, string]
const notTheirs: Row = [H, H, H, H, H, H, H]
const taking: Row = ['taken', S, S, S, S, S, S]
const staying: Row = ['waiting', 'taken', 'answered', 'agreed', S, S, S]

/**
 * What every act comes to, by whose hand, in every state: waiting, taken, answered, agreed, closed,
 * withdrawn, expired. `hand` and `state` are refusals; hands that are not named are refused in all.
 */
const TABLE: Readonly<Record<LaterAct, Readonly<Partial<Record<Hand, Row>>>>> = {
  take: { holder: taking, other: taking, both: taking },
  answer: { holder: [H, 'answered', 'answered', 'agreed', S, H, H] },
  propose: { holder: [H, 'answered', 'answered', 'answered', S, H, H] },
  reply: { reporter: ['waiting', 'taken', 'taken', 'agreed', S, S, S] },
  agree: { reporter: [S, 'agreed', 'agreed', 'agreed', S, S, S] },
  note: { holder: [H, 'taken', 'answered', 'agreed', S, H, H] },
  pass: { holder: [H, 'taken', 'taken', 'taken', S, H, H] },
  release: { holder: [H, 'waiting', 'waiting', 'waiting', S, H, H] },
  return: { clock: [S, 'waiting', 'waiting', 'waiting', S, S, S] },
  late: { clock: ['waiting', 'taken', S, 'agreed', S, S, S] },
  route: { reporter: ['waiting', S, S, S, S, S, S] },
  close: { holder: [H, 'closed', 'closed', 'closed', S, H, H] },
  reopen: { holder: [H, S, S, S, 'taken', H, H] },
  withdraw: { reporter: ['withdrawn', 'withdrawn', 'withdrawn', 'withdrawn', S, S, S] },
  expire: { clock: ['expired', 'expired', 'expired', 'expired', S, S, S] },
  unbind: { reporter: staying },
  bind: { bearer: staying, both: staying },
}
const ACTS = Object.keys(TABLE).filter((kind): kind is LaterAct => kind in TRANSITIONS)

const CASES = ACTS.flatMap((kind) =>
  HANDS.flatMap((hand) =>
    CASE_STATES.map((state, index) => {
      const to = (TABLE[kind][hand] ?? notTheirs)[index] ?? '?'
      return { kind, hand, state, to }
    }),
  ),
)

/** What an act needs, where it needs something. */
const MORE: Readonly<Partial<Record<LaterAct, With>>> = {
  agree: { way: 'call' },
  pass: { to: 'third' },
  close: { outcome: 'met' },
}

const after = (state: CaseState, kind: LaterAct, by: Actor, more: With = {}) =>
  act(aCase(state), kind, by, 0, more)

/** One that somebody under eighteen takes up by its pictures. */
const young = (state: CaseState, way: Case['way']) => {
  const kase = { ...aCase(state), way, minor: false, urgency: 'soon', clockAt: null } as const
  const moved = act(kase, 'bind', ACTORS.bearer, 5, { young: true })
  return moved.status === 'moved' ? moved.case : undefined
}

describe('casework', () => {
  it('is the whole table and nothing else', () => {
    expect(ACTS.toSorted()).toEqual(Object.keys(TRANSITIONS).toSorted())
    expect(CASES).toHaveLength(17 * 7 * 7)
  })

  it.each(CASES)('$kind by $hand while $state: $to', ({ kind, hand, state, to }) => {
    const before = aCase(state)
    const said = inWords('w')
    const moved = act(before, kind, ACTORS[hand], 5 * HOUR, { ...MORE[kind], said })
    expect(moved.status === 'moved' ? moved.case.state : moved.why).toBe(to)
    const wiped = act({ ...before, readable: false }, kind, ACTORS[hand], 5 * HOUR, MORE[kind])
    // What says nothing any more can only end.
    if (kind === 'expire' && moved.status === 'moved')
      expect(wiped).toMatchObject({ status: 'moved', case: { state: 'expired', readable: false } })
    else expect(wiped).toEqual({ status: 'refused', why: to === H ? H : S })
    if (moved.status === 'refused') return
    const letter = { state: 'waiting', why: null, at: 5 * HOUR }
    expect(moved.event).toEqual({
      caseId: 'c',
      seq: 5,
      kind,
      said,
      letter: kind === 'answer' || kind === 'propose' ? letter : null,
      at: 5 * HOUR,
    })
    expect(moved.case).toMatchObject({ seq: 5, openedAt: 0, code: 'BC-DFG', locale: 'ps' })
    // What the clocks do is no touch: an idle case stays idle.
    expect(moved.case.touchedAt).toBe(kind === 'late' ? HOUR : 5 * HOUR)
    expect(isOver(moved.case)).toBe(['closed', 'withdrawn', 'expired'].includes(to))
    expect(before).toEqual(aCase(state))
  })

  it('has its holder from being taken to being given back', () => {
    expect(after('waiting', 'take', ACTORS.other)).toMatchObject({ case: { holderId: 'other' } })
    for (const kind of ['release', 'return'] as const)
      expect(after('agreed', kind, kind === 'return' ? ACTORS.clock : ACTORS.holder)).toMatchObject(
        { case: { holderId: null } },
      )
    expect(after('answered', 'reply', ACTORS.reporter)).toMatchObject({
      case: { holderId: 'holder', state: 'taken' },
    })
    expect(after('answered', 'pass', ACTORS.holder, { to: 'third' })).toMatchObject({
      case: { holderId: 'third', state: 'taken' },
    })
    expect(after('closed', 'reopen', ACTORS.holder)).toMatchObject({
      case: { holderId: 'holder', closedAt: null, outcome: null },
    })
  })

  it('is agreed on a way; to stay in the chat is to be answered', () => {
    const agreed = (way: With['way'], minor: boolean) =>
      act({ ...aCase('answered'), minor }, 'agree', ACTORS.reporter, 0, way ? { way } : {})
    expect(agreed('meet', false)).toMatchObject({ case: { state: 'agreed', way: 'meet' } })
    expect(agreed('call', true)).toMatchObject({ case: { state: 'agreed', way: 'call' } })
    expect(agreed('chat', false)).toMatchObject({ case: { state: 'taken', way: 'chat' } })
    // No meeting with an under-eighteen, neither by name nor by an earlier wish.
    expect(agreed('meet', true)).toEqual({ status: 'refused', why: 'state' })
    const wished = { ...aCase('answered'), minor: true, way: 'meet' } as const
    expect(act(wished, 'agree', ACTORS.reporter, 0)).toEqual({ status: 'refused', why: 'state' })
  })

  it('keeps an outcome only when it is given, and changes who reads only by a new choice', () => {
    expect(after('taken', 'close', ACTORS.holder, { outcome: 'met' })).toMatchObject({
      case: { outcome: 'met' },
    })
    expect(after('taken', 'answer', ACTORS.holder)).toMatchObject({
      case: { outcome: null },
      event: { said: null },
    })
    const route = { reader: 'woman', never: ['x'] } as const
    expect(after('waiting', 'route', ACTORS.reporter, { route })).toMatchObject({ case: { route } })
  })

  it('leaves its reporter by their own hand, and is taken up by whoever bears its pictures', () => {
    expect(after('taken', 'unbind', ACTORS.reporter)).toMatchObject({ case: { reporterId: null } })
    expect(after('taken', 'bind', ACTORS.bearer)).toMatchObject({ case: { reporterId: 'bearer' } })
    const holding: Actor = { personId: 'holder', coordinator: true, bearer: true }
    expect(after('taken', 'bind', holding)).toEqual({ status: 'refused', why: 'hand' })
  })

  it('taken up by somebody under eighteen it is theirs, and no meeting stays agreed', () => {
    const off = { state: 'taken', way: 'chat', minor: true, clockAt: 5 + 12 * 3_600_000 }
    expect(young('agreed', 'meet')).toMatchObject(off)
    expect(young('agreed', 'call')).toMatchObject({ state: 'agreed', way: 'call', minor: true })
    expect(young('answered', 'meet')).toMatchObject({
      state: 'answered',
      way: 'chat',
      clockAt: null,
    })
    expect(young('waiting', 'meet')).toMatchObject({ state: 'waiting', way: 'chat', minor: true })
  })

  it('lets no reporter be the coordinator of their own case', () => {
    const both: Actor = { personId: 'reporter', coordinator: true }
    expect(after('waiting', 'take', both)).toEqual({ status: 'refused', why: 'hand' })
  })

  it('after any acts in any order: only a closed one opens again, in hand has a holder, waiting has none', () => {
    const step = fc.tuple(fc.constantFrom(...ACTS), fc.constantFrom(...Object.values(ACTORS)))
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let kase = aCase('waiting')
        for (const [kind, by] of steps) {
          const moved = act(kase, kind, by, kase.touchedAt + 1, MORE[kind])
          if (moved.status === 'refused') continue
          if (isOver(kase)) expect([kase.state, kind]).toEqual(['closed', 'reopen'])
          expect(moved.case.seq).toBe(kase.seq + 1)
          if (kind !== 'bind' && kind !== 'unbind')
            expect(moved.case.reporterId).toBe(kase.reporterId)
          kase = moved.case
          if (kase.state === 'waiting') expect(kase.holderId).toBeNull()
          if (['taken', 'answered', 'agreed', 'closed'].includes(kase.state)) {
            expect(kase.holderId).not.toBeNull()
            expect(kase.holderId).not.toBe(kase.reporterId)
          }
        }
      }),
    )
  })
})

describe('who may read a case', () => {
  it.each([
    ['its reporter', 'reporter', true],
    ['its holder', 'holder', true],
    ['anybody else', 'other', false],
  ] as const)('%s: %s %s', (_who, id, reads) => {
    expect(mayRead(aCase('taken'), id)).toBe(reads)
  })

  it('of one whose reporter was forgotten, nobody is its reporter', () => {
    const left: Case = { ...aCase('waiting'), reporterId: null }
    expect(mayRead(left, 'reporter')).toBe(false)
    expect(act(left, 'withdraw', ACTORS.clock, 0).status).toBe('refused')
  })
})
