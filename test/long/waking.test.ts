import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Tolana } from '../../src/domain/people.ts'
import { cards } from '../bot/asking.ts'
import { called, caseOf } from '../bot/called.ts'
import { acts, endsAll, poses, says, strikes } from '../bot/posed.ts'
import { bare, words } from '../bot/prose.ts'
import { foundTown, type Phone, type Town } from '../bot/town.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
let town: Town
let tolana: Tolana
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())
beforeEach(async () => {
  tolana = await town.tolanaNamed('Zaitoon')
  await endsAll(town)
})

const coordinator = () => town.member('coordinator', { tolana })
const learner = () => town.member('learner', { tolana })
const slept = () => town.logged.filter((line) => line.includes('house.slept')).length
const stateOf = async (code: string) => (await caseOf(town, code)).state

async function expires(): Promise<void> {
  await town.job('expire-idle-cases')
  await town.calm()
}

describe('after a fortnight of sleep', () => {
  test('a question in the queue ends only once the whole ladder was called in vain', async () => {
    const near = await coordinator()
    const reporter = await learner()
    const code = await poses(town, reporter)
    town.pass(15 * DAY)
    // 2 h to breathe after the first, then the ladder's own steps, and a full round at its end.
    for (const wait of [2 * HOUR, 24 * HOUR, 24 * HOUR - MINUTE]) {
      await expires()
      await strikes(town, 0)
      expect(await stateOf(code)).toBe('waiting')
      town.pass(wait)
    }
    await expires()
    expect(await stateOf(code)).toBe('waiting')
    expect([called(near, code), says(reporter, /longer than it should/)]).toEqual([1, 2])
    town.pass(MINUTE)
    await expires()
    expect(await stateOf(code)).toBe('expired')
  })

  test('one in hand ends only once its holder was reminded, and had the time of a turn', async () => {
    const holder = await coordinator()
    const code = await poses(town, await learner())
    await acts(town, holder, code, 'take')
    town.pass(15 * DAY)
    await expires()
    await strikes(town, 0)
    expect(says(holder, /still waiting/)).toBe(1)
    town.pass(12 * HOUR - MINUTE)
    await expires()
    expect(await stateOf(code)).toBe('taken')
    town.pass(MINUTE)
    await expires()
    expect(await stateOf(code)).toBe('expired')
  })

  test('an answered one ends at once: its reporter was asked', async () => {
    const holder = await coordinator()
    const code = await poses(town, await learner())
    await acts(town, holder, code, 'take')
    await acts(town, holder, code, 'answer')
    town.pass(15 * DAY)
    await expires()
    expect(await stateOf(code)).toBe('expired')
  })
})

/** An answered question that nobody touched for long, and a closed one whose hours are over. */
async function two(): Promise<{ readonly idle: string; readonly closed: string }> {
  const holder = await coordinator()
  const [idle, closed] = [await poses(town, await learner()), await poses(town, await learner())]
  for (const code of [idle, closed]) {
    await acts(town, holder, code, 'take')
    await acts(town, holder, code, 'answer')
  }
  await acts(town, holder, closed, 'close', { outcome: 'helped' })
  return { idle, closed }
}
const tidies = async () => {
  await expires()
  await town.job('seal-ended-cases')
}

describe('at a start', () => {
  test('after more than a day nothing runs out for another day, and the log says so once', async () => {
    const { idle, closed } = await two()
    const reporter: Phone = await learner()
    const left = await poses(town, reporter)
    await town.job('tick')
    town.pass(15 * DAY)
    await town.restart()
    expect(slept()).toBe(1)
    await acts(town, reporter, left, 'withdraw')
    for (const ms of [0, DAY - 10_000]) {
      town.pass(ms)
      await tidies()
      expect(await caseOf(town, idle)).toMatchObject({ state: 'answered' })
      expect(await caseOf(town, closed)).toMatchObject({ state: 'closed', readable: true })
      // What somebody took back is gone at once, whatever the machine did.
      expect(await caseOf(town, left)).toMatchObject({ state: 'withdrawn', readable: false })
      // A second start within the day forgets nothing of it.
      await town.restart()
    }
    expect(slept()).toBe(1)
    town.pass(10_000)
    await tidies()
    expect(await caseOf(town, idle)).toMatchObject({ state: 'expired' })
    expect(await caseOf(town, closed)).toMatchObject({ readable: false })
  })

  test('after a day or less all goes on as before', async () => {
    const before = slept()
    const { closed } = await two()
    town.pass(20 * HOUR)
    await town.job('tick')
    town.pass(24 * HOUR - MINUTE)
    await town.restart()
    await tidies()
    expect(slept()).toBe(before)
    expect(await caseOf(town, closed)).toMatchObject({ readable: false })
  })
})

describe('a question whose key is lost', () => {
  test('ends, and both sides hear of it', async () => {
    const holder = await coordinator()
    const reporter = await learner()
    const code = await poses(town, reporter)
    await acts(town, holder, code, 'take')
    const { id, seq } = await caseOf(town, code)
    await town.hamrah.act().vault.destroyCaseKey(id)
    await town.job('drop-unreadable-rows')
    await town.calm()
    const over = await caseOf(town, code)
    expect(over).toMatchObject({ state: 'expired', seq: seq + 1, readable: false, clockAt: null })
    expect(over.closedAt).not.toBeNull()
    expect(says(holder, new RegExp(`A question has ended. ${code}`))).toBe(1)
    expect(bare(cards(reporter).at(-1)?.text)).toBe(words('en', 'notice--case-news'))
    const lines = town.rows(`SELECT act FROM "Audit" WHERE subject = '${code}' ORDER BY id`)
    expect(lines.slice(-2)).toEqual([{ act: 'case.wipe' }, { act: 'case.expire' }])
    await town.job('drop-unreadable-rows')
    expect(await caseOf(town, code)).toEqual(over)
  })
})
