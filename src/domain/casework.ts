import { atLeast, type Role } from './people.ts'

/** The states of a case; `closed`, `withdrawn` and `expired` are ends. */
export const CASE_STATES = [
  'waiting',
  'taken',
  'answered',
  'closed',
  'withdrawn',
  'expired',
] as const
export type CaseState = (typeof CASE_STATES)[number]

/** How the reporter would like to go on. */
export const WAYS = ['chat', 'call', 'meet'] as const
export type Way = (typeof WAYS)[number]

/** The stub of a case: dates, kinds and clocks, no content. */
export interface Case {
  readonly id: string
  /** What both sides call it, four letters and digits that cannot be misread. */
  readonly code: string
  readonly tolanaId: string | null
  /** null once the reporter was forgotten: the stub is then tied to nobody. */
  readonly reporterId: string | null
  readonly holderId: string | null
  readonly state: CaseState
  readonly about: string
  readonly urgency: 'now' | 'soon'
  readonly way: Way
  readonly minor: boolean
  /** Number of the newest event; compare-and-set is on (id, seq). */
  readonly seq: number
  readonly outcome: string | null
  /** Whether its data key still exists. */
  readonly readable: boolean
  readonly openedAt: number
  readonly touchedAt: number
  readonly closedAt: number | null
}

/** Acts that change a case. */
export type CaseAct =
  'open' | 'take' | 'answer' | 'reply' | 'release' | 'close' | 'withdraw' | 'expire'

/** One thing that happened in a case. `words` is sealed under the case's own key, null without any. */
export interface CaseEvent {
  readonly caseId: string
  readonly seq: number
  readonly kind: CaseAct
  readonly words: string | null
  readonly at: number
}

/** Whose hand an act needs: the reporter's, the holder's, any coordinator's who may see the case, or the clock's. */
export type Hand = 'reporter' | 'holder' | 'coordinator' | 'clock'

interface Transition {
  readonly from: readonly CaseState[]
  readonly to: CaseState
  readonly hand: Hand
}

/** The whole of casework: what is not in this table cannot happen. */
export const TRANSITIONS: Readonly<Record<Exclude<CaseAct, 'open'>, Transition>> = {
  take: { from: ['waiting'], to: 'taken', hand: 'coordinator' },
  answer: { from: ['taken', 'answered'], to: 'answered', hand: 'holder' },
  reply: { from: ['waiting', 'taken', 'answered'], to: 'waiting', hand: 'reporter' },
  release: { from: ['taken', 'answered'], to: 'waiting', hand: 'holder' },
  close: { from: ['taken', 'answered'], to: 'closed', hand: 'holder' },
  withdraw: { from: ['waiting', 'taken', 'answered'], to: 'withdrawn', hand: 'reporter' },
  expire: { from: ['waiting', 'taken', 'answered'], to: 'expired', hand: 'clock' },
}

export type Moved =
  | { readonly status: 'moved'; readonly case: Case; readonly event: CaseEvent }
  /** The act is not in the table for this state, or not for this hand. */
  | { readonly status: 'refused'; readonly why: 'state' | 'hand' }

/** Outcomes a coordinator closes with; fixed, so that a stub says nothing about anyone. */
export const OUTCOMES = ['listened', 'met', 'helped', 'passed-on', 'not-a-case'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Who acts: a person by id, or the clock. */
export interface Actor {
  readonly personId: string | null
  /** May they take part as coordinator in this case's Tolana at all? */
  readonly coordinator: boolean
}

/**
 * The case after an act, or why it cannot be. A reply to a case in hand leaves it with its holder; a
 * reporter can never be the coordinator of their own case.
 */
export function act(
  kase: Case,
  kind: Exclude<CaseAct, 'open'>,
  by: Actor,
  now: number,
  more: { readonly words?: string; readonly outcome?: Outcome } = {},
): Moved {
  const rule = TRANSITIONS[kind]
  if (!hands(kase, by).includes(rule.hand)) return { status: 'refused', why: 'hand' }
  if (!rule.from.includes(kase.state)) return { status: 'refused', why: 'state' }
  const seq = kase.seq + 1
  const over = rule.to === 'closed' || rule.to === 'withdrawn' || rule.to === 'expired'
  return {
    status: 'moved',
    case: {
      ...kase,
      seq,
      state: kind === 'reply' && kase.holderId !== null ? 'taken' : rule.to,
      holderId: kind === 'take' ? by.personId : kind === 'release' ? null : kase.holderId,
      outcome: more.outcome ?? kase.outcome,
      touchedAt: now,
      closedAt: over ? now : null,
    },
    event: { caseId: kase.id, seq, kind, words: more.words ?? null, at: now },
  }
}

/** Whether `personId` may see what the case says: its reporter and its holder, nobody else. */
export function mayRead(kase: Case, personId: string): boolean {
  return kase.reporterId === personId || kase.holderId === personId
}

/**
 * Whether someone may know that the case exists, and take it: its holder; the coordinators of its
 * Tolana; an owner only where they are needed because there is no one else. Never its reporter.
 */
export function maySee(
  kase: Case,
  who: {
    readonly id: string
    readonly role: Role
    readonly tolanaId: string | null
    /** Told of the case for want of a coordinator (or of a second adult) in its Tolana. */
    readonly needed: boolean
  },
): boolean {
  // A holder who is a coordinator no more holds it in name only.
  if (kase.reporterId === who.id || !atLeast(who.role, 'coordinator')) return false
  if (kase.holderId === who.id) return true
  return who.role === 'owner' ? who.needed : kase.tolanaId === who.tolanaId
}

function hands(kase: Case, by: Actor): Hand[] {
  if (by.personId === null) return ['clock']
  if (by.personId === kase.reporterId) return ['reporter']
  if (!by.coordinator) return []
  return by.personId === kase.holderId ? ['coordinator', 'holder'] : ['coordinator']
}

/** A case that has come to its end. */
export function isOver(kase: Case): boolean {
  return kase.closedAt !== null
}

// No vowels and nothing that looks or sounds like something else, so that a code spells no word and
// can be read out over a bad line.
// A letter comes first: a code that begins with a digit is shown reversed in right-to-left text.
const FIRST_LETTERS = 'BCDFGHJKLMNPQRSTVWXZ'
const CODE_LETTERS = `${FIRST_LETTERS}2345679`

/** A case code such as `K7-RM4`, from five random bytes. 20 × 27⁴ ≈ 10 million. */
export function caseCode(random: Uint8Array): string {
  const letters = Array.from(random.slice(0, 5), (byte, index) => {
    const alphabet = index === 0 ? FIRST_LETTERS : CODE_LETTERS
    return alphabet[byte % alphabet.length]
  })
  return `${letters.slice(0, 2).join('')}-${letters.slice(2).join('')}`
}
