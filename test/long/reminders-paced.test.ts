import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keepReminded, owedBy, reminding, type Reminded } from '../../src/app/reminded.ts'
import type { Tolana } from '../../src/domain/people.ts'
import { caseOf } from '../bot/called.ts'
import { acts, poses } from '../bot/posed.ts'
import { bare, ofBot } from '../bot/prose.ts'
import { foundTown, type Phone, type Town } from '../bot/town.ts'

const MINUTE = 60_000
let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

const newest = (phone: Phone): { readonly id: number; readonly text: string } => {
  const found = ofBot(phone).findLast(({ text }) => /still waiting/.test(text ?? ''))
  return { id: found?.message_id ?? 0, text: bare(found?.text) }
}

test('eight urgent questions, two minutes apart: six reminders in the first hour, none lost', async () => {
  const near = await town.member('coordinator')
  const reporters = await Promise.all(Array.from({ length: 8 }, () => town.member('learner')))
  const codes: string[] = []
  const pings: (readonly [minute: number, id: number, text: string])[] = []
  for (let minute = 0; minute <= 65; minute += 1) {
    const reporter = minute % 2 === 0 ? reporters[minute / 2] : undefined
    if (reporter) codes.push(await poses(town, reporter, { urgency: 'now' }))
    await town.job('strike-clocks')
    await town.calm()
    const { id, text } = newest(near)
    if (id !== 0 && id !== pings.at(-1)?.[1]) pings.push([minute, id, text])
    town.pass(MINUTE)
  }
  const hour = pings.filter(([minute]) => minute < 60)
  expect(hour.length).toBeLessThanOrEqual(6)
  expect(hour.length).toBeGreaterThanOrEqual(4)
  for (const [index, [minute]] of pings.entries())
    expect(minute - (pings[index - 1]?.[0] ?? -10)).toBeGreaterThanOrEqual(10)
  expect(pings.at(-1)?.[2]).toContain('8 questions are still waiting')
  for (const code of codes) expect(await caseOf(town, code)).toMatchObject({ stage: 3 })
}, 20_000)

test('a reminder that is owed comes when the pause is over, also after a restart; not once all is handled', async () => {
  const [tolana, far] = [await town.tolanaNamed('Zaitoon'), await town.tolanaNamed('Far')]
  const [near, busy] = [
    await town.member('coordinator', { tolana }),
    await town.member('coordinator', { tolana: far }),
  ]
  const strikes = async () => {
    await town.job('strike-clocks')
    await town.calm()
  }
  const asks = async (of: Tolana) =>
    poses(town, await town.member('learner', { tolana: of }), { urgency: 'now' })
  await asks(tolana)
  const first = await asks(far)
  town.pass(4 * MINUTE)
  const second = await asks(tolana)
  const third = await asks(far)
  town.pass(6 * MINUTE)
  await strikes()
  const before = [newest(near).id, newest(busy).id]
  expect(Math.min(...before)).toBeGreaterThan(0)
  town.pass(4 * MINUTE)
  await strikes()
  expect([(await caseOf(town, second)).stage, newest(near).id]).toEqual([1, before[0]])
  for (const code of [first, third]) {
    await acts(town, busy, code, 'take')
    await acts(town, busy, code, 'answer')
  }
  await town.restart()
  town.pass(7 * MINUTE)
  await strikes()
  expect(newest(near).text).toContain('2 questions are still waiting')
  expect(newest(near).id).toBeGreaterThan(before[0] ?? 0)
  expect(newest(busy).id).toBeLessThanOrEqual(before[1] ?? 0)
})

const known = (over: object = {}): Reminded => ({
  p: { at: 0, lane: 'danger', owed: null, ...over },
})

describe('the book of reminders', () => {
  test.each([
    ['nobody was reminded', {}, 'case', MINUTE, true],
    ['within the pause', known(), 'danger', 10 * MINUTE - 1, false],
    ['after the pause', known(), 'danger', 10 * MINUTE, true],
    ['danger behind what was none', known({ lane: 'case' }), 'danger', MINUTE, true],
    ['no danger behind what was none', known({ lane: 'case' }), 'case', MINUTE, false],
    ['two of one moment', known({ at: 5 }), 'danger', 5, false],
  ] as const)('%s', (_, book, urge, now, call) => {
    expect(reminding(book, 'p', urge, now).call).toBe(call)
  })

  test('what is owed stays owed until it is given, danger before all', () => {
    const once = reminding(known(), 'p', 'danger', MINUTE).reminded
    const twice = reminding(once, 'p', 'case', 2 * MINUTE).reminded
    expect(owedBy(twice, 10 * MINUTE - 1)).toEqual({ owed: new Map(), reminded: twice })
    const { owed, reminded } = owedBy(twice, 10 * MINUTE)
    expect(owed).toEqual(new Map([['p', 'danger']]))
    expect(reminded).toEqual(known({ at: 10 * MINUTE }))
    expect(owedBy(reminded, 20 * MINUTE)).toEqual({ owed: new Map(), reminded: {} })
    expect(keepReminded({})).toMatchObject({ value: null })
  })
})
