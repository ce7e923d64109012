import { describe, expect, test } from 'vitest'
import type { Case, CaseEvent, LetterState } from '../../src/domain/case.ts'
import type { OpenHouse } from '../../src/db/open.ts'
import { aCase, eventOf, person, site } from './houses.ts'

const OPENED = aCase('c1', { reporterId: 'p1' })
const TAKEN: Case = { ...OPENED, seq: 1, state: 'taken', holderId: 'h1' }

const letter = (state: LetterState['state'], at: number, why: LetterState['why'] = null) =>
  ({ state, why, at }) as const
const receipt = (caseId: string, value: Uint8Array | null, reporterId = 'p1') =>
  ({ do: 'case.receipt', caseId, reporterId, hash: value }) as const
const hash = (n: number) => new Uint8Array(32).fill(n)

async function begin(house: OpenHouse, ...more: Case[]): Promise<void> {
  const people = [person('p1', {}, 1), person('h1', { role: 'coordinator' }, 2)]
  await house.commit([
    ...people.map((one) => ({ do: 'person.add', person: one }) as const),
    ...[OPENED, ...more].map(
      (of) => ({ do: 'case.open', case: of, event: eventOf(of, 'open', 'x') }) as const,
    ),
  ])
}

const move = (to: Case, event: CaseEvent = eventOf(to, 'take')) =>
  ({ do: 'case.move', case: to, event }) as const

describe('letters', () => {
  const answered: Case = { ...TAKEN, seq: 1, state: 'answered' }
  const event = { ...eventOf(answered, 'answer', 'y'), letter: letter('waiting', 3_000) }

  test('never come back from where they have been', async () => {
    const house = await site().open()
    await begin(house)
    await house.commit([move(answered, event)])
    expect((await house.store.caseEvents('c1'))[1]).toEqual(event)
    const steps: readonly (readonly [set: LetterState, then: LetterState])[] = [
      [letter('failed', 1, 'blocked'), letter('failed', 1, 'blocked')],
      [letter('waiting', 2, 'shared'), letter('waiting', 2, 'shared')],
      [letter('kept', 3, 'pictures'), letter('kept', 3, 'pictures')],
      [letter('delivered', 4), letter('delivered', 4)],
      [letter('waiting', 5), letter('delivered', 4)],
      [letter('failed', 6, 'deleted'), letter('failed', 6, 'deleted')],
      [letter('delivered', 7), letter('delivered', 7)],
      [letter('opened', 8), letter('opened', 8)],
      ...(['waiting', 'delivered', 'opened', 'failed', 'kept'] as const).map(
        (state) => [letter(state, 9), letter('opened', 8)] as const,
      ),
    ]
    for (const [set, then] of steps) {
      expect(await house.commit([{ do: 'letter.set', caseId: 'c1', seq: 1, letter: set }])).toBe(
        'done',
      )
      expect((await house.store.caseEvents('c1'))[1]?.letter).toEqual(then)
    }
  })

  test('one of before, which says nothing about itself, may begin; one that is gone is no obstacle', async () => {
    const house = await site().open()
    await begin(house)
    await house.commit([
      { do: 'letter.set', caseId: 'c1', seq: 0, letter: letter('opened', 4) },
      { do: 'letter.set', caseId: 'c1', seq: 5, letter: letter('opened', 4) },
      { do: 'letter.set', caseId: 'none', seq: 0, letter: letter('opened', 4) },
    ])
    const events = await house.store.caseEvents('c1')
    expect(events.map((one) => one.letter)).toEqual([letter('opened', 4)])
  })
})

describe('six pictures', () => {
  test('open one case and no other', async () => {
    const house = await site().open()
    await begin(house, aCase('c2', { reporterId: 'p1' }))
    const { store, commit } = house
    expect(await commit([receipt('c1', hash(1))])).toBe('done')
    expect(await store.caseByReceipt(hash(1))).toEqual({ ...OPENED, kept: true })
    expect(await commit([receipt('c2', hash(1))])).toBe('conflict')
    expect(await commit([receipt('c1', hash(2))])).toBe('done')
    expect(await store.caseByReceipt(hash(1))).toBeUndefined()
    // What happens to the case leaves its pictures alone.
    await commit([move(TAKEN)])
    expect((await store.caseByReceipt(hash(2)))?.seq).toBe(1)
    expect(await commit([receipt('c1', null), receipt('none', null)])).toBe('done')
    expect(await store.case('c1')).toEqual(TAKEN)
    expect(await commit([receipt('c2', hash(2))])).toBe('done')
  })

  test('are not made for a question that is another’s by now, or over', async () => {
    const house = await site().open()
    await begin(house)
    const { store, commit } = house
    await commit([receipt('c1', hash(1))])
    const bound: Case = { ...OPENED, seq: 1, reporterId: 'h1' }
    await commit([move(bound, eventOf(bound, 'bind'))])
    expect(await commit([receipt('c1', hash(2))])).toBe('conflict')
    expect((await store.caseByReceipt(hash(1)))?.reporterId).toBe('h1')
    expect(await commit([receipt('c1', hash(2), 'h1')])).toBe('done')
    const over: Case = { ...bound, seq: 2, state: 'withdrawn', closedAt: 4_000 }
    await commit([move(over, eventOf(over, 'withdraw'))])
    expect(await commit([receipt('c1', hash(3), 'h1')])).toBe('conflict')
  })

  test('open nothing once the key is gone', async () => {
    const house = await site().open()
    await begin(house)
    await house.commit([receipt('c1', hash(1))])
    await house.vault.destroyCaseKey('c1')
    expect(await house.commit([receipt('c1', hash(2))])).toBe('conflict')
    await house.commit([{ do: 'case.wipe', caseId: 'c1' }])
    expect(await house.store.caseByReceipt(hash(1))).toBeUndefined()
    expect(await house.commit([receipt('none', hash(2))])).toBe('conflict')
  })
})
