import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Tolana } from '../../src/domain/people.ts'
import { asks, cards, does, takes, writes } from '../bot/asking.ts'
import { called, caseOf } from '../bot/called.ts'
import { foundTown, type MemberOptions, type Phone, type Town } from '../bot/town.ts'

const HOUR = 3_600_000
let town: Town
let tolana: Tolana
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())
beforeEach(async () => {
  tolana = await town.tolanaNamed('Zaitoon')
})

const learner = (options: MemberOptions = {}) => town.member('learner', { tolana, ...options })
const coordinator = (options: MemberOptions = {}) =>
  town.member('coordinator', { tolana, ...options })
const texts = (phone: Phone) => phone.chat.map(({ text }) => text ?? '').join('\n')
const wiped = (code: string) =>
  town.rows(`SELECT act FROM "Audit" WHERE subject = '${code}' AND act = 'case.wipe'`).length

async function closed() {
  const [reporter, holder] = [await learner(), await coordinator()]
  const code = await asks(town, reporter, { words: 'Soon forgotten' })
  await takes(town, holder)
  await does(town, holder, 'close')
  await town.presses(holder, 'listened')
  town.pass(24 * HOUR + 1000)
  return { reporter, holder, code, id: (await caseOf(town, code)).id }
}

async function expectSealed({ reporter, holder, code, id }: Awaited<ReturnType<typeof closed>>) {
  // The rare ones run soon after every start.
  await town.job('drop-unreadable-rows')
  await town.job('seal-ended-cases')
  await town.job('vanish-screens')
  await town.job('drop-unreadable-rows')
  expect(await caseOf(town, code)).toMatchObject({ state: 'closed', readable: false })
  expect(town.keyOwners()).not.toContain(`case:${id}`)
  const content = town.rows(`SELECT content FROM "CaseEvent" WHERE caseId = '${id}'`)
  expect(content.every((row) => row['content'] === null)).toBe(true)
  expect(wiped(code)).toBe(1)
  for (const phone of [reporter, holder]) {
    expect(texts(phone)).not.toContain('Soon forgotten')
    expect(cards(phone)).toEqual([])
  }
}

describe('a crash while an ended question is sealed', () => {
  test('between its key and its words: the words go the next time, and the log says it once', async () => {
    const kase = await closed()
    await town.hamrah.db.vault.destroyCaseKey(kase.id)
    await town.restart()
    await expectSealed(kase)
  })

  test('between its words and the chats: the cards go the next time', async () => {
    const kase = await closed()
    town.telegram.faults.add({ method: /^deleteMessage/, kind: 'error', code: 500 })
    await town.job('seal-ended-cases').catch(() => undefined)
    await town.restart()
    town.telegram.faults.clear()
    await expectSealed(kase)
  })
})

describe('a crash in the middle of /forget, between the key and the rows', () => {
  test('of a reporter: nothing is readable, the question ends, nobody is called to it', async () => {
    const [reporter, holder] = [await learner(), await coordinator()]
    const code = await asks(town, reporter, { words: 'Nobody must know' })
    await takes(town, holder)
    const { id } = await caseOf(town, code)
    await town.hamrah.db.vault.destroyPersonKey((await town.who(reporter)).id)
    await town.restart()
    await town.job('drop-unreadable-rows')
    await town.job('seal-ended-cases')
    await town.job('vanish-screens')
    await town.calm()
    const kase = await caseOf(town, code)
    expect(kase).toMatchObject({ state: 'withdrawn', reporterId: null, readable: false })
    expect(town.keyOwners()).not.toContain(`case:${id}`)
    await town.sends(holder, '/desk')
    expect(texts(holder)).not.toContain(code)
  })

  test('of a coordinator: what they held waits for the others, and is found', async () => {
    const [reporter, holder, next] = [await learner(), await coordinator(), await coordinator()]
    const code = await asks(town, reporter, { words: 'Still here' })
    await takes(town, holder)
    await town.hamrah.db.vault.destroyPersonKey((await town.who(holder)).id)
    await town.restart()
    await town.job('drop-unreadable-rows')
    expect(await caseOf(town, code)).toMatchObject({ state: 'waiting', holderId: null })
    town.pass(24 * HOUR)
    await town.job('strike-clocks')
    await town.calm()
    expect(called(next, code)).toBeGreaterThan(0)
    await town.sends(next, '/desk')
    await town.taps(next, new RegExp(code))
    await does(town, next, 'take')
    await writes(town, next, 'I am here now')
    expect(cards(reporter).length).toBeGreaterThan(0)
  })
})
