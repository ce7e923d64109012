import type { Caches } from './cache.ts'
import type { Reader } from './client.ts'
import type { NextId } from './ids.ts'
import type { KeyStore } from './keystore.ts'
import type { Safe } from './safe.ts'
import type { Writer } from './writer.ts'

/** What every part of the storage works with. */
export interface House {
  readonly writer: Writer
  readonly read: Reader
  readonly keys: KeyStore
  readonly safe: Safe
  readonly caches: Caches
  readonly nextId: NextId
  readonly now: () => number
}
