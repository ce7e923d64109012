import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Tolana } from '../../src/domain/people.ts'
import { called, caseOf } from './called.ts'
import { acts, becomes, endsAll, posts, poses, says, strikes } from './posed.ts'
import { foundTown, type MemberOptions, type Phone, type Town } from './town.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const OWNER = 777_000_444
let town: Town
let tolana: Tolana
let owner: Phone
let backup: Phone
let focal: Phone
beforeAll(async () => {
  town = await foundTown({ OWNER_IDS: String(OWNER) })
  owner = town.stranger({ id: OWNER })
  await town.joins(owner, '')
  const elsewhere = await town.tolanaNamed('Far')
  backup = await town.member('coordinator', { tolana: elsewhere })
  focal = await town.member('coordinator', { tolana: elsewhere })
  await posts(town, 'backup', backup)
  await posts(town, 'focal', focal)
})
afterAll(() => town.close())
beforeEach(async () => {
  tolana = await town.tolanaNamed('Zaitoon')
  await endsAll(town)
})

const learner = (options: MemberOptions = {}) => town.member('learner', { tolana, ...options })
const coordinator = (options: MemberOptions = {}) =>
  town.member('coordinator', { tolana, ...options })
const LATE = /longer than it should/
const REMINDER = /still waiting/
/** Cards of this question in these chats, then how often the reporter was told that it takes long. */
const heard = (code: string, reporter: Phone, ...staff: readonly Phone[]) => [
  ...staff.map((phone) => called(phone, code)),
  says(reporter, LATE),
]

describe('a question that nobody opens', () => {
  test.each([
    ['soon', [12 * HOUR, 12 * HOUR, 24 * HOUR]],
    ['now', [10 * MINUTE, 10 * MINUTE, 20 * MINUTE]],
  ] as const)('%s: reminder, back-up, focal point', async (urgency, [first, second, third]) => {
    const near = await coordinator()
    const reporter = await learner()
    const code = await poses(town, reporter, { urgency })
    const now = () => heard(code, reporter, near, backup, focal, owner)
    await strikes(town, first - MINUTE)
    expect([...now(), says(near, REMINDER)]).toEqual([1, 0, 0, 0, 0, 0])
    await strikes(town, MINUTE)
    // One card for each question: the reminder takes the place of the call.
    expect([...now(), says(near, REMINDER)]).toEqual([1, 0, 0, 0, 0, 1])
    expect(says(near, /look now/)).toBe(urgency === 'now' ? 1 : 0)
    await strikes(town, second)
    expect([...now(), says(near, REMINDER)]).toEqual([1, 1, 0, 0, 1, 1])
    await strikes(town, third)
    const still = new RegExp(`still waiting.*${code}`)
    expect([...now(), says(backup, still)]).toEqual([1, 1, 1, 0, 2, 1])
    expect(says(focal, still)).toBe(0)
    await strikes(town, urgency === 'now' ? HOUR : 24 * HOUR)
    expect([...now(), says(focal, still)]).toEqual([1, 1, 1, 0, 2, 1])
    expect(await caseOf(town, code)).toMatchObject({ stage: 3, state: 'waiting' })
  })

  test('leaves a line of the clock in the log for each strike, and is not touched by it', async () => {
    await coordinator()
    const reporter = await learner()
    const code = await poses(town, reporter)
    const { touchedAt } = await caseOf(town, code)
    await strikes(town, 12 * HOUR)
    await strikes(town, 12 * HOUR)
    const lines = town.rows(`SELECT actor, act FROM "Audit" WHERE subject = '${code}'`)
    const late = { actor: 1, act: 'case.late' }
    expect(lines.filter(({ act }) => act === 'case.late')).toEqual([late, late])
    expect((await caseOf(town, code)).touchedAt).toBe(touchedAt)
  })

  test('after a long sleep of the program climbs step by step', async () => {
    const near = await coordinator()
    const reporter = await learner()
    const code = await poses(town, reporter)
    await strikes(town, 100 * HOUR)
    await strikes(town, 15_000)
    expect(heard(code, reporter, near, backup, focal)).toEqual([1, 0, 0, 0])
    await strikes(town, 2 * HOUR)
    await strikes(town, 15_000)
    expect(heard(code, reporter, near, backup, focal)).toEqual([1, 1, 0, 1])
    await strikes(town, 23 * HOUR)
    expect(heard(code, reporter, near, backup, focal)).toEqual([1, 1, 0, 1])
    await strikes(town, HOUR)
    expect(heard(code, reporter, near, backup, focal)).toEqual([1, 1, 1, 2])
  })

  test('on a shared phone nothing comes first, the page is there all the same', async () => {
    await coordinator()
    const reporter = await learner({ shared: true })
    const code = await poses(town, reporter)
    await strikes(town, 12 * HOUR)
    await strikes(town, 12 * HOUR)
    expect(heard(code, reporter)).toEqual([0])
    expect((await caseOf(town, code)).stage).toBe(2)
  })
})

