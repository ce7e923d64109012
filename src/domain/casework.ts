import {
  type Case,
  type CaseAct,
  type CaseEvent,
  type CaseState,
  type Outcome,
  type Route,
  type Said,
  type Way,
} from './case.ts'
import { waysFor } from './asking.ts'
import { clockAfter, withBackup } from './waiting.ts'

/**
 * Whose hand an act needs: the reporter's, the holder's, any coordinator's who may see the case, that
 * of whoever bears its pictures, or the clock's.
 */
export type Hand = 'reporter' | 'holder' | 'coordinator' | 'bearer' | 'clock'

interface Transition {
  readonly hand: Hand
  /** From which states it may happen, and where it leads. */
  readonly moves: Readonly<Partial<Record<CaseState, CaseState>>>
}

const IN_HAND = { taken: 'taken', answered: 'answered', agreed: 'agreed' } as const
const OPEN = { waiting: 'waiting', ...IN_HAND } as const

/** The whole of casework: what is not in this table cannot happen. */
export const TRANSITIONS: Readonly<Record<Exclude<CaseAct, 'open'>, Transition>> = {
  take: { hand: 'coordinator', moves: { waiting: 'taken' } },
  answer: { hand: 'holder', moves: { taken: 'answered', answered: 'answered', agreed: 'agreed' } },
  // Asks how to meet or call.
  propose: { hand: 'holder', moves: to('answered', IN_HAND) },
  reply: {
    hand: 'reporter',
    moves: { waiting: 'waiting', taken: 'taken', answered: 'taken', agreed: 'agreed' },
  },
  agree: { hand: 'reporter', moves: to('agreed', IN_HAND) },
  note: { hand: 'holder', moves: IN_HAND },
  pass: { hand: 'holder', moves: to('taken', IN_HAND) },
  release: { hand: 'holder', moves: to('waiting', IN_HAND) },
  // Out of hands that answer nothing, that are frozen or that have been forgotten.
  return: { hand: 'clock', moves: to('waiting', IN_HAND) },
  late: { hand: 'clock', moves: { waiting: 'waiting', taken: 'taken', agreed: 'agreed' } },
  route: { hand: 'reporter', moves: { waiting: 'waiting' } },
  close: { hand: 'holder', moves: to('closed', IN_HAND) },
  reopen: { hand: 'holder', moves: { closed: 'taken' } },
  withdraw: { hand: 'reporter', moves: to('withdrawn', OPEN) },
  expire: { hand: 'clock', moves: to('expired', OPEN) },
  unbind: { hand: 'reporter', moves: OPEN },
  bind: { hand: 'bearer', moves: OPEN },
}

/** Acts a person or the clock may ask for by name. */
export type LaterAct = keyof typeof TRANSITIONS

export type Moved =
  | { readonly status: 'moved'; readonly case: Case; readonly event: CaseEvent }
  /** The act is not in the table for this state, or not for this hand. */
  | { readonly status: 'refused'; readonly why: 'state' | 'hand' }

/** Who acts: a person by id, or the clock. */
export interface Actor {
  readonly personId: string | null
  /** May they take part as coordinator in this case at all? */
  readonly coordinator: boolean
  /** They have entered the six pictures of this case. */
  readonly bearer?: boolean
}

/** What comes with an act, where it needs something. */
export interface With {
  readonly said?: Said
  readonly outcome?: Outcome
  /** Of `agree`: a call or a meeting; `chat` leaves it in the holder's hand, to be answered. */
  readonly way?: Way
  /** Of `pass`: to whom. */
  readonly to?: string
  readonly route?: Route
  /** Of `release`: nobody else it is meant for can be reached, so the back-up is told at once. */
  readonly alone?: boolean
  /** Of `bind`: whoever takes it up is under eighteen. */
  readonly young?: boolean
}

/**
 * The case after an act, or why it cannot be. A reply to a case in hand leaves it with its holder; a
 * reporter can never be the coordinator of their own case.
 */
export function act(kase: Case, kind: LaterAct, by: Actor, now: number, more: With = {}): Moved {
  const rule = TRANSITIONS[kind]
  if (!hands(kase, by).includes(rule.hand)) return { status: 'refused', why: 'hand' }
  const next = rule.moves[kase.state]
  // What has lost its key cannot be taken up again; it can only end.
  if (next === undefined || (!kase.readable && kind !== 'expire'))
    return { status: 'refused', why: 'state' }
  // No meeting with an under-eighteen is ever arranged, whatever a button said.
  if (kind === 'agree' && !waysFor(kase.minor).includes(more.way ?? kase.way))
    return { status: 'refused', why: 'state' }
  const minor = kase.minor || (kind === 'bind' && more.young === true)
  const wanted = more.way ?? kase.way
  const way = waysFor(minor).includes(wanted) ? wanted : 'chat'
  // A meeting that was agreed with somebody else is off: its holder has to say how to go on.
  const off = way !== wanted && next === 'agreed'
  const state = off || (kind === 'agree' && more.way === 'chat') ? 'taken' : next
  const seq = kase.seq + 1
  const over = state === 'closed' || state === 'withdrawn' || state === 'expired'
  const moved: Case = {
    ...kase,
    ...(more.alone ? withBackup(kase, now) : clockAfter(kase, off ? 'reply' : kind, state, now)),
    seq,
    state,
    way,
    minor,
    route: more.route ?? kase.route,
    reporterId: reporterAfter(kase, kind, by),
    holderId: holderAfter(kase, kind, by, more),
    outcome: kind === 'reopen' ? null : (more.outcome ?? kase.outcome),
    touchedAt: kind === 'late' ? kase.touchedAt : now,
    closedAt: over ? now : null,
  }
  const said = more.said ?? null
  // To whom nobody can be told, what is sent waits to be looked up.
  const letter = kind === 'answer' || kind === 'propose' ? UNSENT(now) : null
  return {
    status: 'moved',
    case: moved,
    event: { caseId: kase.id, seq, kind, said, letter, at: now },
  }
}

const UNSENT = (at: number) => ({ state: 'waiting', why: null, at }) as const

/** Whether `personId` may see what the case says: its reporter and its holder, nobody else. */
export function mayRead(kase: Case, personId: string): boolean {
  return kase.reporterId === personId || kase.holderId === personId
}

function holderAfter(kase: Case, kind: LaterAct, by: Actor, { to: other }: With): string | null {
  if (kind === 'take') return by.personId
  if (kind === 'pass') return other ?? kase.holderId
  return kind === 'release' || kind === 'return' ? null : kase.holderId
}

function reporterAfter(kase: Case, kind: LaterAct, by: Actor): string | null {
  if (kind === 'unbind') return null
  return kind === 'bind' ? by.personId : kase.reporterId
}

function hands(kase: Case, by: Actor): Hand[] {
  if (by.personId === null) return ['clock']
  const bearing: Hand[] = by.bearer ? ['bearer'] : []
  if (by.personId === kase.reporterId) return [...bearing, 'reporter']
  if (!by.coordinator) return bearing
  // Whoever holds a case, or held it last, cannot become its reporter by its pictures.
  if (by.personId === kase.holderId) return ['coordinator', 'holder']
  return [...bearing, 'coordinator']
}

function to<S extends CaseState>(
  state: CaseState,
  from: Readonly<Partial<Record<S, CaseState>>>,
): Partial<Record<CaseState, CaseState>> {
  return Object.fromEntries(Object.keys(from).map((one) => [one, state]))
}
