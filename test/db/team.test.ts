import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import type { Change } from '../../src/app/changes.ts'
import type { SavedReply } from '../../src/app/stored.ts'
import type { Candidate, FreezeAsk, Plan } from '../../src/domain/people.ts'
import type { OpenHouse } from '../../src/db/open.ts'
import { bytesOf, disguises, withShadows } from './bytes.ts'
import { aCase, eventOf, person, site } from './houses.ts'
import { found } from './tables.ts'

const CANDIDATE: Candidate = {
  personId: 'p1',
  role: 'coordinator',
  tolanaId: 't1',
  invitedBy: 'o1',
  at: 5,
}
const ask = (aboutId: string, byId: string, at = 5): FreezeAsk => ({
  aboutId,
  byId,
  thaw: false,
  at,
})
const plan = (id: string, dueAt: number, byId = 'o1'): Plan => ({
  id,
  byId,
  at: 1,
  dueAt,
  what: { kind: 'role', personId: 'planted-person-of-a-plan', role: 'owner', tolanaId: null },
})
const reply = (id: string, over: Partial<SavedReply> = {}): SavedReply => ({
  id,
  personId: 'o1',
  locale: 'ps',
  words: 'planted words to use again',
  at: 5,
  ...over,
})

const hash = (n: number) => new Uint8Array(32).fill(n)

async function staffed(house: OpenHouse): Promise<void> {
  const people = ['o1', 'o2', 'h1', 'p1'].map((id, i) => person(id, { role: 'owner' }, i + 1))
  await house.commit(people.map((one) => ({ do: 'person.add', person: one })))
}

async function gone(house: OpenHouse, personId: string): Promise<void> {
  await house.vault.destroyPersonKey(personId)
  expect(await house.commit([{ do: 'person.forget', personId }])).toBe('done')
}

describe('a frozen role', () => {
  test('is kept beside the one that counts, and comes back', async () => {
    const here = site()
    const house = await here.open()
    await staffed(house)
    const frozen = person('o2', { role: 'learner', frozenRole: 'coordinator' }, 2)
    await house.commit([{ do: 'person.set', person: frozen }])
    expect(await house.store.frozen()).toEqual([frozen])
    await house.close()
    const again = await here.open()
    expect(await again.store.person('o2')).toEqual(frozen)
    await again.commit([{ do: 'person.set', person: { ...frozen, frozenRole: null } }])
    expect(await again.store.frozen()).toEqual([])
  })
})

describe('a role', () => {
  test('is given and taken without what somebody says of themselves meanwhile', async () => {
    const here = site()
    const house = await here.open()
    await staffed(house)
    const { store, commit } = house
    const read = person('o2', { role: 'owner' }, 2)
    const profile = { ...read.profile, nickname: 'Meanwhile' }
    await commit([{ do: 'person.set', person: { ...read, locale: 'ps', profile }, as: 'owner' }])
    const froze: Change = {
      do: 'person.role',
      personId: 'o2',
      role: 'learner',
      frozenRole: 'owner',
      tolanaId: null,
      as: 'owner',
    }
    expect(await commit([froze])).toBe('done')
    const now = { ...read, locale: 'ps', profile, role: 'learner', frozenRole: 'owner' } as const
    expect(await store.person('o2')).toMatchObject({ ...now, tolanaId: null })
    expect(await commit([froze])).toBe('conflict')
    expect(await commit([{ ...froze, personId: 'nobody' }])).toBe('conflict')
    await house.close()
    const again = await here.open()
    expect(await again.store.person('o2')).toMatchObject({ ...now, tolanaId: null })
  })
})

