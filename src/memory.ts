import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const MEGABYTE = 1024 * 1024
const LOOK_EVERY_MS = 1_000
/** Above so much heap a collection is worth its few hundredths of a second. */
const COMFORTABLE = 52 * MEGABYTE

/**
 * Keeps the program small enough for the smallest rented machine. On a machine with much memory V8
 * lets garbage pile up to a quarter of a gigabyte before it collects, while 40 MB of it are alive.
 * Returns at once; looks once a second and never twice as often as what is alive calls for.
 */
export function stayQuietlySmall(): void {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  setFlagsFromString('--no-expose-gc')
  let limit = COMFORTABLE
  setInterval(() => {
    if (process.memoryUsage().heapUsed < limit) return
    collect()
    limit = Math.max(COMFORTABLE, process.memoryUsage().heapUsed * 1.5)
  }, LOOK_EVERY_MS).unref()
}
