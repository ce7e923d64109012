import { describe, expect, test } from 'vitest'
import { aCase, eventOf, person, site } from './houses.ts'

const HOUR = 3_600_000
const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id)

describe('cases', () => {
  const opened = aCase('c1', { reporterId: 'p1', tolanaId: 't1' })
  const taken = {
    ...opened,
    state: 'taken',
    holderId: 'h1',
    seq: 1,
    touchedAt: 3_100,
  } as const

  const people = [
    { do: 'person.add', person: person('p1', {}, 1) },
    { do: 'person.add', person: person('h1', { role: 'coordinator' }, 2) },
  ] as const

  test('move once for each event', async () => {
    const house = await site().open()
    await house.commit(people)
    const event = eventOf(opened, 'open', 'words')
    expect(await house.commit([{ do: 'case.open', case: opened, event }])).toBe('done')
    expect(await house.commit([{ do: 'case.open', case: opened, event }])).toBe('conflict')
    const taking = { do: 'case.move', case: taken, event: eventOf(taken, 'take') } as const
    expect(await house.commit([taking])).toBe('done')
    expect(await house.commit([taking])).toBe('conflict')
    expect(await house.store.case('c1')).toEqual(taken)
    expect(await house.store.caseEvents('c1')).toEqual([event, eventOf(taken, 'take')])
    const other = aCase('c2', { code: 'C1' })
    expect(
      await house.commit([{ do: 'case.open', case: other, event: eventOf(other, 'open') }]),
    ).toBe('conflict')
  })

  test('one computed before its reporter was forgotten does not tie itself to them again', async () => {
    const house = await site().open()
    await house.commit(people)
    await house.commit([{ do: 'case.open', case: opened, event: eventOf(opened, 'open', 'x') }])
    await house.vault.destroyPersonKey('p1')
    await house.commit([{ do: 'person.forget', personId: 'p1' }])
    const move = { do: 'case.move', case: taken, event: eventOf(taken, 'take') } as const
    expect(await house.commit([move])).toBe('conflict')
    expect(await house.store.case('c1')).toMatchObject({ reporterId: null, state: 'withdrawn' })
    const late = aCase('c2', { reporterId: 'p1' })
    expect(
      await house.commit([{ do: 'case.open', case: late, event: eventOf(late, 'open', 'x') }]),
    ).toBe('conflict')
  })

  test('one taken by somebody who was forgotten meanwhile waits for somebody else', async () => {
    const house = await site().open(() => 50_000)
    await house.commit(people)
    await house.commit([{ do: 'case.open', case: opened, event: eventOf(opened, 'open', 'x') }])
    await house.vault.destroyPersonKey('h1')
    await house.commit([{ do: 'person.forget', personId: 'h1' }])
    const move = { do: 'case.move', case: taken, event: eventOf(taken, 'take') } as const
    expect(await house.commit([move])).toBe('done')
    expect(await house.store.case('c1')).toEqual({
      ...taken,
      state: 'waiting',
      holderId: null,
      stage: 0,
      clockAt: 50_000 + 12 * HOUR,
    })
    expect(ids(await house.store.casesLate(50_000 + 12 * HOUR))).toEqual(['c1'])
  })

  test('are listed by who and by state', async () => {
    const house = await site().open()
    await house.commit(people)
    const second = aCase('c2', { reporterId: 'p1', openedAt: 4_000, touchedAt: 4_000 })
    await house.commit([
      { do: 'case.open', case: opened, event: eventOf(opened, 'open', 'x') },
      { do: 'case.open', case: second, event: eventOf(second, 'open', 'y') },
    ])
    const { store } = house
    expect(ids(await store.casesOf('p1'))).toEqual(['c2', 'c1'])
    expect(ids(await store.casesOpen())).toEqual(['c1', 'c2'])
    expect(ids(await store.caseStubs())).toEqual(['c1', 'c2'])
    await house.commit([{ do: 'case.move', case: taken, event: eventOf(taken, 'take') }])
    expect(ids(await store.casesHeldBy('h1'))).toEqual(['c1'])
    expect(ids(await store.casesIdle(['taken', 'waiting'], 3_101))).toEqual(['c1'])
    expect(ids(await store.casesIdle(['waiting'], 3_101))).toEqual([])
    await house.vault.destroyCaseKey('c1')
    expect(await store.case('c1')).toEqual({ ...taken, readable: false, locale: '' })
    expect((await store.caseEvents('c1')).map(({ said }) => said)).toEqual([null, null])
    expect(ids(await store.casesIdle(['taken'], 9_999, true))).toEqual([])
    expect(ids(await store.casesIdle(['taken'], 9_999, false))).toEqual(['c1'])
    const late = { ...taken, seq: 2 }
    expect(
      await house.commit([{ do: 'case.move', case: late, event: eventOf(late, 'reply', 'late') }]),
    ).toBe('conflict')
    await house.commit([{ do: 'case.wipe', caseId: 'c1' }])
    expect((await store.case('c1'))?.readable).toBe(false)
    expect(ids(await store.casesIdle(['taken'], 9_999, true))).toEqual([])
    expect(ids(await store.casesIdle(['waiting'], 9_999, true))).toEqual(['c2'])
    await house.commit([{ do: 'case.drop', caseId: 'c1' }])
    expect(await store.case('c1')).toBeUndefined()
    expect(await store.caseEvents('c1')).toEqual([])
  })
  test('whose clock has struck are listed, the longest late first; ended ones never', async () => {
    const house = await site().open()
    const cases = [
      aCase('a', { clockAt: 30 }),
      aCase('b', { clockAt: 10, state: 'taken' }),
      aCase('c', { clockAt: 31 }),
      aCase('d', { clockAt: null }),
      aCase('e', { clockAt: 5, state: 'expired', closedAt: 5 }),
      aCase('f', { clockAt: 20, state: 'agreed', openedAt: 1 }),
    ]
    await house.commit(
      cases.map((of) => ({ do: 'case.open', case: of, event: eventOf(of, 'open') }) as const),
    )
    expect(ids(await house.store.casesLate(30))).toEqual(['b', 'f', 'a'])
    expect(ids(await house.store.casesOpen())).toEqual(['f', 'a', 'b', 'c', 'd'])
    expect(ids(await house.store.caseStubs())).toEqual(['f', 'a', 'b', 'c', 'd', 'e'])
  })
})
