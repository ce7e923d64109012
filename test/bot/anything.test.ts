import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { upToWords } from './asking.ts'
import { LOCALES, ofBot, seen, unspoken, words } from './prose.ts'
import { foundTown, type Phone, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

const HOME = ['📖 Lessons', '🎭 Practice', '🔁 Review', '🌱 Progress', '💬 Questions', '⚙ Settings']

/** Does something and expects exactly one new message of the bot, with the way home. */
async function expectOneAnswer(phone: Phone, act: () => unknown, text?: string): Promise<void> {
  const before = ofBot(phone).length
  act()
  await town.calm()
  expect(ofBot(phone)).toHaveLength(before + 1)
  expect(phone.buttons(phone.last())).toEqual(HOME)
  if (text !== undefined) expect(phone.last().text).toBe(text)
}

const WORDS = [
  'hello',
  'سلام',
  'زه ویره لرم',
  'میری مدد کریں',
  '🙂',
  '?',
  '.',
  '1',
  'menu',
  '<b>&amp;</b> {$name} --',
  'x'.repeat(4096),
  'a\n\n\nb',
]

describe('out of the blue', () => {
  test('words get one kind answer and the way home', async () => {
    const phone = await town.member('learner')
    for (const text of WORDS)
      await expectOneAnswer(phone, () => phone.sends(text), words('en', 'kind--words-home'))
  })

  test.each(['voice', 'photo', 'sticker', 'location', 'contact'] as const)(
    'a %s gets one too',
    async (kind) => {
      const phone = await town.member('learner')
      await expectOneAnswer(phone, () => phone[kind](), words('en', 'kind--other-home'))
    },
  )

  test.each([
    '/nothing',
    '/',
    '/menu2',
    '/start@someone_else',
    '/ASK',
    '/desk',
    '/team',
    '/invite',
  ])('%s leads home', async (command) => {
    const phone = await town.member('learner')
    await expectOneAnswer(phone, () => phone.sends(command))
  })

  test.each(LOCALES)('in %s', async (locale) => {
    const phone = await town.member('learner', { locale })
    await town.sends(phone, 'hello')
    phone.sticker()
    await town.calm()
    expect(seen(phone)).toContain(words(locale, 'kind--words-home'))
    expect(seen(phone)).toContain(words(locale, 'kind--other-home'))
    expect(unspoken(phone)).toEqual([])
  })

  test('an unknown command in the middle of writing is no part of what is written', async () => {
    const phone = await town.member('learner')
    await upToWords(town, phone)
    await town.sends(phone, '/nothing')
    await town.sends(phone, 'Is this read?')
    expect(phone.last().text).toBe(words('en', 'kind--words-home'))
    await town.sends(phone, '/ask')
    expect(phone.last().text).toContain('Write it in your own words')
  })

  test('words after a command left a lesson are no answer to the lesson', async () => {
    const phone = await town.member('learner')
    await town.sends(phone, '/learn')
    await town.presses(phone, 'open-questions')
    await town.sends(phone, '/menu')
    await expectOneAnswer(phone, () => phone.sends('hello'), words('en', 'kind--words-home'))
  })

  test('an edited message is left alone', async () => {
    const phone = await town.member('learner')
    const { message_id } = phone.sends('hello')
    await town.calm()
    const before = ofBot(phone).length
    phone.edits(message_id, 'hello again')
    await town.calm()
    expect(ofBot(phone)).toHaveLength(before)
  })

  test('in a group the bot is silent', async () => {
    const phone = await town.member('learner')
    const group = town.telegram.world.group({ title: 'Us', members: [phone] })
    phone.sends('/menu', { in: group })
    phone.sends('/ask@hamrah_local_bot', { in: group })
    await town.calm()
    expect(group.chat.filter(({ from }) => from?.is_bot)).toEqual([])
  })

  test('whoever blocks the bot and comes back is welcome', async () => {
    const phone = await town.member('learner')
    phone.blocks()
    await town.calm()
    expect((await town.who(phone)).profile.unreachable).toBe(true)
    phone.unblocks()
    await town.sends(phone, '/menu')
    expect((await town.who(phone)).profile.unreachable).toBe(false)
  })
})

describe('a stranger', () => {
  test.each(['voice', 'photo', 'sticker', 'location', 'contact'] as const)(
    'who sends a %s sees the friendly page, once, and nothing is kept',
    async (kind) => {
      const phone = town.stranger()
      phone[kind]()
      await town.calm()
      expect(ofBot(phone)).toHaveLength(1)
      expect(phone.last().text).toContain(words('en', 'stranger--page'))
      expect(phone.buttons()).toEqual([])
      expect(await town.hamrah.db.store.personByTelegram(phone.id)).toBeUndefined()
    },
  )

  test('who taps something is answered and sees the same', async () => {
    const phone = town.stranger()
    await town.sends(phone, 'hello')
    for (const data of ['go.desk', 'asking', 'forget.yes', 'set.phone.mine', 'r.x.0.agree']) {
      const before = ofBot(phone).length
      const tap = phone.tapsData(data)
      await town.calm()
      expect(await tap.answer).toMatchObject({ text: '' })
      expect(ofBot(phone)).toHaveLength(before + 1)
      expect(phone.last().text).toContain(words('en', 'stranger--page'))
    }
  })
})
