import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { forget } from '../../src/app/forget.ts'
import type { Incoming } from '../../src/app/inbox.ts'
import type { Act } from '../../src/app/ports.ts'
import type { OpenHouse } from '../../src/db/open.ts'
import { aCase, eventOf, person, site, type Site } from './houses.ts'

const TELEGRAM = 1

function alive(here: Site, owner: string): boolean {
  const db = new Database(here.keysFile, { readonly: true })
  const row = db.prepare('SELECT 1 FROM key WHERE owner = ? AND alive = 1').get(owner)
  db.close()
  return row !== undefined
}

/** p1 asked two things, one of which is over, and holds what p2 asked. */
async function furnish(house: OpenHouse): Promise<void> {
  const own = aCase('own', { reporterId: 'p1', holderId: 'h1', state: 'taken', clockAt: 5 })
  const held = aCase('held', { reporterId: 'p2', holderId: 'p1', state: 'answered', stage: 2 })
  const over = aCase('over', { reporterId: 'p1', state: 'closed', closedAt: 5_000 })
  const past = aCase('past', { reporterId: 'p2', holderId: 'p1', state: 'closed', closedAt: 5_000 })
  await house.commit([
    { do: 'person.add', person: person('p1', { role: 'coordinator' }, TELEGRAM) },
    { do: 'person.add', person: person('p2', {}, 2) },
    { do: 'person.add', person: person('h1', { role: 'coordinator' }, 3) },
    ...[own, held, over, past].map(
      (of) => ({ do: 'case.open', case: of, event: eventOf(of, 'open', 'words') }) as const,
    ),
  ])
}

/** Every way in which the rows of somebody can come to an end. */
const WAYS: Readonly<Record<string, (house: OpenHouse) => Promise<unknown>>> = {
  'by person.forget alone': (house) => house.commit([{ do: 'person.forget', personId: 'p1' }]),
  'by the sweeping, after a crash behind the key': async (house) => {
    await house.vault.destroyPersonKey('p1')
    await house.dropUnreadable()
  },
  'by their coming back, after a crash behind the key': async (house) => {
    await house.vault.destroyPersonKey('p1')
    await house.commit([{ do: 'person.add', person: person('p9', {}, TELEGRAM) }])
  },
}

describe('whoever goes leaves no case in nobody’s hands', () => {
  test.each(Object.entries(WAYS))('%s', async (_way, go) => {
    const here = site()
    const house = await here.open(() => 9_000)
    await furnish(house)
    await go(house)
    const { store } = house
    expect(await store.person('p1')).toBeUndefined()
    const ended = {
      reporterId: null,
      holderId: 'h1',
      state: 'withdrawn',
      readable: false,
      clockAt: null,
    }
    expect(await store.case('own')).toMatchObject({ ...ended, seq: 1, closedAt: 9_000 })
    expect(
      (await store.caseEvents('own')).map(({ kind, said }) => [kind, said?.words ?? null]),
    ).toEqual([
      ['open', null],
      ['withdraw', null],
    ])
    const free = { reporterId: 'p2', holderId: null, state: 'waiting', readable: true, stage: 2 }
    expect(await store.case('held')).toMatchObject({
      ...free,
      seq: 1,
      closedAt: null,
      clockAt: 9_000 + 12 * 3_600_000,
    })
    expect(
      (await store.caseEvents('held')).map(({ kind, said }) => [kind, said?.words ?? null]),
    ).toEqual([
      ['open', 'words'],
      ['return', null],
    ])
    expect((await store.casesOpen()).map(({ id }) => id)).toEqual(['held'])
    const stub = { state: 'closed', seq: 0, closedAt: 5_000 }
    expect(await store.case('over')).toMatchObject({ ...stub, reporterId: null, readable: false })
    expect(await store.case('past')).toMatchObject({ ...stub, holderId: null, readable: true })
    for (const owner of ['person:p1', 'case:own', 'case:over'])
      expect(alive(here, owner)).toBe(false)
    for (const owner of ['case:held', 'case:past']) expect(alive(here, owner)).toBe(true)
  })

  test('who should know is told', async () => {
    const house = await site().open(() => 9_000)
    await furnish(house)
    const { store, vault, commit } = house
    const p1 = await store.person('p1')
    if (!p1) throw new Error('nobody')
    const act: Act = { now: 9_000, store, vault, commit }
    expect(await forget(act, p1)).toEqual({ status: 'forgotten' })
    const told = (await store.noticesDue(9_000, 9, [])).map(({ personId, kind, caseId }) => [
      personId,
      kind,
      caseId,
    ])
    expect(told).toHaveLength(2)
    expect(told).toContainEqual(['h1', 'case.ended', 'own'])
    expect(told).toContainEqual(['p2', 'case.news', 'held'])
  })
})

const powerCut = (): Promise<never> => Promise.reject(new Error('the power went'))

