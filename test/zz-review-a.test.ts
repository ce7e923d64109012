import { expect, test, describe } from 'vitest'
import { startTheatre } from '../src/domain/theatre.ts'
import type { Show } from '../src/domain/show.ts'
import { ladder } from './domain/ladder.ts'
import { person, site } from './db/houses.ts'
import { closeDueVotes } from '../src/app/show.ts'
import type { Act } from '../src/app/ports.ts'
import { loadCatalog } from '../src/content/catalog.ts'
import { OPENING_SKILLS, suggest, practisedSkills } from '../src/domain/next-practice.ts'
import { roundTendency, progressIn } from '../src/domain/round-progress.ts'

const NOW = Date.now()
const CHAT = -1_002_000_777_001
const show = (change: Partial<Show> = {}): Show => ({
  id: 's1', chatId: CHAT, leaderId: 'p1', turn: 3, quorum: 2, closesAt: NOW + 1000,
  state: { theatre: { ...startTheatre(ladder()), stage: 'choices' }, scenario: 'ladder', shape: 'ladder', locale: 'ps', thread: null, counts: [], taken: null, posted: { turn: 3, messageId: 9 }, messages: [9] },
  touchedAt: NOW, ...change,
})

describe('lost updates', () => {
  test('leader', async () => {
    const house = await site().open()
    await house.commit([{ do: 'person.add', person: person('p1') }])
    await house.commit([{ do: 'show.open', show: show() }])
    const read = (await house.store.show('s1'))!
    await house.commit([{ do: 'person.forget', personId: 'p1' }])
    expect((await house.store.show('s1'))?.leaderId).toBeNull()
    expect(await house.commit([{ do: 'show.move', show: { ...read, turn: 4 }, was: 3, inPlace: true }])).toBe('done')
    console.log('LEADER after forget+move:', (await house.store.show('s1'))?.leaderId)
  })
  test('chat', async () => {
    const house = await site().open()
    await house.commit([{ do: 'show.open', show: show() }])
    const read = (await house.store.show('s1'))!
    await house.commit([{ do: 'show.chat', showId: 's1', chatId: -1_009 }])
    await house.commit([{ do: 'show.move', show: { ...read, turn: 4 }, was: 3, inPlace: true }])
    const after = await house.store.showIn(-1_009)
    console.log('CHAT found under -1009 sends to', after?.chatId, 'posted', after?.state.posted)
  })
  test('vote accepted and not counted', async () => {
    const house = await site().open()
    await house.commit([{ do: 'show.open', show: show({ quorum: 9, closesAt: NOW + 100 }) }])
    await house.commit([{ do: 'vote.cast', showId: 's1', turn: 3, voter: 1, option: 0, at: NOW }])
    let late = ''
    const story = ladder()
    const act: Act = {
      now: NOW + 150, vault: house.vault, commit: house.commit,
      store: { ...house.store, votes: async (id, turn) => {
        const counts = await house.store.votes(id, turn)
        // a tap that began before the clock closed the vote commits now
        late = await house.commit([{ do: 'vote.cast', showId: 's1', turn: 3, voter: 2, option: 1, at: NOW + 99 }])
        return counts
      } },
    }
    await closeDueVotes(act, { scenario: () => story } as never)
    const after = await house.store.show('s1')
    console.log('LATE verdict', late, 'counts', after?.state.counts)
  })
})

test('suggested skill is in the suggested story', () => {
  const loaded = loadCatalog()
  const all = loaded.status === 'ok' ? loaded.catalog.scenarios : []
  const lacks = all.map((s) => [s.id, OPENING_SKILLS.filter((k) => !Object.values(s.scenes).some(({ choices }) => choices.some((c) => c.skill === k)))])
  console.log('LACKS', JSON.stringify(lacks))
  const shares = all.map((s) => { const c = Object.values(s.scenes).flatMap((x) => x.choices); return [s.id, s.pull, Object.fromEntries(OPENING_SKILLS.map((k) => [k, c.filter((x) => x.skill === k).length]))] })
  console.log('SHARES', JSON.stringify(shares))
})

test('tendency of a constant person', () => {
  const rnd = (() => { let s = 12345; return () => ((s = (Math.imul(s, 1103515245) + 12345) >>> 0) / 2 ** 32) })()
  for (const [hit, trust] of [[0.75, 0.75], [0.85, 0.8], [0.6, 0.9], [0.95, 0.95]] as const)
    for (const n of [4, 5, 6, 10, 20]) {
      const tally: Record<string, number> = {}
      for (let i = 0; i < 20000; i += 1) {
        const rounds = Array.from({ length: n }, (_, at) => {
          let caught = 0, trusted = 0
          for (let k = 0; k < 4; k += 1) { if (rnd() < hit) caught += 1; if (rnd() < trust) trusted += 1 }
          return { id: `r${at}`, at, named: 0, met: [], pulls: 4, caught, plain: 4, trusted }
        })
        const t = progressIn(rounds)?.tendency ?? 'none'
        tally[t] = (tally[t] ?? 0) + 1
      }
      console.log('TEND', hit, trust, 'rounds', n, Object.fromEntries(Object.entries(tally).map(([k, v]) => [k, (v / 200).toFixed(0) + '%'])))
    }
  void roundTendency; void suggest; void practisedSkills
})
