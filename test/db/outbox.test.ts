import { describe, expect, test } from 'vitest'
import type { Change } from '../../src/app/changes.ts'
import type { Lane, NewNotice } from '../../src/app/ports.ts'
import { aCase, eventOf, person, site } from './houses.ts'

const notice = (personId: string, lane: Lane, kind: string, notBefore = 0): NewNotice => ({
  lane,
  personId,
  caseId: 'c1',
  kind,
  facts: { code: 'K7', n: 2 },
  notBefore,
})
const post = (...notices: NewNotice[]): Change[] =>
  notices.map((of) => ({ do: 'notice.post', notice: of }))

async function house(here = site()) {
  const opened = await here.open()
  await opened.commit([
    { do: 'person.add', person: person('a', {}, 1) },
    { do: 'person.add', person: person('b', {}, 2) },
  ])
  const kinds = async (now = 100, busy: string[] = []): Promise<string[]> =>
    (await opened.store.noticesDue(now, 10, busy)).map(({ kind }) => kind)
  return { ...opened, kinds }
}

const DAY = 24 * 60 * 60_000
const SHUT = { unreachable: true, gone: 'blocked' }

const ended = (id: string, closedAt: number, of: object = {}) =>
  aCase(id, { reporterId: 'a', state: 'closed', closedAt, ...of })

