import type { Catalog } from '../content/catalog.ts'
import { dayOf } from '../domain/clock.ts'
import { nudged, PATIENCE, passed, TOO_LATE, type Nudge, type NudgeKind } from '../domain/nudge.ts'
import type { Person } from '../domain/people.ts'
import type { Change } from './changes.ts'
import { deedsWaiting } from './deeds.ts'
import { nextOf, path } from './learn.ts'
import type { Act, Notice } from './ports.ts'
import { inReach } from './staff.ts'
import { today } from './review.ts'

/**
 * So many at one tick of the clock: what the bulk lane can send until the next, and little enough to
 * be over soon when the program is asked to stop.
 */
const A_TICK = 200
/** Committed together; an answer to a tap waits no longer than for these. */
const TOGETHER = 20

/** How many ways there are to say one kind of nudge. */
const WAYS = 4

/** Sends those that are due, oldest first: each is moved to its next day and posted in one commit. */
export async function sendNudges(act: Act, catalog: Catalog): Promise<void> {
  const due = await act.store.nudgesDue(act.now, A_TICK)
  let trouble: unknown
  for (let from = 0; from < due.length; from += TOGETHER) {
    const some = due.slice(from, from + TOGETHER)
    const planned = await Promise.allSettled(some.map((nudge) => plan(act, catalog, nudge)))
    // One that cannot be planned must not keep the others from going out; it is tried again, until it
    // is too late for today.
    for (const one of planned) if (one.status === 'rejected') trouble ??= one.reason
    const plans = planned.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    await keep(act, plans)
  }
  if (trouble !== undefined) throw trouble
}

/** A conflict keeps nothing of a batch: somebody acted meanwhile, and the others are kept one by one. */
async function keep(act: Act, plans: readonly (readonly Change[])[]): Promise<void> {
  const all = plans.flat()
  const moves = all.filter((change) => change.do === 'nudge.move')
  if (moves.length === 0) return
  const rest = all.filter((change) => change.do !== 'nudge.move')
  if ((await act.commit([...moves, ...rest])) === 'done') return
  for (const changes of plans) if (changes.length > 0) await act.commit(changes)
}

function skip(act: Act, nudge: Nudge): Change[] {
  if (nudge.dueAt === null) return []
  return [{ do: 'nudge.move', nudge: passed(nudge, act.now), was: nudge.dueAt }]
}

async function plan(act: Act, catalog: Catalog, known: Nudge): Promise<Change[]> {
  const { personId, dueAt: was } = known
  const person = await act.store.person(personId)
  if (!person || was === null) return []
  const tooLate = act.now - was > TOO_LATE
  if (tooLate || person.state !== 'member' || !inReach(person)) return skip(act, known)
  const nudge = (await wasActive(act, known)) ? { ...known, silent: 0 } : known
  if (nudge.silent >= PATIENCE) return [{ do: 'nudge.move', nudge: { ...nudge, dueAt: null }, was }]
  const kind = await whatToSay(act, catalog, person, nudge)
  if (!kind) return [{ do: 'nudge.move', nudge: passed(nudge, act.now), was }]
  const facts = { at: was, way: 1 + (dayOf(act.now, nudge.zone) % WAYS) }
  return [
    { do: 'nudge.move', nudge: nudged(nudge, act.now), was },
    {
      do: 'notice.post',
      notice: {
        lane: 'bulk',
        personId,
        caseId: null,
        kind: `nudge.${kind}`,
        facts,
        notBefore: act.now,
      },
    },
  ]
}

async function wasActive({ store }: Act, { personId, sentAt, silent }: Nudge): Promise<boolean> {
  if (silent === 0 || sentAt === null) return false
  const run = await store.newestRun(personId)
  return run !== undefined && run.updatedAt > sentAt
}

/**
 * What there is to say today; undefined: nothing. A deed is spoken of once, by the first nudge after
 * its time has come: asking again every day would be pressing.
 */
export async function whatToSay(
  act: Act,
  catalog: Catalog,
  person: Person,
  { zone, sentAt }: Pick<Nudge, 'zone' | 'sentAt'>,
): Promise<NudgeKind | undefined> {
  const deeds = await deedsWaiting(act, catalog, person)
  if (deeds.some(({ askAt }) => sentAt === null || askAt > sentAt)) return 'deed'
  if ((await today(act, catalog, person, zone)).is === 'due') return 'review'
  return nextOf(await path(act, catalog, person), act.now) ? 'lesson' : undefined
}

/** Whether a posted nudge is still wanted when its turn has come: it may have waited. */
export async function nudgeMeant(act: Act, { personId, facts }: Notice): Promise<boolean> {
  if (act.now - Number(facts['at']) > TOO_LATE) return false
  const nudge = await act.store.nudge(personId)
  return nudge !== undefined && nudge.dueAt !== null
}
