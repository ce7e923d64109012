import type { Act, Trace } from './app/ports.ts'
import { strikeClocks } from './app/clocks.ts'
import { cutOffLeft } from './app/cut-off.ts'
import { settleAsks, type TakeOut } from './app/freeze.ts'
import { logWithdrawn } from './app/log-withdrawn.ts'
import { sendNudges } from './app/nudge.ts'
import { carryOutPlans } from './app/plans.ts'
import { dropOldReveals } from './app/reveal.ts'
import { closeDueVotes, dropIdleShows } from './app/show.ts'
import { dropOldStubs, endUnreadable, expireIdleCases, sealEndedCases } from './app/tidy.ts'
import { dropOldCandidates } from './app/trust.ts'
import { noteAwake } from './app/waking.ts'
import type { House } from './bot/context.ts'
import type { OpenHouse } from './db/open.ts'
import { ROLES } from './domain/people.ts'
import { RETENTION } from './domain/retention.ts'
import type { Log } from './log.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** Something done by the clock. */
export interface Job {
  readonly name: string
  readonly every: number
  readonly run: () => Promise<unknown>
}

/** Deletes messages from chats and strikes them from the ledger; returns what Telegram makes wait. */
type Vanish = (traces: readonly Trace[]) => Promise<readonly Trace[]>

/** So long what Telegram makes wait is remembered after a wipe: no ledger names it any more. */
const WIPED_FOR = 5 * MINUTE

/**
 * Every timed job there is: how the house forgets, and how it remembers people. `out` takes everything
 * out of the hands and the chat of whoever serves no more.
 */
