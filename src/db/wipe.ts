import { evictAll } from './cache.ts'
import type { House } from './house.ts'
import { writeMark } from './mark.ts'
import { announce, sweep } from './sweep.ts'

/**
 * The owner's wipe. Keys first: from then on nothing can be read, whatever happens, and the next start
 * finishes what a crash left. Then the rows, in the one transaction; then the write-ahead log.
 *
 * Rejects when the rows could not be deleted; it may be called again.
 */
export function createWipe(
  house: House,
  forgetLogs: () => void,
  checkpoint: () => Promise<unknown>,
): () => Promise<void> {
  const { writer, keys, safe, inboxKeys, known, caches } = house

  function forgetMemory(): void {
    evictAll(caches)
    forgetLogs()
  }

  return async () => {
    await writer.write((tx) => announce(tx, keys, safe))
    let destroyed = false
    // Destroyed within the work, so that all that came before it is swept and nothing that comes after.
    const written = await writer.write(async (tx) => {
      if (!destroyed) {
        keys.wipe()
        inboxKeys.turn()
        forgetMemory()
        destroyed = true
      }
      await sweep(tx)
      if (!(await writeMark(tx, keys, safe))) throw new Error('no key of the house')
      await known.note(tx)
    })
    if (written.verdict === 'conflict') throw new Error('two programs write to this database')
    forgetMemory()
    await checkpoint()
  }
}
