import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { strikeClocks } from '../../src/app/clocks.ts'
import type { Change } from '../../src/app/changes.ts'
import { tell } from '../../src/app/recipients.ts'
import type { Tolana } from '../../src/domain/people.ts'
import { cards } from './asking.ts'
import { called, caseOf } from './called.ts'
import { acts, becomes, endsAll, poses, says, strikes } from './posed.ts'
import { bare, LOCALES, unspoken } from './prose.ts'
import { foundTown, type MemberOptions, type Phone, type Town } from './town.ts'

const HOUR = 3_600_000
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

const learner = (options: MemberOptions = {}) => town.member('learner', { tolana, ...options })
const coordinator = (options: MemberOptions = {}) =>
  town.member('coordinator', { tolana, ...options })
const REMINDER = /still waiting/
const newest = (phone: Phone) => bare(cards(phone).at(-1)?.text)

/** Three questions of three people, in one Tolana. */
async function three(): Promise<readonly string[]> {
  const codes: string[] = []
  while (codes.length < 3) codes.push(await poses(town, await learner()))
  return codes
}

async function remind(phone: Phone): Promise<void> {
  const { id: personId } = await town.who(phone)
  const act = town.hamrah.act()
  const rest = { lane: 'case', caseId: null, facts: {}, notBefore: act.now } as const
  await act.commit([{ do: 'notice.post', notice: { ...rest, personId, kind: 'desk.remind' } }])
  await town.calm()
}

describe('reminders of several questions', () => {
  test.each(['tap', 'command'])(
    'are one, with their number; the next takes its place, the desk (by %s) takes it away',
    async (how) => {
      const near = await coordinator()
      const codes = await three()
      await strikes(town, 12 * HOUR)
      expect(says(near, REMINDER)).toBe(1)
      expect(newest(near)).toBe('3 questions are still waiting.')
      for (const code of codes) expect(newest(near)).not.toContain(code)
      await strikes(town, 12 * HOUR)
      expect([says(near, REMINDER), newest(near)]).toEqual([1, '3 questions are still waiting.'])
      const [card] = cards(near).slice(-1)
      if (how === 'tap' && card) near.tapsData('desk', { message: card })
      else near.sends('/desk')
      await town.calm()
      expect(says(near, REMINDER)).toBe(0)
    },
  )

  test('count what waits when they are sent, not when the clock struck', async () => {
    const near = await coordinator()
    const codes = await three()
    await strikes(town, 12 * HOUR)
    for (const code of codes.slice(1)) {
      await acts(town, near, code, 'take')
      await acts(town, near, code, 'answer')
    }
    await remind(near)
    expect(newest(near)).toBe(`A question is still waiting. ${codes[0]}`)
    expect(says(near, REMINDER)).toBe(1)
  })

  test.each(LOCALES)('are said in %s, and say nothing', async (locale) => {
    const near = await coordinator({ locale })
    const reporter = await learner({ locale })
    await poses(town, reporter, { urgency: 'now' })
    await strikes(town, HOUR)
    await poses(town, reporter)
    await strikes(town, 13 * HOUR)
    const said = [...cards(near), ...cards(reporter)].map(({ text = '' }) => bare(text))
    // The coordinator's: two still wait; the reporter's: it takes longer.
    expect(said.length).toBeGreaterThanOrEqual(3)
    expect(said.join('\n')).not.toMatch(/hardly speaks/)
    expect([unspoken(near), unspoken(reporter)]).toEqual([[], []])
  })
})

describe('what is not said any more', () => {
  test('a reminder once all is handled', async () => {
    const near = await coordinator()
    const code = await poses(town, await learner())
    await strikes(town, 12 * HOUR)
    const before = cards(near).length
    await acts(town, near, code, 'take')
    await acts(town, near, code, 'answer')
    await remind(near)
    expect(cards(near)).toHaveLength(before)
  })

  test('a reminder to one who has shut the door: it comes again by itself, so none is kept', async () => {
    const near = await coordinator()
    await poses(town, await learner())
    await becomes(town, near, { unreachable: true })
    await strikes(town, 12 * HOUR)
    const { id } = await town.who(near)
    expect(town.rows(`SELECT id FROM "Outbox" WHERE personId = '${id}'`)).toEqual([])
  })

  test('that it takes long, once somebody has taken it', async () => {
    const near = await coordinator()
    const reporter = await learner()
    const code = await poses(town, reporter)
    await strikes(town, 24 * HOUR)
    await acts(town, near, code, 'take')
    const before = cards(reporter).length
    town.pass(2_000)
    const act = town.hamrah.act()
    const { id } = await town.who(reporter)
    await act.commit([tell(act, id, await caseOf(town, code), 'case.late')])
    await town.calm()
    expect(cards(reporter)).toHaveLength(before)
  })
})

describe('nothing is lost and nothing comes twice', () => {
  test('when two ticks strike at once', async () => {
    const near = await coordinator()
    const reporter = await learner()
    const code = await poses(town, reporter)
    await strikes(town, 12 * HOUR)
    town.pass(12 * HOUR)
    await Promise.all([town.job('strike-clocks'), town.job('strike-clocks')])
    await town.calm()
    expect(await caseOf(town, code)).toMatchObject({ stage: 2, seq: 2 })
    expect([says(near, REMINDER), says(reporter, /longer/)]).toEqual([1, 1])
  })

  test.each([0, 1, 2, 3])('when the program dies after %i commits', async (commits) => {
    const near = [await coordinator(), await coordinator()]
    const codes = await three()
    // What the tests before are still owed, and the book of it.
    await strikes(town, HOUR)
    town.pass(11 * HOUR)
    const act = town.hamrah.act()
    let left = commits
    const posted: string[] = []
    const dying = async (changes: readonly Change[]) => {
      if (left === 0) throw new Error('dead')
      left -= 1
      const verdict = await act.commit(changes)
      for (const one of changes)
        if (verdict === 'done' && one.do === 'notice.post') posted.push(one.notice.personId)
      return verdict
    }
    const all = strikeClocks({ ...act, commit: dying })
    if (commits < 3) await expect(all).rejects.toThrow('dead')
    else expect(await all).toBe(3)
    // The first commit carries the reminders of both, the others carry none.
    expect(posted).toHaveLength(commits === 0 ? 0 : 2)
    if (commits === 2) await town.restart()
    await strikes(town, 2_000)
    for (const code of codes) {
      const { id } = await caseOf(town, code)
      const struck = town.rows(`SELECT kind FROM "CaseEvent" WHERE caseId = '${id}' AND seq > 0`)
      expect(struck).toEqual([{ kind: 'late' }])
    }
    for (const phone of near) expect(newest(phone)).toBe('3 questions are still waiting.')
  })

  test('when somebody takes the first question in the same moment', async () => {
    const [near, other] = [await coordinator(), await coordinator()]
    const codes = await three()
    town.pass(12 * HOUR)
    const act = town.hamrah.act()
    const [first = ''] = codes
    let taken = false
    const raced = async (changes: readonly Change[]) => {
      if (!taken) {
        taken = true
        await acts(town, near, first, 'take')
      }
      return act.commit(changes)
    }
    expect(await strikeClocks({ ...act, commit: raced })).toBe(2)
    await town.calm()
    expect([near, other].map(newest)).toEqual(Array(2).fill('2 questions are still waiting.'))
    expect(called(near, first)).toBe(1)
  })
})
