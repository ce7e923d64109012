import type { AuditEntry } from '../domain/audit.ts'
import type { Case, CaseEvent } from '../domain/case.ts'
import type { Candidate, FreezeAsk, Invite, Person, Plan, Role, Tolana } from '../domain/people.ts'
import type { Look } from '../domain/look.ts'
import type { Memory } from '../domain/memory.ts'
import type { Nudge } from '../domain/nudge.ts'
import type { Round } from '../domain/round.ts'
import type { FinishedKind, Run, RunKind } from '../domain/run.ts'
import type { Show } from '../domain/show.ts'
import type { CardId, Change } from './changes.ts'
import type { Card, Finish, Reveal, SavedReply, TakenDeed, Thought } from './stored.ts'

/** What a batch came to. `conflict`: somebody was first, and nothing of the batch was kept. */
export type Verdict = 'done' | 'conflict'

/**
 * Commits a batch durably, whole or not at all. Inside an update it may be called once: the same
 * transaction marks the update as applied, which is what makes its effects happen exactly once.
 */
export type Commit = (changes: readonly Change[]) => Promise<Verdict>

/** Everything the use cases may read. Opened values only; sealing is the store's own affair. */
export interface Store {
  personByTelegram(telegramId: number): Promise<Person | undefined>
  person(id: string): Promise<Person | undefined>
  /** Members (not joining) with exactly this role; `tolanaId` undefined means in any Tolana. */
  members(role: Role, tolanaId?: string | null): Promise<Person[]>
  /** How many members have exactly this role in this Tolana, without opening any of them. */
  countMembers(role: Role, tolanaId: string): Promise<number>
  tolana(id: string): Promise<Tolana | undefined>
  tolanas(): Promise<Tolana[]>
  /** By the code in the link; the store hashes it. Expired or used-up ones are found too. */
  invite(code: string): Promise<Invite | undefined>

  run(id: string): Promise<Run | undefined>
  /** The newest open run of this kind, of this subject where one is given. */
  openRun(personId: string, kind: RunKind, subject?: string): Promise<Run | undefined>
  /** Newest first. */
  runs(personId: string, kind: RunKind): Promise<Run[]>
  /** The run of any kind that was touched last: where the person stands. */
  newestRun(personId: string): Promise<Run | undefined>
  /** Accepted answers by turn, oldest first. */
  answers(runId: string): Promise<unknown[]>
  /** Subjects of this kind the person has finished, oldest first. */
  finished(personId: string, kind: FinishedKind): Promise<string[]>
  /** The same with their times. */
  finishes(personId: string, kind: FinishedKind): Promise<Finish[]>
  /** What of this kind is open, and when it was touched last (ms), without its state. */
  openSubjects(personId: string, kind: RunKind): Promise<Finish[]>
  /** Times at which the person answered in runs of these kinds: the first and last of each hour. */
  activeAt(personId: string, kinds: readonly RunKind[]): Promise<number[]>

  /** All cards of one person, the one that is due first first; how firmly each stands is not read. */
  cards(personId: string): Promise<Card[]>
  /** Of those, the ones due before `before`, at most `limit`. */
  cardsDue(personId: string, before: number, limit: number): Promise<Card[]>
  /** How many cards were answered in reviews at `since` or after. */
  cardsSeen(personId: string, since: number): Promise<number>
  memory(card: CardId): Promise<Memory | undefined>
  /** Deeds to be asked about by `now`, oldest first. */
  deedsDue(personId: string, now: number): Promise<TakenDeed[]>
  /** Written thoughts, oldest first. */
  thoughts(personId: string): Promise<Thought[]>
  looks(personId: string): Promise<Look[]>
  /** Those of each of these people who has any. */
  looksOf(personIds: readonly string[]): Promise<Look[][]>
  /** Finished rounds of telling messages apart, oldest first. */
  rounds(personId: string): Promise<Round[]>
  nudge(personId: string): Promise<Nudge | undefined>
  /** Due by `now`, oldest first. */
  nudgesDue(now: number, limit: number): Promise<Nudge[]>
  /** The file id of a text read aloud. */
  voiceNote(text: string, locale: string): Promise<string | undefined>

  show(id: string): Promise<Show | undefined>
  /** The one that is open in a group chat. */
  showIn(chatId: number): Promise<Show | undefined>
  /** The same by its recipient in the outbox. */
  showFor(recipient: string): Promise<Show | undefined>
  /** Those whose vote is to be closed by `now`. */
  showsClosing(now: number): Promise<Show[]>
  /** Untouched since before `before`. */
  showsIdle(before: number): Promise<Show[]>
  /** How many chose each sentence of a vote, by option, as far as anyone chose. */
  votes(showId: string, turn: number): Promise<number[]>

