import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Tolana } from '../../src/domain/people.ts'
import { caseOf } from '../bot/called.ts'
import { leaks, triesEveryDoor } from '../bot/doors.ts'
import { acts, poses, posts, strikes } from '../bot/posed.ts'
import { foundTown, type Phone, type Town } from '../bot/town.ts'
import { tapsData } from '../bot/trusting.ts'

const HOUR = 3_600_000
const WORDS = /hardly speaks/
let town: Town
let tolana: Tolana
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())
beforeEach(async () => {
  tolana = await town.tolanaNamed('Zaitoon')
})

const idOf = async (phone: Phone) => (await town.who(phone)).id
const coordinator = (nickname?: string) =>
  town.member('coordinator', { tolana, ...(nickname && { nickname }) })

/** Reads it on its page, as its holder; what was on the screen is gone again after its minutes. */
async function reads(phone: Phone, code: string): Promise<void> {
  await tapsData(town, phone, `case.${(await caseOf(town, code)).id}`)
  expect(leaks(town, phone, WORDS)).not.toEqual([])
  expect(phone.last().text).toMatch(WORDS)
}

/** From now on nothing of what it says reaches this chat, whatever is pressed. */
async function readsNothing(phone: Phone, code: string): Promise<void> {
  town.pass(11 * 60_000)
  await town.job('vanish-screens')
  await town.calm()
  town.telegram.calls.clear()
  await triesEveryDoor(town, phone, code)
  expect(leaks(town, phone, WORDS)).toEqual([])
}

describe('what a question says is its holder’s alone', () => {
  test('whoever may take it, the second adult, back-up, focal point and owner read nothing', async () => {
    const reporter = await town.member('learner', { tolana, minor: true })
    const [holder, beside] = [await coordinator(), await coordinator()]
    const far = await town.tolanaNamed('Far')
    const [backup, focal, owner] = [
      await town.member('coordinator', { tolana: far }),
      await town.member('coordinator', { tolana: far }),
      await town.member('owner'),
    ]
    await posts(town, 'backup', backup)
    await posts(town, 'focal', focal)
    const others = [beside, backup, focal, owner]
    const code = await poses(town, reporter, { minor: true })
    for (const hours of [12, 12, 24]) await strikes(town, hours * HOUR)
    for (const phone of [holder, ...others]) expect(leaks(town, phone, WORDS)).toEqual([])
    await acts(town, holder, code, 'take')
    await reads(holder, code)
    for (const phone of others) await readsNothing(phone, code)
    await acts(town, holder, code, 'close', { outcome: 'helped' })
    for (const phone of others) await readsNothing(phone, code)
    await posts(town, 'backup', null)
    await posts(town, 'focal', null)
  })

  test('whoever passed it on or gave it back reads no more, and who has it now reads', async () => {
    const reporter = await town.member('learner', { tolana })
    const [first, second] = [await coordinator('Amina'), await coordinator('Bilal')]
    const code = await poses(town, reporter)
    await acts(town, first, code, 'take')
    await reads(first, code)
    await acts(town, first, code, 'pass', { to: await idOf(second) })
    await readsNothing(first, code)
    await reads(second, code)
    await acts(town, second, code, 'release')
    // Everybody tries it and might take it: so it is somebody else’s before they do.
    const third = await coordinator()
    await acts(town, third, code, 'take')
    await readsNothing(second, code)
    await readsNothing(first, code)
    await reads(third, code)
  })

  test('whoever is frozen reads no more, not even after a thaw', async () => {
    const reporter = await town.member('learner', { tolana })
    const [holder, one, other] = [await coordinator(), await coordinator(), await coordinator()]
    const code = await poses(town, reporter)
    await acts(town, holder, code, 'take')
    await reads(holder, code)
    const id = await idOf(holder)
    for (const by of [one, other]) await tapsData(town, by, `wrong.${id}.yes`)
    await readsNothing(holder, code)
    await acts(town, one, code, 'take')
    await readsNothing(holder, code)
    for (const by of [one, other]) await tapsData(town, by, `thaw.${id}.yes`)
    expect((await town.who(holder)).role).toBe('coordinator')
    await readsNothing(holder, code)
    await reads(one, code)
  })
})
