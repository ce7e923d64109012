import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { upToWords } from './asking.ts'
import { enters, hasPin, isKeypad } from './pinning.ts'
import { bare, LOCALES, seen, unspoken, words } from './prose.ts'
import { foundTown, type Phone, type Town } from './town.ts'

const MINUTE = 60_000
let town: Town
beforeAll(async () => {
  town = await foundTown({ SHOW_UNREVIEWED: 'on' })
})
afterAll(() => town.close())

const HEAVY: Readonly<Record<string, string>> = {
  en: 'I want to die',
  ur: 'میں مرنا چاہتی ہوں',
  ps: 'زه ځان وژل غواړم',
}
const offered = (phone: Phone, locale = 'en') =>
  phone.chat.some(({ text }) => bare(text) === bare(words(locale, 'care--offer')))
const texts = (phone: Phone) => phone.chat.map(({ text }) => text ?? '').join('\n')

async function inLesson(phone: Phone): Promise<void> {
  await town.sends(phone, '/learn')
  await town.presses(phone, 'open-questions')
}

describe('heavy words', () => {
  test.each(LOCALES)(
    'bring an offer of care in %s, protected and neutral when it comes',
    async (locale) => {
      const phone = await town.member('learner', { locale })
      await inLesson(phone)
      const before = town.telegram.calls.list().length
      await town.sends(phone, HEAVY[locale] ?? '')
      expect(bare(phone.last().text)).toBe(bare(words(locale, 'care--offer')))
      expect(phone.last().has_protected_content).toBe(true)
      expect(phone.buttons()).toHaveLength(3)
      const protectedFirst = town.telegram.calls
        .list()
        .slice(before)
        .find(({ params }) => String(params['protect_content']) === 'true')
      expect(protectedFirst?.params['text']).toBe(words(locale, 'neutral--moment'))
      expect(unspoken(phone)).toEqual([])
    },
  )

  test('in whatever language they come, also below a picture', async () => {
    const phone = await town.member('learner')
    phone.photo({ caption: HEAVY['ps'] ?? '' })
    await town.calm()
    expect(offered(phone)).toBe(true)
  })

  test('are handled as all words: a lesson goes on where it stood', async () => {
    const phone = await town.member('learner')
    await inLesson(phone)
    const lesson = phone.last()
    await town.sends(phone, HEAVY['en'] ?? '')
    await town.presses(phone, 'on')
    expect(phone.chat.some((message) => message.has_protected_content)).toBe(false)
    expect(phone.last().text).toBe(lesson.text)
    await town.taps(phone, '▶ Next')
    expect(phone.last().text).not.toBe(lesson.text)
  })

  test('are not asked about again for half an hour, nor by a second tap', async () => {
    const phone = await town.member('learner')
    await town.sends(phone, HEAVY['en'] ?? '')
    await town.presses(phone, 'on')
    town.pass(29 * MINUTE)
    await town.sends(phone, 'i want to die')
    expect(offered(phone)).toBe(false)
    town.pass(2 * MINUTE)
    await town.sends(phone, 'i want to die')
    expect(offered(phone)).toBe(true)
  })

  test('leave no trace: not in the database, not in the log', async () => {
    const phone = await town.member('learner')
    const before = JSON.stringify(town.rows('SELECT * FROM "Setting"'))
    await town.sends(phone, 'I feel suicidal xyzzy')
    await town.presses(phone, 'on')
    expect(JSON.stringify(town.rows('SELECT * FROM "Setting"'))).toBe(before)
    expect(town.logged.join('\n')).not.toMatch(/xyzzy|distress|care/)
    await town.sends(phone, '/hide')
    expect(texts(phone)).not.toContain('xyzzy')
  })

  test('of a forwarded message, a quote or a song bring nothing', async () => {
    const phone = await town.member('learner')
    for (const text of ['He said “I want to die”', 'I want to die laughing', 'my father died'])
      await town.sends(phone, text)
    expect(offered(phone)).toBe(false)
  })

  test('bring nothing where no list is signed', async () => {
    const quiet = await foundTown()
    const phone = await quiet.member('learner')
    await quiet.sends(phone, HEAVY['en'] ?? '')
    expect(offered(phone)).toBe(false)
    await quiet.close()
  })
})

