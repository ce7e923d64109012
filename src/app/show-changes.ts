import type { Show } from '../domain/show.ts'

/** The writes of a show in a group chat and its votes. */
export type ShowChange =
  /** Conflict when another show is open in that chat. */
  | { readonly do: 'show.open'; readonly show: Show }
  /**
   * Position and vote; not the leader, nor the chat. Votes of earlier turns go with it; the message of
   * turn `was` shows the new one where it is `inPlace`. Conflict unless the show is still at turn `was`,
   * with `voted` votes where they were counted.
   */
  | {
      readonly do: 'show.move'
      readonly show: Show
      readonly was: number
      readonly inPlace: boolean
      readonly voted?: number
    }
  /** A message of the show, and which turn and copy it shows: the newest one is edited from now on. */
  | {
      readonly do: 'show.posted'
      readonly showId: string
      readonly turn: number
      readonly copy: number
      readonly messageId: number
      readonly at: number
    }
  /** No message shows it any more: it is sent anew, in this topic. */
  | { readonly do: 'show.lost'; readonly showId: string; readonly thread: number | null }
  /** Someone else leads, or nobody. */
  | {
      readonly do: 'show.lead'
      readonly showId: string
      readonly leaderId: string | null
      readonly at: number
    }
  /** Telegram has given the group chat another number. */
  | { readonly do: 'show.chat'; readonly showId: string; readonly chatId: number }
  /** Gone, with its votes and what was still to be told of it; with `before` only if untouched since. */
  | { readonly do: 'show.close'; readonly showId: string; readonly before?: number }
  /** Has its message brought up to date at that time; where that is planned already, nothing more. */
  | { readonly do: 'show.tell'; readonly showId: string; readonly at: number }
  /** The open vote of this turn is over at that time; one that is over already stays so. */
  | {
      readonly do: 'vote.end'
      readonly showId: string
      readonly turn: number
      readonly at: number
    }
  /** No open vote is over before that time: while the program was away, nobody could be heard. */
  | { readonly do: 'vote.extend'; readonly until: number }
  /** One vote of one turn, in place of an earlier one. Conflict when that vote is closed. */
  | {
      readonly do: 'vote.cast'
      readonly showId: string
      readonly turn: number
      /** A Telegram id; only its hash for this one turn is kept. */
      readonly voter: number
      readonly option: number
      readonly at: number
    }
