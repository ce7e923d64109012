import { expect, test } from 'vitest'
import { showRecipient } from '../../../src/app/ports.ts'
import { outboxOf, pass, useClock } from './rig.ts'

useClock()

const MINUTE = 60_000

test('a group is sent one message a second and twenty a minute, in any minute', async () => {
  const { post, outbox, begun, rows } = outboxOf()
  for (let at = 0; at < 50; at += 1) post('reply', showRecipient('tea'))
  outbox.poke()
  await pass(3 * MINUTE)
  expect(rows.size).toBe(0)
  const times = begun.map(({ at }) => at)
  for (const [index, at] of times.entries()) {
    expect(at - (times[index - 1] ?? -1_000)).toBeGreaterThanOrEqual(1_000)
    expect(at - (times[index - 20] ?? -MINUTE)).toBeGreaterThanOrEqual(MINUTE)
  }
  // And no slower than it may be.
  expect(times[19]).toBeLessThan(20_500)
  expect(times[49]).toBeLessThan(2 * MINUTE + 11_000)
})

test('a full group holds up neither another group nor a person', async () => {
  const { post, outbox, begun } = outboxOf()
  for (let at = 0; at < 21; at += 1) post('reply', showRecipient('tea'))
  outbox.poke()
  await pass(25_000)
  expect(begun).toHaveLength(20)
  const [other, someone] = [post('reply', showRecipient('bread')), post('case', 'p1')]
  outbox.poke()
  await pass(100)
  expect(begun.slice(20).map(({ id }) => id)).toEqual([someone, other])
})