describe('a question that is in hand', () => {
  test('and not answered: its holder is reminded, in the end it goes back to the queue', async () => {
    const [holder, near] = [await coordinator(), await coordinator()]
    const reporter = await learner()
    const code = await poses(town, reporter)
    await acts(town, holder, code, 'take')
    const before = called(near, code)
    await strikes(town, 12 * HOUR)
    expect([says(holder, REMINDER), says(near, REMINDER), says(reporter, LATE)]).toEqual([1, 0, 0])
    await strikes(town, 12 * HOUR)
    expect([says(holder, REMINDER), says(near, REMINDER), says(reporter, LATE)]).toEqual([1, 0, 1])
    expect(called(backup, code)).toBe(0)
    await strikes(town, 24 * HOUR)
    expect(await caseOf(town, code)).toMatchObject({ state: 'waiting', holderId: null, stage: 2 })
    // Those who may take it are called, the back-up among them, and the reporter hears.
    expect([called(near, code), called(backup, code)]).toEqual([before + 1, 1])
    expect(says(reporter, LATE)).toBe(2)
    await strikes(town, 24 * HOUR)
    expect(called(focal, code)).toBe(1)
  })

  test('and answered: nobody is reminded of it any more, until the reporter writes again', async () => {
    const holder = await coordinator()
    const reporter = await learner()
    const code = await poses(town, reporter)
    await acts(town, holder, code, 'take')
    await acts(town, holder, code, 'answer')
    await strikes(town, 72 * HOUR)
    expect([says(holder, REMINDER), says(reporter, LATE)]).toEqual([0, 0])
    await acts(town, reporter, code, 'reply')
    await strikes(town, 12 * HOUR)
    expect(says(holder, REMINDER)).toBe(1)
  })

  test('with a call agreed and no word when: the holder is reminded', async () => {
    const holder = await coordinator()
    const reporter = await learner()
    const code = await poses(town, reporter)
    await acts(town, holder, code, 'take')
    await acts(town, holder, code, 'propose')
    await acts(town, reporter, code, 'agree', { way: 'call' })
    await strikes(town, 12 * HOUR)
    expect(says(holder, REMINDER)).toBe(1)
    await acts(town, holder, code, 'answer')
    await strikes(town, 72 * HOUR)
    expect(await caseOf(town, code)).toMatchObject({ state: 'agreed', clockAt: null })
  })

  test.each(['shut the door', 'serves no more'])(
    'of one who %s: it goes back at once',
    async (how) => {
      const [holder, near] = [await coordinator(), await coordinator()]
      const reporter = await learner()
      const code = await poses(town, reporter)
      await acts(town, holder, code, 'take')
      const before = called(near, code)
      if (how === 'shut the door') await becomes(town, holder, { unreachable: true })
      else {
        const person = { ...(await town.who(holder)), role: 'learner' } as const
        await town.hamrah.act().commit([{ do: 'person.set', person }])
      }
      await strikes(town, 12 * HOUR)
      expect(await caseOf(town, code)).toMatchObject({ state: 'waiting', holderId: null })
      expect([called(near, code), says(reporter, LATE)]).toEqual([before + 1, 1])
    },
  )
})
