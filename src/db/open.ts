import { resolve } from 'node:path'
import type { FlowLogs, Inbox } from '../app/inbox.ts'
import type { Commit, Store, Vault } from '../app/ports.ts'
import { backup } from './backup.ts'
import { createCaches } from './cache.ts'
import { type Checkpointed, checkpoint } from './checkpoint.ts'
import { connect } from './client.ts'
import { commitOf } from './commit.ts'
import { createFlowLogs } from './flowlogs.ts'
import type { House } from './house.ts'
import { continueIds } from './ids.ts'
import { createInbox } from './inbox.ts'
import { createInboxKeys } from './inboxkeys.ts'
import { openKeyStore } from './keystore.ts'
import { openKnownKeys } from './knownkeys.ts'
import { lock } from './lock.ts'
import { type Fit, keysFit } from './mark.ts'
import { migrate } from './migrate.ts'
import { MIGRATIONS } from './migrations.ts'
import { createStore } from './reads/store.ts'
import { createSafe } from './safe.ts'
import { deriveKeys } from './secret.ts'
import { createTidy, type Tidy } from './tidy.ts'
import { createVault } from './vault.ts'
import { createWipe } from './wipe.ts'
import { createWriter } from './writer.ts'

/** Where the house stands and with which secret (32 bytes, from `loadSecret`). */
export interface HouseOptions {
  /** `file:./data/hamrah.db`, relative to the working directory. */
  readonly databaseUrl: string
  readonly keysFile: string
  readonly secret: Buffer
  readonly now?: () => number
  /** Hears of lazy writes (settled updates, replay logs) that could not be made; none is a loss. */
  readonly onLost?: (error: unknown) => void
}

/** The storage, open. */
export interface OpenHouse extends Tidy {
  readonly store: Store
  readonly vault: Vault
  readonly inbox: Inbox
  readonly flowLogs: FlowLogs
  /** For jobs and senders; updates commit with `inbox.commitFor`. */
  readonly commit: Commit
  checkpoint(): Promise<Checkpointed>
  /**
   * Destroys every key, then deletes every row, as one who owns the house may ask. It goes on as a new
   * house, in which nobody is known. Rejects when the rows could not be deleted: nothing can be read all
   * the same, and it may be called again.
   */
  wipe(): Promise<void>
  /** Living keys that this start found to be newer than the database: it is an older copy. */
  readonly newerKeys: number
  /** Values that failed to authenticate since the start. */
  spoiled(): number
  /** Whether a reader held off the last checkpoint; null before the first. */
  lastCheckpointBusy(): boolean | null
  /** Copies the database, without any key, to a new file. */
  backup(to: string): Promise<void>
  health(): Promise<Health>
  /** Writes down what is waiting to be written, then closes. */
  close(): Promise<void>
}

/** How the storage is, without a word about anybody. */
export interface Health {
  readonly answers: boolean
  /** What the last checkpoint came to. */
  readonly checkpoint: Checkpointed | 'none yet'
  /** Values that failed to authenticate since the start. */
  readonly spoiled: number
}

/** The open house, or the one line that says why not. */
export type Opened =
  | { readonly ok: true; readonly house: OpenHouse }
  | { readonly ok: false; readonly problem: string }

/** Takes the database for this process alone, then opens it. */
export async function openHouse(options: HouseOptions): Promise<Opened> {
  const path = resolve(options.databaseUrl.replace(/^file:/, ''))
  const locked = await lock(path)
  if (!locked.ok) return locked
  try {
    const opened = await openLocked(options, path)
    if (!opened.ok) {
      locked.release()
      return opened
    }
    const close = () => opened.house.close().finally(locked.release)
    return { ok: true, house: { ...opened.house, close } }
  } catch (error) {
    locked.release()
    throw error
  }
}

/** Migrates, opens the key store, checks that both belong together, and takes up where it stood. */
async function openLocked(options: HouseOptions, path: string): Promise<Opened> {
  const now = options.now ?? Date.now
  const migrated = await migrate(path, MIGRATIONS)
  if (!migrated.ok) return migrated

  const { wrapKey, pepper } = deriveKeys(options.secret)
  const opened = openKeyStore(resolve(options.keysFile), wrapKey, now)
  if (!opened.ok) return opened
  const { keys } = opened
  const safe = createSafe(keys, pepper)

  const writing = connect(path, 'writing')
  const writer = createWriter(writing, options.onLost ?? (() => undefined))
  const fit = await writer.write((tx) => keysFit(tx, keys, safe))
  const problem = fit.verdict === 'done' ? misfit(fit.value, options.keysFile, path) : undefined
  if (fit.verdict !== 'done' || problem !== undefined) {
    await writing.client.$disconnect()
    keys.close()
    return { ok: false, problem: problem ?? `${path} cannot be written` }
  }
  const known = await writer.write((tx) => openKnownKeys(tx, keys, safe))
  if (known.verdict === 'conflict') throw new Error('two programs write to this database')
  // What was being sent when the process ended may or may not have arrived, and is not sent again.
  await writer.write((tx) =>
    tx.outbox.updateMany({ where: { state: 'sending' }, data: { state: 'uncertain' } }),
  )

  const reading = connect(path, 'reading')
  const nextId = await continueIds(writing.client)
  const house: House = {
    writer,
    read: reading.client,
    keys,
    inboxKeys: createInboxKeys(keys),
    known: known.value,
    safe,
    caches: createCaches(),
    nextId,
    leaving: new Set(),
    now,
  }
  const store = createStore(house)
  const flowLogs = createFlowLogs(house)
  const forgetLog = (id: string): void => flowLogs.evict(id)
  let lastCheckpoint: Health['checkpoint'] = 'none yet'
  async function emptyLog(): Promise<Checkpointed> {
    lastCheckpoint = await checkpoint(writing, writer)
    return lastCheckpoint
  }

  return {
    ok: true,
    house: {
      store,
      vault: createVault(house, forgetLog),
      inbox: createInbox(house, (id) => store.personByTelegram(id)),
      flowLogs,
      commit: commitOf(house),
      ...createTidy(house, forgetLog),
      checkpoint: emptyLog,
      wipe: createWipe(house, () => flowLogs.evict(), emptyLog),
      newerKeys: known.value.found,
      spoiled: () => safe.spoiled(),
      lastCheckpointBusy: () => (lastCheckpoint === 'none yet' ? null : lastCheckpoint === 'busy'),
      backup: (to) => backup(path, resolve(to)),
      async health() {
        const answers = await reading.client.setting.count().then(
          () => true,
          () => false,
        )
        return { answers, checkpoint: lastCheckpoint, spoiled: safe.spoiled() }
      },
      async close() {
        await writer.drain()
        await reading.client.$disconnect()
        await writing.client.$disconnect()
        keys.close()
      },
    },
  }
}

/** Why these keys must not be opened with this database. */
function misfit(fit: Fit, keysFile: string, path: string): string | undefined {
  if (fit === 'foreign') return `the keys in ${keysFile} do not belong to ${path}`
  if (fit === 'bereft')
    return `${path} is new, but ${keysFile} holds people's keys: name the right database, or move the keys away to begin anew`
  return undefined
}
