import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import type { Incoming } from '../../src/app/inbox.ts'
import { aCase, eventOf, person, run, site } from './houses.ts'

const update = (updateId: number, sender = 1): Incoming => ({
  updateId,
  lane: 'a',
  sender,
  body: null,
})

const notice = (caseId: string | null, notBefore: number) =>
  ({
    do: 'notice.post',
    notice: { lane: 'bulk', personId: 'p1', caseId, kind: 'x', facts: {}, notBefore },
  }) as const

const invite = (id: string, expiresAt: number) =>
  ({
    do: 'invite.add',
    code: id,
    invite: {
      id,
      role: 'learner',
      tolanaId: null,
      usesLeft: 1,
      expiresAt,
      madeBy: null,
      vouched: false,
    },
  }) as const

describe('drafts', () => {
  test('that were dropped do not come back out of memory', async () => {
    const house = await site().open()
    await house.commit([
      { do: 'person.add', person: person('p1') },
      { do: 'run.start', run: run('ask', 'p1', { kind: 'ask', updatedAt: 10 }) },
      { do: 'run.start', run: run('old', 'p1', { updatedAt: 5 }) },
    ])
    expect((await house.store.newestRun('p1'))?.id).toBe('ask')
    expect(await house.dropDrafts(10)).toBe(0)
    expect(await house.dropDrafts(11)).toBe(1)
    expect(await house.store.run('ask')).toBeUndefined()
    expect((await house.store.newestRun('p1'))?.id).toBe('old')
  })
})

describe('those who never agreed', () => {
  const joiner = person('j', { state: 'joining', createdAt: 100 }, 1)

  test('are forgotten, but not what they have sent and nobody has taken up', async () => {
    const here = site()
    const house = await here.open()
    await house.commit([
      { do: 'person.add', person: joiner },
      { do: 'person.add', person: person('m', { createdAt: 100 }, 2) },
    ])
    await house.inbox.accept([update(1)])
    expect(await house.forgetJoiners(100)).toBe(0)
    expect(await house.forgetJoiners(101)).toBe(1)
    expect(await house.store.personByTelegram(1)).toBeUndefined()
    expect((await house.store.person('m'))?.id).toBe('m')
    expect((await house.inbox.pending()).map(({ updateId }) => updateId)).toEqual([1])
    await house.close()
    const keys = new Database(here.keysFile, { readonly: true })
    expect(keys.prepare("SELECT alive FROM key WHERE owner = 'person:j'").get()).toEqual({
      alive: 0,
    })
    keys.close()
  })

  test('stay with all that is theirs when they agree in that moment', async () => {
    const here = site()
    const house = await here.open()
    await house.commit([{ do: 'person.add', person: joiner }])
    // Holds the writer, so that the sweeping sees them joining and writes after they have agreed.
    const outside = new Database(here.database)
    outside.exec('BEGIN IMMEDIATE')
    const agreed = house.commit([{ do: 'person.set', person: { ...joiner, state: 'member' } }])
    const swept = house.forgetJoiners(101)
    await new Promise((resolve) => setTimeout(resolve, 50))
    outside.exec('COMMIT')
    outside.close()
    expect([await agreed, await swept]).toEqual(['done', 0])
    await house.close()
    expect((await (await here.open()).store.person('j'))?.state).toBe('member')
  })
})

describe('nothing is without an end', () => {
  test('dead letters', async () => {
    let now = 1_000
    const house = await site().open(() => now)
    const [dead] = await house.inbox.accept([update(1), update(2)])
    if (!dead) throw new Error('not accepted')
    await house.inbox.bury(dead)
    now = 2_000
    const [young] = await house.inbox.accept([update(3)])
    if (!young) throw new Error('not accepted')
    await house.inbox.bury(young)
    expect(await house.dropDeadLetters(1_000)).toBe(0)
    expect(await house.dropDeadLetters(1_001)).toBe(1)
    expect(await house.inbox.counts()).toEqual({ waiting: 1, dead: 1 })
  })

  test('notices given up, after their time or with their case', async () => {
    const house = await site().open()
    const kase = aCase('c1')
    await house.commit([
      { do: 'person.add', person: person('p1') },
      { do: 'case.open', case: kase, event: eventOf(kase, 'open') },
      notice('c1', 100),
      notice('c1', 99),
      notice('gone', 500),
      notice(null, 99),
      notice(null, 99),
    ])
    await house.commit([
      { do: 'notice.fail', id: 1, why: 'failed' },
      { do: 'notice.fail', id: 2, why: 'uncertain' },
      { do: 'notice.fail', id: 3, why: 'failed' },
      { do: 'notice.fail', id: 4, why: 'failed' },
    ])
    expect(await house.dropLostNotices(100)).toBe(3)
    expect(await house.lostNotices()).toEqual({ failed: 1, uncertain: 0 })
    expect(await house.waitingNotices()).toBe(1)
    await house.commit([{ do: 'case.drop', caseId: 'c1' }])
    expect(await house.dropLostNotices(0)).toBe(1)
  })

  test('invites', async () => {
    const house = await site().open()
    await house.commit([invite('a', 99), invite('b', 100)])
    expect(await house.dropInvites(100)).toBe(1)
    expect(await house.store.invite('a')).toBeUndefined()
    expect((await house.store.invite('b'))?.id).toBe('b')
  })
})

describe('who asked and who held what has ended', () => {
  test('is told by no stub any more; what is open or readable stays as it is', async () => {
    const house = await site().open()
    const who = { reporterId: 'p1', holderId: 'h1' } as const
    const closed = { ...who, state: 'closed', readable: false } as const
    const cases = [
      aCase('old', { ...closed, closedAt: 99 }),
      aCase('new', { ...closed, closedAt: 100 }),
      aCase('read', { ...closed, readable: true, closedAt: 99 }),
      aCase('open', { ...who, state: 'taken' }),
    ]
    await house.commit([
      { do: 'person.add', person: person('p1', {}, 1) },
      { do: 'person.add', person: person('h1', { role: 'coordinator' }, 2) },
      ...cases.map((of) => ({ do: 'case.open', case: of, event: eventOf(of, 'open') }) as const),
    ])
    expect(await house.untieStubs(100)).toBe(1)
    expect(await house.untieStubs(100)).toBe(0)
    expect(await house.store.case('old')).toMatchObject({ reporterId: null, holderId: null })
    for (const id of ['new', 'read', 'open']) expect(await house.store.case(id)).toMatchObject(who)
  })
})
