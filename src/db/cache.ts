import type { Person } from '../domain/people.ts'
import type { Run } from '../domain/run.ts'
import { createLru, type Lru } from './lru.ts'
import type { KnownRoute } from './open-case.ts'

/**
 * What was read or committed lately. Commits change it only after they are on the disk; a read fills
 * it only when no commit touched that key since the read began (`clock`), or an old value would
 * outlive a newer one.
 */
export interface Cache<V> {
  get(key: string): V | undefined
  /** Taken before a read and handed to `fill` after it. */
  clock(): number
  fill(key: string, value: V, since: number): void
  set(key: string, value: V): void
  delete(key: string): void
  sweep(test: (value: V) => boolean): void
}

/** An empty cache of at most `limit` values. */
export function createCache<V>(limit: number): Cache<V> {
  const lru = createLru<V>(limit)
  /** When each key was touched last; what fell out of it was touched at `floor` or before. */
  const touched = new Map<string, number>()
  let clock = 0
  let floor = 0

  function touch(key: string): void {
    clock += 1
    touched.delete(key)
    touched.set(key, clock)
    if (touched.size <= limit) return
    for (const [oldest, at] of touched) {
      floor = at
      touched.delete(oldest)
      return
    }
  }

  return {
    get: (key) => lru.get(key),
    clock: () => clock,
    fill(key, value, since) {
      if (since >= floor && (touched.get(key) ?? 0) <= since) lru.set(key, value)
    },
    set(key, value) {
      touch(key)
      lru.set(key, value)
    },
    delete(key) {
      touch(key)
      lru.delete(key)
    },
    sweep(test) {
      clock += 1
      floor = clock
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
  /** By person: the run touched last and when; null: there is none. */
  readonly newest: Cache<Newest | null>
  /** File id by `locale text`; null: nobody has read it aloud. Asked at every screen of a lesson. */
  readonly voices: Cache<string | null>
  /** By case: its route, opened. Good for one number of the case only, so a commit needs not touch it. */
  readonly routes: Lru<KnownRoute>
}

/** Which run was touched last, and when (ms). */
export interface Newest {
  readonly id: string
  readonly at: number
}

/** All caches, empty. */
export function createCaches(): Caches {
  return {
    persons: createCache(10_000),
    lookups: createCache(10_000),
    runs: createCache(5_000),
    newest: createCache(10_000),
    voices: createCache(10_000),
    routes: createLru(5_000),
  }
}

/** Forgets everything. */
export function evictAll(caches: Caches): void {
  for (const cache of Object.values({ ...caches })) cache.sweep(() => true)
}

/** Forgets what is remembered of someone. */
export function evictPerson(caches: Caches, personId: string): void {
  caches.persons.delete(personId)
  caches.lookups.sweep((id) => id === personId)
  caches.runs.sweep((run) => run.personId === personId)
  caches.newest.delete(personId)
}
