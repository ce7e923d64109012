import type { AuditEntry } from '../domain/audit.ts'
import type { Case, CaseEvent, LetterState } from '../domain/case.ts'
import type {
  Candidate,
  FreezeAsk,
  Invite,
  Person,
  Plan,
  Profile,
  Role,
  Tolana,
} from '../domain/people.ts'
import type { Look } from '../domain/look.ts'
import type { Memory } from '../domain/memory.ts'
import type { Nudge } from '../domain/nudge.ts'
import type { Round } from '../domain/round.ts'
import type { FinishedKind, Run } from '../domain/run.ts'
import type { NewNotice, Trace } from './ports.ts'
import type { ShowChange } from './show-changes.ts'
import type { Reveal, SavedReply } from './stored.ts'

/** One step of one lesson, as somebody answered it. */
export interface CardId {
  readonly personId: string
  readonly lesson: string
  readonly step: string
}

/**
 * Every write there is, as plain data. A batch of them is committed whole or not at all, and begins
 * with the one that fails on conflict (`run.start`, `run.step`, `case.open`, `case.move`, `case.receipt`,
 * `reveal.set`, `reveal.open`, `reveal.drop` of what is unopened,
 * `invite.use`, `nudge.move`, `person.add`, `candidate.drop`, `plan.drop`, `show.open`, `show.move`, `vote.cast`), because a
 * conditional update that matches nothing aborts no transaction.
 */
export type Change =
  /** Conflict when this Telegram account is known already. Makes the person's data key first. */
  | { readonly do: 'person.add'; readonly person: Person }
  /**
   * Replaces role, state, Tolana, locale and profile. `as`: the role they were read with; conflict when
   * it is another by now, lest what they change about themselves undo a freeze.
   */
  | { readonly do: 'person.set'; readonly person: Person; readonly as?: Role }
  /**
   * What somebody is here, and nothing of what they say of themselves: both may change at once.
   * Conflict when they have another role than `as` by now, or are gone.
   */
  | {
      readonly do: 'person.role'
      readonly personId: string
      readonly role: Role
      readonly frozenRole: Role | null
      readonly tolanaId: string | null
      readonly as: Role
    }
  /**
   * Sets this flag and leaves the rest of the person as it is by then; nothing when they are gone. When
   * they are back, notices given up on them wait again, but those of cases that are over.
   */
  | {
      readonly do: 'person.unreachable'
      readonly personId: string
      readonly value: boolean
      /** Why they are; `blocked` where nothing else is known. */
      readonly why?: NonNullable<Profile['gone']>
    }
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
  | ShowChange
  /** Makes the case's data key first. Conflict when id or code exist. */
  | { readonly do: 'case.open'; readonly case: Case; readonly event: CaseEvent }
  /** The case after the act, `seq` raised by one. Conflict when somebody acted first. */
  | { readonly do: 'case.move'; readonly case: Case; readonly event: CaseEvent }
  /** After its key was destroyed: wipes the sealed words and marks the case unreadable. */
  | { readonly do: 'case.wipe'; readonly caseId: string }
  /** The stub itself, after its year. */
  | { readonly do: 'case.drop'; readonly caseId: string }
  /**
   * The hash of the six pictures that open it, in place of an earlier one; null: none any more. Conflict
   * when it is over, or somebody else's by now: theirs would open no more.
   */
  | {
      readonly do: 'case.receipt'
      readonly caseId: string
      readonly reporterId: string | null
      readonly hash: Uint8Array | null
    }
  /** How far a letter has come; one that was opened stays so. */
  | {
      readonly do: 'letter.set'
      readonly caseId: string
      readonly seq: number
      readonly letter: LetterState
    }
  /** In place of an earlier one in this case. Conflict unless `toId` holds the case, which is open. */
  | { readonly do: 'reveal.set'; readonly reveal: Reveal }
  /** Opened for the first time. Conflict when it was opened already, or is not there. */
  | { readonly do: 'reveal.open'; readonly caseId: string; readonly at: number }
  /** `unopened`: conflict when it was opened already, or is not there. */
  | { readonly do: 'reveal.drop'; readonly caseId: string; readonly unopened?: boolean }
  | { readonly do: 'reply.save'; readonly reply: SavedReply }
  | { readonly do: 'reply.drop'; readonly personId: string; readonly id: string }
  /** One line of the log; the database refuses to change it. */
  | { readonly do: 'audit.add'; readonly entry: AuditEntry }
  /** In place of an earlier one of this person. */
  | { readonly do: 'candidate.add'; readonly candidate: Candidate }
  /** Conflict when there is none (any more): two may decide at once. */
  | { readonly do: 'candidate.drop'; readonly personId: string }
  /** A second time changes nothing, unless it asks for the opposite. */
  | { readonly do: 'freeze.ask'; readonly ask: FreezeAsk }
  /** What was asked about this person; with `before` only what was asked by that moment. */
  | { readonly do: 'freeze.drop'; readonly aboutId: string; readonly before?: number }
  | { readonly do: 'plan.add'; readonly plan: Plan }
  /** Conflict when it is done or stopped already. */
  | { readonly do: 'plan.drop'; readonly id: string }
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
  /**
   * What waits for this person about this case, or was given up; null: for everybody but its reporter.
   * One that is in hand just now is still looked at before it is sent.
   */
  | { readonly do: 'notice.drop'; readonly personId: string | null; readonly caseId: string }
  /** Takes it out of the queue for good, visibly. */
  | { readonly do: 'notice.fail'; readonly id: number; readonly why: 'failed' | 'uncertain' }
  | { readonly do: 'trace.add'; readonly trace: Omit<Trace, 'id'> }
  | { readonly do: 'trace.vanish'; readonly id: number; readonly vanishAt: number }
  | { readonly do: 'trace.drop'; readonly ids: readonly number[] }
  /** null: it is as if it had never been set. */
  | { readonly do: 'setting.set'; readonly name: string; readonly value: unknown }
