import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asks, cards, codeOn, does, opens, takes, upToWords, writes } from './asking.ts'
import { LOCALES, unspoken } from './prose.ts'
import type { Tolana } from '../../src/domain/people.ts'
import { foundTown, type MemberOptions, type Phone, type Town } from './town.ts'

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
/** Everything that was ever sent to this phone's chat, as it went over the wire. */
const wired = (phone: Phone) =>
  JSON.stringify(
    town.telegram.calls
      .list()
      .map(({ params }) => params)
      .filter(({ chat_id }) => Number(chat_id) === phone.id),
  )

describe('a worry and an answer', () => {
  test('there and back and to its end, every change told, no name on either side', async () => {
    const reporter = await learner({
      nickname: 'Gulmina',
      user: {
        id: 611_222_333,
        first_name: 'Zarghuna',
        last_name: 'Afridi',
        username: 'zarghuna_a',
      },
    })
    const holder = await coordinator({
      nickname: 'Baaji',
      user: { id: 644_555_666, first_name: 'Salma', last_name: 'Yusufzai', username: 'salma_y' },
    })
    const code = await asks(town, reporter, { words: 'My brother is out every night' })

    const [card] = cards(holder)
    expect(card?.text).toBe(`A question is waiting. ${code}`)
    await takes(town, holder)
    expect(codeOn(holder)).toBe(code)
    expect(holder.last().text).toContain('My brother is out every night')
    expect(cards(reporter).map(({ text }) => text)).toEqual(['There is something new for you.'])
    await opens(town, reporter)
    expect(reporter.last().text).toContain('A coordinator is reading it')

    await writes(town, holder, 'I am with you. Who sits with him at home?')
    expect(cards(reporter).map(({ text }) => text)).toEqual(['There is something new for you.'])
    expect(texts(reporter)).not.toContain('I am with you')
    await opens(town, reporter)
    expect(reporter.last().text).toContain(`answered · ${code}`)
    expect(reporter.last().text).toContain('I am with you. Who sits with him at home?')

    await writes(town, reporter, 'Our grandmother does')
    expect(cards(holder).at(-1)?.text).toBe(`There is more to read. ${code}`)
    await opens(town, holder)
    expect(holder.last().text).toContain('Our grandmother does')
    await town.taps(holder, /Older/)
    expect(holder.last().text).toContain('You wrote\nI am with you')
    await town.taps(holder, /Older/)
    expect(holder.last().text).toContain('They write\nMy brother is out every night')

    await does(town, holder, 'close')
    await town.taps(holder, /Listened/)
    expect(holder.last().text).toContain(`closed · ${code}`)
    expect(cards(reporter)).toHaveLength(1)
    await opens(town, reporter)
    expect(reporter.last().text).toContain('This question is closed')
    expect(reporter.buttons(reporter.last())).not.toContain('✎ Write')

    for (const secret of ['611222333', 'Zarghuna', 'Afridi', 'zarghuna_a', 'Gulmina'])
      expect(wired(holder) + texts(holder)).not.toContain(secret)
    for (const secret of ['644555666', 'Salma', 'Yusufzai', 'salma_y', 'Baaji'])
      expect(wired(reporter) + texts(reporter)).not.toContain(secret)
    expect(wired(holder)).toContain('My brother')
    const [row] = town.rows(`SELECT * FROM "Case" WHERE code = '${code}'`)
    expect(row).toMatchObject({ state: 'closed', outcome: 'listened', about: 'someone' })
  })

  test.each(LOCALES)('in %s on both sides: no raw id, the code can be copied', async (locale) => {
    const reporter = await learner({ locale })
    const holder = await coordinator({ locale })
    const raw: string[] = []
    const look = () => raw.push(...unspoken(reporter), ...unspoken(holder))
    await upToWords(town, reporter, { danger: 'now' })
    look()
    await town.sends(reporter, 'زما ورور 0345 1234567')
    look()
    await town.presses(reporter, 'blank')
    await town.presses(reporter, 'send')
    const code = codeOn(reporter)
    expect(cards(holder)[0]?.text).toContain(code)
    await opens(town, holder)
    look()
    await does(town, holder, 'take')
    look()
    await does(town, holder, 'write')
    look()
    await town.sends(holder, 'زه درسره یم')
    look()
    await town.presses(holder, 'send')
    look()
    await opens(town, reporter)
    look()
    expect(reporter.last().text).toContain('زه درسره یم')
    await town.sends(reporter, '/ask')
    look()
    expect(reporter.buttons(reporter.last()).join()).toContain(code)
    await town.sends(holder, '/desk')
    look()
    await town.taps(holder, new RegExp(code))
    look()
    await does(town, holder, 'close')
    look()
    await town.presses(holder, 'helped')
    await opens(town, reporter)
    look()
    expect(raw).toEqual([])
  })

  test('words typed below an open case begin a letter, and leave the chat', async () => {
    const reporter = await learner()
    const holder = await coordinator()
    await asks(town, reporter)
    await takes(town, holder)
    await town.sends(holder, 'Typed right away')
    expect(holder.last().text).toContain('Typed right away')
    expect(holder.chat.some(({ text }) => text === 'Typed right away')).toBe(false)
    expect(cards(reporter)).toHaveLength(1)
    await town.presses(holder, 'send')
    await opens(town, reporter)
    expect(reporter.last().text).toContain('Typed right away')
  })
})

