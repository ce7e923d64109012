import type { FlowLogs } from '../app/inbox.ts'
import type { Tx } from './client.ts'
import type { House } from './house.ts'
import { createLru } from './lru.ts'
import { personOwner } from './owners.ts'
import { place } from './places.ts'

/** A log as it was last written or read; null: there is none. */
interface Kept {
  readonly version: string
  readonly json: string
}

const REMEMBERED = 5_000

/** Sealed replay logs, and `evict` for whoever is being forgotten. */
export interface SealedFlowLogs extends FlowLogs {
  evict(personId: string): void
}

/** Reads see writes at once; the disk sees the newest of them with the next group. */
export function createFlowLogs(house: House): SealedFlowLogs {
  const known = createLru<{ readonly kept: Kept | null }>(REMEMBERED)
  /** Not yet taken by a job. */
  const dirty = new Map<string, Kept | null>()

  function keep(personId: string, kept: Kept | null): void {
    known.set(personId, { kept })
    dirty.set(personId, kept)
    if (dirty.size > 1) return
    let batch: readonly (readonly [string, Kept | null])[] | undefined
    house.writer.lazily(async (tx) => {
      if (batch === undefined) {
        batch = [...dirty]
        dirty.clear()
      }
      for (const [id, log] of batch) await save(tx, house, id, log)
    })
  }

  async function load(personId: string): Promise<Kept | null> {
    const row = await house.read.flowLog.findUnique({ where: { personId } })
    if (row === null) return null
    const log = house.safe.take<unknown>(personOwner(personId), place.flowLog(personId), row.log)
    return log === undefined ? null : { version: row.version, json: JSON.stringify(log) }
  }

  return {
    async read(personId, version): Promise<unknown> {
      if (!known.has(personId)) {
        const loaded = await load(personId)
        if (!known.has(personId)) known.set(personId, { kept: loaded })
      }
      const kept = known.get(personId)?.kept
      if (kept === undefined || kept === null || kept.version !== version) return undefined
      return JSON.parse(kept.json)
    },
    write(personId, version, log) {
      const json = JSON.stringify(log ?? null)
      const kept = known.get(personId)?.kept
      if (kept?.version === version && kept.json === json) return
      keep(personId, { version, json })
    },
    drop(personId) {
      if (known.get(personId)?.kept === null) return
      keep(personId, null)
    },
    evict(personId) {
      known.delete(personId)
      dirty.delete(personId)
    },
  }
}

/** A log of somebody forgotten meanwhile has no key and goes nowhere. */
async function save(tx: Tx, house: House, personId: string, log: Kept | null): Promise<void> {
  const value: unknown = log === null ? undefined : JSON.parse(log.json)
  const sealed =
    log === null ? undefined : house.safe.put(personOwner(personId), place.flowLog(personId), value)
  if (log === null || sealed === undefined) {
    await tx.flowLog.deleteMany({ where: { personId } })
    return
  }
  const data = { version: log.version, log: sealed, updatedAt: new Date(house.now()) }
  await tx.flowLog.upsert({
    where: { personId },
    create: { personId, ...data },
    update: data,
    select: { personId: true },
  })
}
