import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Tolana } from '../../src/domain/people.ts'
import { tell, type CaseNews } from '../../src/app/recipients.ts'
import { asks, cards, does, opens, takes, writes } from './asking.ts'
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
})

const learner = (options: MemberOptions = {}) => town.member('learner', { tolana, ...options })
const coordinator = (options: MemberOptions = {}) =>
  town.member('coordinator', { tolana, ...options })
const danger = { danger: 'now' } as const
/** How many cards of this case stand in the chat. */
const called = (phone: Phone, code: string) =>
  cards(phone).filter(({ text }) => text?.includes(code)).length

/** From now on Telegram answers as to a bot that this person has blocked; the bot was not told. */
function shuts(phone: Phone): void {
  town.telegram.faults.add({
    chat: phone.id,
    method: 'sendMessage',
    kind: 'error',
    code: 403,
    description: 'Forbidden: bot was blocked by the user',
  })
}

async function caseOf(code: string) {
  const [row] = town.rows(`SELECT id FROM "Case" WHERE code = '${code}'`)
  const found = await town.hamrah.db.store.case(String(row?.['id']))
  if (!found) throw new Error(`no case ${code}`)
  return found
}

/** Posts news of a case as if it had waited since long ago. */
async function postsLate(phone: Phone, code: string, kind: CaseNews): Promise<void> {
  const { id } = await town.who(phone)
  await town.hamrah.act().commit([tell(town.hamrah.act(), id, await caseOf(code), kind)])
  await town.calm()
}

const failedRows = async (phone: Phone) =>
  town.rows(
    `SELECT id FROM "Outbox" WHERE state = 'failed' AND personId = '${(await town.who(phone)).id}'`,
  )

describe('a question that its coordinator cannot be called to', () => {
  test('in danger: the owner is called in the same breath, opens it and takes it', async () => {
    const holder = await coordinator()
    const reporter = await learner()
    shuts(holder)
    const code = await asks(town, reporter, danger)
    expect([called(holder, code), called(owner, code), called(reporter, code)]).toEqual([0, 1, 0])
    expect((await town.who(holder)).profile.unreachable).toBe(true)
    await takes(town, owner)
    expect((await caseOf(code)).holderId).toBe((await town.who(owner)).id)
  })

  test('and the next one: known before, the owner is called at once', async () => {
    const holder = await coordinator()
    holder.blocks()
    await town.calm()
    const code = await asks(town, await learner())
    expect(called(owner, code)).toBe(1)
    expect(await failedRows(holder)).toHaveLength(1)
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
    both.forEach(shuts)
    const code = await asks(town, await learner(), danger)
    expect(called(owner, code)).toBe(1)
  })

  test('of two, one can be reached: that is enough, but not in danger', async () => {
    const lost = await coordinator()
    const other = await coordinator()
    shuts(lost)
    const worry = await asks(town, await learner())
    expect([called(other, worry), called(owner, worry)]).toEqual([1, 0])
    const cry = await asks(town, await learner(), danger)
    expect([called(other, cry), called(owner, cry)]).toEqual([1, 1])
    await opens(town, owner)
    await does(town, owner, 'take')
    expect((await caseOf(cry)).state).toBe('taken')
  })

  test('of an under-eighteen, one of two: the owner is the second adult', async () => {
    const lost = await coordinator()
    const other = await coordinator()
    shuts(lost)
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
    shuts(holder)
    await opens(town, reporter)
    await writes(town, reporter, 'Please come back')
    expect([before, called(other, code)]).toEqual([0, 1])
  })
})

