import type { Person } from '../domain/people.ts'
import type { Run } from '../domain/run.ts'
import { createLru } from './lru.ts'

/**
 * What was read or committed lately. Commits change it only after they are on the disk; a read fills
 * it only when no commit changed it meanwhile (`epoch`), or an old value would outlive a newer one.
 */
export interface Cache<V> {
  get(key: string): V | undefined
  /** Taken before a read and handed to `fill` after it. */
  epoch(): number
  fill(key: string, value: V, epoch: number): void
  set(key: string, value: V): void
  delete(key: string): void
  sweep(test: (value: V) => boolean): void
}

/** An empty cache of at most `limit` values. */
export function createCache<V>(limit: number): Cache<V> {
  const lru = createLru<V>(limit)
  let epoch = 0
  return {
    get: (key) => lru.get(key),
    epoch: () => epoch,
    fill(key, value, since) {
      if (since === epoch) lru.set(key, value)
    },
    set(key, value) {
      epoch += 1
      lru.set(key, value)
    },
    delete(key) {
      epoch += 1
      lru.delete(key)
    },
    sweep(test) {
      epoch += 1
      lru.sweep(test)
    },
  }
}

/** The caches of the house. */
export interface Caches {
  readonly persons: Cache<Person>
  /** Person id by lookup hash in hex; null: nobody has that Telegram account. */
  readonly lookups: Cache<string | null>
  readonly runs: Cache<Run>
}

/** All caches, empty. */
export function createCaches(): Caches {
  return { persons: createCache(10_000), lookups: createCache(10_000), runs: createCache(5_000) }
}

/** Forgets what is remembered of someone. */
export function evictPerson(caches: Caches, personId: string): void {
  caches.persons.delete(personId)
  caches.lookups.sweep((id) => id === personId)
  caches.runs.sweep((run) => run.personId === personId)
}
