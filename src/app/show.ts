import type { Catalog } from '../content/catalog.ts'
import { atLeast, type Person } from '../domain/people.ts'
import {
  closeVote,
  leaveStage,
  reopenVote,
  stepShow,
  type Show,
  type ShowStep,
} from '../domain/show.ts'
import { startTheatre } from '../domain/theatre.ts'
import type { Change } from './changes.ts'
import { atTurningPoint } from './circle.ts'
import { newId } from './ids.ts'
import type { Act, Verdict } from './ports.ts'

/** Where the message stands that offered the stories. */
export interface Offered {
  readonly chatId: number
  readonly messageId: number
  /** The topic of a forum. */
  readonly thread: number | null
}

/** Raises the curtain in a group chat, over the message that offered the stories. */
export async function openShow(
  act: Act,
  catalog: Catalog,
  leader: Person,
  scenarioId: string,
  { chatId, messageId, thread }: Offered,
): Promise<Show | undefined> {
  const scenario = catalog.scenario(scenarioId)
  if (!scenario || !atLeast(leader.role, 'mentor')) return undefined
  const show: Show = {
    id: newId(),
    chatId,
    leaderId: leader.id,
    turn: 0,
    quorum: 0,
    closesAt: null,
    state: {
      theatre: startTheatre(scenario),
      scenario: scenario.id,
      shape: scenario.shape,
      locale: leader.locale,
      thread,
      counts: [],
      posted: { turn: 0, messageId },
      copy: 0,
      messages: [{ id: messageId, at: act.now }],
      leaving: false,
    },
    touchedAt: act.now,
  }
  const verdict = await act.commit([{ do: 'show.open', show }, tellNow(act, show)])
  return verdict === 'done' ? show : undefined
}

/** What whoever leads may do with a button. */
export type Lead = 'next' | 'other' | 'close' | 'back'

/** What came of a leader's step: `edited`: the same message shows it; `sent`: a new one does. */
export type Led = 'edited' | 'sent' | 'conflict' | 'refused'

/** One step by whoever leads. `quorum` is asked for only where a vote opens. */
export async function leadShow(
  act: Act,
  catalog: Catalog,
  show: Show,
  lead: Lead,
  quorum: () => Promise<number>,
): Promise<Led> {
  const scenario = playable(catalog, show)
  // A story that was rewritten meanwhile cannot go on: its sentences are not there any more.
  if (!scenario) return endShow(act, show)
  const { theatre } = show.state
  const resting = theatre.stage === 'choices' && show.closesAt === null && lead === 'next'
  const stepped = resting
    ? reopenVote(show, act.now)
    : stepShow(scenario, show, atTurningPoint(scenario, theatre, { do: lead }), act.now)
  if (stepped.status === 'refused') return 'refused'
  const votes = stepped.show.closesAt !== null
  const moved = votes ? { ...stepped, show: { ...stepped.show, quorum: await quorum() } } : stepped
  if ((await act.commit(moving(act, show, moved))) === 'conflict') return 'conflict'
  return stepped.inPlace ? 'edited' : 'sent'
}

/** Ends a show for good: its messages are taken out of the chat. Where that was begun, it is tried again. */
export async function endShow(act: Act, show: Show): Promise<Led> {
  const left = leaveStage(show, act.now)
  const changes = left.status === 'moved' ? moving(act, show, left) : [tellNow(act, show)]
  return (await act.commit(changes)) === 'done' ? 'edited' : 'conflict'
}

/**
 * Closes votes whose time has come or that enough have voted in. A vote that comes in meanwhile is told
 * that it counts, so it makes this closing a conflict, and the next tick counts it.
 */
export async function closeDueVotes(act: Act, catalog: Catalog): Promise<void> {
  const due = await act.store.showsClosing(act.now)
  const closed = await Promise.allSettled(due.map((show) => closeOne(act, catalog, show)))
  for (const one of closed) if (one.status === 'rejected') throw one.reason
}