describe('who comes back', () => {
  test.each(['unblocks', 'writes'])('gets what was given up (%s)', async (how) => {
    const holder = await coordinator()
    shuts(holder)
    const code = await asks(town, await learner())
    expect([called(holder, code), (await failedRows(holder)).length]).toEqual([0, 1])
    town.telegram.faults.clear()
    if (how === 'writes') holder.sends('/menu')
    else {
      holder.blocks()
      await town.calm()
      holder.unblocks()
    }
    await town.calm()
    expect([called(holder, code), (await failedRows(holder)).length]).toEqual([1, 0])
    expect((await town.who(holder)).profile.unreachable).toBe(false)
  })

  test('but no call to what is in other hands by then', async () => {
    const holder = await coordinator()
    shuts(holder)
    const code = await asks(town, await learner())
    await takes(town, owner)
    town.telegram.faults.clear()
    await town.sends(holder, '/menu')
    expect([called(holder, code), (await failedRows(holder)).length]).toEqual([0, 0])
  })

  test('and keeps what was changed about them while a card was on its way', async () => {
    const holder = await coordinator()
    const reporter = await learner()
    town.telegram.faults.add({ chat: holder.id, method: 'sendMessage', kind: 'delay', ms: 300 })
    shuts(holder)
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

describe('at the moment it is sent', () => {
  test('a call to a case in hand is dropped, one to a free case is not', async () => {
    const [holder, late] = [await coordinator(), await coordinator()]
    const code = await asks(town, await learner())
    await town.presses(late, 'later')
    await postsLate(late, code, 'case.new')
    expect(called(late, code)).toBe(1)
    await takes(town, holder)
    expect(called(late, code)).toBe(0)
    await postsLate(late, code, 'case.new')
    expect(called(late, code)).toBe(0)
  })

  test('of an under-eighteen’s case a second adult hears also when it is in hand', async () => {
    const [holder, late] = [await coordinator(), await coordinator()]
    const code = await asks(town, await learner({ minor: true }))
    await town.presses(late, 'later')
    await takes(town, holder)
    await postsLate(late, code, 'case.new')
    expect(called(late, code)).toBe(1)
  })

  test('nobody is called twice to the same state of a case', async () => {
    const holder = await coordinator()
    const code = await asks(town, await learner())
    await postsLate(holder, code, 'case.new')
    expect(called(holder, code)).toBe(1)
  })

  test('who is no coordinator any more is not called', async () => {
    const holder = await coordinator()
    const code = await asks(town, await learner())
    await town.presses(holder, 'later')
    const person = await town.who(holder)
    await town.hamrah.db.commit([{ do: 'person.set', person: { ...person, role: 'learner' } }])
    await postsLate(holder, code, 'case.new')
    expect(called(holder, code)).toBe(0)
  })

  test.each<CaseNews>(['case.new', 'case.news'])(
    '%s of a case that is not there is dropped',
    async (kind) => {
      const holder = await coordinator()
      const kase = await caseOf(await asks(town, await learner()))
      const before = cards(holder).length
      const { id } = await town.who(holder)
      const act = town.hamrah.act()
      await act.commit([tell(act, id, { ...kase, id: 'gone' }, kind)])
      await town.calm()
      expect([cards(holder).length, await failedRows(holder)]).toEqual([before, []])
    },
  )

  test('what a holder was told of a letter is dropped once the case is over; the reporter hears', async () => {
    const [holder, reporter] = [await coordinator(), await learner()]
    const code = await asks(town, reporter)
    await takes(town, holder)
    await does(town, holder, 'close')
    await town.presses(holder, 'met')
    const [before, heard] = [cards(holder).length, cards(reporter).length]
    await postsLate(holder, code, 'case.more')
    await postsLate(reporter, code, 'case.news')
    expect([cards(holder).length, cards(reporter).length]).toEqual([before, heard + 1])
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
    expect(await failedRows(holder)).toEqual([])
  })

  test('nothing is sent: the outbox waits until getMe was answered', async () => {
    const holder = await coordinator()
    const code = await asks(town, await learner())
    await town.presses(holder, 'later')
    const { id } = await town.who(holder)
    const kase = await caseOf(code)
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
  const newcomer = await village.member('owner')
  expect(called(newcomer, code)).toBe(1)
  await village.close()
})
