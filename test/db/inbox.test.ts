import { describe, expect, test } from 'vitest'
import type { Incoming } from '../../src/app/inbox.ts'
import { person, run, site } from './houses.ts'

const update = (updateId: number, lane = 'a', sender: number | null = 1): Incoming => ({
  updateId,
  lane,
  sender,
  body: { update_id: updateId, text: 'سلام' },
})
const ids = (entries: readonly { updateId: number }[]): number[] =>
  entries.map(({ updateId }) => updateId)

describe('the inbox', () => {
  test('takes each update once, in order, also from two at once and in one array', async () => {
    const { inbox } = await site().open()
    const big = 2 ** 52
    const first = await inbox.accept([update(7), update(big), update(7), update(3, 'b', null)])
    expect(first).toEqual([
      { ...update(7), seq: 1, state: 'waiting', attempts: 0 },
      { ...update(big), seq: 2, state: 'waiting', attempts: 0 },
      { ...update(3, 'b', null), seq: 3, state: 'waiting', attempts: 0 },
    ])
    const more = await Promise.all([
      inbox.accept([update(8), update(7)]),
      inbox.accept([update(8), update(9)]),
      inbox.accept([]),
    ])
    expect(more.map(ids)).toEqual([[8], [9], []])
    expect(await inbox.counts()).toEqual({ waiting: 5, dead: 0 })
  })

  test('remembers updates after they are settled, until they are forgotten', async () => {
    let now = 1_000
    const house = await site().open(() => now)
    const [entry] = await house.inbox.accept([update(1)])
    if (entry === undefined) throw new Error('not accepted')
    house.inbox.settle(entry)
    expect(await house.inbox.accept([update(1)])).toEqual([])
    now = 2_000
    await house.inbox.accept([update(2)])
    expect(await house.inbox.counts()).toEqual({ waiting: 1, dead: 0 })
    expect(await house.forgetSeen(1_001)).toBe(1)
    expect(ids(await house.inbox.accept([update(1), update(2)]))).toEqual([1])
  })

  test('gives back what a stop left; only the head of each lane counts an attempt', async () => {
    const here = site()
    const first = await here.open()
    await first.commit([{ do: 'person.add', person: person('p1', {}, 1) }])
    await first.inbox.accept([update(1), update(2), update(3, 'b', 99)])
    await first.close()
    const { inbox } = await here.open()
    const left = await inbox.pending()
    expect(left).toEqual([
      { ...update(1), seq: 1, state: 'waiting', attempts: 1 },
      { ...update(2), seq: 2, state: 'waiting', attempts: 0 },
      { ...update(3, 'b', 99), seq: 3, state: 'waiting', attempts: 1 },
    ])
    const [head] = left
    if (head === undefined) throw new Error('nothing pending')
    expect(await inbox.failed(head)).toBe(2)
    await inbox.bury(head)
    expect(ids(await inbox.pending())).toEqual([2, 3])
    expect(await inbox.counts()).toEqual({ waiting: 2, dead: 1 })
  })

  test('effects and their mark are one: applied once, and never twice', async () => {
    const here = site()
    const house = await here.open()
    const { inbox, store } = house
    const [entry] = await inbox.accept([update(1)])
    if (entry === undefined) throw new Error('not accepted')
    const commit = inbox.commitFor(entry)
    const start = { do: 'run.start', run: run('r1', 'p1') } as const
    expect(await commit([start])).toBe('conflict')
    expect((await inbox.pending())[0]?.state).toBe('waiting')
    expect(await commit([{ do: 'person.add', person: person('p1', {}, 1) }, start])).toBe('done')
    await expect(commit([])).rejects.toThrow('commits twice')
    expect((await inbox.pending())[0]?.state).toBe('applied')
    const again = inbox.commitFor(entry)
    const set = { do: 'setting.set', name: 'twice', value: 1 } as const
    await expect(again([set])).rejects.toThrow('not waiting')
    expect(await store.setting('twice')).toBeUndefined()
    inbox.settle(entry)
    await house.close()
    expect(await (await here.open()).inbox.counts()).toEqual({ waiting: 0, dead: 0 })
  })

  test('an update may forget its own sender', async () => {
    const house = await site().open()
    const [early] = await house.inbox.accept([update(3)])
    await house.commit([{ do: 'person.add', person: person('p1', {}, 1) }])
    const [entry, other] = await house.inbox.accept([update(1), update(2)])
    if (early === undefined || entry === undefined || other === undefined) {
      throw new Error('not accepted')
    }
    // The early one was sealed before anybody knew them, and is theirs all the same.
    await house.inbox.bury(early)
    await house.inbox.bury(other)
    await house.vault.destroyPersonKey('p1')
    const commit = house.inbox.commitFor(entry)
    expect(await commit([{ do: 'person.forget', personId: 'p1' }])).toBe('done')
    house.inbox.settle(entry)
    expect(await house.inbox.counts()).toEqual({ waiting: 0, dead: 0 })
    expect(ids(await house.inbox.accept([update(2)]))).toEqual([])
  })

  test('the key of strangers changes; an old one goes when nothing needs it', async () => {
    const here = site()
    const house = await here.open()
    const [entry] = await house.inbox.accept([update(1, 'a', 99)])
    if (entry === undefined) throw new Error('not accepted')
    await house.rotateInboxKey()
    expect((await house.inbox.pending()).length).toBe(1)
    await house.inbox.accept([update(2, 'a', 99)])
    house.inbox.settle(entry)
    await house.rotateInboxKey()
    expect(ids(await house.inbox.pending())).toEqual([2])
    await house.close()
    const again = await here.open()
    expect(ids(await again.inbox.accept([update(3, 'a', 99)]))).toEqual([3])
    expect(ids(await again.inbox.pending())).toEqual([2, 3])
  })
})
