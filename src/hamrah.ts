import { join } from 'node:path'
import type { Change } from './app/changes.ts'
import type { Act, Commit, Trace } from './app/ports.ts'
import { waitAnew } from './app/plans.ts'
import { resumeVotes } from './app/show.ts'
import { wake } from './app/waking.ts'
import { createBot } from './bot/bot.ts'
import type { House } from './bot/context.ts'
import { createOffered, loadDistress } from './bot/distress.ts'
import { createGuesses } from './bot/guesses.ts'
import { createLastScreens } from './bot/last-screens.ts'
import { createLocks } from './bot/lock.ts'
import { webhookSecret } from './bot/intake/announce.ts'
import { examine } from './bot/intake/health.ts'
import { introduce } from './bot/intake/introduce.ts'
import { startLanes } from './bot/intake/lanes.ts'
import { addWebhookRoute } from './bot/intake/receive.ts'
import { startUpdates, type Updates } from './bot/intake/updates.ts'
import { deliverer } from './bot/notices.ts'
import { startOutbox, type Outbox } from './bot/outbox/dispatch.ts'
import { createPictures } from './bot/pictures/pictures.ts'
import { createReceipts } from './bot/receipts.ts'
import { showProfile } from './bot/profile.ts'
import { takeOut } from './bot/take-out.ts'
import { vanish } from './bot/traces.ts'
import { loadVoice } from './bot/voice.ts'
import { listenOn, listenTrouble, makeWeb } from './bot/web.ts'
import { makeTransport } from './bot/wire/transport.ts'
import type { Config } from './config.ts'
import { loadCatalog } from './content/catalog.ts'
import { packageRoot } from './package-root.ts'
import type { OpenHouse } from './db/open.ts'
import { jobs, startJobs, type Job } from './jobs.ts'
import type { Desk } from './local/desk.ts'
import type { Log } from './log.ts'
import { openStorage } from './storage.ts'

export interface Surroundings {
  readonly log: Log
  /** Aborted when the program is asked to stop, also while it is still starting. */
  readonly signal: AbortSignal
  /** Milliseconds since the epoch. */
  readonly now?: () => number
}

/** A running Hamrah. */
export interface Hamrah {
  readonly db: OpenHouse
  readonly desk: Desk | undefined
  /** The port of the health page and the webhook; undefined where nothing listens. */
  readonly port: number | undefined
  readonly username: string
  /** The exit code it calls for by itself: a revoked token, a second poller. */
  readonly ended: Promise<number>
  readonly jobs: readonly Job[]
  readonly act: () => Act
  /** Takes nothing more, finishes what is in hand, closes the database: within five seconds. */
  stop(): Promise<void>
}

/** Up, or the lines that tell a person what to mend. */
export type Started =
  | { readonly status: 'up'; readonly hamrah: Hamrah }
  | { readonly status: 'wrong'; readonly lines: readonly string[] }

/**
 * Puts the whole house together and opens its door: storage, content, the bot, the way in and the way
 * out. What the last stop or crash left in the inbox comes first.
 */
