import { describe, expect, test } from 'vitest'
import type { Delivery } from '../../../src/bot/outbox/delivery.ts'
import { memoryStore } from './memory-store.ts'
import { never, outboxOf, pass, useClock } from './rig.ts'

useClock()

describe('order', () => {
  test('lanes by right of way, and of each person first in, first out, one a second', async () => {
    const memory = memoryStore()
    const ids = {
      bulk: memory.post('bulk', 'amina'),
      reply: memory.post('reply', 'amina'),
      other: memory.post('reply', 'bilal'),
      case1: memory.post('case', 'amina'),
      case2: memory.post('case', 'amina'),
      danger: memory.post('danger', 'amina'),
    }
    const { begun } = outboxOf(undefined, memory)
    await pass(10_000)
    const mine = begun.filter(({ id }) => id !== ids.other)
    expect(mine.map(({ id }) => id)).toEqual([
      ids.danger,
      ids.case1,
      ids.case2,
      ids.reply,
      ids.bulk,
    ])
    mine.forEach(({ at }, i) => expect(at).toBeGreaterThanOrEqual(i * 1_000))
    expect(begun.find(({ id }) => id === ids.other)?.at).toBeLessThan(1_000)
    expect(memory.rows.size).toBe(0)
  })

  test('one who cannot be reached holds up nobody', async () => {
    const memory = memoryStore()
    const hanging = memory.post('case', 'amina')
    const second = memory.post('case', 'amina')
    const other = memory.post('case', 'bilal')
    const { ids, rows } = outboxOf(
      ({ personId }) => (personId === 'amina' ? never() : { status: 'sent' }),
      memory,
    )
    await pass(60_000)
    expect(ids()).toEqual([hanging, other])
    expect([...rows.keys()]).toEqual([hanging, second])
  })

  test('20,000 announcements never delay a cry for help', async () => {
    const memory = memoryStore()
    for (let i = 0; i < 20_000; i += 1) memory.post('bulk', `person ${i}`)
    const { outbox, begun } = outboxOf(() => ({ status: 'sent' }), memory)
    await pass(3_000)
    const before = begun.length
    const danger = memory.post('danger', 'coordinator')
    outbox.poke()
    await pass(0)
    expect(begun.at(before)).toEqual({ id: danger, at: 3_000 })
    expect(before).toBe(80)
  })

  test('announcements that all hang leave room for the others', async () => {
    const memory = memoryStore()
    for (let i = 0; i < 200; i += 1) memory.post('bulk', `person ${i}`)
    const { outbox, ids } = outboxOf(
      ({ lane }) => (lane === 'bulk' ? never() : { status: 'sent' }),
      memory,
    )
    await pass(10_000)
    const later = [memory.post('reply', 'a'), memory.post('case', 'b'), memory.post('danger', 'c')]
    outbox.poke()
    await pass(1)
    expect(ids().slice(12)).toEqual(later.toReversed())
  })
})

test("Telegram's limits are kept ahead of time in every window", async () => {
  const memory = memoryStore()
  for (let i = 0; i < 150; i += 1) memory.post('danger', `person ${i}`)
  const { begun } = outboxOf(undefined, memory)
  await pass(10_000)
  expect(begun).toHaveLength(150)
  for (const { at } of begun) {
    const second = begun.filter((one) => one.at >= at && one.at < at + 1_000)
    expect(second.length).toBeLessThanOrEqual(30)
  }
})

describe('time', () => {
  test('what is due later rings an alarm', async () => {
    const memory = memoryStore()
    memory.post('bulk', 'amina', 7_200_000)
    const { begun } = outboxOf(undefined, memory)
    await pass(7_199_999)
    expect(begun).toEqual([])
    await pass(1)
    expect(begun).toHaveLength(1)
  })

  test('stop finishes what is in hand and begins nothing more', async () => {
    const memory = memoryStore()
    memory.post('case', 'amina')
    const hand: { end?: (delivery: Delivery) => void } = {}
    const { outbox, begun, rows } = outboxOf(
      () => new Promise((resolve) => (hand.end = resolve)),
      memory,
    )
    await pass(1)
    const stopped = outbox.stop(4_000)
    memory.post('case', 'bilal')
    outbox.poke()
    hand.end?.({ status: 'sent' })
    expect(await stopped).toBe(0)
    expect([begun.length, rows.size]).toEqual([1, 1])
  })

  test('stop has a deadline', async () => {
    const memory = memoryStore()
    memory.post('case', 'amina')
    const { outbox } = outboxOf(never, memory)
    await pass(1)
    const stopped = outbox.stop(4_000)
    await pass(4_000)
    expect(await stopped).toBe(1)
  })
})
