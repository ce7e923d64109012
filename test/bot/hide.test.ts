import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asks, does, opens, takes, upToWords } from './asking.ts'
import { bare, LOCALES, seen, unspoken, words } from './prose.ts'
import { foundTown, type Phone, type Town } from './town.ts'

const HOUR = 3_600_000
let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

const SECRET = 'My brother sleeps elsewhere'
const texts = (phone: Phone) => phone.chat.map(({ text }) => text ?? '').join('\n')

/** An ordinary lesson is the last thing on the screen, and nothing in the chat says anything else. */
function expectHidden(phone: Phone, locale = 'en'): void {
  const lesson = bare(words(locale, 'lesson--open-questions--hook'))
  expect(bare(phone.last().text)).toContain(lesson)
  expect(phone.chat.at(-1)?.message_id).toBe(phone.last().message_id)
  expect(texts(phone)).not.toContain(SECRET)
  expect(seen(phone).join('\n')).not.toMatch(/\b[A-Z2-9]{2}-[A-Z2-9]{3}\b/)
  expect(texts(phone)).not.toContain(words(locale, 'questions--title'))
  expect(texts(phone)).not.toContain(words(locale, 'ask--about'))
  expect(phone.chat.some((message) => message.has_protected_content)).toBe(false)
}

/** Sets a harmless word through the settings. */
async function harmless(phone: Phone, word: string): Promise<void> {
  await town.sends(phone, '/settings')
  await town.presses(phone, 'harmless')
  await town.sends(phone, word)
}

/** Ways to every screen that says something; each leaves the phone there. */
const SCREENS: Readonly<Record<string, (phone: Phone) => Promise<unknown>>> = {
  'the first question': (phone) => town.sends(phone, '/ask'),
  'the words': (phone) => upToWords(town, phone),
  'the preview': async (phone) => {
    await upToWords(town, phone)
    await town.sends(phone, SECRET)
  },
  'the code after sending': (phone) => asks(town, phone, { words: SECRET }),
  'the list of questions': async (phone) => {
    await asks(town, phone, { words: SECRET })
    await town.sends(phone, '/ask')
  },
  'an open case': async (phone) => {
    await asks(town, phone, { words: SECRET })
    await town.presses(phone, 'ask')
    await town.taps(phone, /[A-Z2-9]{2}-[A-Z2-9]{3}/)
    expect(phone.last().text).toContain(SECRET)
  },
  'a letter': async (phone) => {
    await asks(town, phone, { words: SECRET })
    await town.presses(phone, 'ask')
    await town.taps(phone, /[A-Z2-9]{2}-[A-Z2-9]{3}/)
    await does(town, phone, 'write')
    await town.sends(phone, SECRET)
  },
  'a lesson': async (phone) => {
    await town.sends(phone, '/learn')
    await town.presses(phone, 'open-questions')
  },
  'a scenario': async (phone) => {
    await town.sends(phone, '/practice')
    await town.presses(phone, 'quiet-brother')
  },
  'the settings': async (phone) => {
    await town.sends(phone, '/settings')
    await town.presses(phone, 'nickname')
  },
  home: (phone) => town.sends(phone, '/menu'),
}

describe('/hide', () => {
  test.each(Object.keys(SCREENS))('from %s', async (screen) => {
    const phone = await town.member('learner')
    await SCREENS[screen]?.(phone)
    await town.sends(phone, '/hide')
    expectHidden(phone)
    expect(texts(phone)).not.toContain('/hide')
  })

  test.each(LOCALES)('leaves a lesson in %s', async (locale) => {
    const phone = await town.member('learner', { locale })
    await asks(town, phone, { words: SECRET })
    await town.sends(phone, '/hide')
    expectHidden(phone, locale)
    expect(unspoken(phone)).toEqual([])
  })

  test('takes a coordinator’s cards and desk along, nothing of it is lost', async () => {
    const tolana = await town.tolanaNamed('Zaitoon')
    const holder = await town.member('coordinator', { tolana })
    const code = await asks(town, await town.member('learner', { tolana }), { words: SECRET })
    await takes(town, holder)
    await asks(town, await town.member('learner', { tolana }))
    await town.sends(holder, '/hide')
    expectHidden(holder)
    await town.sends(holder, '/desk')
    await town.taps(holder, new RegExp(code))
    expect(holder.last().text).toContain(SECRET)
  })

  test('the lesson it leaves is a real one', async () => {
    const phone = await town.member('learner')
    await town.sends(phone, '/hide')
    await town.taps(phone, '▶ Next')
    expect(phone.last().text).toContain('Think of a day')
  })

  test('whatever is typed after it brings nothing back', async () => {
    const phone = await town.member('learner')
    await SCREENS['the preview']?.(phone)
    await town.sends(phone, '/hide')
    for (const text of ['hello', 'who is this?', '1']) {
      await town.sends(phone, text)
      expect(seen(phone).join('\n')).not.toContain(SECRET)
      expect(phone.last().text).toBe(words('en', 'kind--words-home'))
    }
    phone.voice()
    await town.calm()
    expect(seen(phone).join('\n')).not.toContain(SECRET)
  })

  test('even when the replay log was lost before it', async () => {
    const phone = await town.member('learner')
    await SCREENS['the preview']?.(phone)
    town.hamrah.db.flowLogs.drop((await town.who(phone)).id)
    await town.sends(phone, '/hide')
    await town.sends(phone, 'hello')
    expect(seen(phone).join('\n')).not.toContain(SECRET)
  })

  test('the unsent question can be taken up again', async () => {
    const phone = await town.member('learner')
    await SCREENS['the preview']?.(phone)
    await town.sends(phone, '/hide')
    await town.sends(phone, '/ask')
    expect(phone.last().text).toContain(SECRET)
  })

  test('tells what is too old to be deleted, in words that betray nothing', async () => {
    const tolana = await town.tolanaNamed('Zaitoon')
    const holder = await town.member('coordinator', { tolana })
    await asks(town, await town.member('learner', { tolana }))
    town.pass(49 * HOUR)
    await town.sends(holder, '/hide')
    expect(holder.last().text).toBe(words('en', 'hide--older'))
    await town.sends(holder, '/hide')
    expect(holder.last().text).toContain('Think of a day')
  })
})

