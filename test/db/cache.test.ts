import { describe, expect, test } from 'vitest'
import { createCache } from '../../src/db/cache.ts'
import { createLru } from '../../src/db/lru.ts'

describe('a cache', () => {
  test('is not filled by a read that began before the last commit on that key', () => {
    const cache = createCache<string>(10)
    const before = cache.clock()
    cache.set('a', 'new')
    cache.fill('a', 'old', before)
    cache.fill('b', 'other', before)
    expect([cache.get('a'), cache.get('b')]).toEqual(['new', 'other'])
    cache.delete('a')
    cache.fill('a', 'old', before)
    expect(cache.get('a')).toBeUndefined()
    cache.fill('a', 'read after', cache.clock())
    expect(cache.get('a')).toBe('read after')
  })

  test('nor by one that began before a sweep, or before more commits than it remembers', () => {
    const cache = createCache<string>(2)
    const before = cache.clock()
    cache.sweep(() => false)
    cache.fill('a', 'old', before)
    expect(cache.get('a')).toBeUndefined()
    const then = cache.clock()
    cache.delete('a')
    cache.delete('b')
    cache.delete('c')
    cache.fill('a', 'old', then)
    expect(cache.get('a')).toBeUndefined()
    cache.fill('d', 'read after', cache.clock())
    expect(cache.get('d')).toBe('read after')
  })
})

describe('the least recently used', () => {
  test('go first', () => {
    const lru = createLru<number>(2)
    lru.set('a', 1)
    lru.set('b', 2)
    expect(lru.get('a')).toBe(1)
    lru.set('c', 3)
    expect([lru.has('a'), lru.has('b'), lru.has('c')]).toEqual([true, false, true])
    lru.sweep((value) => value === 1)
    expect([lru.has('a'), lru.has('c')]).toEqual([false, true])
  })
})
