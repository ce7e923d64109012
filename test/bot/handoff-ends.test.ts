import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asks, cards, does, opens, takes, writes } from './asking.ts'
import { seen, words } from './prose.ts'
import type { Tolana } from '../../src/domain/people.ts'
import { foundTown, type MemberOptions, type Phone, type Town } from './town.ts'

const MINUTE = 60_000
let town: Town
let tolana: Tolana
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())
// A peace group of its own for every test: cards go to all its coordinators.
beforeEach(async () => {
  tolana = await town.tolanaNamed('Zaitoon')
  town.telegram.calls.clear()
})

const learner = (options: MemberOptions = {}) => town.member('learner', { tolana, ...options })
const coordinator = (options: MemberOptions = {}) =>
  town.member('coordinator', { tolana, ...options })
const texts = (phone: Phone) => phone.chat.map(({ text }) => text ?? '').join('\n')
describe('several coordinators', () => {
  test('take at once: one has it, the other is thanked', async () => {
    const [one, two] = [await coordinator(), await coordinator()]
    const reporter = await learner()
    const code = await asks(town, reporter)
    await opens(town, one)
    await opens(town, two)
    one.taps('✋ I take it')
    two.taps('✋ I take it')
    await town.calm()
    const [row] = town.rows(`SELECT holderId, seq FROM "Case" WHERE code = '${code}'`)
    const ids = [(await town.who(one)).id, (await town.who(two)).id]
    expect(ids).toContain(row?.['holderId'])
    expect(row?.['seq']).toBe(1)
    const [winner, loser] = row?.['holderId'] === ids[0] ? [one, two] : [two, one]
    expect(winner.last().text).toContain('He hardly speaks')
    expect(seen(loser).join()).not.toContain('He hardly speaks')
    expect(loser.toasts.map(({ text }) => text)).toContain(words('en', 'case--late'))
    expect(cards(one).length + cards(two).length).toBe(0)
  })

  test('give back: the others hear of it, the reporter too, and the next one sees all', async () => {
    const [one, two] = [await coordinator(), await coordinator()]
    const reporter = await learner()
    const code = await asks(town, reporter, { words: 'Please help us' })
    await takes(town, one)
    await writes(town, one, 'Somebody closer to you will answer')
    await town.sends(one, '/desk')
    await town.taps(one, new RegExp(code))
    await does(town, one, 'release')
    expect(one.last().text).toContain('Nobody has this question yet')
    expect(cards(one)).toEqual([])
    expect(cards(two).map(({ text }) => text)).toEqual([`A question is waiting. ${code}`])
    expect(cards(reporter).length).toBeGreaterThan(0)
    await takes(town, two)
    expect(two.last().text).toContain('Somebody closer to you will answer')
    await town.taps(two, /Older/)
    expect(two.last().text).toContain('Please help us')
  })

  test('of another Tolana see and can take nothing', async () => {
    const elsewhere = await town.member('coordinator')
    await coordinator()
    const reporter = await learner()
    const code = await asks(town, reporter)
    expect(cards(elsewhere)).toEqual([])
    await town.sends(elsewhere, '/desk')
    expect(seen(elsewhere).join()).not.toContain(code)
  })

  test('who ask themselves are not their own coordinators', async () => {
    const [asker, other] = [await coordinator(), await coordinator()]
    const code = await asks(town, asker)
    expect(cards(asker)).toEqual([])
    expect(cards(other)).toHaveLength(1)
    await town.sends(asker, '/desk')
    expect(seen(asker).join()).not.toContain(`waiting · ${code}`)
  })

  test('who come later hear of what has been waiting', async () => {
    const reporter = await learner()
    const code = await asks(town, reporter)
    const late = await town.newcomer('coordinator', { tolana })
    expect(cards(late).map(({ text }) => text)).toEqual([`A question is waiting. ${code}`])
  })
})

