import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asks, cards, takes, upToWords } from './asking.ts'
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
/** Everything that was ever sent to this phone's chat, as it went over the wire. */
const wired = (phone: Phone) =>
  JSON.stringify(
    town.telegram.calls
      .list()
      .map(({ params }) => params)
      .filter(({ chat_id }) => Number(chat_id) === phone.id),
  )

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
      expect.stringMatching(/^\/menu/),
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
    expect(holder.last().text).toContain(words('en', 'case--wordless'))
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
