import type { FlowLogs } from '../app/inbox.ts'
import type { Tx } from './client.ts'
import { Prisma } from './generated/client.ts'
import type { House } from './house.ts'
import { createLru } from './lru.ts'
import { personOwner } from './owners.ts'
import { place } from './places.ts'

/** A log as it was last written or read; null: there is none. */
interface Kept {
  readonly version: string
  readonly json: string
}

type Batch = readonly (readonly [personId: string, log: Kept | null])[]

const REMEMBERED = 5_000
/** Rows in one statement; SQLite counts its parameters. */
const ROWS = 100

/** Sealed replay logs, and `evict` for whoever is being forgotten; without a name, for all. */
export interface SealedFlowLogs extends FlowLogs {
  evict(personId?: string): void
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
    let batch: Batch | undefined
    house.writer.lazily(
      async (tx) => {
        if (batch === undefined) {
          batch = [...dirty]
          dirty.clear()
        }
        await save(tx, house, batch)
      },
      () => {
        if (batch === undefined) dirty.clear()
      },
    )
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
        // Whoever was forgotten meanwhile must not live on in memory.
        if (!known.has(personId) && house.keys.has(personOwner(personId))) {
          known.set(personId, { kept: loaded })
        }
      }
      const kept = known.get(personId)?.kept
      if (kept === undefined || kept === null || kept.version !== version) return undefined
      return JSON.parse(kept.json)
    },
    write(personId, version, log) {
      if (!house.keys.has(personOwner(personId))) return
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
      if (personId === undefined) {
        known.sweep(() => true)
        dirty.clear()
        return
      }
      known.delete(personId)
      dirty.delete(personId)
    },
  }
}

/** In few statements, however many people are busy. A log of somebody forgotten meanwhile has no key and goes. */
async function save(tx: Tx, house: House, batch: Batch): Promise<void> {
  const at = new Date(house.now())
  const gone: string[] = []
  const rows: Prisma.Sql[] = []
  for (const [personId, log] of batch) {
    const owner = personOwner(personId)
    const value: unknown = log === null ? undefined : JSON.parse(log.json)
    const sealed = log === null ? undefined : house.safe.put(owner, place.flowLog(personId), value)
    if (log === null || sealed === undefined) gone.push(personId)
    else rows.push(Prisma.sql`(${personId}, ${log.version}, ${sealed}, ${at})`)
  }
  if (gone.length > 0) await tx.flowLog.deleteMany({ where: { personId: { in: gone } } })
  for (let i = 0; i < rows.length; i += ROWS) {
    await tx.$executeRaw`
      INSERT INTO "FlowLog" ("personId", "version", "log", "updatedAt")
      VALUES ${Prisma.join(rows.slice(i, i + ROWS))}
      ON CONFLICT ("personId") DO UPDATE SET
        "version" = excluded."version", "log" = excluded."log", "updatedAt" = excluded."updatedAt"`
  }
}
