import { describe, expect, test } from 'vitest'
import { createReceipts } from '../../src/bot/receipts.ts'

const MINUTE = 60_000
const fresh = { letters: -1, all: 0 }

describe('who tries pictures', () => {
  test('has five free misses, then a wait that doubles, whatever runs they were in', () => {
    const receipts = createReceipts()
    const { turnstile } = receipts
    for (let miss = 0; miss < 5; miss += 1) {
      expect(turnstile.admits('one', 0)).toBe(true)
      turnstile.missed('one', 0)
    }
    expect(receipts.waits('one', 29_999)).toBe(true)
    expect(turnstile.admits('one', 29_999)).toBe(false)
    expect(turnstile.admits('two', 29_999)).toBe(true)
    expect(turnstile.admits('one', 30_000)).toBe(true)
    turnstile.missed('one', 30_000)
    expect(receipts.waits('one', 89_999)).toBe(true)
    expect(receipts.waits('one', 90_000)).toBe(false)
  })

  test('has a share with all others: thirty in a row, then one in two seconds', () => {
    const { turnstile } = createReceipts()
    const tries = (now: number, count: number) =>
      Array.from({ length: count }, (_, index) => turnstile.admits(`p${index}`, now)).filter(
        Boolean,
      ).length
    expect(tries(1000, 100)).toBe(30)
    expect(tries(2999, 100)).toBe(0)
    expect(tries(3000, 100)).toBe(1)
    expect(tries(3000 + 10 * 2000, 100)).toBe(10)
    expect(tries(3000 + 10 * MINUTE, 100)).toBe(30)
  })

  test('who makes them is slowed by themselves, and counts in the share', () => {
    const receipts = createReceipts()
    expect(Array.from({ length: 6 }, () => receipts.makes('one', 0))).toEqual([
      ...Array<boolean>(5).fill(true),
      false,
    ])
    expect(receipts.makes('two', 0)).toBe(true)
  })
})

describe('a sitting', () => {
  test('is one question on one phone, for ten minutes since it was last looked at', () => {
    const receipts = createReceipts()
    receipts.open('one', 'case', fresh, 0)
    expect(receipts.sitting('two', 'case', 0)).toBeUndefined()
    expect(receipts.sitting('one', 'other', 0)).toBeUndefined()
    expect(receipts.sitting('one', 'case', 9 * MINUTE)).toEqual(fresh)
    expect(receipts.sitting('one', 'case', 18 * MINUTE)).toEqual(fresh)
    expect(receipts.sitting('one', 'case', 28 * MINUTE)).toBeUndefined()
  })

  test('ends when the sensitive side is left', () => {
    const receipts = createReceipts()
    receipts.open('one', 'case', fresh, 0)
    receipts.close('one')
    expect(receipts.sitting('one', 'case', 0)).toBeUndefined()
  })
})