describe('the offer', () => {
  test('leads to a coordinator, past the rungs, about oneself', async () => {
    const phone = await town.member('learner')
    await town.sends(phone, HEAVY['en'] ?? '')
    await town.presses(phone, 'talk')
    expect(phone.last().text).toContain(words('en', 'ask--danger'))
    const run = await town.hamrah.db.store.openRun((await town.who(phone)).id, 'ask')
    expect(run?.state).toMatchObject({ about: 'myself', step: 'danger' })
    // Taken as an answer by the flow that waits now.
    await town.presses(phone, 'no')
    expect(phone.last().text).not.toContain(words('en', 'ask--danger'))
  })

  test('goes on with a question that is on its way, and loses none of it', async () => {
    const phone = await town.member('learner')
    await upToWords(town, phone)
    await town.sends(phone, 'He sleeps elsewhere')
    await inLesson(phone)
    await town.sends(phone, HEAVY['en'] ?? '')
    await town.presses(phone, 'talk')
    expect(phone.last().text).toContain('He sleeps elsewhere')
  })

  test('shows the numbers of this deployment', async () => {
    const phone = await town.member('learner')
    await town.sends(phone, HEAVY['en'] ?? '')
    await town.presses(phone, 'numbers')
    expect(phone.last().text).toContain('1122')
    await town.presses(phone, 'on')
    expect(phone.last().text).toBe(words('en', 'kind--words-home'))
  })

  test('comes and helps while the PIN is not shown; asking waits for it', async () => {
    const phone = await town.member('learner')
    await hasPin(town, phone, '2580')
    await town.sends(phone, HEAVY['en'] ?? '')
    expect(offered(phone)).toBe(true)
    await town.presses(phone, 'numbers')
    expect(phone.last().text).toContain('1122')
    await town.presses(phone, 'talk')
    expect(isKeypad(phone)).toBe(true)
    await enters(town, phone, '2580')
    expect(phone.last().text).toContain(words('en', 'ask--danger'))
  })

  test('interrupts nobody who writes to a coordinator: the numbers stand below the words', async () => {
    const phone = await town.member('learner')
    await upToWords(town, phone)
    await town.sends(phone, 'Since last week I want to die')
    expect(offered(phone)).toBe(false)
    expect(phone.last().text).toContain('1122')
    expect(phone.buttons()).toContain(words('en', 'care--urgent'))
    await town.taps(phone, words('en', 'care--urgent'))
    expect(phone.buttons()).not.toContain(words('en', 'care--urgent'))
    await town.presses(phone, 'send')
    const [kase] = await town.hamrah.db.store.casesOf((await town.who(phone)).id)
    expect(kase?.urgency).toBe('now')
    expect(seen(phone).join('\n')).not.toContain('I want to die')
  })

  test('comes to who types a nickname or a word: those go to nobody', async () => {
    const phone = await town.member('learner')
    await town.sends(phone, '/settings')
    await town.presses(phone, 'nickname')
    await town.sends(phone, HEAVY['en'] ?? '')
    expect(offered(phone)).toBe(true)
    await town.presses(phone, 'on')
    expect(offered(phone)).toBe(false)
    expect(phone.last().text).not.toBe(words('en', 'neutral--moment'))
  })

  test('is nothing for somebody who is only joining', async () => {
    const phone = town.stranger()
    await town.sends(phone, `/start ${await town.invite('learner')}`)
    await town.taps(phone, 'English')
    await town.sends(phone, HEAVY['en'] ?? '')
    expect(offered(phone)).toBe(false)
  })
})