describe('the outbox', () => {
  test('gives lanes their right of way, and of each person only what is next', async () => {
    const { commit, kinds, store } = await house()
    await commit(
      post(
        notice('a', 'bulk', 'a1'),
        notice('b', 'reply', 'b1'),
        notice('a', 'bulk', 'a2'),
        notice('b', 'danger', 'b2'),
        notice('nobody', 'danger', 'lost'),
      ),
    )
    expect(await kinds()).toEqual(['b2', 'a1'])
    expect(await kinds(100, ['b'])).toEqual(['a1'])
    expect(await store.noticesDue(100, 1, [])).toEqual([
      { ...notice('b', 'danger', 'b2'), id: 4, state: 'waiting', attempts: 0 },
    ])
    await commit([
      { do: 'notice.done', id: 4 },
      { do: 'notice.done', id: 1 },
    ])
    expect(await kinds()).toEqual(['b1', 'a2'])
  })

  test('one scheduled for later holds up nobody, one being retried holds up its lane', async () => {
    const { commit, kinds, store } = await house()
    expect(await store.nextNoticeAt([])).toBeUndefined()
    await commit(post(notice('a', 'reply', 'tomorrow', 500), notice('a', 'reply', 'now', 50)))
    expect(await kinds(49)).toEqual([])
    expect(await store.nextNoticeAt([])).toBe(50)
    expect(await kinds()).toEqual(['now'])
    await commit(post(notice('a', 'reply', 'behind', 60), notice('a', 'danger', 'help', 900)))
    await commit([{ do: 'notice.later', id: 2, notBefore: 300, attempts: 1 }])
    expect(await kinds()).toEqual([])
    expect(await store.nextNoticeAt([])).toBe(300)
    expect(await kinds(301)).toEqual(['now'])
    expect(await kinds(901)).toEqual(['help'])
  })

  test('what may have been sent before a crash is not sent again, and is told', async () => {
    const here = site()
    const first = await here.open()
    await first.commit([{ do: 'person.add', person: person('a', {}, 1) }])
    await first.commit(post(notice('a', 'bulk', 'nudge'), notice('a', 'bulk', 'next')))
    expect(await first.commit([{ do: 'notice.sending', id: 1 }])).toBe('done')
    expect(await first.commit([{ do: 'notice.sending', id: 1 }])).toBe('conflict')
    expect(await first.store.noticesDue(100, 10, [])).toEqual([])
    await first.close()
    const second = await here.open()
    expect((await second.store.noticesDue(100, 10, [])).map(({ kind }) => kind)).toEqual(['next'])
    await second.commit([{ do: 'notice.fail', id: 2, why: 'failed' }])
    expect(await second.lostNotices()).toEqual({ failed: 1, uncertain: 1 })
    expect(await second.store.noticesDue(100, 10, [])).toEqual([])
  })

  test('what was given up on somebody waits again when they are back, unless it is over', async () => {
    const { commit, kinds, store } = await house()
    const over = aCase('c2', { state: 'closed', closedAt: 5 })
    const open = aCase('c1')
    const [bulk, other] = [notice('a', 'bulk', 'any'), notice('a', 'case', 'over')]
    await commit([
      { do: 'case.open', case: open, event: eventOf(open, 'open') },
      { do: 'case.open', case: over, event: eventOf(over, 'open') },
      ...post(
        notice('a', 'case', 'open'),
        { ...other, caseId: 'c2' },
        { ...bulk, caseId: null },
        notice('b', 'case', 'theirs'),
        notice('a', 'danger', 'unsure'),
      ),
    ])
    for (const id of [1, 2, 3, 4])
      await commit([
        { do: 'notice.later', id, notBefore: 90, attempts: 7 },
        { do: 'notice.fail', id, why: 'failed' },
      ])
    await commit([{ do: 'notice.fail', id: 5, why: 'uncertain' }])
    await commit([{ do: 'person.unreachable', personId: 'a', value: true }])
    expect(await kinds()).toEqual([])
    expect((await store.person('a'))?.profile).toMatchObject(SHUT)

    await commit([{ do: 'person.unreachable', personId: 'a', value: false }])
    expect(await store.noticesDue(100, 10, [])).toMatchObject([{ kind: 'open', attempts: 0 }])
    expect((await store.person('a'))?.profile.gone).toBeUndefined()
    await commit([{ do: 'notice.done', id: 1 }])
    expect(await kinds()).toEqual(['any'])
  })

  test('and whoever is back hears once that what they asked is over, for a fortnight', async () => {
    const { commit, store } = await house()
    const now = Date.now()
    const cases = [
      ended('old', now - 14 * DAY - 60_000),
      ended('left', now, { state: 'withdrawn' }),
      ended('foreign', now, { reporterId: 'b' }),
      ended('expired', now - DAY, { state: 'expired' }),
      ended('closed', now),
    ]
    await commit([
      ...cases.map((of) => ({ do: 'case.open', case: of, event: eventOf(of, 'open') }) as const),
      ...['closed', 'expired', 'expired', 'old', 'left', 'foreign'].flatMap((caseId) =>
        post({ ...notice('a', 'reply', caseId), caseId }),
      ),
    ])
    for (const id of [1, 2, 3, 4, 5, 6]) await commit([{ do: 'notice.fail', id, why: 'failed' }])
    await commit([{ do: 'person.unreachable', personId: 'a', value: false }])
    expect(await store.noticesDue(now, 10, [])).toMatchObject([{ id: 3, kind: 'expired' }])
    await commit([{ do: 'notice.done', id: 3 }])
    expect(await store.noticesDue(now, 10, [])).toEqual([])
  })

  test('what is taken back is dropped: of one person, or of all but who asked', async () => {
    const { commit, kinds } = await house()
    const [mine, other] = [aCase('c1', { reporterId: 'a' }), aCase('c2', { reporterId: 'a' })]
    await commit([
      ...[mine, other].map(
        (of) => ({ do: 'case.open', case: of, event: eventOf(of, 'open') }) as const,
      ),
      ...post(
        notice('a', 'reply', 'own'),
        notice('b', 'case', 'call'),
        notice('b', 'case', 'given up'),
        { ...notice('b', 'case', 'elsewhere'), caseId: 'c2' },
      ),
      { do: 'notice.fail', id: 3, why: 'failed' },
    ])
    await commit([{ do: 'notice.drop', personId: null, caseId: 'c1' }])
    expect(await kinds()).toEqual(['elsewhere', 'own'])
    await commit([{ do: 'person.unreachable', personId: 'b', value: false }])
    await commit([{ do: 'notice.done', id: 4 }])
    expect(await kinds()).toEqual(['own'])
    await commit([{ do: 'notice.drop', personId: 'b', caseId: 'c1' }])
    expect(await kinds()).toEqual(['own'])
    await commit([{ do: 'notice.drop', personId: 'a', caseId: 'c1' }])
    expect(await kinds()).toEqual([])
  })

  test('who cannot be reached is otherwise as they are by then', async () => {
    const here = site()
    const opened = await house(here)
    const { commit, store } = opened
    const a = person('a', {}, 1)
    const renamed = { ...a, locale: 'ps', profile: { ...a.profile, nickname: 'گل' } }
    const done = await Promise.all([
      commit([{ do: 'person.set', person: renamed }]),
      commit([{ do: 'person.unreachable', personId: 'a', value: true }]),
      commit([{ do: 'person.unreachable', personId: 'nobody', value: true }]),
    ])
    expect(done).toEqual(['done', 'done', 'done'])
    const expected = { ...renamed, profile: { ...renamed.profile, ...SHUT } }
    expect(await store.person('a')).toEqual(expected)
    expect(await store.personByTelegram(1)).toEqual(expected)
    await opened.close()
    expect(await (await here.open()).store.person('a')).toEqual(expected)
  })
})