describe('danger', () => {
  test('shows the numbers before anything else is asked, and tells the coordinator to look now', async () => {
    const reporter = await learner()
    const holder = await coordinator()
    await town.sends(reporter, '/ask')
    await town.presses(reporter, 'danger')
    expect(reporter.last().text).toContain('Please call first')
    expect(reporter.last().text).toMatch(/☎ Rescue: 1122/)
    expect(cards(holder)).toEqual([])
    await town.presses(reporter, 'next')
    await town.presses(reporter, 'own')
    await town.presses(reporter, 'chat')
    await town.presses(reporter, 'wordless')
    await town.presses(reporter, 'send')
    expect(cards(holder)[0]?.text).toBe(
      `A question is waiting. Please look now. ${codeOn(reporter)}`,
    )
    await town.sends(holder, '/desk')
    expect(holder.buttons(holder.last())[0]).toMatch(/^❗ /)
  })

  test('that is not sure or over asks on without the numbers', async () => {
    const reporter = await learner()
    await town.sends(reporter, '/ask')
    await town.presses(reporter, 'someone')
    await town.presses(reporter, 'person')
    await town.presses(reporter, 'unsure')
    expect(reporter.last().text).not.toContain('Please call first')
    await town.presses(reporter, 'own')
    expect(reporter.last().text).toContain('How would you like to go on')
  })
})

describe('someone under eighteen', () => {
  test('is offered no meeting, not even by a forged button', async () => {
    const reporter = await learner({ minor: true })
    await town.sends(reporter, '/ask')
    await town.presses(reporter, 'myself')
    await town.presses(reporter, 'person')
    await town.presses(reporter, 'no')
    expect(reporter.last().text).toContain(
      'two adults will know that a question exists, and no more',
    )
    await town.presses(reporter, 'own')
    expect(reporter.last().text).toContain('A grown-up you trust may sit beside you')
    expect(reporter.last().text).toContain('Nobody will ask to meet you alone')
    expect(reporter.buttons(reporter.last())).toEqual([
      '1 · Here in this chat',
      '2 · A call',
      '◀ Back',
    ])
    const [chat] = reporter.last().reply_markup?.inline_keyboard.flat() ?? []
    const data = chat && 'callback_data' in chat ? chat.callback_data : ''
    reporter.tapsData(data.replace(/chat$/, 'meet'))
    await town.calm()
    expect(reporter.last().text).toContain('How would you like to go on')
  })

  test('is seen by two adults: the owner too, where there is one coordinator', async () => {
    const owner = await town.member('owner')
    const one = await coordinator()
    const reporter = await learner({ minor: true })
    const code = await asks(town, reporter)
    for (const adult of [owner, one])
      expect(cards(adult).at(-1)?.text).toBe(`A question is waiting. ${code}`)
    await takes(town, one)
    expect(one.last().text).toContain('Under eighteen')
    expect(one.last().text).toContain('no private meeting')
    expect(cards(owner).at(-1)?.text).toContain(code)
    await town.sends(owner, '/desk')
    expect(owner.last().text).toContain(code)
    expect(owner.buttons(owner.last()).join()).not.toContain(code)

    await coordinator()
    const other = await learner({ minor: true })
    const second = await asks(town, other)
    expect(cards(one).at(-1)?.text).toContain(second)
    expect(texts(owner)).not.toContain(second)
  })
})

describe('a shared phone', () => {
  test('hears nothing first; everything is found under /ask', async () => {
    const reporter = await learner({ shared: true })
    const holder = await coordinator()
    const code = await asks(town, reporter)
    expect(reporter.last().text).toContain('Others use this phone')
    const before = reporter.chat.length
    await takes(town, holder)
    await writes(town, holder, 'I read you')
    expect(reporter.chat).toHaveLength(before)
    expect(cards(reporter)).toEqual([])
    await town.sends(reporter, '/ask')
    expect(reporter.buttons(reporter.last())[0]).toBe(`answered · ${code}`)
    await town.taps(reporter, `answered · ${code}`)
    expect(reporter.last().text).toContain('I read you')
    await writes(town, reporter, 'Thank you')
    await town.sends(reporter, '/menu')
    expect(texts(reporter)).not.toMatch(/I read you|Thank you/)
  })
})
