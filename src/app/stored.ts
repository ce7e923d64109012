/** Something finished, or open, and when (ms). */
export interface Finish {
  readonly subject: string
  readonly at: number
}

/** When a remembered question comes back. */
export interface Card {
  readonly lesson: string
  readonly step: string
  readonly due: number
  /** Answered last in a review; null: not yet. */
  readonly seenAt: number | null
}

/** A deed taken along from a lesson. */
export interface TakenDeed {
  readonly lesson: string
  readonly askAt: number
  readonly asked: number
}

/** What a reporter shows of themselves, to one coordinator and for a time. */
export interface Reveal {
  readonly caseId: string
  readonly toId: string
  readonly what: 'name' | 'number'
  readonly words: string
  /** From when on nobody can open it, ms. */
  readonly until: number
  /** null: not yet, and it can still be taken back. */
  readonly openedAt: number | null
  readonly at: number
}

/** An answer a coordinator keeps to use again, in one language. */
export interface SavedReply {
  readonly id: string
  readonly personId: string
  readonly locale: string
  readonly words: string
  readonly at: number
}

/** A thought written in a lesson. */
export interface Thought {
  readonly lesson: string
  readonly step: string
  readonly words: string
  readonly at: number
}