export async function startHamrah(config: Config, around: Surroundings): Promise<Started> {
  const { log, signal, now = Date.now } = around
  const startedAt = now()
  const root = packageRoot()
  const loaded = loadCatalog(root, { unreviewed: config.showUnreviewed })
  if (loaded.status === 'wrong')
    return wrong(loaded.problems.map(({ file, line, says }) => `${file}:${line}: ${says}`))
  const stored = await openStorage(config, log, now)
  if (!stored.ok) return wrong([stored.problem])
  const db = stored.house
  const laid = config.mode === 'local' ? await layDeskOn(config) : undefined
  if (typeof laid === 'string') return db.close().then(() => wrong([laid]))
  const desk = laid
  // Local mode is Telegram by another address: below this line nothing knows the difference.
  const wire = config.mode === 'local' ? localWire(desk) : config
  const transport = makeTransport({ apiRoot: wire.apiRoot, log })
  const prose = join(root, 'locales')
  const voice = loadVoice(prose, config.defaultLocale)
  const door = { ownerIds: config.ownerIds, open: config.join === 'open' }
  let outbox: Outbox | undefined
  // Whoever posts a notice, or is back for those that wait, need not know that there is an outbox to wake.
  const waking =
    (inner: Commit): Commit =>
    async (changes) => {
      const verdict = await inner(changes)
      if (verdict === 'done' && changes.some(({ do: kind }) => WAKES.has(kind))) outbox?.poke()
      return verdict
    }
  const commit = waking(db.commit)
  const house: House = {
    catalog: loaded.catalog,
    voice,
    doors: { ...door, locales: voice.locales, defaultLocale: config.defaultLocale },
    store: db.store,
    vault: db.vault,
    flowLogs: db.flowLogs,
    commit,
    emergency: config.emergencyNumbers,
    timeZone: config.timeZone,
    guesses: createGuesses(),
    lastScreens: createLastScreens(),
    locks: createLocks(),
    distress: loadDistress(prose, voice, { unreviewed: config.showUnreviewed }),
    offered: createOffered(),
    pictures: createPictures(),
    receipts: createReceipts(),
    now,
  }
  const { bot, handle } = createBot(
    wire.token,
    { apiRoot: wire.apiRoot, fetch: transport.fetch },
    house,
  )
  const { api } = bot
  // Updates may come in before Telegram has told us who we are; their handling waits for it.
  let introduced: () => void = nothing
  const introduction = new Promise<void>((resolve) => (introduced = resolve))
  const lanes = startLanes({
    handle: async (entry, commitUpdate) => {
      await introduction
      return handle(entry, waking(commitUpdate))
    },
    inbox: db.inbox,
    log,
  })
  lanes.take(await db.inbox.pending())
  const act = (): Act => ({ now: now(), store: db.store, vault: db.vault, commit })
  await resumeVotes(act())
  await waitAnew(act())
  const slept = await wake(act())
  if (slept !== undefined) log.event('house.slept', { ms: slept })
  let updates: Updates | undefined
  const web = makeWeb({
    log,
    health: () =>
      examine({
        mode: config.mode,
        startedAt,
        now,
        lastPollAt: () => updates?.lastAnswerAt(),
        waitingSince: () => lanes.waitingSince(),
        inbox: () => db.inbox.counts(),
        outbox: async () => ({ waiting: await db.waitingNotices(), ...(await db.lostNotices()) }),
        spoiled: () => db.spoiled(),
        checkpointBusy: () => db.lastCheckpointBusy(),
      }),
  })
  const vanishLate = async (traces: readonly Trace[]): Promise<readonly Trace[]> => {
    const { left, later } = await vanish(api, house, traces, JOB_CALL_MS)
    if (left > 0) log.event('vanish.late', { count: left })
    return later
  }
  const table = jobs(house, db, vanishLate, (one) => takeOut(house, one, vanishLate))
  const timed = startJobs(table, log)
  const stop = async (): Promise<void> => {
    log.event('house.stopping')
    await updates?.stop()
    await web.close()
    await Promise.all([lanes.stop(2_000), outbox?.stop(1_000), timed.stop()])
    await db.close()
    await desk?.telegram.close()
    log.event('house.stopped')
  }
  const port = await openDoor()
  if (typeof port === 'string') return stop().then(() => wrong([port]))
  const me = await introduce(api, log, signal)
  if (me === undefined) return stop().then(() => wrong([]))
  bot.botInfo = me
  introduced()
  updates = startUpdates({ config, api, inbox: db.inbox, vault: db.vault, lanes, log, signal })
  // Not before Telegram knows us: what a wrong token cannot send is not to be tried.
  const deliver = deliverer(api, house)
  outbox = startOutbox({ store: db.store, commit: db.commit, deliver, log, now })
  await desk?.open({ act })
  log.event('house.started', { mode: config.mode, ms: now() - startedAt })
  void showProfile(api, voice, config.defaultLocale).catch(() => undefined)
  const { ended } = updates
  const { username } = me
  return { status: 'up', hamrah: { db, desk, port, username, ended, jobs: table, act, stop } }

  /** The port listened on; undefined where none is needed; a sentence where one is and cannot be had. */
  async function openDoor(): Promise<number | string | undefined> {
    if (config.mode === 'local') return undefined
    if (config.mode === 'webhook') {
      const { webhookUrl: url } = config
      const secret = webhookSecret(config.webhookSecret, url, db.vault)
      addWebhookRoute({ web, url, secret, inbox: db.inbox, lanes, log })
    }
    const listening = await listenOn(web, config.host, config.port)
    if (listening.status === 'listening') return listening.port
    if (config.mode === 'webhook') return cannotListen(config, listening.status)
    log.event('web.taken', { port: config.port })
    return undefined
  }
}

function nothing(): void {}

/** Changes after which there may be something to send. */
const WAKES: ReadonlySet<Change['do']> = new Set(['notice.post', 'show.tell', 'person.unreachable'])

/** How long a deletion by the clock waits for Telegram; what takes longer is tried at the next tick. */
const JOB_CALL_MS = 5_000

function wrong(lines: readonly string[]): Started {
  return { status: 'wrong', lines }
}

/** The desk, or the sentence that says why it cannot be laid: most often a second `npm start`. */
async function layDeskOn(config: Config): Promise<Desk | string> {
  try {
    return await layDesk(config)
  } catch (error) {
    const trouble = listenTrouble(error)
    if (trouble === undefined) throw error
    return cannotListen(config, trouble)
  }
}

function cannotListen({ host, port }: Config, why: 'taken' | 'denied'): string {
  return `HOST and PORT: nothing can listen on ${host}:${port} (${why}).`
}

function localWire(desk: Desk | undefined): { readonly token: string; readonly apiRoot: string } {
  return { token: desk?.telegram.token ?? '', apiRoot: desk?.telegram.url ?? '' }
}

/** Only local mode pays for a Bot API server: 20 MB and a tenth of a second. */
async function layDesk({ host, port }: Config): Promise<Desk> {
  const local = await import('./local/desk.ts')
  return local.layDesk(host, port)
}
