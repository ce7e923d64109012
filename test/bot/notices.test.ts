import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Tolana } from '../../src/domain/people.ts'
import { tell } from '../../src/app/recipients.ts'
import { asks, does, opens, takes, writes } from './asking.ts'
import { called, caseOf, failedRows, shuts } from './called.ts'
import { foundTown, type MemberOptions, type Phone, type Town } from './town.ts'

const OWNER = 777_000_333
let town: Town
let tolana: Tolana
let owner: Phone
beforeAll(async () => {
  town = await foundTown({ OWNER_IDS: String(OWNER) })
  owner = town.stranger({ id: OWNER })
  await town.joins(owner, '')
})
afterAll(() => town.close())
beforeEach(async () => {
  tolana = await town.tolanaNamed('Zaitoon')
  town.telegram.faults.clear()
  // What the last test sent holds up nothing.
  town.pass(2_000)
})

const learner = (options: MemberOptions = {}) => town.member('learner', { tolana, ...options })
const coordinator = (options: MemberOptions = {}) =>
  town.member('coordinator', { tolana, ...options })
const danger = { danger: 'now' } as const
describe('a question that its coordinator cannot be called to', () => {
  test('in danger: the owner is called in the same breath, opens it and takes it', async () => {
    const holder = await coordinator()
    const reporter = await learner()
    shuts(town, holder)
    const code = await asks(town, reporter, danger)
    expect([called(holder, code), called(owner, code), called(reporter, code)]).toEqual([0, 1, 0])
    expect((await town.who(holder)).profile.unreachable).toBe(true)
    await takes(town, owner)
    expect((await caseOf(town, code)).holderId).toBe((await town.who(owner)).id)
  })

  test('and the next one: known before, the owner is called at once', async () => {
    const holder = await coordinator()
    holder.blocks()
    await town.calm()
    const code = await asks(town, await learner())
    expect(called(owner, code)).toBe(1)
    expect(await failedRows(town, holder)).toHaveLength(1)
  })

  test('because the phone is shared: the owner is called, the desk shows it all the same', async () => {
    const holder = await coordinator({ shared: true })
    const code = await asks(town, await learner())
    expect([called(holder, code), called(owner, code)]).toEqual([0, 1])
    await town.sends(holder, '/desk')
    expect(holder.buttons().join()).toContain(code)
  })

  test('of two who shut the door at the same time: the owner gets one card', async () => {
    const both = [await coordinator(), await coordinator()]
    both.forEach((phone) => shuts(town, phone))
    const code = await asks(town, await learner(), danger)
    expect(called(owner, code)).toBe(1)
  })

  test('of two, one can be reached: that is enough, but not in danger', async () => {
    const lost = await coordinator()
    const other = await coordinator()
    shuts(town, lost)
    const worry = await asks(town, await learner())
    expect([called(other, worry), called(owner, worry)]).toEqual([1, 0])
    const cry = await asks(town, await learner(), danger)
    expect([called(other, cry), called(owner, cry)]).toEqual([1, 1])
    await opens(town, owner)
    await does(town, owner, 'take')
    expect((await caseOf(town, cry)).state).toBe('taken')
  })

  test('of an under-eighteen, one of two: the owner is the second adult', async () => {
    const lost = await coordinator()
    const other = await coordinator()
    shuts(town, lost)
    const code = await asks(town, await learner({ minor: true }))
    expect([called(other, code), called(owner, code)]).toEqual([1, 1])
  })

  test('asked by the only owner: never the one who asked', async () => {
    const code = await asks(town, owner, danger)
    expect(called(owner, code)).toBe(0)
  })

  test('a letter to a holder who has shut the door calls the others', async () => {
    const reporter = await learner()
    const holder = await coordinator()
    const other = await coordinator()
    const code = await asks(town, reporter)
    await takes(town, holder)
    const before = called(other, code)
    shuts(town, holder)
    await opens(town, reporter)
    await writes(town, reporter, 'Please come back')
    expect([before, called(other, code)]).toEqual([0, 1])
  })
})

describe('who comes back', () => {
  test.each(['unblocks', 'writes'])('gets what was given up (%s)', async (how) => {
    const holder = await coordinator()
    shuts(town, holder)
    const code = await asks(town, await learner())
    expect([called(holder, code), (await failedRows(town, holder)).length]).toEqual([0, 1])
    town.telegram.faults.clear()
    if (how === 'writes') holder.sends('/menu')
    else {
      holder.blocks()
      await town.calm()
      holder.unblocks()
    }
    await town.calm()
    expect([called(holder, code), (await failedRows(town, holder)).length]).toEqual([1, 0])
    expect((await town.who(holder)).profile.unreachable).toBe(false)
  })

  test('but no call to what is in other hands by then', async () => {
    const holder = await coordinator()
    shuts(town, holder)
    const code = await asks(town, await learner())
    await takes(town, owner)
    town.telegram.faults.clear()
    await town.sends(holder, '/menu')
    expect([called(holder, code), (await failedRows(town, holder)).length]).toEqual([0, 0])
  })

  test('and keeps what was changed about them while a card was on its way', async () => {
    const holder = await coordinator()
    const reporter = await learner()
    town.telegram.faults.add({ chat: holder.id, method: 'sendMessage', kind: 'delay', ms: 300 })
    shuts(town, holder)
    const asked = asks(town, reporter)
    const person = await town.who(holder)
    await expect
      .poll(() => town.rows(`SELECT id FROM "Outbox" WHERE personId = '${person.id}'`))
      .toHaveLength(1)
    const changed = { ...person, locale: 'ps' }
    await town.hamrah.db.commit([{ do: 'person.set', person: changed }])
    await asked
    expect(await town.who(holder)).toMatchObject({ locale: 'ps', profile: { unreachable: true } })
  })
})

describe('while Telegram does not know the bot', () => {
  test('no notice is given up', async () => {
    const holder = await coordinator()
    const reporter = await learner()
    town.telegram.faults.add({
      chat: holder.id,
      method: 'sendMessage',
      kind: 'error',
      code: 401,
      times: 1,
    })
    const code = await asks(town, reporter)
    await holder.until(() => called(holder, code) === 1)
    await town.calm()
    expect(await failedRows(town, holder)).toEqual([])
  })

  test('nothing is sent: the outbox waits until getMe was answered', async () => {
    const holder = await coordinator()
    const code = await asks(town, await learner())
    await town.presses(holder, 'later')
    const { id } = await town.who(holder)
    const kase = await caseOf(town, code)
    town.telegram.calls.clear()
    town.telegram.faults.add({ method: 'getMe', kind: 'error', code: 502, times: 2 })
    // Past the waking commit: it waits as if the program had died here.
    await town.hamrah.db.commit([tell(town.hamrah.act(), id, kase, 'case.new')])
    await town.restart()
    await town.calm()
    expect(called(holder, code)).toBe(1)
    const methods = town.telegram.calls.list().map(({ method, answer }) => `${method} ${answer.ok}`)
    expect(methods.indexOf('sendMessage true')).toBeGreaterThan(methods.indexOf('getMe true'))
    expect(methods).toContain('getMe false')
  })
})

test('a new owner is called to what waits with nobody in reach', async () => {
  const village = await foundTown()
  const reporter = await village.member('learner')
  await village.member('coordinator', { shared: true })
  const code = await asks(village, reporter, danger)
  const newcomer = village.stranger()
  await village.joins(newcomer, await village.invite('owner'))
  expect(called(newcomer, code)).toBe(1)
  await village.close()
})
