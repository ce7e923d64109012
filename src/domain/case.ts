/** The states of a case; `closed`, `withdrawn` and `expired` are ends. `agreed`: a call or a meeting is. */
export const CASE_STATES = [
  'waiting',
  'taken',
  'answered',
  'agreed',
  'closed',
  'withdrawn',
  'expired',
] as const
export type CaseState = (typeof CASE_STATES)[number]

/** States in which something can still happen. */
export const OPEN_STATES = ['waiting', 'taken', 'answered', 'agreed'] as const satisfies CaseState[]

/** How the reporter would like to go on. */
export const WAYS = ['chat', 'call', 'meet'] as const
export type Way = (typeof WAYS)[number]

/**
 * Whom the reporter chose to read it: the coordinators of their own Tolana, a woman, someone of another
 * district, or (`inside`: it is about someone in this programme) the focal point past the whole Tolana.
 */
export const READERS = ['own', 'woman', 'elsewhere', 'inside'] as const
export type Reader = (typeof READERS)[number]

/**
 * The reporter's choice of who reads. `never`: marks of the Telegram accounts of those who must not,
 * whatever their office; by the id of a person they could come back in after /forget.
 */
export interface Route {
  readonly reader: Reader
  readonly never: readonly string[]
}

/** The stub of a case: dates, kinds and clocks, no content. */
export interface Case {
  readonly id: string
  /** What both sides call it, four letters and digits that cannot be misread. */
  readonly code: string
  readonly tolanaId: string | null
  /** null: the reporter was forgotten, or left it to six pictures (`kept`). */
  readonly reporterId: string | null
  readonly holderId: string | null
  readonly state: CaseState
  readonly about: string
  readonly urgency: 'now' | 'soon'
  readonly way: Way
  readonly minor: boolean
  /** Sealed under the case's key. Once that is gone: own, nobody excluded. */
  readonly route: Route
  /**
   * The language its reporter read when they asked or took it up, sealed like the route; '' once the key
   * is gone.
   */
  readonly locale: string
  /** How far its clocks have carried it: 1 reminded, 2 the back-up knows, 3 the focal point knows. */
  readonly stage: number
  /** When its next clock strikes, ms; null: nobody's turn is overdue. */
  readonly clockAt: number | null
  /** Six pictures open it. */
  readonly kept: boolean
  /** Who took it up by pictures reads what came after this event only; -1: everything. */
  readonly freshFrom: number
  /** Number of the newest event; compare-and-set is on (id, seq). */
  readonly seq: number
  readonly outcome: string | null
  /** Whether its data key still exists. */
  readonly readable: boolean
  readonly openedAt: number
  /** When a person touched it last; what the clocks do is no touch. */
  readonly touchedAt: number
  readonly closedAt: number | null
}

/** Acts that change a case. */
export type CaseAct =
  | 'open'
  | 'take'
  | 'answer'
  | 'propose'
  | 'reply'
  | 'agree'
  | 'note'
  | 'pass'
  | 'release'
  | 'return'
  | 'late'
  | 'route'
  | 'close'
  | 'reopen'
  | 'withdraw'
  | 'expire'
  | 'unbind'
  | 'bind'

/** What an event says; sealed under the case's own key. */
export interface Said {
  readonly words: string | null
  /** A voice message by Telegram's file id. */
  readonly voice: { readonly file: string; readonly seconds: number } | null
  /** A fixed choice: what changed (open), which note (note), which way (agree). */
  readonly choice: string | null
}

/** Whether a letter has reached its reader. */
export const DELIVERIES = ['waiting', 'delivered', 'opened', 'failed', 'kept'] as const

/**
 * How far a letter to the reporter has come. `kept`: nothing is sent, it waits to be looked up (a shared
 * phone, six pictures). `why`: of a failure or a waiting.
 */
export interface LetterState {
  readonly state: (typeof DELIVERIES)[number]
  readonly why: 'blocked' | 'deleted' | 'refused' | 'shared' | 'pictures' | null
  readonly at: number
}

/** One thing that happened in a case. */
export interface CaseEvent {
  readonly caseId: string
  readonly seq: number
  readonly kind: CaseAct
  /** null where nothing was said, and once the key is gone. */
  readonly said: Said | null
  /** Of what goes to the reporter: `answer` and `propose`. */
  readonly letter: LetterState | null
  readonly at: number
}

/** Outcomes a coordinator closes with; fixed, so that a stub says nothing about anyone. */
export const OUTCOMES = ['listened', 'met', 'helped', 'passed-on', 'not-a-case'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What a holder may note without a word. */
export const NOTES = ['called', 'met', 'no-answer', 'waiting-for-them', 'asked-advice'] as const

/** A case that has come to its end. */
export function isOver(kase: Pick<Case, 'closedAt'>): boolean {
  return kase.closedAt !== null
}

/** Words alone, as most letters are. */
export function inWords(words: string): Said {
  return { words, voice: null, choice: null }
}
