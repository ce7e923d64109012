import type { Caches } from './cache.ts'
import type { Reader } from './client.ts'
import type { NextId } from './ids.ts'
import type { InboxKeys } from './inboxkeys.ts'
import type { KeyStore } from './keystore.ts'
import type { KnownKeys } from './knownkeys.ts'
import type { Safe } from './safe.ts'
import type { Writer } from './writer.ts'

/** What every part of the storage works with. */
export interface House {
  readonly writer: Writer
  readonly read: Reader
  readonly keys: KeyStore
  readonly inboxKeys: InboxKeys
  readonly known: KnownKeys
  readonly safe: Safe
  readonly caches: Caches
  readonly nextId: NextId
  /** Ids of people whose key is about to be destroyed: nothing that must last is sealed with it now. */
  readonly leaving: Set<string>
  readonly now: () => number
}
