import type { Commit } from './ports.ts'

/** An update on its way in. */
export interface Incoming {
  readonly updateId: number
  /** Actions of one lane happen in order, one at a time: the chat, in groups the chat and the person. */
  readonly lane: string
  /** Telegram id of whoever acted, null where nobody did; chooses the sealing key. */
  readonly sender: number | null
  /** The update itself, as JSON. */
  readonly body: unknown
}

/** An accepted update: its sealed row is on the disk. */
export interface Entry extends Incoming {
  readonly seq: number
  /**
   * `applied`: its effects are committed, but nobody knows whether the screen was shown before the
   * crash; whoever takes it up shows where the person stands and changes nothing.
   */
  readonly state: 'waiting' | 'applied'
  readonly attempts: number
}

/** The durable way in. Telegram is told only after `accept` has returned. */
export interface Inbox {
  /** Commits sealed rows for all that were not seen in the last 48 hours and returns those, in order. */
  accept(incoming: readonly Incoming[]): Promise<Entry[]>
  /** What a stop or crash left, in order. The head of each lane counts one more attempt: it may have been the cause. */
  pending(): Promise<Entry[]>
  /** The commit of one update's unit of work: its batch also marks the row as applied. Once only; a second call is a bug and throws. */
  commitFor(entry: Entry): Commit
  /** The update is done; its row goes with the next group commit. */
  settle(entry: Entry): void
  /** Counts a failed attempt and returns the number so far. */
  failed(entry: Entry): Promise<number>
  /** To the dead letters: out of the way, sealed, visible in `counts`. */
  bury(entry: Entry): Promise<void>
  counts(): Promise<{ readonly waiting: number; readonly dead: number }>
}

/** The sealed replay logs of the conversation plugin. Only a cache: dropping one loses nothing. */
export interface FlowLogs {
  /** undefined when there is none or it was written by other flow code. */
  read(personId: string, version: string): Promise<unknown>
  /** Written with the next group commit; nobody waits. Equal to the stored one: nothing is written. */
  write(personId: string, version: string, log: unknown): void
  drop(personId: string): void
}
