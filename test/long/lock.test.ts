import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asks, cards, opens, takes, upToWords } from '../bot/asking.ts'
import { enters, hasPin, isKeypad } from '../bot/pinning.ts'
import { bare, LOCALES, seen, words } from '../bot/prose.ts'
import { foundTown, type MemberOptions, type Phone, type Town } from '../bot/town.ts'

const MINUTE = 60_000
const PIN = '2580'
const SECRET = 'My brother sleeps elsewhere'
let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

const texts = (phone: Phone) => phone.chat.map(({ text }) => text ?? '').join('\n')

/** Someone with a PIN, their sensitive side open. */
async function withPin(options: MemberOptions = {}, role: 'learner' | 'coordinator' = 'learner') {
  const phone = await town.member(role, options)
  await hasPin(town, phone, PIN)
  await town.sends(phone, '/settings')
  await enters(town, phone, PIN)
  return phone
}

describe('the sensitive side', () => {
  test.each(['/ask', '/settings', '/tolana'])(
    '%s asks for the PIN, then is there',
    async (command) => {
      const phone = await withPin()
      await town.sends(phone, command)
      const there = phone.last().text
      expect(isKeypad(phone)).toBe(false)
      await town.sends(phone, '/hide')
      await town.sends(phone, command)
      expect(isKeypad(phone)).toBe(true)
      expect(phone.last().text).toBe('🔢\n\n○')
      await enters(town, phone, PIN)
      expect(phone.last().text).toBe(there)
    },
  )

  test('locks after ten minutes without a sensitive screen, not before', async () => {
    const phone = await withPin()
    town.pass(9 * MINUTE)
    await town.sends(phone, '/settings')
    town.pass(9 * MINUTE)
    await town.sends(phone, '/menu')
    await town.sends(phone, '/ask')
    expect(isKeypad(phone)).toBe(false)
    town.pass(10 * MINUTE + 1)
    await town.sends(phone, '/ask')
    expect(isKeypad(phone)).toBe(true)
  })

  test('locks at once by the harmless word and by a restart', async () => {
    const phone = await withPin()
    await town.presses(phone, 'harmless')
    await town.sends(phone, 'walnut')
    await town.sends(phone, 'Walnut')
    await town.sends(phone, '/ask')
    expect(isKeypad(phone)).toBe(true)
    await enters(town, phone, PIN)
    expect(isKeypad(phone)).toBe(false)
    await town.restart()
    await town.sends(phone, '/ask')
    expect(isKeypad(phone)).toBe(true)
  })

  test('on a shared phone locks as soon as it is left, and takes its screens along', async () => {
    const phone = await withPin({ shared: true })
    await town.sends(phone, '/menu')
    const menu = phone.last()
    await town.sends(phone, '/settings')
    expect(isKeypad(phone)).toBe(true)
    await enters(town, phone, PIN)
    // A tap on an older, ordinary message is a way out too.
    phone.tapsData('go.learn', { message: menu })
    await town.calm()
    expect(phone.chat.some((message) => message.has_protected_content)).toBe(false)
    await town.sends(phone, '/ask')
    expect(isKeypad(phone)).toBe(true)
  })

  test('leaves lessons, help, hiding and forgetting open', async () => {
    const phone = await withPin()
    for (const command of [
      '/menu',
      '/learn',
      '/practice',
      '/progress',
      '/review',
      '/help',
      '/language',
      '/forget',
    ]) {
      await town.sends(phone, '/hide')
      await town.sends(phone, command)
      expect([command, isKeypad(phone)]).toEqual([command, false])
    }
    await town.presses(phone, 'yes')
    await expect(town.who(phone)).rejects.toThrow('nobody')
  })

  test('without a PIN asks for nothing', async () => {
    const phone = await town.member('learner', { shared: true })
    for (const command of ['/ask', '/menu', '/settings', '/hide', '/tolana']) {
      await town.sends(phone, command)
      expect(isKeypad(phone)).toBe(false)
    }
  })

  test.each(LOCALES)('keypad says nothing in %s', async (locale) => {
    const phone = await withPin({ locale })
    await town.sends(phone, '/hide')
    const before = town.telegram.calls.list().length
    await town.sends(phone, '/ask')
    const said = town.telegram.calls
      .list()
      .slice(before)
      .filter(({ params }) => Number(params['chat_id']) === phone.id)
      .map(({ params }) => params['text'])
      .filter((text) => text !== undefined)
    expect(said).toEqual([words(locale, 'neutral--moment'), '🔢\n\n○'])
  })
})

