import { describe, expect, test } from 'vitest'
import type { OpenHouse } from '../../src/db/open.ts'
import { advance } from '../../src/domain/run.ts'
import { person, run, site, type Site } from './houses.ts'

const invite = {
  id: 'i1',
  role: 'learner',
  tolanaId: null,
  usesLeft: 1,
  expiresAt: 9_000,
  madeBy: 'p1',
  vouched: false,
} as const

async function nowAndAfterRestart(
  here: Site,
  house: OpenHouse,
  check: (house: OpenHouse) => Promise<void>,
): Promise<void> {
  await check(house)
  await house.close()
  await check(await here.open())
}

describe('people', () => {
  test('are found by id and by Telegram account, before and after a restart', async () => {
    const here = site()
    const house = await here.open()
    expect(await house.store.personByTelegram(5_000_000_001)).toBeUndefined()
    expect(await house.commit([{ do: 'person.add', person: person('p1') }])).toBe('done')
    await nowAndAfterRestart(here, house, async ({ store }) => {
      expect(await store.person('p1')).toEqual(person('p1'))
      expect(await store.personByTelegram(5_000_000_001)).toEqual(person('p1'))
      expect(await store.person('p2')).toBeUndefined()
    })
  })

  test('one Telegram account is one person', async () => {
    const house = await site().open()
    await house.commit([{ do: 'person.add', person: person('p1') }])
    expect(await house.commit([{ do: 'person.add', person: person('p2') }])).toBe('conflict')
    expect(await house.store.person('p2')).toBeUndefined()
    expect(await house.store.personByTelegram(5_000_000_001)).toEqual(person('p1'))
  })

  test('are changed; members are those with exactly this role who have agreed', async () => {
    const house = await site().open()
    const mentor = person('m', { role: 'mentor', tolanaId: 't1', createdAt: 2 }, 2)
    const other = person('o', { role: 'mentor', tolanaId: null, createdAt: 3 }, 3)
    await house.commit([
      { do: 'person.add', person: person('p1') },
      { do: 'person.add', person: mentor },
      { do: 'person.add', person: other },
      { do: 'person.add', person: person('j', { role: 'mentor', state: 'joining' }, 4) },
    ])
    const renamed = { ...mentor, locale: 'ps', profile: { ...mentor.profile, nickname: 'ګل' } }
    expect(await house.commit([{ do: 'person.set', person: renamed }])).toBe('done')
    expect(await house.store.person('m')).toEqual(renamed)
    expect(await house.store.members('mentor')).toEqual([renamed, other])
    expect(await house.store.members('mentor', 't1')).toEqual([renamed])
    expect(await house.store.members('mentor', null)).toEqual([other])
    expect(await house.commit([{ do: 'person.set', person: person('ghost') }])).toBe('conflict')
  })

  test('what somebody changes about themselves undoes no freeze of that moment', async () => {
    const house = await site().open()
    const one = person('m', { role: 'coordinator' })
    const frozen = { ...one, role: 'learner', frozenRole: 'coordinator' } as const
    await house.commit([{ do: 'person.add', person: one }])
    const change = {
      do: 'person.set',
      person: { ...one, locale: 'ps' },
      as: 'coordinator',
    } as const
    expect(await house.commit([change])).toBe('done')
    expect(await house.commit([{ do: 'person.set', person: frozen, as: 'coordinator' }])).toBe(
      'done',
    )
    expect(await house.commit([change])).toBe('conflict')
    expect(await house.store.person('m')).toEqual(frozen)
  })

  test('Tolanas and invites; an invite has no more uses than it has', async () => {
    const house = await site().open()
    const tolana = { id: 't1', name: 'د سولې ټولنه', createdAt: 5 }
    await house.commit([
      { do: 'tolana.add', tolana },
      { do: 'invite.add', invite, code: 'abcdef' },
    ])
    expect(await house.store.tolana('t1')).toEqual(tolana)
    expect(await house.store.tolanas()).toEqual([tolana])
    expect(await house.store.invite('abcdeg')).toBeUndefined()
    expect(await house.store.invite('abcdef')).toEqual(invite)
    expect(await house.commit([{ do: 'invite.use', inviteId: 'i1' }])).toBe('done')
    expect(await house.commit([{ do: 'invite.use', inviteId: 'i1' }])).toBe('conflict')
    expect(await house.store.invite('abcdef')).toEqual({ ...invite, usesLeft: 0 })
  })

  test('an invite that ends between the look and the use is not used', async () => {
    const house = await site().open()
    await house.commit([{ do: 'invite.add', invite, code: 'abcdef' }])
    const use = (at: number) => house.commit([{ do: 'invite.use', inviteId: 'i1', at }])
    expect(await use(9_000)).toBe('conflict')
    expect(await house.store.invite('abcdef')).toEqual(invite)
    expect(await use(8_999)).toBe('done')
  })

  test('members are counted by role and Tolana, those who are joining are not', async () => {
    const house = await site().open()
    const people = [
      person('a', { tolanaId: 't1' }, 1),
      person('b', { tolanaId: 't1' }, 2),
      person('c', { tolanaId: 't1', state: 'joining' }, 3),
      person('d', { tolanaId: 't2' }, 4),
      person('e', { tolanaId: 't1', role: 'mentor' }, 5),
    ]
    await house.commit(people.map((one) => ({ do: 'person.add', person: one })))
    expect(await house.store.countMembers('learner', 't1')).toBe(2)
    expect(await house.store.countMembers('coordinator', 't1')).toBe(0)
  })
})

