import { expect, test } from 'vitest'
import type { Delivery } from '../../../src/bot/outbox/delivery.ts'
import { memoryStore } from './memory-store.ts'
import { outboxOf, pass, useClock } from './rig.ts'

useClock()

const SKIP: Delivery = { status: 'skip' }

/** Forty notices about what was taken back, then one that is meant; when that one was begun. */
async function afterForty(unmeant: Delivery, personId: (n: number) => string): Promise<number> {
  const memory = memoryStore()
  const skipped = Array.from({ length: 40 }, (_, n) => memory.post('danger', personId(n)))
  const meant = memory.post('danger', 'amina')
  const { begun } = outboxOf(
    ({ id }) => (skipped.includes(id) ? unmeant : { status: 'sent' }),
    memory,
  )
  await pass(60_000)
  expect(begun).toHaveLength(41)
  expect(memory.rows.size).toBe(0)
  return begun.find(({ id }) => id === meant)?.at ?? Infinity
}

test('what is not sent costs its person no second', async () => {
  expect(await afterForty(SKIP, () => 'amina')).toBeLessThan(1_000)
})

test('what is not sent costs the others nothing of the pace over all', async () => {
  expect(await afterForty(SKIP, (n) => `person ${n}`)).toBeLessThan(1_000)
})

test('a call that Telegram refused counts like one that arrived', async () => {
  const asked = { ...SKIP, asked: true } as const
  expect(await afterForty(asked, () => 'amina')).toBeGreaterThanOrEqual(40_000)
})