test('a crash behind the keys: nothing can be read, and the sweeping finishes', async () => {
  const here = site()
  const house = await here.open(() => 9_000)
  await furnish(house)
  const { store, vault } = house
  const p1 = await store.person('p1')
  if (!p1) throw new Error('nobody')
  const act: Act = { now: 9_000, store, vault, commit: powerCut }
  await expect(forget(act, p1)).rejects.toThrow('the power went')
  for (const owner of ['person:p1', 'case:own', 'case:over']) expect(alive(here, owner)).toBe(false)
  expect(await house.dropUnreadable()).toBe(1)
  expect(await store.case('own')).toMatchObject({ state: 'withdrawn', reporterId: null })
  expect((await store.casesOpen()).map(({ id }) => id)).toEqual(['held'])
})

describe('the last owner', () => {
  test('stays, also when two owners go at the same moment', async () => {
    const here = site()
    const house = await here.open()
    const { store, vault, commit } = house
    const owners = ['o1', 'o2'].map((id, i) => person(id, { role: 'owner' }, i + 1))
    await commit(owners.map((one) => ({ do: 'person.add', person: one })))
    const act: Act = { now: 1, store, vault, commit }
    const gone = await Promise.all(owners.map((one) => forget(act, one)))
    expect(gone.map(({ status }) => status).toSorted()).toEqual(['forgotten', 'last-owner'])
    expect(await store.members('owner')).toHaveLength(1)
    const [left] = await store.members('owner')
    expect(alive(here, `person:${left?.id ?? ''}`)).toBe(true)
    // One who has not agreed yet, or whose key is gone, is no other owner.
    await commit([
      { do: 'person.add', person: person('j', { role: 'owner', state: 'joining' }, 9) },
    ])
    expect(await vault.destroyPersonKey(left?.id ?? '')).toBe('last-owner')
    expect(await store.members('owner')).toEqual([left])
  })

  test('is nobody who is frozen, and yet they too stay while nobody else is there', async () => {
    const house = await site().open()
    const { vault, commit } = house
    const frozen = person('f', { role: 'learner', frozenRole: 'owner' }, 1)
    const owners = [frozen, person('o', { role: 'owner' }, 2)]
    await commit(owners.map((one) => ({ do: 'person.add', person: one })))
    expect(await vault.destroyPersonKey('o')).toBe('last-owner')
    const lowered = { role: 'learner', frozenRole: null, tolanaId: null, as: 'owner' } as const
    await commit([{ do: 'person.role', personId: 'o', ...lowered }])
    expect(await vault.destroyPersonKey('f')).toBe('last-owner')
    await commit([{ do: 'person.role', personId: 'o', ...lowered, role: 'owner', as: 'learner' }])
    expect(await vault.destroyPersonKey('f')).toBe('destroyed')
  })
})

const update = (updateId: number): Incoming => ({
  updateId,
  lane: 'a',
  sender: TELEGRAM,
  body: { text: '/start' },
})

describe('what was accepted before somebody was forgotten', () => {
  test('waits on as a stranger’s; the one in hand, and the dead, go', async () => {
    const here = site()
    const house = await here.open()
    await house.commit([{ do: 'person.add', person: person('p1', {}, TELEGRAM) }])
    const [yes, start, dead] = await house.inbox.accept([update(1), update(2), update(3)])
    if (!yes || !start || !dead) throw new Error('not accepted')
    await house.inbox.bury(dead)
    await house.vault.destroyPersonKey('p1')
    await house.inbox.accept([update(4)])
    expect(await house.inbox.commitFor(yes)([{ do: 'person.forget', personId: 'p1' }])).toBe('done')
    house.inbox.settle(yes)
    expect(await house.inbox.commitFor(start)([])).toBe('done')
    expect(await house.inbox.counts()).toEqual({ waiting: 2, dead: 0 })
    await house.close()
    const left = await (await here.open()).inbox.pending()
    expect(left.map(({ updateId, state, body }) => [updateId, state, body])).toEqual([
      [2, 'applied', { text: '/start' }],
      [4, 'waiting', { text: '/start' }],
    ])
  })

  test('none is lost that comes in the very moment the key goes', async () => {
    const here = site()
    const house = await here.open()
    const rounds = 8
    for (let round = 1; round <= rounds; round += 1) {
      const id = `p${round}`
      await house.commit([{ do: 'person.add', person: person(id, {}, TELEGRAM) }])
      const [before, going, after] = [0, 1, 2].map((n) => update(round * 10 + n))
      if (!before || !going || !after) throw new Error('no updates')
      const sent = [house.inbox.accept([before])]
      const gone = house.vault.destroyPersonKey(id)
      sent.push(house.inbox.accept([going]))
      await Promise.resolve()
      sent.push(house.inbox.accept([after]))
      await Promise.all([...sent, gone])
      await house.commit([{ do: 'person.forget', personId: id }])
    }
    await house.close()
    expect(await (await here.open()).inbox.pending()).toHaveLength(3 * rounds)
  })
})
