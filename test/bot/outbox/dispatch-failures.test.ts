import { describe, expect, test } from 'vitest'
import { memoryStore } from './memory-store.ts'
import { outboxOf, pass, useClock } from './rig.ts'

useClock()

describe('failures', () => {
  test('a handoff is tried again until it is there, however long that takes', async () => {
    const memory = memoryStore()
    const id = memory.post('danger', 'amina')
    let left = 12
    const { begun, rows } = outboxOf(
      () => ({ status: (left -= 1) > 0 ? 'uncertain' : 'sent' }),
      memory,
    )
    await pass(3_600_000)
    expect(begun).toHaveLength(12)
    expect(begun.slice(0, 4).map(({ at }) => at)).toEqual([0, 1_000, 3_000, 7_000])
    expect(rows.has(id)).toBe(false)
  })

  test('a retried notice is not overtaken by a later one of its lane, but by one with right of way', async () => {
    const memory = memoryStore()
    const first = memory.post('case', 'amina')
    let fails = 2
    const { outbox, ids } = outboxOf(
      ({ id }) => ({ status: id === first && (fails -= 1) >= 0 ? 'retry' : 'sent' }),
      memory,
    )
    const second = memory.post('case', 'amina')
    await pass(1_500)
    const danger = memory.post('danger', 'amina')
    outbox.poke()
    await pass(20_000)
    expect(ids()).toEqual([first, first, danger, first, second])
  })

  test('a handler that throws is tried again; an announcement, perhaps sent, is given up', async () => {
    const memory = memoryStore()
    const danger = memory.post('danger', 'amina')
    const bulk = memory.post('bulk', 'bilal')
    let thrown = 0
    const { ids, rows } = outboxOf(() => {
      if ((thrown += 1) <= 2) throw new TypeError('a bug')
      return { status: 'sent' }
    }, memory)
    await pass(5_000)
    expect(ids()).toEqual([danger, bulk, danger])
    expect(rows.get(bulk)?.state).toBe('failed')
  })

  test('what is refused again and again is given up and lets the next one of its lane pass', async () => {
    const memory = memoryStore()
    const [first, bug, sound] = [1, 2, 3].map(() => memory.post('danger', 'amina'))
    const { ids, rows } = outboxOf(({ id }) => {
      if (id === bug) throw new TypeError('a bug')
      return { status: id === first ? 'refused' : 'sent' }
    }, memory)
    await pass(3_600_000)
    expect(ids().at(-1)).toBe(sound)
    expect(ids().length).toBeLessThan(15)
    const left = [...rows.values()].map(({ id, state }) => [id, state])
    expect(left).toEqual([first, bug].map((id) => [id, 'failed']))
  })

  test('hours without Telegram use up no refusals', async () => {
    const memory = memoryStore()
    const id = memory.post('danger', 'amina')
    let tries = 0
    const { rows } = outboxOf(() => {
      tries += 1
      if (tries < 20) return { status: 'uncertain' }
      return { status: tries < 22 ? 'refused' : 'sent' }
    }, memory)
    await pass(2 * 3_600_000)
    expect([tries, rows.has(id)]).toEqual([22, false])
  })

  test('someone who blocked the bot is given up on, visibly, with what that means for others', async () => {
    const memory = memoryStore()
    const id = memory.post('case', 'amina')
    const tell = { do: 'trace.drop', ids: [] } as const
    const { rows, commits } = outboxOf(
      () => ({ status: 'blocked', why: 'blocked', changes: [tell] }),
      memory,
    )
    await pass(10_000)
    expect(rows.get(id)?.state).toBe('failed')
    expect(commits).toEqual([[{ do: 'notice.fail', id, why: 'failed' }, tell]])
  })
})

describe('announcements', () => {
  test('are marked on the disk before they are sent', async () => {
    const memory = memoryStore()
    const id = memory.post('bulk', 'amina')
    const states: unknown[] = []
    outboxOf(() => {
      states.push(memory.rows.get(id)?.state)
      return { status: 'sent' }
    }, memory)
    await pass(1)
    expect(states).toEqual(['sending'])
    expect(memory.rows.size).toBe(0)
  })

  test('perhaps sent are not repeated', async () => {
    const memory = memoryStore()
    const id = memory.post('bulk', 'amina')
    const { begun, rows } = outboxOf(() => ({ status: 'uncertain' }), memory)
    await pass(600_000)
    expect(begun).toHaveLength(1)
    expect(rows.get(id)?.state).toBe('uncertain')
  })

  test('certainly not sent are', async () => {
    const memory = memoryStore()
    memory.post('bulk', 'amina')
    let left = 3
    const { begun, rows } = outboxOf(() => ({ status: (left -= 1) > 0 ? 'retry' : 'sent' }), memory)
    await pass(60_000)
    expect([begun.length, rows.size]).toEqual([3, 0])
  })

  test('that cannot be marked are not sent', async () => {
    const memory = memoryStore()
    memory.post('bulk', 'amina')
    const { commit } = memory
    let refusals = 2
    memory.commit = (changes) =>
      (refusals -= 1) >= 0 ? Promise.reject(new Error('disk full')) : commit(changes)
    const { begun } = outboxOf(undefined, memory)
    await pass(1_500)
    expect(begun).toEqual([])
    await pass(5_000)
    expect(begun).toHaveLength(1)
  })
})

describe('the database', () => {
  test('that cannot mark what was sent is asked again; nothing is sent twice meanwhile', async () => {
    const memory = memoryStore()
    memory.post('case', 'amina')
    const { commit } = memory
    let refusals = 5
    memory.commit = (changes) =>
      (refusals -= 1) >= 0 ? Promise.reject(new Error('disk full')) : commit(changes)
    const { begun, rows } = outboxOf(undefined, memory)
    await pass(60_000)
    expect([begun.length, rows.size]).toEqual([1, 0])
  })

  test('whose conflict refuses what came with the mark still gets the mark', async () => {
    const memory = memoryStore()
    const id = memory.post('case', 'amina')
    const { commit } = memory
    memory.commit = (changes) =>
      changes.length > 1 ? Promise.resolve('conflict') : commit(changes)
    const change = { do: 'trace.drop', ids: [] } as const
    const { begun } = outboxOf(() => ({ status: 'sent', changes: [change] }), memory)
    await pass(60_000)
    expect([begun.length, memory.rows.has(id)]).toEqual([1, false])
  })

  test('that cannot be read is asked again', async () => {
    const memory = memoryStore()
    memory.post('case', 'amina')
    const noticesDue = memory.store.noticesDue.bind(memory.store)
    let refusals = 3
    memory.store.noticesDue = (...wish) =>
      (refusals -= 1) >= 0 ? Promise.reject(new Error('busy')) : noticesDue(...wish)
    const { begun } = outboxOf(undefined, memory)
    await pass(10_000)
    expect(begun).toHaveLength(1)
  })
})
