import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Tolana } from '../../src/domain/people.ts'
import { asks, cards, does, opens, takes, writes } from '../bot/asking.ts'
import { caseOf } from '../bot/called.ts'
import { makes, takesUp } from '../bot/picturing.ts'
import { bare, unspoken, words } from '../bot/prose.ts'
import { foundTown, type MemberOptions, type Phone, type Town } from '../bot/town.ts'

/** Time for the next card to the same chat. */
const SECOND = 1_100
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
const page = (phone: Phone) => bare(phone.last().text)

async function speaks(phone: Phone, locale: string): Promise<void> {
  await town.sends(phone, '/language')
  await town.presses(phone, locale)
}

/** Their phone is used by others too from now on, said in the settings. */
async function shares(phone: Phone): Promise<void> {
  await town.sends(phone, '/settings')
  await town.presses(phone, 'phone')
  await town.presses(phone, 'shared')
}

async function looks(holder: Phone, code: string): Promise<string> {
  await town.sends(holder, '/desk')
  await town.taps(holder, new RegExp(code))
  return page(holder)
}

describe('a reporter who changes the language between asking and answer', () => {
  test('has the news and the page in the new one; the holder knows which they read now', async () => {
    const reporter = await learner({ locale: 'en' })
    const holder = await coordinator()
    const code = await asks(town, reporter)
    await speaks(reporter, 'ps')
    await takes(town, holder)
    expect(page(holder)).toContain(words('ps', 'language--name'))
    expect(page(holder)).not.toContain(words('en', 'language--name'))
    expect(cards(reporter).map(({ text }) => text)).toEqual([words('ps', 'notice--case-news')])
    town.pass(SECOND)
    await does(town, holder, 'write')
    await town.presses(holder, 'ready-0')
    expect(page(holder)).toContain(words('ps', 'reply--with-you'))
    await town.presses(holder, 'ready-with-you')
    await town.presses(holder, 'send')
    await opens(town, reporter)
    expect(page(reporter)).toContain(words('ps', 'case--yours-answered'))
    expect(page(reporter)).toContain(words('ps', 'reply--with-you'))
    expect(unspoken(reporter)).toEqual([])
    await speaks(reporter, 'ur')
    expect(await looks(holder, code)).toContain(words('ur', 'language--name'))
  })

  test('and a ready answer of the holder’s own is kept for the language they read then', async () => {
    const reporter = await learner({ locale: 'en' })
    const holder = await coordinator()
    const code = await asks(town, reporter)
    await takes(town, holder)
    await speaks(reporter, 'ur')
    town.pass(SECOND)
    await looks(holder, code)
    await town.sends(holder, 'میں آپ کے ساتھ ہوں')
    await town.presses(holder, 'keep')
    const [kept] = await town.hamrah.db.store.savedReplies((await town.who(holder)).id)
    expect(kept?.locale).toBe('ur')
  })

  test('and then leaves it to six pictures: it is answered in the last one', async () => {
    const reporter = await learner({ locale: 'en' })
    const holder = await coordinator()
    const code = await asks(town, reporter)
    await speaks(reporter, 'ps')
    await town.sends(reporter, '/forget')
    await town.presses(reporter, (await caseOf(town, code)).id)
    await town.taps(reporter, words('ps', 'receipt--known-on'))
    await town.presses(reporter, 'yes')
    await reporter.until(() => page(reporter).includes(bare(words('ps', 'forget--done'))))
    await town.calm()
    await looks(holder, code)
    await does(town, holder, 'take')
    expect(page(holder)).toContain(words('ps', 'language--name'))
    expect((await caseOf(town, code)).reporterId).toBeNull()
  })
})

describe('a phone that becomes shared in mid-case', () => {
  test('hears nothing from then on; the holder reads that it waits; the list has it', async () => {
    const reporter = await learner()
    const holder = await coordinator()
    const code = await asks(town, reporter)
    await takes(town, holder)
    await shares(reporter)
    // What called to it while the phone was theirs alone has gone with that.
    expect(cards(reporter)).toEqual([])
    const before = reporter.chat.length
    town.pass(SECOND)
    await writes(town, holder, 'I am here')
    expect(reporter.chat).toHaveLength(before)
    expect(cards(reporter)).toEqual([])
    expect(await looks(holder, code)).toContain(words('en', 'letter-state--kept-shared'))
    await town.sends(reporter, '/ask')
    await town.taps(reporter, new RegExp(code))
    expect(page(reporter)).toContain('I am here')
    expect(await looks(holder, code)).toContain(words('en', 'letter-state--opened'))
    await writes(town, reporter, 'Thank you')
    town.pass(SECOND)
    await opens(town, holder)
    expect(page(holder)).toContain('Thank you')
  })

  test('and has pictures: only they open it there, and it is answered all the same', async () => {
    const reporter = await learner()
    const holder = await coordinator()
    const code = await asks(town, reporter)
    const six = await makes(town, reporter)
    await takes(town, holder)
    await shares(reporter)
    town.pass(SECOND)
    await writes(town, holder, 'I am here')
    await town.sends(reporter, '/ask')
    expect(reporter.buttons().join()).not.toContain(code)
    const other = await learner({ locale: 'ur' })
    await takesUp(town, other, six)
    expect(page(other)).toContain('I am here')
    expect(await looks(holder, code)).toContain(words('ur', 'language--name'))
  })
})
