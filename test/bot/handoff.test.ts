import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asks, cards, codeOn, does, opens, takes, upToWords, writes } from './asking.ts'
import { LOCALES, seen, unspoken, words } from './prose.ts'
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
    expect(reporter.last().text).toContain(`${code} · answered`)
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
    await town.taps(holder, '1 · Listened')
    expect(holder.last().text).toContain(`${code} · closed`)
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
})

describe('danger', () => {
  test('shows the numbers before anything else is asked, and tells the coordinator to look now', async () => {
    const reporter = await learner()
    const holder = await coordinator()
    await town.sends(reporter, '/ask')
    await town.presses(reporter, 'someone')
    await town.presses(reporter, 'now')
    expect(reporter.last().text).toContain('Please call first')
    expect(reporter.last().text).toMatch(/☎ Rescue: 1122/)
    expect(cards(holder)).toEqual([])
    await town.presses(reporter, 'next')
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
    await town.presses(reporter, 'unsure')
    expect(reporter.last().text).toContain('How would you like to go on')
  })
})

describe('words on their way', () => {
  test('are looked at first; what could show who someone is is underlined and blanked by one tap', async () => {
    const reporter = await learner()
    const holder = await coordinator()
    await upToWords(town, reporter)
    await town.sends(
      reporter,
      'Call ۰۳۴۵-۱۲۳۴۵۶۷ or @kamran_k, card 17301-1234567-1, see https://t.me/kamran',
    )
    expect(reporter.last().text).toMatch(/4. things here could show/)
    const underlined = reporter.last().entities?.filter(({ type }) => type === 'underline')
    expect(underlined).toHaveLength(4)
    await town.taps(reporter, '▢ Blank it out')
    expect(reporter.last().text).toContain('Call ▢▢▢ or ▢▢▢, card ▢▢▢, see ▢▢▢')
    expect(reporter.buttons(reporter.last())).not.toContain('▢ Blank it out')
    await town.taps(reporter, '✔ Send')
    await takes(town, holder)
    expect(holder.last().text).toContain('Call ▢▢▢ or ▢▢▢, card ▢▢▢, see ▢▢▢')
    expect(wired(holder)).not.toMatch(/kamran|1234567|۱۲۳۴/)
  })

  test('may also go as they are: it is the reporter’s choice', async () => {
    const reporter = await learner()
    const holder = await coordinator()
    await asks(town, reporter, { words: 'Call me: 0345 1234567' })
    await takes(town, holder)
    expect(holder.last().text).toContain('0345 1234567')
  })

  test('leave the chat as soon as they are written', async () => {
    const reporter = await learner()
    await upToWords(town, reporter)
    await town.sends(reporter, 'Nobody else should read this')
    expect(reporter.chat.filter(({ from }) => !from?.is_bot).map(({ text }) => text)).toEqual([
      expect.stringMatching(/^\/start/),
      '/ask',
    ])
    expect(reporter.last().text).toContain('Nobody else should read this')
    expect(reporter.last().has_protected_content).toBe(true)
  })

  test('that are too long stay until they are written anew, and go with /hide', async () => {
    const reporter = await learner()
    await upToWords(town, reporter)
    await town.sends(reporter, `Far too long ${'x'.repeat(3000)}`)
    expect(seen(reporter)).toContain(words('en', 'refused--too-long'))
    expect(texts(reporter)).toContain('Far too long')
    await town.sends(reporter, 'Shorter')
    expect(texts(reporter)).not.toContain('Far too long')
    expect(reporter.last().text).toContain('Shorter')
    await town.sends(reporter, `Once more ${'x'.repeat(3000)}`)
    await town.sends(reporter, '/hide')
    expect(texts(reporter)).not.toMatch(/Once more|Shorter/)
  })

  test('typed where a button was asked, and a voice, go after ten minutes', async () => {
    const reporter = await learner()
    await town.sends(reporter, '/ask')
    await town.sends(reporter, 'My brother is in trouble')
    reporter.voice()
    await town.calm()
    town.pass(10 * MINUTE + 1000)
    await town.job('vanish-screens')
    expect(texts(reporter)).not.toContain('My brother is in trouble')
    expect(reporter.chat.some((message) => 'voice' in message)).toBe(false)
  })

  test('with markup in them stay words', async () => {
    const reporter = await learner()
    const holder = await coordinator()
    await asks(town, reporter, { words: '<b>bold</b> & <script> ⁨x⁩ {$code}' })
    await takes(town, holder)
    expect(holder.last().text).toContain('<b>bold</b> & <script> ⁨x⁩ {$code}')
  })

  test('are not needed', async () => {
    const reporter = await learner()
    const holder = await coordinator()
    await asks(town, reporter, { words: null, way: 'call' })
    await takes(town, holder)
    expect(holder.last().text).toContain('No words yet. They would like to be contacted.')
    expect(holder.last().text).toContain('A call')
  })

  test('can be rewritten, gone back from, put off and taken up again', async () => {
    const reporter = await learner()
    await upToWords(town, reporter)
    await town.sends(reporter, 'First try')
    await town.taps(reporter, '✎ Write it again')
    await town.sends(reporter, 'Second try')
    await town.taps(reporter, '✕ Not now')
    expect(texts(reporter)).not.toContain('Second try')
    await town.sends(reporter, '/ask')
    expect(reporter.last().text).toContain('Second try')
    await town.restart()
    await town.taps(reporter, '✔ Send')
    expect(reporter.last().text).toContain('It is on its way')
  })

  test('sent twice by a double tap are one case', async () => {
    const reporter = await learner()
    const holder = await coordinator()
    await upToWords(town, reporter)
    await town.sends(reporter, 'Only once')
    reporter.tapsTwice('✔ Send')
    await town.calm()
    expect(cards(holder)).toHaveLength(1)
    const { id } = await town.who(reporter)
    expect(town.rows(`SELECT code FROM "Case" WHERE reporterId = '${id}'`)).toHaveLength(1)
  })
})

