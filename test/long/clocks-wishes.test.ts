import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Route } from '../../src/domain/case.ts'
import type { Gender, Role, Tolana } from '../../src/domain/people.ts'
import { called, caseOf } from '../bot/called.ts'
import { acts, becomes, endsAll, poses, posts, says, strikes } from '../bot/posed.ts'
import { foundTown, type Phone, type Town } from '../bot/town.ts'

const HOUR = 3_600_000
const OWNER = 777_000_555
let town: Town
let near: Tolana
let far: Tolana
let owner: Phone
beforeAll(async () => {
  town = await foundTown({ OWNER_IDS: String(OWNER) })
  owner = town.stranger({ id: OWNER })
  await town.joins(owner, '')
})
afterAll(() => town.close())
beforeEach(async () => {
  near = await town.tolanaNamed('Zaitoon')
  far = await town.tolanaNamed('Far')
  await endsAll(town)
  await posts(town, 'backup', null)
  await posts(town, 'focal', null)
})

const LATE = /longer than it should/
/** Everyone who ever served here as a woman: the wish for one knows no Tolana. */
const women: string[] = []
const idOf = async (phone: Phone) => (await town.who(phone)).id

async function member(role: Role, tolana: Tolana, gender: Gender = 'he'): Promise<Phone> {
  const phone = await town.member(role, { tolana })
  await becomes(town, phone, { gender })
  if (gender === 'she') women.push(await idOf(phone))
  return phone
}

/** Poses a question with this wish and lets its clocks strike up to the focal point and once more. */
async function upTheLadder(reporter: Phone, route: Partial<Route>): Promise<string> {
  const code = await poses(town, reporter, { route: { reader: 'own', never: [], ...route } })
  for (const hours of [12, 12, 24, 24]) await strikes(town, hours * HOUR)
  expect((await caseOf(town, code)).stage).toBe(3)
  return code
}

/** How much each of them ever got about questions: news, calls and reminders. */
const got = (...phones: readonly Phone[]) => phones.map((phone) => says(phone, /question/i))

describe('whoever the reporter has left out is never told, whatever their office', () => {
  test.each(['backup', 'focal'] as const)('the %s', async (office) => {
    const left = await member('coordinator', far)
    await posts(town, office, left)
    const code = await upTheLadder(await member('learner', near), { never: [await idOf(left)] })
    // Where the office may not hear of it, the owners do.
    expect([got(left), called(owner, code)]).toEqual([[0], 1])
  })

  test('the owner, where nobody else fills an office', async () => {
    const only = await member('coordinator', near)
    const before = got(owner)
    const code = await upTheLadder(await member('learner', near), { never: [await idOf(owner)] })
    expect([got(owner), called(only, code)]).toEqual([before, 1])
  })

  test('the coordinator next door, also when it comes back from other hands', async () => {
    const [holder, left] = [await member('coordinator', near), await member('coordinator', near)]
    const reporter = await member('learner', near)
    const never = [await idOf(left)]
    const code = await poses(town, reporter, { route: { reader: 'own', never } })
    await acts(town, holder, code, 'take')
    for (const hours of [12, 12, 24, 24, 24]) await strikes(town, hours * HOUR)
    expect((await caseOf(town, code)).state).toBe('waiting')
    expect(got(left)).toEqual([0])
  })

  test('a man, where a woman was asked for: as back-up, as focal point', async () => {
    const [backup, focal] = [await member('coordinator', far), await member('coordinator', far)]
    await posts(town, 'backup', backup)
    await posts(town, 'focal', focal)
    const woman = await member('coordinator', near, 'she')
    const man = await member('coordinator', near)
    const before = got(owner)
    const code = await upTheLadder(await member('learner', near), { reader: 'woman' })
    expect(got(backup, focal, man, owner)).toEqual([0, 0, 0, ...before])
    expect(called(woman, code)).toBe(1)
  })

  test.each(['elsewhere', 'inside'] as const)(
    'anyone of the Tolana, where it goes past it (%s)',
    async (reader) => {
      const [backup, focal] = [await member('coordinator', near), await member('coordinator', far)]
      await posts(town, 'backup', backup)
      await posts(town, 'focal', focal)
      const code = await upTheLadder(await member('learner', near), { reader })
      expect([got(backup), called(focal, code), called(owner, code)]).toEqual([[0], 1, 1])
    },
  )

  test('the reporter, who fills every office', async () => {
    const reporter = await member('coordinator', near)
    await posts(town, 'backup', reporter)
    await posts(town, 'focal', reporter)
    const code = await upTheLadder(reporter, {})
    expect([says(reporter, /waiting/), called(owner, code)]).toEqual([0, 1])
  })
})

describe('where the wish leaves nobody', () => {
  test('the reporter hears so at every stage, once, and nobody else hears anything', async () => {
    const man = await member('coordinator', near)
    const reporter = await member('learner', near)
    const before = got(owner)
    const code = await poses(town, reporter, { route: { reader: 'woman', never: [...women] } })
    const heard: number[] = []
    for (const hours of [12, 12, 24, 24, 24]) {
      await strikes(town, hours * HOUR)
      heard.push(says(reporter, LATE))
    }
    expect(heard).toEqual([1, 2, 3, 3, 3])
    expect([...got(man), ...got(owner)]).toEqual([0, ...before])
    // Somebody it is meant for joins: the next strike reminds her.
    const woman = await member('coordinator', near, 'she')
    await strikes(town, 24 * HOUR)
    expect(called(woman, code)).toBe(1)
  })

  test('and one who left is left out of nothing: another choice of readers calls at once', async () => {
    const man = await member('coordinator', near)
    const reporter = await member('learner', near)
    const code = await poses(town, reporter, { route: { reader: 'woman', never: [...women] } })
    await strikes(town, 12 * HOUR)
    await acts(town, reporter, code, 'route', { route: { reader: 'own', never: [] } })
    expect(called(man, code)).toBe(1)
    expect(await caseOf(town, code)).toMatchObject({ stage: 1 })
  })
})
