import { describe, expect, test } from 'vitest'
import { showRecipient } from '../../src/app/ports.ts'
import { startTheatre } from '../../src/domain/theatre.ts'
import type { Show } from '../../src/domain/show.ts'
import type { OpenHouse } from '../../src/db/open.ts'
import { ladder } from '../domain/ladder.ts'
import { person, site } from './houses.ts'

const NOW = Date.UTC(2026, 10, 22, 12)
const CHAT = -1_002_000_777_001

function show(id = 's1', change: Partial<Show> = {}): Show {
  return {
    id,
    chatId: CHAT,
    leaderId: 'p1',
    turn: 3,
    quorum: 2,
    closesAt: NOW + 1000,
    state: {
      theatre: startTheatre(ladder()),
      scenario: 'ladder',
      shape: 'ladder',
      locale: 'ps',
      thread: null,
      counts: [],
      copy: 0,
      leaving: false,
      posted: { turn: 3, messageId: 9 },
      messages: [{ id: 9, at: NOW }],
    },
    touchedAt: NOW,
    ...change,
  }
}

async function opened(): Promise<OpenHouse> {
  const house = await site().open()
  await house.commit([{ do: 'person.add', person: person('p1') }])
  expect(await house.commit([{ do: 'show.open', show: show() }])).toBe('done')
  return house
}
const cast = (voter: number, option: number, turn = 3, at = NOW) =>
  ({ do: 'vote.cast', showId: 's1', turn, voter, option, at }) as const

describe('a show', () => {
  test('is found by its chat, also after a restart, and is the only one in it', async () => {
    const here = site()
    const house = await here.open()
    await house.commit([{ do: 'show.open', show: show() }])
    expect(await house.commit([{ do: 'show.open', show: show('s2') }])).toBe('conflict')
    await house.close()
    const { store, commit } = await here.open()
    expect(await store.showIn(CHAT)).toEqual(show())
    expect(await store.show('s1')).toEqual(show())
    expect(await store.showIn(1)).toBeUndefined()
    await commit([{ do: 'show.close', showId: 's1' }])
    expect(await store.showIn(CHAT)).toBeUndefined()
  })

  test('moves once from each turn, and knows its messages better than whoever moves it', async () => {
    const { store, commit } = await opened()
    const next = show('s1', { turn: 4, closesAt: null })
    // Sent after the show was read: the move must not lose it.
    await commit([{ do: 'show.posted', showId: 's1', turn: 3, copy: 0, messageId: 12, at: 5 }])
    const move = { do: 'show.move', show: next, was: 3, inPlace: true } as const
    expect(await Promise.all([commit([move]), commit([move])])).toEqual(['done', 'conflict'])
    const { state, turn } = (await store.show('s1')) ?? show()
    const sent = [
      { id: 9, at: NOW },
      { id: 12, at: 5 },
    ]
    expect([turn, state.posted, state.messages]).toEqual([4, { turn: 4, messageId: 12 }, sent])
    await commit([{ do: 'show.move', show: { ...next, turn: 5 }, was: 4, inPlace: false }])
    expect((await store.show('s1'))?.state.posted).toBeNull()
    // What was sent for a turn that is over is remembered, and shows nothing.
    await commit([{ do: 'show.posted', showId: 's1', turn: 4, copy: 0, messageId: 13, at: 6 }])
    const after = (await store.show('s1'))?.state
    expect([after?.posted, after?.messages]).toEqual([null, [...sent, { id: 13, at: 6 }]])
  })

  test('goes on in another chat, without its messages', async () => {
    const { store, commit } = await opened()
    await commit([{ do: 'show.chat', showId: 's1', chatId: -5 }])
    expect(await store.showIn(CHAT)).toBeUndefined()
    expect((await store.showIn(-5))?.state).toMatchObject({ posted: null, messages: [] })
  })

  test('outlives its leader, who is not in it any more', async () => {
    const { store, commit } = await opened()
    await commit([{ do: 'person.forget', personId: 'p1' }])
    expect((await store.show('s1'))?.leaderId).toBeNull()
  })

  test('is let go of after its time', async () => {
    const { store } = await opened()
    expect(await store.showsIdle(NOW)).toEqual([])
    expect(await store.showsIdle(NOW + 1)).toHaveLength(1)
  })
})

describe('votes', () => {
  test('count once for each voter, and close the vote when there are enough', async () => {
    const { store, commit } = await opened()
    await commit([cast(1, 0)])
    await commit([cast(1, 2)])
    expect(await store.votes('s1', 3)).toEqual([0, 0, 1])
    expect(await store.showsClosing(NOW)).toEqual([])
    await commit([cast(2, 0)])
    expect(await store.votes('s1', 3)).toEqual([1, 0, 1])
    expect(await store.showsClosing(NOW)).toHaveLength(1)
    expect(await commit([cast(3, 0)])).toBe('conflict')
  })

  test('of two last ones at once one closes, and both count', async () => {
    const { store, commit } = await opened()
    expect(await Promise.all([commit([cast(1, 0)]), commit([cast(2, 1)])])).toEqual([
      'done',
      'done',
    ])
    expect(await store.votes('s1', 3)).toEqual([1, 1])
    expect(await store.showsClosing(NOW)).toHaveLength(1)
  })

  test('are late for another turn, for a vote that is over, and for a show that is gone', async () => {
    const { store, commit } = await opened()
    expect(await commit([cast(1, 0, 2)])).toBe('conflict')
    expect(await commit([cast(1, 0, 3, NOW + 1000)])).toBe('conflict')
    await commit([{ do: 'vote.end', showId: 's1', turn: 3, at: NOW }])
    expect(await commit([cast(1, 0)])).toBe('conflict')
    await commit([{ do: 'show.close', showId: 's1' }])
    expect(await commit([cast(1, 0, 3, NOW - 5)])).toBe('conflict')
    expect(await store.votes('s1', 3)).toEqual([])
  })

  test('are gone with the turn they belong to', async () => {
    const here = site()
    const house = await here.open()
    await house.commit([{ do: 'show.open', show: show() }])
    await house.commit([cast(1, 0)])
    const next = show('s1', { turn: 4 })
    await house.commit([{ do: 'show.move', show: next, was: 3, inPlace: true }])
    expect(await house.store.votes('s1', 3)).toEqual([])
    expect(await house.store.votes('s1', 4)).toEqual([])
  })
})

const tell = (at: number) => ({ do: 'show.tell', showId: 's1', at }) as const

describe('what is to be told of a show', () => {
  test('is planned once, however many vote, and makes way for what is told at once', async () => {
    const house = await opened()
    const { store, commit } = house
    const later = Date.now() + 60_000
    await commit([tell(later)])
    await commit([tell(later + 5)])
    expect(await store.noticesDue(later + 9, 9, [])).toHaveLength(1)
    expect(await store.noticesDue(Date.now(), 9, [])).toEqual([])
    await commit([tell(0)])
    const due = await store.noticesDue(later + 9, 9, [])
    expect(due.map(({ personId, kind, lane }) => [personId, kind, lane])).toEqual([
      [showRecipient(house.vault.digest('group', String(CHAT))), 'show', 'reply'],
    ])
    await commit([{ do: 'show.close', showId: 's1' }])
    expect(await store.noticesDue(later + 9, 9, [])).toEqual([])
  })
})
