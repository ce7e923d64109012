import { describe, expect, test } from 'vitest'
import { aCase, eventOf, person, site } from './houses.ts'

const cardAt = (caseId: string, sentAt: number) =>
  ({
    do: 'trace.add',
    trace: {
      personId: 'p1',
      caseId,
      chatId: 5,
      messageId: sentAt,
      kind: 'card',
      sentAt,
      vanishAt: sentAt + 1_000,
    },
  }) as const

describe('the ledger', () => {
  test('gives traces by person, by case and by time', async () => {
    const house = await site().open()
    const trace = {
      personId: 'p1',
      caseId: null,
      chatId: -1_001_234_567_890,
      messageId: 7,
      kind: 'screen',
      sentAt: 1,
      vanishAt: null,
    } as const
    await house.commit([
      { do: 'person.add', person: person('p1') },
      { do: 'trace.add', trace },
      {
        do: 'trace.add',
        trace: { ...trace, caseId: 'c1', messageId: 8, kind: 'card', vanishAt: 50 },
      },
      { do: 'trace.add', trace: { ...trace, personId: 'nobody' } },
    ])
    const { store } = house
    expect(await store.traces('p1')).toEqual([
      { ...trace, id: 1 },
      { ...trace, id: 2, caseId: 'c1', messageId: 8, kind: 'card', vanishAt: 50 },
    ])
    expect((await store.tracesOfCase('c1')).map(({ id }) => id)).toEqual([2])
    expect(await store.tracesDue(49)).toEqual([])
    await house.commit([{ do: 'trace.vanish', id: 1, vanishAt: 40 }])
    expect((await store.tracesDue(49)).map(({ id }) => id)).toEqual([1])
    await house.commit([{ do: 'trace.drop', ids: [1, 2] }])
    expect(await store.traces('p1')).toEqual([])
  })

  test('finds what still stands of cases that are over, whenever their words were wiped', async () => {
    const house = await site().open()
    const ended = { state: 'withdrawn', closedAt: 100, readable: false } as const
    const cases = [
      aCase('open'),
      aCase('readable', { state: 'closed', closedAt: 100 }),
      aCase('closed', { ...ended, state: 'closed' }),
      aCase('taken-back', ended),
    ]
    await house.commit([
      { do: 'person.add', person: person('p1') },
      ...cases.map((of) => ({ do: 'case.open', case: of, event: eventOf(of, 'open') }) as const),
      ...[...cases.map(({ id }) => id), 'long-gone'].flatMap((id) => [
        cardAt(id, 50),
        cardAt(id, 100),
      ]),
    ])
    const found = (await house.store.tracesOfEnded()).map(({ caseId, sentAt }) => [caseId, sentAt])
    expect(found).toEqual([
      ['closed', 50],
      ['closed', 100],
      ['taken-back', 50],
      ['long-gone', 50],
      ['long-gone', 100],
    ])
  })
})
