import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { tell } from '../../src/app/recipients.ts'
import type { LetterState } from '../../src/domain/case.ts'
import { inWords } from '../../src/domain/case.ts'
import type { Tolana } from '../../src/domain/people.ts'
import { cards } from '../bot/asking.ts'
import { caseOf, failedRows, shuts } from '../bot/called.ts'
import { acts, becomes, poses } from '../bot/posed.ts'
import { foundTown, type MemberOptions, type Phone, type Town } from '../bot/town.ts'

let town: Town
let tolana: Tolana
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())
beforeEach(async () => {
  tolana = await town.tolanaNamed('Zaitoon')
  town.telegram.faults.clear()
})

interface Letter {
  readonly code: string
  readonly reporter: Phone
  readonly holder: Phone
  /** The holder answers. */
  answers(): Promise<void>
  /** How far the newest answer has come. */
  state(): Promise<[LetterState['state'], LetterState['why']]>
}

/** A question in hand, about to be answered. */
async function taken(options: MemberOptions = {}): Promise<Letter> {
  const holder = await town.member('coordinator', { tolana })
  const reporter = await town.member('learner', { tolana, ...options })
  const code = await poses(town, reporter)
  await acts(town, holder, code, 'take')
  return {
    code,
    reporter,
    holder,
    answers: () => acts(town, holder, code, 'answer', { said: inWords('I have read it') }),
    async state() {
      const events = await town.hamrah.db.store.caseEvents((await caseOf(town, code)).id)
      const letter = events.findLast(({ kind }) => kind === 'answer')?.letter
      if (!letter) throw new Error('no letter')
      return [letter.state, letter.why]
    },
  }
}

describe('an answer', () => {
  test('has arrived once Telegram took its news; every letter is told of', async () => {
    const letter = await taken()
    const before = cards(letter.reporter).length
    await letter.answers()
    expect(await letter.state()).toEqual(['delivered', null])
    await letter.answers()
    expect(await letter.state()).toEqual(['delivered', null])
    expect(cards(letter.reporter)).toHaveLength(before + 2)
  })

  test('waits while Telegram cannot be reached, then arrives', async () => {
    const letter = await taken()
    const { reporter } = letter
    town.telegram.faults.add({
      chat: reporter.id,
      method: 'sendMessage',
      kind: 'error',
      code: 502,
      times: 1,
    })
    const answered = letter.answers()
    await expect.poll(() => letter.state().catch(() => [])).toEqual(['waiting', null])
    await answered
    expect(await letter.state()).toEqual(['delivered', null])
  })

  test.each(['unblocks', 'writes'])(
    'to a shut door has failed; it arrives when the reporter %s',
    async (how) => {
      const letter = await taken()
      const { reporter } = letter
      shuts(town, reporter)
      await letter.answers()
      expect(await letter.state()).toEqual(['failed', 'blocked'])
      expect((await town.who(reporter)).profile).toMatchObject({
        unreachable: true,
        gone: 'blocked',
      })
      // The next one is known to be in vain before it is sent.
      await letter.answers()
      expect(await letter.state()).toEqual(['failed', 'blocked'])
      expect(await failedRows(town, reporter)).toHaveLength(2)
      town.telegram.faults.clear()
      town.pass(2_000)
      if (how === 'writes') await town.sends(reporter, '/menu')
      else {
        reporter.blocks()
        await town.calm()
        reporter.unblocks()
        await town.calm()
      }
      expect(await letter.state()).toEqual(['delivered', null])
      expect(await failedRows(town, reporter)).toEqual([])
      const { profile } = await town.who(reporter)
      expect([profile.unreachable, profile.gone]).toEqual([false, undefined])
    },
  )

  test('to one whom the bot knows to have blocked it has failed at once', async () => {
    const letter = await taken()
    letter.reporter.blocks()
    await town.calm()
    town.telegram.calls.clear()
    await letter.answers()
    expect(await letter.state()).toEqual(['failed', 'blocked'])
    expect(town.telegram.calls.list().some(({ method }) => method === 'sendMessage')).toBe(false)
  })

  test('to a deleted account says so, this one and the next', async () => {
    const letter = await taken()
    letter.reporter.deletesAccount()
    await letter.answers()
    expect(await letter.state()).toEqual(['failed', 'deleted'])
    expect((await town.who(letter.reporter)).profile.gone).toBe('deleted')
    await letter.answers()
    expect(await letter.state()).toEqual(['failed', 'deleted'])
  })

  test('that Telegram refuses for good has failed', async () => {
    const letter = await taken()
    const { reporter } = letter
    const [code, description] = [400, 'Bad Request: TOPIC_CLOSED']
    const chat = reporter.id
    town.telegram.faults.add({ chat, method: 'sendMessage', kind: 'error', code, description })
    let over = false
    const answered = letter.answers().finally(() => (over = true))
    const { id: personId } = await town.who(reporter)
    while (!over) {
      // The waits between the tries pass; whoever comes back wakes the outbox.
      town.pass(60_000)
      await town.hamrah.act().commit([{ do: 'person.unreachable', personId, value: false }])
      await new Promise((resolve) => setTimeout(resolve, 5))
      over ||= (await letter.state().catch(() => []))[0] === 'failed'
    }
    await answered
    expect(await letter.state()).toEqual(['failed', 'refused'])
  })

  test('on a shared phone is kept there, also when the phone became one meanwhile', async () => {
    const letter = await taken({ shared: true })
    await letter.answers()
    expect(await letter.state()).toEqual(['kept', 'shared'])
    const other = await taken()
    const { id } = await town.who(other.reporter)
    await other.answers()
    await becomes(town, other.reporter, { shared: true })
    const kase = await caseOf(town, other.code)
    await town.hamrah.act().commit([tell(town.hamrah.act(), id, kase, 'case.news', kase.seq)])
    await town.calm()
    expect(await other.state()).toEqual(['kept', 'shared'])
  })

  test('to a question that was left to six pictures waits for them, also if it was on its way', async () => {
    const letter = await taken()
    const { id } = await town.who(letter.reporter)
    await acts(town, letter.reporter, letter.code, 'unbind')
    await letter.answers()
    expect(await letter.state()).toEqual(['kept', 'pictures'])
    const kase = await caseOf(town, letter.code)
    const waiting = { state: 'waiting', why: null, at: 0 } as const
    const before = cards(letter.reporter).length
    await town.hamrah
      .act()
      .commit([
        { do: 'letter.set', caseId: kase.id, seq: kase.seq, letter: waiting },
        tell(town.hamrah.act(), id, kase, 'case.news', kase.seq),
      ])
    await town.calm()
    expect(await letter.state()).toEqual(['kept', 'pictures'])
    expect(cards(letter.reporter)).toHaveLength(before)
  })

  test('that was opened stays opened, whatever comes after', async () => {
    const letter = await taken()
    await letter.answers()
    const { id: caseId, seq } = await caseOf(town, letter.code)
    const opened = { state: 'opened', why: null, at: 1 } as const
    const { id } = await town.who(letter.reporter)
    const kase = await caseOf(town, letter.code)
    await town.hamrah
      .act()
      .commit([
        { do: 'letter.set', caseId, seq, letter: opened },
        tell(town.hamrah.act(), id, kase, 'case.news', seq),
      ])
    town.pass(2_000)
    await town.calm()
    expect(await letter.state()).toEqual(['opened', null])
  })
})