describe('candidates', () => {
  test('are decided about once', async () => {
    const house = await site().open()
    await staffed(house)
    const { store, commit } = house
    const drop: Change = { do: 'candidate.drop', personId: 'p1' }
    await commit([{ do: 'candidate.add', candidate: CANDIDATE }])
    const later = { ...CANDIDATE, role: 'mentor', at: 6 } as const
    await commit([{ do: 'candidate.add', candidate: later }])
    expect(await store.candidates()).toEqual([later])
    const both = await Promise.all([commit([drop]), commit([drop])])
    expect(both.toSorted()).toEqual(['conflict', 'done'])
    expect(await store.candidates()).toEqual([])
  })

  test('forget who invited them, and go when they are forgotten', async () => {
    const house = await site().open()
    await staffed(house)
    const { store, commit } = house
    await commit([
      { do: 'candidate.add', candidate: CANDIDATE },
      { do: 'candidate.add', candidate: { ...CANDIDATE, personId: 'h1', invitedBy: 'o2' } },
    ])
    await gone(house, 'o1')
    expect((await store.candidates()).map(({ invitedBy }) => invitedBy)).toEqual(['o2', null])
    await house.vault.destroyPersonKey('h1')
    expect((await store.candidates()).map(({ personId }) => personId)).toEqual(['p1'])
    await gone(house, 'p1')
    expect(await store.candidates()).toEqual([])
    expect(await commit([{ do: 'candidate.add', candidate: CANDIDATE }])).toBe('conflict')
  })
})

describe('wishes to freeze somebody', () => {
  test('count once for each who asks, and go with either', async () => {
    const house = await site().open()
    await staffed(house)
    const { store, commit } = house
    const asks = [ask('h1', 'o1'), ask('h1', 'o2', 6), ask('o1', 'p1', 7), ask('o2', 'h1', 8)]
    const all = asks.map((one): Change => ({ do: 'freeze.ask', ask: one }))
    expect(await commit(all)).toBe('done')
    expect(await commit([{ do: 'freeze.ask', ask: ask('h1', 'o1', 99) }])).toBe('done')
    expect(await store.freezeAsks()).toEqual(asks)
    await house.vault.destroyPersonKey('o1')
    expect(await store.freezeAsks()).toEqual([asks[1], asks[3]])
    await commit([{ do: 'person.forget', personId: 'o1' }])
    expect(await commit([{ do: 'freeze.ask', ask: ask('h1', 'o1') }])).toBe('done')
    expect(await store.freezeAsks()).toEqual([asks[1], asks[3]])
    await commit([{ do: 'freeze.drop', aboutId: 'h1', before: 5 }])
    expect(await store.freezeAsks()).toEqual([asks[1], asks[3]])
    await commit([{ do: 'freeze.drop', aboutId: 'h1', before: 6 }])
    expect(await store.freezeAsks()).toEqual([asks[3]])
    // Asked for the opposite: the one before it counts no more.
    const opposite = { ...ask('o2', 'h1', 9), thaw: true }
    await commit([{ do: 'freeze.ask', ask: opposite }])
    expect(await store.freezeAsks()).toEqual([opposite])
    await commit([{ do: 'freeze.drop', aboutId: 'o2' }])
    expect(await store.freezeAsks()).toEqual([])
  })
})

describe('plans', () => {
  test('are sealed, due in their order, and happen or are stopped once', async () => {
    const here = site()
    const house = await here.open()
    await staffed(house)
    const { store, commit } = house
    await commit([
      { do: 'plan.add', plan: plan('a', 9) },
      { do: 'plan.add', plan: plan('b', 8, 'o2') },
    ])
    expect(await store.plans()).toEqual([plan('b', 8, 'o2'), plan('a', 9)])
    const files = [...bytesOf(withShadows(here.database)).values()]
    const needles = disguises('planted-person-of-a-plan')
    expect(needles.some((needle) => files.some((bytes) => bytes.includes(needle)))).toBe(false)
    const drop: Change = { do: 'plan.drop', id: 'a' }
    const both = await Promise.all([commit([drop]), commit([drop])])
    expect(both.toSorted()).toEqual(['conflict', 'done'])
    await gone(house, 'o2')
    expect(await store.plans()).toEqual([])
    expect(found(here.database, 'SELECT id FROM "Plan"')).toEqual([])
    expect(await commit([{ do: 'plan.add', plan: plan('c', 9, 'o2') }])).toBe('conflict')
  })
})

