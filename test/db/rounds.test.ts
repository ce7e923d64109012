import { expect, test } from 'vitest'
import type { OpenHouse } from '../../src/db/open.ts'
import type { Round } from '../../src/domain/round.ts'
import { person, run, site } from './houses.ts'

const ROUND: Round = {
  id: 'r1',
  at: 5,
  pulls: 4,
  caught: 2,
  named: 1,
  plain: 4,
  trusted: 3,
  met: ['one--m1', 'two--m2'],
}

const keeps = (house: OpenHouse, round: Round, personId = 'p1') =>
  house.commit([{ do: 'round.keep', personId, round }])

test('rounds are kept once for each run, and read with the oldest first, also after a restart', async () => {
  const here = site()
  const house = await here.open()
  await house.commit([{ do: 'person.add', person: person('p1') }])
  await keeps(house, { ...ROUND, id: 'r2', at: 7, caught: 4 })
  await keeps(house, ROUND)
  await keeps(house, { ...ROUND, id: 'r3', at: 6 })
  expect(await keeps(house, { ...ROUND, at: 9, caught: 0 })).toBe('done')
  const wanted = [ROUND, { ...ROUND, id: 'r3', at: 6 }, { ...ROUND, id: 'r2', at: 7, caught: 4 }]
  expect(await house.store.rounds('p1')).toEqual(wanted)
  expect(await house.store.rounds('p2')).toEqual([])
  await house.close()
  expect(await (await here.open()).store.rounds('p1')).toEqual(wanted)
})

test('a round comes with its last answer or not at all', async () => {
  const house = await site().open()
  await house.commit([{ do: 'person.add', person: person('p1') }])
  const start = run('r1', 'p1', { kind: 'round', subject: '' })
  await house.commit([{ do: 'run.start', run: start }])
  const step = { do: 'run.step', run: { ...start, turn: 1 }, answer: null } as const
  const keep = { do: 'round.keep', personId: 'p1', round: ROUND } as const
  expect(await house.commit([step, keep])).toBe('done')
  const other = { ...keep, round: { ...ROUND, id: 'r9' } }
  expect(await house.commit([step, other])).toBe('conflict')
  expect(await house.store.rounds('p1')).toEqual([ROUND])
})

test('a round of somebody who is gone makes the batch a conflict and leaves no row', async () => {
  const house = await site().open()
  expect(await keeps(house, ROUND)).toBe('conflict')
  expect(await house.store.rounds('p1')).toEqual([])
})
