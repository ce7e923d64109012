/** A map that forgets what was used longest ago once it holds more than `limit`. */
export interface Lru<V> {
  get(key: string): V | undefined
  has(key: string): boolean
  set(key: string, value: V): void
  delete(key: string): void
  /** Deletes every entry the test says yes to. */
  sweep(test: (value: V, key: string) => boolean): void
}

/** Makes an empty one; Map keeps insertion order, which is the order of use here. */
export function createLru<V>(limit: number): Lru<V> {
  const map = new Map<string, V>()
  return {
    has: (key) => map.has(key),
    get(key) {
      const value = map.get(key)
      if (value !== undefined) {
        map.delete(key)
        map.set(key, value)
      }
      return value
    },
    set(key, value) {
      map.delete(key)
      map.set(key, value)
      if (map.size > limit) {
        const oldest = map.keys().next()
        if (oldest.done !== true) map.delete(oldest.value)
      }
    },
    delete: (key) => void map.delete(key),
    sweep(test) {
      for (const [key, value] of map) if (test(value, key)) map.delete(key)
    },
  }
}