describe('answers kept to use again', () => {
  test('are somebody’s own, sealed, and go with them', async () => {
    const here = site()
    const house = await here.open()
    await staffed(house)
    const { store, commit } = house
    const kept = [reply('c', { at: 7 }), reply('a'), reply('b', { personId: 'o2' })]
    await commit(kept.map((one): Change => ({ do: 'reply.save', reply: one })))
    expect(await store.savedReplies('o1')).toEqual(kept.slice(0, 2))
    const files = [...bytesOf(withShadows(here.database)).values()]
    const needles = disguises('planted words to use again')
    expect(needles.some((needle) => files.some((bytes) => bytes.includes(needle)))).toBe(false)
    const mended = reply('a', { words: 'mended', locale: 'ur', at: 8 })
    expect(await commit([{ do: 'reply.save', reply: mended }])).toBe('done')
    expect(await store.savedReplies('o1')).toEqual([mended, kept[0]])
    expect(await commit([{ do: 'reply.save', reply: reply('b') }])).toBe('conflict')
    await commit([{ do: 'reply.drop', personId: 'o1', id: 'b' }])
    expect(await store.savedReplies('o2')).toEqual([kept[2]])
    await commit([{ do: 'reply.drop', personId: 'o1', id: 'c' }])
    expect(await store.savedReplies('o1')).toEqual([mended])
    await gone(house, 'o1')
    expect(await store.savedReplies('o1')).toEqual([])
    expect(await commit([{ do: 'reply.save', reply: reply('d') }])).toBe('conflict')
    const rows = () => found(here.database, 'SELECT personId FROM "SavedReply"')
    expect(rows()).toEqual(['o2'])
    // Without a key, and the row of their owner gone already.
    await house.vault.destroyPersonKey('o2')
    const outside = new Database(here.database)
    outside.exec(`DELETE FROM "Person" WHERE id = 'o2'`)
    outside.close()
    expect(await house.dropUnreadable()).toBe(0)
    expect(rows()).toEqual([])
  })
})

describe('a coordinator who is forgotten', () => {
  test('was shown something: it is gone; what was left to pictures stays', async () => {
    const house = await site().open()
    await staffed(house)
    const { store, commit } = house
    const route = { reader: 'woman', never: ['h1'] } as const
    const left = aCase('left', { reporterId: null, route, state: 'taken', holderId: 'h1' })
    const own = aCase('own', { reporterId: 'p1', state: 'taken', holderId: 'o1' })
    const shown = { what: 'name', words: 'x', until: 9, openedAt: 3, at: 1 } as const
    await commit([
      { do: 'case.open', case: left, event: eventOf(left, 'open', 'x') },
      { do: 'case.receipt', caseId: 'left', reporterId: null, hash: hash(1) },
      { do: 'reveal.set', reveal: { ...shown, caseId: 'left', toId: 'h1' } },
      { do: 'case.open', case: own, event: eventOf(own, 'open', 'x') },
      { do: 'case.receipt', caseId: 'own', reporterId: 'p1', hash: hash(2) },
      { do: 'reveal.set', reveal: { ...shown, caseId: 'own', toId: 'o1' } },
    ])
    await gone(house, 'h1')
    expect(await store.revealsOver(9)).toEqual(['own'])
    await gone(house, 'p1')
    expect(await store.revealsOver(9)).toEqual([])
    expect(await store.caseByReceipt(hash(2))).toBeUndefined()
    expect(await store.case('own')).toMatchObject({ kept: false, clockAt: null, readable: false })
    const back = { id: 'left', state: 'waiting', holderId: null, route, kept: true, readable: true }
    expect(await store.caseByReceipt(hash(1))).toMatchObject(back)
  })
})