describe('someone under eighteen', () => {
  test('is offered no meeting, not even by a forged button', async () => {
    const reporter = await learner({ minor: true })
    await town.sends(reporter, '/ask')
    await town.presses(reporter, 'myself')
    await town.presses(reporter, 'no')
    expect(reporter.last().text).toContain('Someone grown-up whom you trust may sit beside you')
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
    expect(reporter.buttons(reporter.last())[0]).toBe(`${code} · answered`)
    await town.taps(reporter, `${code} · answered`)
    expect(reporter.last().text).toContain('I read you')
    await writes(town, reporter, 'Thank you')
    await town.sends(reporter, '/menu')
    expect(texts(reporter)).not.toMatch(/I read you|Thank you/)
  })
})

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
    expect(seen(asker).join()).not.toContain(`${code} · waiting`)
  })

  test('who come later hear of what has been waiting', async () => {
    const reporter = await learner()
    const code = await asks(town, reporter)
    const late = await coordinator()
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
    expect(reporter.last().text).toContain('You took this question back')
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
    expect(cards(holder).map(({ text }) => text)).toEqual([`A question has ended. ${code}`])
    await opens(town, holder)
    expect(holder.last().text).toContain(`${code} · taken back`)
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

  test('cards go once the case has ended and its words are wiped', async () => {
    const [one, two] = [await coordinator(), await coordinator()]
    const reporter = await learner()
    await asks(town, reporter, { words: 'Soon forgotten' })
    expect(cards(two)).toHaveLength(1)
    await takes(town, one)
    expect(cards(two)).toEqual([])
    await does(town, one, 'close')
    await town.taps(one, /Was not a case/)
    expect(cards(reporter)).toHaveLength(1)
    town.pass(24 * 60 * MINUTE + 1000)
    await town.job('seal-ended-cases')
    await town.job('vanish-screens')
    for (const phone of [one, two, reporter]) {
      expect(cards(phone)).toEqual([])
      expect(texts(phone)).not.toContain('Soon forgotten')
    }
    await town.sends(reporter, '/ask')
    expect(reporter.last().text).toContain('What is it about?')
  })

  test('an idle case ends after a fortnight, and both sides hear of it', async () => {
    const holder = await coordinator()
    const reporter = await learner()
    const code = await asks(town, reporter)
    await takes(town, holder)
    town.pass(14 * 24 * 60 * MINUTE + 1000)
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
    await town.taps(holder, 'Later')
    expect(cards(holder)).toEqual([])
    await town.sends(holder, '/desk')
    expect(holder.buttons(holder.last())[0]).toBe(`${code} · waiting`)
  })
})