describe('the harmless word', () => {
  const TYPED: Readonly<Record<string, readonly [set: string, typed: readonly string[]]>> = {
    en: ['Pomegranate', ['pomegranate', 'POMEGRANATE', '  Pomegranate. ', 'pome\u200cgranate']],
    // Arabic letters in place of Urdu ones, with and without vowel signs.
    ur: ['کیلا', ['کیلا', 'كيلا', ' کیلا۔ ', 'کِیلا', 'كيلاـ']],
    ps: ['ګلابي چای', ['ګلابي چای', 'گلابی چاي', 'ګلابي  چای', 'ګلابي\nچای!']],
  }

  test.each(LOCALES)('in %s, however it is typed', async (locale) => {
    const phone = await town.member('learner', { locale })
    const [set, typed] = TYPED[locale] ?? ['', []]
    await harmless(phone, set)
    expect(phone.last().text).toBe(words(locale, 'field--harmless.saved'))
    expect(texts(phone)).not.toContain(set)
    for (const text of typed) {
      await upToWords(town, phone)
      await town.sends(phone, text)
      expectHidden(phone, locale)
      expect(phone.chat.some((message) => message.text === text.trim())).toBe(false)
      await town.sends(phone, '/ask')
      while (phone.buttons().includes(words(locale, 'button--back')))
        await town.presses(phone, 'back')
    }
  })

  test.each(Object.keys(SCREENS))('from %s', async (screen) => {
    const phone = await town.member('learner')
    await harmless(phone, 'walnut')
    await SCREENS[screen]?.(phone)
    await town.sends(phone, 'Walnut')
    expectHidden(phone)
    expect(texts(phone)).not.toMatch(/walnut/i)
  })

  test('is no part of a longer sentence', async () => {
    const phone = await town.member('learner')
    await harmless(phone, 'walnut')
    await upToWords(town, phone)
    await town.sends(phone, 'A walnut tree stands there')
    expect(phone.last().text).toContain('A walnut tree stands there')
  })

  test('of one or two letters is not taken; another can be set and taken away', async () => {
    const phone = await town.member('learner')
    await harmless(phone, 'ab')
    expect(seen(phone)).toContain(words('en', 'refused--too-short'))
    await town.sends(phone, 'apricot')
    expect((await town.who(phone)).profile.harmlessWord).toBe('apricot')
    await town.sends(phone, '/settings')
    expect(bare(phone.last().text)).toContain('Harmless word: set')
    await town.presses(phone, 'harmless')
    await town.presses(phone, 'clear')
    expect((await town.who(phone)).profile.harmlessWord).toBeNull()
  })

  test('of someone else is an ordinary word', async () => {
    await harmless(await town.member('learner'), 'apricot')
    const phone = await town.member('learner')
    await town.sends(phone, 'apricot')
    expect(phone.last().text).toBe(words('en', 'kind--words-home'))
  })

  test('survives a restart', async () => {
    const phone = await town.member('learner')
    await harmless(phone, 'quince')
    await asks(town, phone, { words: SECRET })
    await town.restart()
    await town.sends(phone, 'QUINCE')
    expectHidden(phone)
  })
})

describe('a notice on the screen', () => {
  test('goes with /hide on the side that asked', async () => {
    const tolana = await town.tolanaNamed('Zaitoon')
    const holder = await town.member('coordinator', { tolana })
    const reporter = await town.member('learner', { tolana })
    await asks(town, reporter, { words: SECRET })
    await takes(town, holder)
    expect(texts(reporter)).toContain('There is something new for you.')
    await town.sends(reporter, '/hide')
    expectHidden(reporter)
    expect(texts(reporter)).not.toContain('There is something new')
    await expect(opens(town, reporter)).rejects.toThrow('no card')
  })
})
