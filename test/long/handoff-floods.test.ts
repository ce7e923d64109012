import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Change } from '../../src/app/changes.ts'
import { work } from '../../src/app/casework.ts'
import { LANES } from '../../src/app/ports.ts'
import { tell } from '../../src/app/recipients.ts'
import type { Tolana } from '../../src/domain/people.ts'
import { asks, opens } from '../bot/asking.ts'
import { called, caseOf } from '../bot/called.ts'
import { acts, becomes, endsAll, poses, strikes } from '../bot/posed.ts'
import { foundTown, type Phone, type Town } from '../bot/town.ts'

const HOUR = 3_600_000
let town: Town
let tolana: Tolana
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())
beforeEach(async () => {
  tolana = await town.tolanaNamed('Zaitoon')
  town.telegram.faults.clear()
  await endsAll(town)
})

const coordinator = () => town.member('coordinator', { tolana })
const learner = () => town.member('learner', { tolana })
/** In which lanes the notices given up on somebody stand, oldest first. */
const lanes = async (phone: Phone) => {
  const { id } = await town.who(phone)
  const rows = town.rows(`SELECT lane FROM "Outbox" WHERE personId = '${id}' ORDER BY id`)
  return rows.map(({ lane }) => LANES[Number(lane)])
}

describe('urgent questions of one person', () => {
  test('from the sixth within an hour on wait for their turn; nobody refuses them', async () => {
    const shut = await coordinator()
    await becomes(town, shut, { unreachable: true })
    const reporter = await learner()
    for (let time = 0; time < 4; time += 1) await poses(town, reporter, { urgency: 'now' })
    await endsAll(town)
    const asked: string[] = []
    for (let time = 0; time < 2; time += 1)
      asked.push(await asks(town, reporter, { danger: 'now' }))
    expect((await lanes(shut)).slice(-2)).toEqual(['danger', 'case'])
    for (const code of asked)
      expect(await caseOf(town, code)).toMatchObject({ urgency: 'now', state: 'waiting' })
    await asks(town, await learner(), { danger: 'now' })
    expect((await lanes(shut)).at(-1)).toBe('danger')
    await acts(town, reporter, asked[0] ?? '', 'withdraw')
    expect((await lanes(shut)).slice(-2)).toEqual(['case', 'danger'])
  })
})

/** Has something happen just before the first commit, then commits. */
async function after(first: () => Promise<unknown>, holder: Phone, code: string) {
  const act = town.hamrah.act()
  let done = false
  const commit = async (changes: readonly Change[]) => {
    if (!done) {
      done = true
      await first()
    }
    return act.commit(changes)
  }
  const { id } = await caseOf(town, code)
  return work({ ...act, commit }, await town.who(holder), id, 'take')
}

describe('whoever acts in the second in which a clock strikes', () => {
  test('is not late', async () => {
    const holder = await coordinator()
    const code = await poses(town, await learner())
    town.pass(12 * HOUR)
    const worked = await after(() => strikes(town, 0), holder, code)
    expect(worked).toMatchObject({ status: 'moved', case: { state: 'taken', seq: 2 } })
    const { id } = await town.who(holder)
    expect(await caseOf(town, code)).toMatchObject({ holderId: id, seq: 2 })
  })

  test('is late where a person was faster', async () => {
    const [holder, other] = [await coordinator(), await coordinator()]
    const code = await poses(town, await learner())
    const worked = await after(() => acts(town, other, code, 'take'), holder, code)
    const { id } = await town.who(other)
    expect(worked).toMatchObject({ status: 'late', case: { holderId: id } })
  })
})

test('what the clock takes out of somebody’s hands leaves their screen, and nothing stays shown', async () => {
  const holder = await coordinator()
  const code = await poses(town, await learner())
  await acts(town, holder, code, 'take')
  const [{ id }, { id: toId }] = [await caseOf(town, code), await town.who(holder)]
  const at = town.hamrah.act().now
  const reveal = { caseId: id, toId, what: 'name', words: 'x', openedAt: null, at } as const
  await town.hamrah.act().commit([{ do: 'reveal.set', reveal: { ...reveal, until: at * 2 } }])
  await opens(town, holder)
  const open = () =>
    town.rows(`SELECT id FROM "Trace" WHERE personId = '${toId}' AND kind = 'screen'`).length
  await becomes(town, holder, { unreachable: true })
  expect(open()).toBe(1)
  const { clockAt } = await caseOf(town, code)
  // A clock that is due while the page still has its minutes.
  const due = { ...(await caseOf(town, code)), seq: 2, clockAt: (clockAt ?? 0) - 12 * HOUR }
  const event = { caseId: id, seq: 2, kind: 'note', said: null, letter: null, at } as const
  await town.hamrah.act().commit([{ do: 'case.move', case: due, event }])
  await strikes(town, 2_000)
  await town.job('vanish-screens')
  expect(await caseOf(town, code)).toMatchObject({ state: 'waiting', holderId: null })
  expect(open()).toBe(0)
  expect(town.rows(`SELECT caseId FROM "Reveal" WHERE caseId = '${id}'`)).toEqual([])
})

test('a call that Telegram refuses for good goes to somebody else', async () => {
  const [holder, other] = [await coordinator(), await coordinator()]
  const code = await poses(town, await learner())
  for (const phone of [holder, other]) await town.taps(phone, /Later/)
  expect([called(holder, code), called(other, code)]).toEqual([0, 0])
  const { id } = await town.who(holder)
  const tries = () => {
    const [row] = town.rows(`SELECT attempts, state FROM "Outbox" WHERE personId = '${id}'`)
    return row?.['state'] === 'failed' ? 6 : Number(row?.['attempts'] ?? 0)
  }
  const bug = { code: 400, description: 'Bad Request: a bug of ours' } as const
  town.telegram.faults.add({ chat: holder.id, method: 'sendMessage', kind: 'error', ...bug })
  town.pass(2_000)
  const act = town.hamrah.act()
  const kase = await caseOf(town, code)
  await act.commit([tell(act, id, kase, 'case.new')])
  for (let time = 1; time <= 6; time += 1) {
    await vi.waitFor(() => expect(tries()).toBeGreaterThanOrEqual(time))
    if (time < 6) expect(called(other, code)).toBe(0)
    town.pass(60_000)
    // Wakes the outbox.
    const nobody = { do: 'person.unreachable', personId: 'nobody', value: false } as const
    if (time < 6) await act.commit([nobody])
  }
  await vi.waitFor(() => expect(called(other, code)).toBe(1))
})
