import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { tell, type CaseNews } from '../../src/app/recipients.ts'
import type { Tolana } from '../../src/domain/people.ts'
import { asks, cards, does, takes } from '../bot/asking.ts'
import { called, caseOf, failedRows } from '../bot/called.ts'
import { foundTown, type MemberOptions, type Phone, type Town } from '../bot/town.ts'

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
const coordinator = () => town.member('coordinator', { tolana })

/** Posts news of a case as if it had waited since long ago. */
async function postsLate(phone: Phone, code: string, kind: CaseNews): Promise<void> {
  const { id } = await town.who(phone)
  await town.hamrah.act().commit([tell(town.hamrah.act(), id, await caseOf(town, code), kind)])
  await town.calm()
}

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
      const kase = await caseOf(town, await asks(town, await learner()))
      const before = cards(holder).length
      const { id } = await town.who(holder)
      const act = town.hamrah.act()
      await act.commit([tell(act, id, { ...kase, id: 'gone' }, kind)])
      await town.calm()
      expect([cards(holder).length, await failedRows(town, holder)]).toEqual([before, []])
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