  case(id: string): Promise<Case | undefined>
  /** Oldest first; `words` is null where there were none or the case's key is destroyed. */
  caseEvents(caseId: string): Promise<CaseEvent[]>
  /** Newest first; ended ones too. */
  casesOf(reporterId: string): Promise<Case[]>
  casesHeldBy(holderId: string): Promise<Case[]>
  /** Not yet over, oldest first, of every Tolana. */
  casesOpen(): Promise<Case[]>
  /** Whose clock has struck by `now`, oldest first. */
  casesLate(now: number): Promise<Case[]>
  /** The one these six pictures open, by their hash. */
  caseByReceipt(hash: Uint8Array): Promise<Case | undefined>
  /** Every stub there is, for the owner's counts. */
  caseStubs(): Promise<Case[]>
  reveal(caseId: string): Promise<Reveal | undefined>
  /** Those whose time is over by `now`. */
  revealsOver(now: number): Promise<string[]>
  /** A coordinator's own, newest first. */
  savedReplies(personId: string): Promise<SavedReply[]>
  /** Newest first, at most `limit`, after skipping `from`. */
  audit(limit: number, from: number): Promise<AuditEntry[]>

  /** Codes of cases whose words are wiped while the log has no line of it yet. */
  wipedUnlogged(): Promise<string[]>

  /** People whose role is frozen. */
  frozen(): Promise<Person[]>
  candidates(): Promise<Candidate[]>
  freezeAsks(): Promise<FreezeAsk[]>
  /** What owners have asked for and has not happened yet, what is due first first. */
  plans(): Promise<Plan[]>
  /** For the clocks: in one of these states and untouched since before `before`. */
  casesIdle(states: readonly Case['state'][], before: number, readable?: boolean): Promise<Case[]>

  /** The ledger of sensitive messages in one chat, oldest first. */
  traces(personId: string): Promise<Trace[]>
  tracesOfCase(caseId: string): Promise<Trace[]>
  /**
   * What still stands in chats of cases that are over and whose words are wiped; not the cards that
   * tell of a withdrawal or of an expiry, which have a time of their own.
   */
  tracesOfEnded(): Promise<Trace[]>
  /** Those that should have vanished by `now`. */
  tracesDue(now: number): Promise<Trace[]>

  /** Notices ready to be sent: lane order, then oldest first, at most `limit`, of no person in `busy`. */
  noticesDue(now: number, limit: number, busy: readonly string[]): Promise<Notice[]>
  /** When the next waiting notice to none in `busy` becomes due, for the alarm clock. */
  nextNoticeAt(busy: readonly string[]): Promise<number | undefined>

  setting(name: string): Promise<unknown>
}

/**
 * `screen`: a sensitive screen; one at a time. `card`: a notice that calls to a case. `typed`: a message
 * of the person's own. `voice`: a text read aloud for them; one at a time. `desk`: a reminder of several
 * cases; one at a time.
 */
export type TraceKind = 'screen' | 'card' | 'typed' | 'voice' | 'desk'

/** Where a sensitive message stands, so that it can be deleted while Telegram allows (48 h). */
export interface Trace {
  readonly id: number
  readonly personId: string
  readonly caseId: string | null
  readonly chatId: number
  readonly messageId: number
  readonly kind: TraceKind
  readonly sentAt: number
  /** When it vanishes by itself; null: only by /hide, /forget or the end of its case. */
  readonly vanishAt: number | null
}

/** The four lanes of the outbox, in the order of their right of way. */
export const LANES = ['danger', 'case', 'reply', 'bulk'] as const
export type Lane = (typeof LANES)[number]

const SHOW = 'show:'

/** The show of a group chat as a recipient of notices, by the chat's hash. No id of a person has a colon. */
export function showRecipient(chat: Uint8Array): string {
  return `${SHOW}${Buffer.from(chat).toString('base64url')}`
}

/** Whether this recipient is a show in a group chat. */
export function isShow(recipient: string): boolean {
  return recipient.startsWith(SHOW)
}

/** The hash of the chat that is meant. */
export function chatOf(recipient: string): Uint8Array {
  return Buffer.from(recipient.slice(SHOW.length), 'base64url')
}

/** A message to another person: what it is about, never its words; rendered when it is sent. */
export interface NewNotice {
  readonly lane: Lane
  /** A person, or a show in a group chat (`showRecipient`). */
  readonly personId: string
  readonly caseId: string | null
  /** Names a rendering in bot/notices.ts. */
  readonly kind: string
  readonly facts: Readonly<Record<string, string | number>>
  readonly notBefore: number
}

export interface Notice extends NewNotice {
  readonly id: number
  /** `uncertain`: an at-most-once notice that may or may not have been sent before a crash. */
  readonly state: 'waiting' | 'sending' | 'uncertain' | 'failed'
  readonly attempts: number
}

/** The life and death of data keys. Destroy a key before the rows it sealed, always. */
export interface Vault {
  /**
   * Their updates that still wait are kept, as a stranger's. `last-owner`: nobody else could run the
   * house, and nothing was destroyed.
   */
  destroyPersonKey(personId: string): Promise<'destroyed' | 'last-owner'>
  destroyCaseKey(caseId: string): Promise<void>
  /** A keyed digest for codes and addresses: stable for a deployment, useless without its secret. */
  digest(purpose: string, value: string): Uint8Array
  /** HMAC(pepper, scrypt(words, salt of the deployment)), reckoned off the main thread. */
  receiptHash(words: string): Promise<Uint8Array>
  /** The six-digit number of someone in the audit log; whose it is dies with their key. */
  actorNumber(personId: string): number
}

/** What a use case gets: the time it is, what it may read, how it may write. */
export interface Act {
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly store: Store
  readonly vault: Vault
  readonly commit: Commit
}
