import type { Connection } from './client.ts'
import type { Writer } from './writer.ts'

/** `done`: what was deleted is now gone from the `-wal` file too. `busy`: a reader holds it open. */
export type Checkpointed = 'done' | 'busy'

/**
 * Empties the write-ahead log. Deleted secrets stay in it until then, `secure_delete` or not, so the
 * job repeats this until it is done. Waits 50 ms at most: the wait stops the event loop.
 */
export async function checkpoint(connection: Connection, writer: Writer): Promise<Checkpointed> {
  return await writer.between(async () => {
    await connection.adapter.script('PRAGMA busy_timeout=50')
    try {
      const rows = await connection.client.$queryRaw<{ busy: bigint | number }[]>`
        PRAGMA wal_checkpoint(TRUNCATE)`
      return rows.every((row) => Number(row.busy) === 0) ? 'done' : 'busy'
    } finally {
      await connection.adapter.script('PRAGMA busy_timeout=200')
    }
  })
}
