import { expect, test } from 'vitest'
import { showRecipient } from '../../../src/app/ports.ts'
import { outboxOf, pass, useClock } from './rig.ts'

useClock()

const group = (name: string) => showRecipient(Buffer.from(name))

const MINUTE = 60_000

test('a group is sent one message a second and twenty a minute, in any minute', async () => {
  const { post, outbox, begun, rows } = outboxOf()
  for (let at = 0; at < 50; at += 1) post('reply', group('tea'))
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
  for (let at = 0; at < 21; at += 1) post('reply', group('tea'))
  outbox.poke()
  await pass(25_000)
  expect(begun).toHaveLength(20)
  const [other, someone] = [post('reply', group('bread')), post('case', 'p1')]
  outbox.poke()
  await pass(100)
  expect(begun.slice(20).map(({ id }) => id)).toEqual([someone, other])
})

test("a full group holds up nobody's alarm: what is planned for others goes at its time", async () => {
  let refused = false
  const { post, outbox, begun } = outboxOf((notice) => {
    if (notice.lane !== 'danger' || refused) return { status: 'sent' }
    refused = true
    return { status: 'retry' }
  })
  for (let at = 0; at < 21; at += 1) post('reply', group('tea'))
  outbox.poke()
  await pass(25_000)
  const cry = post('danger', 'p1')
  const planned = post('reply', group('bread'), 27_000)
  outbox.poke()
  await pass(5_000)
  const times = (id: number) => begun.filter((one) => one.id === id).map(({ at }) => at)
  expect(times(cry)).toHaveLength(2)
  expect(times(cry)[1]).toBeLessThan(27_000)
  expect(times(planned)[0]).toBeLessThan(27_500)
})