async function closeOne(act: Act, catalog: Catalog, show: Show): Promise<void> {
  const scenario = playable(catalog, show)
  const counts = await act.store.votes(show.id, show.turn)
  const closed = scenario && closeVote(scenario, show, counts, act.now)
  if (closed?.status !== 'moved') {
    await endShow(act, show)
    return
  }
  const voted = counts.reduce((all, count) => all + count, 0)
  await act.commit(moving(act, show, { ...closed, voted }))
}

/** After a start votes stay open so long: time for what was tapped meanwhile to come in. */
const GRACE_MS = 30_000

/** To be done once, before anything is closed: a vote whose time ran out while nobody listened goes on. */
export async function resumeVotes(act: Act): Promise<void> {
  await act.commit([{ do: 'vote.extend', until: act.now + GRACE_MS }])
}

/** A tally is shown at most so often: a group takes twenty messages a minute, edits counted too. */
const TALLY_MS = 5_000

/** Takes a vote, or changes it. `voter` is a Telegram id, of which only a hash for this one turn is kept. */
export function castVote(act: Act, show: Show, voter: number, option: number): Promise<Verdict> {
  return act.commit([
    { do: 'vote.cast', showId: show.id, turn: show.turn, voter, option, at: act.now },
    { do: 'show.tell', showId: show.id, at: act.now + TALLY_MS },
  ])
}

/** A show that is lost far up in the chat is shown once more, where it was asked for; `leader`: led by them from now on. */
export async function showOnceMore(
  act: Act,
  { id: showId }: Show,
  leader: Person | undefined,
  thread: number | null,
): Promise<void> {
  const lead = { do: 'show.lead', showId, leaderId: leader?.id ?? null, at: act.now } as const
  await act.commit([
    ...(leader ? [lead] : []),
    { do: 'show.lost', showId, thread },
    { do: 'show.tell', showId, at: act.now },
  ])
}

/** After so long without a step another mentor may take a show over. */
const PATIENCE_MS = 30 * 60_000

/** Whether a show stands still so long that another mentor may lead it. */
export function isLeftAlone(act: Act, { touchedAt }: Show): boolean {
  return act.now - touchedAt > PATIENCE_MS
}

const HOUR = 60 * 60_000
/** A show that nobody goes on with for so long is taken out of its chat. */
export const IDLE_SHOW_MS = 12 * HOUR
/** Telegram deletes nothing that is older than 48 h: what is not cleared by then is let go of. */
const LOST_SHOW_MS = 48 * HOUR

/**
 * Takes shows that nobody went on with out of their chats: nobody is there to say that they may stay.
 * What could not be cleared is tried again, and let go of when Telegram deletes nothing more.
 */
export async function dropIdleShows(act: Act): Promise<void> {
  const lost = act.now - LOST_SHOW_MS
  for (const show of await act.store.showsIdle(act.now - IDLE_SHOW_MS)) {
    const { id: showId, touchedAt, state } = show
    // What is told of it must not make it look used.
    const left = leaveStage(show, touchedAt)
    if (left.status === 'moved') await act.commit(moving(act, show, left))
    else if (state.leaving && touchedAt < lost)
      await act.commit([{ do: 'show.close', showId, before: lost }])
    else await act.commit([tellNow(act, show)])
  }
}

/** The story of a show, as long as it is the one it began with. */
export function playable(catalog: Catalog, { state }: Show) {
  const scenario = catalog.scenario(state.scenario)
  return scenario?.shape === state.shape ? scenario : undefined
}

function moving(act: Act, before: Show, { show, inPlace, voted }: Moved): Change[] {
  const counted = voted === undefined ? {} : { voted }
  return [{ do: 'show.move', show, was: before.turn, inPlace, ...counted }, tellNow(act, show)]
}

type Moved = Extract<ShowStep, { status: 'moved' }> & { readonly voted?: number }

/** Has the show's message brought up to date at once. */
function tellNow(act: Act, { id: showId }: Show): Change {
  return { do: 'show.tell', showId, at: act.now }
}