describe('words meant for a coordinator', () => {
  test('typed while it is locked are not taken and do not stay', async () => {
    const phone = await withPin()
    await upToWords(town, phone)
    town.pass(11 * MINUTE)
    await town.sends(phone, SECRET)
    expect(texts(phone)).not.toContain(SECRET)
    expect(isKeypad(phone)).toBe(true)
    await enters(town, phone, PIN)
    expect(bare(phone.last().text)).toContain(bare(words('en', 'ask--words').split('\n')[0]))
    expect(texts(phone)).not.toContain(SECRET)
    await town.sends(phone, SECRET)
    expect(phone.last().text).toContain(SECRET)
  })

  test('are not sent, seen or begun by old buttons', async () => {
    const phone = await withPin()
    await upToWords(town, phone)
    await town.sends(phone, SECRET)
    const buttons = phone.last().reply_markup?.inline_keyboard.flat() ?? []
    await town.sends(phone, '/hide')
    const me = await town.who(phone)
    for (const button of buttons) {
      if (!('callback_data' in button) || button.callback_data.startsWith('go')) continue
      phone.tapsData(button.callback_data)
      await town.calm()
      expect([button.text, isKeypad(phone)]).toEqual([button.text, true])
      expect(seen(phone).join('\n')).not.toContain(SECRET)
    }
    const run = await town.hamrah.db.store.openRun(me.id, 'ask')
    phone.tapsData(`p.${run?.id ?? ''}.0`)
    await town.calm()
    expect(isKeypad(phone)).toBe(true)
    expect(await town.hamrah.db.store.casesOf(me.id)).toEqual([])
    await enters(town, phone, PIN)
    expect(phone.last().text).toContain(SECRET)
  })
})

describe('a case', () => {
  test('is opened from its card after the PIN, by both sides', async () => {
    const tolana = await town.tolanaNamed('Zaitoon')
    const holder = await withPin({ tolana }, 'coordinator')
    const reporter = await withPin({ tolana })
    await asks(town, reporter, { words: SECRET })
    await town.sends(reporter, '/hide')
    await town.sends(holder, '/hide')
    await asks(town, await town.member('learner', { tolana }))
    await opens(town, holder)
    expect(isKeypad(holder)).toBe(true)
    await enters(town, holder, PIN)
    expect(holder.buttons()).toContain(words('en', 'case--do-take'))
    const [kase] = await town.hamrah.db.store.casesOf((await town.who(reporter)).id)
    await town.sends(holder, '/hide')
    // Taking is not done before the PIN is shown, and is done by it.
    holder.tapsData(`do.take.${kase?.id ?? ''}`)
    await town.calm()
    expect((await town.hamrah.db.store.case(kase?.id ?? ''))?.state).toBe('waiting')
    await enters(town, holder, PIN)
    expect((await town.hamrah.db.store.case(kase?.id ?? ''))?.state).toBe('taken')
    expect(cards(reporter)).toHaveLength(1)
    await opens(town, reporter)
    expect(isKeypad(reporter)).toBe(true)
    expect(texts(reporter)).not.toContain(SECRET)
    await enters(town, reporter, PIN)
    expect(reporter.last().text).toContain(SECRET)
  })

  test('is nobody else’s by a PIN of their own', async () => {
    const tolana = await town.tolanaNamed('Chenab')
    const holder = await town.member('coordinator', { tolana })
    const reporter = await town.member('learner', { tolana })
    await asks(town, reporter, { words: SECRET })
    await takes(town, holder)
    const [kase] = await town.hamrah.db.store.casesOf((await town.who(reporter)).id)
    const stranger = await withPin()
    await town.sends(stranger, '/hide')
    stranger.tapsData(`case.${kase?.id ?? ''}`)
    await town.calm()
    await enters(town, stranger, PIN)
    expect(stranger.last().text).toBe(words('en', 'menu--title'))
    expect(seen(stranger).join('\n')).not.toContain(SECRET)
  })
})