describe('taken back by the reporter', () => {
  test('before anyone has it: the cards go, nobody can take it', async () => {
    const holder = await coordinator()
    const reporter = await learner()
    const code = await asks(town, reporter)
    await town.sends(reporter, '/ask')
    await town.taps(reporter, new RegExp(code))
    await does(town, reporter, 'withdraw')
    expect(cards(holder)).toHaveLength(1)
    await town.presses(reporter, 'yes')
    expect(reporter.last().text).toContain(words('en', 'case--yours-withdrawn'))
    expect(cards(holder)).toEqual([])
    await town.sends(holder, '/desk')
    expect(seen(holder).join()).not.toContain(code)
  })

  test('while it is in hand: the holder hears, and reads no word of it any more', async () => {
    const holder = await coordinator()
    const reporter = await learner()
    const code = await asks(town, reporter, { words: 'Only you may know' })
    await takes(town, holder)
    await town.sends(reporter, '/ask')
    await town.taps(reporter, new RegExp(code))
    await does(town, reporter, 'withdraw')
    await town.presses(reporter, 'yes')
    expect(cards(holder).map(({ text }) => text)).toEqual([`A question has ended. ${code}`])
    await opens(town, holder)
    expect(holder.last().text).toContain(`taken back · ${code}`)
    expect(texts(holder)).not.toContain('Only you may know')
    const [row] = town.rows(`SELECT id FROM "Case" WHERE code = '${code}'`)
    const key = `case:${String(row?.['id'])}`
    expect(town.keyOwners()).toContain(key)
    await town.job('seal-ended-cases')
    expect(town.keyOwners()).not.toContain(key)
  })
})

describe('what stays in the chats', () => {
  test('screens vanish after ten minutes, and can be opened again', async () => {
    const holder = await coordinator()
    const reporter = await learner()
    await asks(town, reporter, { words: 'A word of trust' })
    await takes(town, holder)
    town.pass(9 * MINUTE)
    await town.job('vanish-screens')
    expect(texts(holder)).toContain('A word of trust')
    town.pass(MINUTE + 1000)
    await town.job('vanish-screens')
    expect(texts(holder)).not.toContain('A word of trust')
    expect(texts(reporter)).not.toContain('It is on its way')
    await town.sends(holder, '/desk')
    await town.taps(holder, /in hand/)
    expect(holder.last().text).toContain('A word of trust')
  })

  test('cards go while Telegram still lets a bot delete them', async () => {
    const holder = await coordinator()
    await asks(town, await learner())
    expect(cards(holder)).toHaveLength(1)
    town.pass(47 * 60 * MINUTE + 1000)
    await town.job('vanish-screens')
    expect(cards(holder)).toEqual([])
  })

  test('cards go once the case has ended and its words are wiped', async () => {
    const [one, two] = [await coordinator(), await coordinator()]
    const reporter = await learner()
    const code = await asks(town, reporter, { words: 'Soon forgotten' })
    expect(cards(two)).toHaveLength(1)
    await takes(town, one)
    expect(cards(two)).toEqual([])
    await does(town, one, 'close')
    await town.taps(one, /Nothing to follow up/)
    expect(cards(reporter)).toHaveLength(1)
    town.pass(24 * 60 * MINUTE + 1000)
    await town.job('seal-ended-cases')
    await town.job('vanish-screens')
    for (const phone of [one, two, reporter]) {
      expect(cards(phone)).toEqual([])
      expect(texts(phone)).not.toContain('Soon forgotten')
    }
    await town.sends(reporter, '/ask')
    await town.taps(reporter, new RegExp(code))
    expect(reporter.last().text).toContain(words('en', 'case--unreadable'))
  })

  test('an idle case ends after a fortnight, and both sides hear of it', async () => {
    const holder = await coordinator()
    const reporter = await learner()
    const code = await asks(town, reporter)
    await takes(town, holder)
    town.pass(14 * 24 * 60 * MINUTE + 1000)
    await town.job('expire-idle-cases')
    await town.job('strike-clocks')
    await town.calm()
    // Whoever holds it is reminded first, even by a program that slept through the fortnight.
    expect(cards(holder).at(-1)?.text).toBe(`A question is still waiting. ${code}`)
    town.pass(12 * 60 * MINUTE)
    await town.job('expire-idle-cases')
    await town.calm()
    expect(cards(holder).at(-1)?.text).toBe(`A question has ended. ${code}`)
    await opens(town, reporter)
    expect(reporter.last().text).toContain('ended')
  })

  test('a card can be put off; the question waits at the desk', async () => {
    const holder = await coordinator()
    const reporter = await learner()
    const code = await asks(town, reporter)
    await town.taps(holder, /Later/)
    expect(cards(holder)).toEqual([])
    await town.sends(holder, '/desk')
    expect(holder.buttons(holder.last())[0]).toBe(`⏳ waiting · 1 minute · ${code}`)
  })
})
