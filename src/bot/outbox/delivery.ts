import type { Change } from '../../app/changes.ts'

/** What became of one attempt to deliver a notice. `changes` are committed together with its mark. */
export type Delivery =
  /** Telegram has it. The changes usually remember the message (`trace.add`). */
  | { readonly status: 'sent'; readonly changes?: readonly Change[] }
  /**
   * Must not be sent: a shared phone, a case that has ended, a person who is gone. `asked`: Telegram was
   * called all the same, which counts against its limits.
   */
  | { readonly status: 'skip'; readonly asked?: true; readonly changes?: readonly Change[] }
  /** The person cannot be written to: why. The changes may mark them and tell someone else. */
  | {
      readonly status: 'blocked'
      readonly why: 'blocked' | 'deleted'
      readonly changes?: readonly Change[]
    }
  /**
   * Telegram will say no to this again: mostly a bug. Tried a few times, then shown as failed; the changes,
   * which may tell someone else, are committed only then.
   */
  | { readonly status: 'refused'; readonly code?: number; readonly changes?: readonly Change[] }
  /** Certainly not sent. Not before so many milliseconds where Telegram said so. */
  | { readonly status: 'retry'; readonly afterMs?: number }
  /** Perhaps sent. */
  | { readonly status: 'uncertain' }
