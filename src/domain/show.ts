import { z } from 'zod'
import { spread } from './spread.ts'
import { stepTheatre, theatreState, type TheatreEvent } from './theatre.ts'
import type { Scenario } from './scenario.ts'

/** What a show in a group chat holds beside its position; sealed at rest. No names, and no votes. */
export const showState = z.object({
  theatre: theatreState,
  scenario: z.string(),
  shape: z.string(),
  /** The language the group is spoken to in. */
  locale: z.string(),
  /** The topic of a forum it is played in; null: the group has none, or it is the general one. */
  thread: z.int().nullable().default(null),
  /** How many chose each sentence in the vote that closed last. */
  counts: z.array(z.int().min(0)).readonly(),
  /** The message that shows the turn `posted.turn`; kept by storage, as it is known only once it is sent. */
  posted: z.object({ turn: z.int(), messageId: z.int() }).nullable(),
  /** How often it was brought down to the end of the chat: which of its messages is the newest. */
  copy: z.int().default(0),
  /** Every message of the show and when it was sent (ms), so that it can be taken out of the chat again. */
  messages: z.array(z.object({ id: z.int(), at: z.int() })).readonly(),
  /** Set once it is over for good: its messages leave the chat, and then it is gone. */
  leaving: z.boolean().default(false),
})
export type ShowState = Readonly<z.infer<typeof showState>>

/** A practice story played in a group chat: its members vote, whoever leads goes on. */
export interface Show {
  readonly id: string
  readonly chatId: number
  /** null: whoever led has left; now anyone may go on. */
  readonly leaderId: string | null
  readonly turn: number
  /** So many votes close the vote at once. */
  readonly quorum: number
  /** When the vote closes by the clock, ms since the epoch; null: no vote is open. */
  readonly closesAt: number | null
  readonly state: ShowState
  readonly touchedAt: number
}

/** How long a vote stays open: time to read aloud, to talk, and to find the button. */
export const VOTE_MS = 3 * 60_000

/** How many votes close a vote at once: everyone's but the leader's and the bot's. */
export function quorumOf(members: number, led: boolean): number {
  return Math.max(1, members - (led ? 2 : 1))
}

/** Which sentence a vote took, or null when nobody voted. A draw is decided by a coin that `seed` throws. */
export function decided(counts: readonly number[], seed: string): number | null {
  const most = Math.max(0, ...counts)
  if (most === 0) return null
  const first = counts.flatMap((count, option) => (count === most ? [option] : []))
  return first[spread(seed) % first.length] ?? null
}

/** Whether the last vote was a draw. */
export function drawn({ counts }: Pick<ShowState, 'counts'>): boolean {
  const most = Math.max(0, ...counts)
  return most > 0 && counts.filter((count) => count === most).length > 1
}

/** What a step of a show comes to. */
export type ShowStep =
  | {
      readonly status: 'moved'
      readonly show: Show
      /** Whether the message of the turn before is edited to show it; else a new one is sent. */
      readonly inPlace: boolean
    }
  | { readonly status: 'refused' }

/**
 * The show after one step of whoever leads. In a group a scene and its sentences are one message, so
 * reading and choosing are one stage; a vote opens with it, until the clock closes it or enough have voted.
 */
export function stepShow(
  scenario: Scenario,
  show: Show,
  event: TheatreEvent,
  now: number,
): ShowStep {
  const stepped = stepTheatre(scenario, show.state.theatre, event)
  if (stepped.status === 'refused') return stepped
  const read = stepped.state.stage === 'scene'
  const theatre = read ? { ...stepped.state, stage: 'choices' as const } : stepped.state
  const voting = theatre.stage === 'choices'
  const state = { ...show.state, theatre, counts: voting ? [] : show.state.counts }
  const closesAt = voting ? now + VOTE_MS : null
  const next = { ...show, turn: show.turn + 1, closesAt, state, touchedAt: now }
  return { status: 'moved', show: next, inPlace: false }
}

/** The show after its vote has closed, in the message of the vote. Where nobody voted it rests at the same scene until someone goes on. */
export function closeVote(
  scenario: Scenario,
  show: Show,
  counts: readonly number[],
  now: number,
): ShowStep {
  const { theatre } = show.state
  if (theatre.stage !== 'choices' || show.closesAt === null) return { status: 'refused' }
  const taken = decided(counts, `${show.id}.${show.turn}`)
  const rested = { ...show, turn: show.turn + 1, closesAt: null, touchedAt: now }
  if (taken === null) return { status: 'moved', show: rested, inPlace: true }
  const stepped = stepTheatre(scenario, theatre, { do: 'choose', option: taken })
  if (stepped.status === 'refused') return stepped
  const state = { ...show.state, theatre: stepped.state, counts }
  return { status: 'moved', show: { ...rested, state }, inPlace: true }
}

/** The show on its way out, from wherever it stands. A story left in a chat could be found without its answer. */
export function leaveStage(show: Show, now: number): ShowStep {
  if (show.state.leaving) return { status: 'refused' }
  const state = { ...show.state, leaving: true }
  const next = { ...show, turn: show.turn + 1, closesAt: null, state, touchedAt: now }
  return { status: 'moved', show: next, inPlace: true }
}

/** A resting show opens its vote again. */
export function reopenVote(show: Show, now: number): ShowStep {
  if (show.state.theatre.stage !== 'choices' || show.closesAt !== null) return { status: 'refused' }
  const next = { ...show, turn: show.turn + 1, closesAt: now + VOTE_MS, touchedAt: now }
  return { status: 'moved', show: next, inPlace: true }
}