export function jobs(house: House, db: OpenHouse, vanish: Vanish, out: TakeOut): readonly Job[] {
  const act = (): Act => ({
    now: house.now(),
    store: house.store,
    vault: house.vault,
    commit: house.commit,
  })
  /** The ledger is read while there are keys to read it with; what it names leaves the chats last. */
  const wipeEverything = async (): Promise<void> => {
    const traces = await allTraces(house)
    try {
      await db.wipe()
    } finally {
      // Also where the rows could not be deleted: with the keys the ledger is gone for good.
      wiped = { later: await vanish(traces), until: house.now() + WIPED_FOR }
    }
  }
  let wiped: { readonly later: readonly Trace[]; readonly until: number } = { later: [], until: 0 }
  const vanishWiped = async (): Promise<void> => {
    const { later, until } = wiped
    if (later.length > 0) wiped = { later: house.now() < until ? await vanish(later) : [], until }
  }
  const ago = (ms: number): number => house.now() - ms
  return [
    {
      name: 'vanish-screens',
      every: 10 * SECOND,
      run: async () => vanish(await house.store.tracesDue(house.now())),
    },
    { name: 'vanish-wiped', every: 10 * SECOND, run: vanishWiped },
    // Often, and a few each time: as fast as the outbox can send them, and never long in hand.
    {
      name: 'send-nudges',
      every: 10 * SECOND,
      run: () => sendNudges(act(), house.catalog),
    },
    { name: 'close-votes', every: SECOND, run: () => closeDueVotes(act(), house.catalog) },
    { name: 'drop-idle-shows', every: HOUR, run: () => dropIdleShows(act()) },
    // Nobody waits unheard: the shortest step of the ladder is ten minutes.
    { name: 'strike-clocks', every: 15 * SECOND, run: () => strikeClocks(act()) },
    {
      name: 'seal-ended-cases',
      every: MINUTE,
      run: async () => {
        await sealEndedCases(act())
        // From the ledger, not from what was sealed just now: a crash may have come in between.
        await vanish(await house.store.tracesOfEnded())
      },
    },
    {
      name: 'expire-idle-cases',
      every: 10 * MINUTE,
      run: () => expireIdleCases(act()),
    },
    { name: 'drop-reveals', every: MINUTE, run: () => dropOldReveals(act()) },
    {
      name: 'carry-out-plans',
      every: MINUTE,
      run: () => carryOutPlans(act(), wipeEverything, out),
    },
    { name: 'settle-asks', every: MINUTE, run: () => settleAsks(act(), out) },
    { name: 'cut-off-left', every: 10 * MINUTE, run: () => cutOffLeft(act()) },
    { name: 'drop-old-candidates', every: HOUR, run: () => dropOldCandidates(act()) },
    { name: 'log-withdrawn', every: HOUR, run: () => logWithdrawn(act()) },
    { name: 'untie-stubs', every: HOUR, run: () => db.untieStubs(ago(RETENTION.tied)) },
    { name: 'drop-old-stubs', every: 6 * HOUR, run: () => dropOldStubs(act()) },
    {
      name: 'forget-unfinished-joining',
      every: HOUR,
      run: () => db.forgetJoiners(ago(RETENTION.joining)),
    },
    { name: 'drop-drafts', every: HOUR, run: () => db.dropDrafts(ago(RETENTION.draft)) },
    { name: 'drop-flow-logs', every: HOUR, run: () => db.dropFlowLogs(ago(RETENTION.flowLog)) },
    { name: 'forget-seen-updates', every: HOUR, run: () => db.forgetSeen(ago(RETENTION.seen)) },
    { name: 'rotate-inbox-key', every: HOUR, run: () => db.rotateInboxKey() },
    {
      name: 'drop-dead-letters',
      every: HOUR,
      run: () => db.dropDeadLetters(ago(RETENTION.deadLetter)),
    },
    {
      name: 'drop-lost-notices',
      every: HOUR,
      run: () => db.dropLostNotices(ago(RETENTION.lostNotice)),
    },
    {
      name: 'drop-expired-invites',
      every: HOUR,
      run: () => db.dropInvites(ago(RETENTION.expiredInvite)),
    },
    { name: 'drop-orphan-keys', every: HOUR, run: () => db.dropOrphanKeys() },
    {
      name: 'drop-unreadable-rows',
      every: HOUR,
      run: async () => {
        await db.dropUnreadable()
        await endUnreadable(act())
      },
    },
    { name: 'tick', every: 10 * MINUTE, run: () => noteAwake(act()) },
    // In WAL mode a deleted secret stays in the log until this has succeeded; a reader can hold it off.
    { name: 'checkpoint', every: 30 * SECOND, run: () => db.checkpoint() },
  ]
}

/** Everything sensitive in every chat. */
async function allTraces({ store }: House): Promise<Trace[]> {
  const people = await Promise.all(ROLES.map((role) => store.members(role)))
  const found: Trace[] = []
  for (const { id } of people.flat()) found.push(...(await store.traces(id)))
  return found
}

/** The first and the last of the rare jobs run so long after the start. */
const SOON = { first: 5 * SECOND, last: MINUTE }

/**
 * Runs each job at its interval, one at a time each; returns how to stop them. The rare ones also run
 * once within a minute, one after the other: a machine whose power fails every day must forget too.
 */
export function startJobs(table: readonly Job[], log: Log): { stop(): Promise<void> } {
  const timers: NodeJS.Timeout[] = []
  const running = new Map<string, Promise<void>>()
  for (const [index, job] of table.entries()) {
    const tick = () => {
      if (running.has(job.name)) return
      const done = job
        .run()
        .then(() => undefined)
        .catch((error: unknown) => log.event('job.failed', { job: job.name, error }))
        .finally(() => running.delete(job.name))
      running.set(job.name, done)
    }
    timers.push(setInterval(tick, job.every).unref())
    const at = SOON.first + ((SOON.last - SOON.first) * index) / table.length
    if (job.every > SOON.last) timers.push(setTimeout(tick, at).unref())
  }
  return {
    async stop() {
      timers.forEach((timer) => clearInterval(timer))
      await Promise.allSettled(running.values())
    },
  }
}
