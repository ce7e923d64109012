import type { Case, CaseEvent } from '../domain/casework.ts'
import type { Invite, Person, Tolana } from '../domain/people.ts'
import type { Look } from '../domain/look.ts'
import type { Memory } from '../domain/memory.ts'
import type { Nudge } from '../domain/nudge.ts'
import type { Round } from '../domain/round.ts'
import type { FinishedKind, Run } from '../domain/run.ts'
import type { Show } from '../domain/show.ts'
import type { NewNotice, Trace } from './ports.ts'

/** One step of one lesson, as somebody answered it. */
export interface CardId {
  readonly personId: string
  readonly lesson: string
  readonly step: string
}

/**
 * Every write there is, as plain data. A batch of them is committed whole or not at all, and begins
 * with the one that fails on conflict (`run.start`, `run.step`, `case.open`, `case.move`,
 * `invite.use`, `nudge.move`, `person.add`, `show.open`, `show.move`, `vote.cast`), because a
 * conditional update that matches nothing aborts no transaction.
 */
export type Change =
  /** Conflict when this Telegram account is known already. Makes the person's data key first. */
  | { readonly do: 'person.add'; readonly person: Person }
  /** Replaces role, state, Tolana, locale and profile. */
  | { readonly do: 'person.set'; readonly person: Person }
  /**
   * Sets this flag and leaves the rest of the person as it is by then; nothing when they are gone. When
   * they are back, notices given up on them wait again, but those of cases that are over.
   */
  | { readonly do: 'person.unreachable'; readonly personId: string; readonly value: boolean }
  /**
   * Deletes the person and all their rows but the updates that still wait, which become a stranger's.
   * Their own open cases are withdrawn and wiped, those they hold go back to the queue.
   */
  | { readonly do: 'person.forget'; readonly personId: string }
  | { readonly do: 'tolana.add'; readonly tolana: Tolana }
  /** `code` is hashed by the store and kept nowhere. */
  | { readonly do: 'invite.add'; readonly invite: Invite; readonly code: string }
  /** Conflict when no use is left, or when it has expired by `at`. */
  | { readonly do: 'invite.use'; readonly inviteId: string; readonly at?: number }
  /** Conflict when the run exists. */
  | { readonly do: 'run.start'; readonly run: Run }
  /** The run after the answer. Conflict when its turn has been answered already. */
  | { readonly do: 'run.step'; readonly run: Run; readonly answer: unknown }
  /** Sets the status; keeps the steps. */
  | { readonly do: 'run.leave'; readonly runId: string }
  /** Deletes run and steps: drafts must not outlive their sending. */
  | { readonly do: 'run.drop'; readonly runId: string }
  /** Marks as finished; a second time changes nothing. */
  | {
      readonly do: 'finish'
      readonly personId: string
      readonly kind: FinishedKind
      readonly subject: string
      readonly at: number
    }
  /** A remembered question of a finished lesson; one that is there stays as it is. */
  | { readonly do: 'card.add'; readonly card: CardId; readonly memory: Memory }
  /** After an answer in a review, given at `seenAt`. Nothing when the card is gone. */
  | {
      readonly do: 'card.review'
      readonly card: CardId
      readonly memory: Memory
      readonly seenAt: number
    }
  /** A deed to be asked about from `askAt` on; `asked` counts the times it was. */
  | {
      readonly do: 'deed.set'
      readonly personId: string
      readonly lesson: string
      readonly askAt: number
      readonly asked: number
    }
  | { readonly do: 'deed.drop'; readonly personId: string; readonly lesson: string }
  /** Replaces an earlier thought on the same step. */
  | {
      readonly do: 'thought.keep'
      readonly card: CardId
      readonly words: string
      readonly at: number
    }
  | { readonly do: 'thought.drop'; readonly card: CardId }
  /** The first look at a moment counts; a later one changes nothing. */
  | { readonly do: 'look.keep'; readonly personId: string; readonly look: Look }
  /** A finished round, once: a second one of the same run changes nothing. */
  | { readonly do: 'round.keep'; readonly personId: string; readonly round: Round }
  | { readonly do: 'nudge.set'; readonly nudge: Nudge }
  /** Conflict unless it is still due at `was`: the clock and the person may act at once. */
  | { readonly do: 'nudge.move'; readonly nudge: Nudge; readonly was: number }
  /** One has arrived: one more that is not answered yet. */
  | { readonly do: 'nudge.sent'; readonly personId: string }
  /** Off. Hour, zone and the time of the last one stay, so that two never go out on one day. */
  | { readonly do: 'nudge.stop'; readonly personId: string }
  /** Replaces an earlier recording of the same text. `file` is Telegram's file id, `personId` who reads. */
  | {
      readonly do: 'voice.keep'
      readonly personId: string
      readonly text: string
      readonly locale: string
      readonly file: string
      readonly at: number
    }
  | { readonly do: 'voice.drop'; readonly text: string; readonly locale: string }
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
  /** Makes the case's data key first. Conflict when id or code exist. */
  | { readonly do: 'case.open'; readonly case: Case; readonly event: CaseEvent }
  /** The case after the act, `seq` raised by one. Conflict when somebody acted first. */
  | { readonly do: 'case.move'; readonly case: Case; readonly event: CaseEvent }
  /** After its key was destroyed: wipes the sealed words and marks the case unreadable. */
  | { readonly do: 'case.wipe'; readonly caseId: string }
  /** The stub itself, after its year. */
  | { readonly do: 'case.drop'; readonly caseId: string }
  | { readonly do: 'notice.post'; readonly notice: NewNotice }
  /** Marked before a send that must happen at most once. */
  | { readonly do: 'notice.sending'; readonly id: number }
  | { readonly do: 'notice.done'; readonly id: number }
  | {
      readonly do: 'notice.later'
      readonly id: number
      readonly notBefore: number
      readonly attempts: number
    }
  /** Takes it out of the queue for good, visibly. */
  | { readonly do: 'notice.fail'; readonly id: number; readonly why: 'failed' | 'uncertain' }
  | { readonly do: 'trace.add'; readonly trace: Omit<Trace, 'id'> }
  | { readonly do: 'trace.vanish'; readonly id: number; readonly vanishAt: number }
  | { readonly do: 'trace.drop'; readonly ids: readonly number[] }
  | { readonly do: 'setting.set'; readonly name: string; readonly value: unknown }