describe('runs', () => {
  test('step once for each turn, and read back as committed', async () => {
    const here = site()
    const house = await here.open()
    const start = run('r1', 'p1')
    const first = advance(start, { at: 'two', list: [1, null] }, 2_100, false)
    const last = advance(first, null, 2_200, true)
    await house.commit([{ do: 'person.add', person: person('p1') }])
    expect(await house.commit([{ do: 'run.start', run: start }])).toBe('done')
    expect(await house.commit([{ do: 'run.start', run: start }])).toBe('conflict')
    expect(await house.store.openRun('p1', 'lesson')).toEqual(start)
    expect(await house.commit([{ do: 'run.step', run: first, answer: 'a' }])).toBe('done')
    expect(await house.commit([{ do: 'run.step', run: first, answer: 'b' }])).toBe('conflict')
    expect(await house.store.run('r1')).toEqual(first)
    await house.commit([
      { do: 'run.step', run: last, answer: { choice: 2 } },
      { do: 'finish', personId: 'p1', kind: 'lesson', subject: 'open-questions', at: 7 },
      { do: 'finish', personId: 'p1', kind: 'lesson', subject: 'open-questions', at: 8 },
      { do: 'finish', personId: 'p1', kind: 'lesson', subject: 'earlier', at: 6 },
    ])
    await nowAndAfterRestart(here, house, async ({ store }) => {
      expect(await store.run('r1')).toEqual(last)
      expect(await store.openRun('p1', 'lesson')).toBeUndefined()
      expect(await store.runs('p1', 'lesson')).toEqual([last])
      expect(await store.answers('r1')).toEqual(['a', { choice: 2 }])
      expect(await store.finished('p1', 'lesson')).toEqual(['earlier', 'open-questions'])
      expect(await store.finished('p1', 'scenario')).toEqual([])
    })
  })

  test('the newest open one, the newest of any kind, leaving and dropping', async () => {
    const house = await site().open()
    const old = run('r1', 'p1', { startedAt: 1, subject: 'a' })
    const young = run('r2', 'p1', { startedAt: 2, subject: 'b' })
    const ask = run('r3', 'p1', { startedAt: 3, kind: 'ask', updatedAt: 9_999 })
    await house.commit([
      { do: 'person.add', person: person('p1') },
      { do: 'run.start', run: old },
      { do: 'run.start', run: young },
      { do: 'run.start', run: ask },
    ])
    const { store } = house
    expect((await store.openRun('p1', 'lesson'))?.id).toBe('r2')
    expect((await store.openRun('p1', 'lesson', 'a'))?.id).toBe('r1')
    expect((await store.newestRun('p1'))?.id).toBe('r3')
    await house.commit([{ do: 'run.leave', runId: 'r2' }])
    expect((await store.openRun('p1', 'lesson'))?.id).toBe('r1')
    expect(await store.run('r2')).toEqual({ ...young, status: 'left' })
    await house.commit([{ do: 'run.drop', runId: 'r1' }])
    expect(await store.run('r1')).toBeUndefined()
    expect((await store.runs('p1', 'lesson')).map(({ id }) => id)).toEqual(['r2'])
    expect(await house.commit([{ do: 'run.step', run: { ...old, turn: 1 }, answer: 1 }])).toBe(
      'conflict',
    )
  })

  test('nothing of a batch is kept when its last change conflicts', async () => {
    const house = await site().open()
    await house.commit([
      { do: 'person.add', person: person('p1') },
      { do: 'run.start', run: run('r1', 'p1') },
    ])
    const verdict = await house.commit([
      { do: 'setting.set', name: 's', value: 1 },
      { do: 'run.step', run: run('r1', 'p1', { turn: 1, state: 'new' }), answer: 1 },
      { do: 'run.start', run: run('r1', 'p1') },
    ])
    expect(verdict).toBe('conflict')
    expect(await house.store.run('r1')).toEqual(run('r1', 'p1'))
    expect(await house.store.answers('r1')).toEqual([])
    expect(await house.store.setting('s')).toBeUndefined()
  })
})

describe('settings', () => {
  test('are any JSON', async () => {
    const house = await site().open()
    await house.commit([{ do: 'setting.set', name: 'hours', value: { keep: 24 } }])
    await house.commit([{ do: 'setting.set', name: 'hours', value: [1, 'ب'] }])
    expect(await house.store.setting('hours')).toEqual([1, 'ب'])
    expect(await house.store.setting('none')).toBeUndefined()
  })
})
