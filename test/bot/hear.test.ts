import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { firstMemory } from '../../src/domain/memory.ts'
import { opened, prose, runs, screen, walks } from './lesson-walk.ts'
import { LOCALES, seen, words } from './prose.ts'
import { keeps, noteOf, voices } from './reading-aloud.ts'
import { foundTown, type Phone, type Town } from './town.ts'

const LISTEN = words('en', 'button--listen')

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterEach(async () => {
  town.telegram.faults.clear()
  const notes = town.rows('SELECT text, locale FROM "VoiceNote"')
  await town.hamrah.db.commit(
    notes.map(
      ({ text, locale }) =>
        ({ do: 'voice.drop', text: String(text), locale: String(locale) }) as const,
    ),
  )
})
afterAll(() => town.close())

const refuses = (description: string) =>
  town.telegram.faults.add({ method: 'sendVoice', kind: 'error', code: 400, description })

/** The data of the listen button on the newest screen. */
function listenData(phone: Phone): string {
  const buttons = phone.chat.flatMap(
    ({ reply_markup }) => reply_markup?.inline_keyboard.flat() ?? [],
  )
  const found = buttons.find(
    (one) => 'callback_data' in one && one.callback_data.startsWith('hear.'),
  )
  if (!found || !('callback_data' in found)) throw new Error(`nothing to hear:\n${phone.dump()}`)
  return found.callback_data
}

describe('in a lesson', () => {
  test('the button stands where the text was read aloud, and nowhere else', async () => {
    await keeps(town, ['hook', 'cousin.how-are-your-days-said'])
    const phone = await opened(town)
    expect(phone.buttons(phone.last())).toContain(LISTEN)
    await town.taps(phone, '▶ Next')
    expect(phone.buttons(phone.last())).not.toContain(LISTEN)
    await walks(town, phone, 'test', 'cousin')
    await town.taps(phone, '2')
    expect(phone.buttons(phone.last())).toContain(LISTEN)
    await town.taps(phone, '◀ Back')
    await town.taps(phone, '1')
    expect(phone.buttons(phone.last())).not.toContain(LISTEN)
  })

  test.each(LOCALES)('read aloud in %s, it is heard in that language only', async (locale) => {
    await keeps(town, ['hook'], locale)
    for (const own of LOCALES) {
      const phone = await town.member('learner', { locale: own })
      await town.sends(phone, '/learn')
      await town.presses(phone, 'open-questions')
      const has = phone.buttons(phone.last()).includes(words(own, 'button--listen'))
      expect([own, has]).toEqual([own, own === locale])
    }
  })

  test('a tap sends the voice, protected and silent; the lesson goes on where it stands', async () => {
    const file = await keeps(town, ['hook'])
    const phone = await opened(town)
    const lesson = phone.last()
    const tap = phone.taps(LISTEN)
    await town.calm()
    expect(await tap.answer).toMatchObject({ text: '' })
    expect(voices(phone).map(({ voice }) => voice?.file_id)).toEqual([file])
    expect(voices(phone)[0]?.has_protected_content).toBe(true)
    const [call] = town.telegram.calls.of('sendVoice').slice(-1)
    expect(call?.params['disable_notification']).toBe(true)
    expect(await runs(town, phone)).toEqual([{ turn: 0, status: 'open' }])
    await town.taps(phone, '▶ Next')
    const shown = phone.chat.find(({ message_id }) => message_id === lesson.message_id)
    expect(shown?.text).toContain(prose('en', 'test'))
  })

  test('words typed after hearing are still the lesson’s', async () => {
    await keeps(town, ['mine'])
    const phone = await opened(town)
    await walks(town, phone, 'hook', 'mine')
    await town.taps(phone, LISTEN)
    await town.sends(phone, 'How was the river?')
    const [thought] = await town.hamrah.db.store.thoughts((await town.who(phone)).id)
    expect(thought?.words).toBe('How was the river?')
  })

  test('heard again, and another one after it, there is one voice in the chat', async () => {
    await keeps(town, ['hook'])
    const second = await keeps(town, ['test'])
    const phone = await opened(town)
    phone.tapsTwice(LISTEN)
    await town.calm()
    expect(voices(phone)).toHaveLength(1)
    await town.taps(phone, '▶ Next')
    await town.taps(phone, LISTEN)
    expect(voices(phone).map(({ voice }) => voice?.file_id)).toEqual([second])
  })

  test('it is gone after minutes, and at once with /hide', async () => {
    await keeps(town, ['hook'])
    const phone = await opened(town)
    await town.taps(phone, LISTEN)
    await town.job('vanish-screens')
    expect(voices(phone)).toHaveLength(1)
    town.pass(11 * 60_000)
    await town.job('vanish-screens')
    expect(voices(phone)).toEqual([])
    await town.sends(phone, '/learn')
    await town.presses(phone, 'open-questions')
    await town.taps(phone, LISTEN)
    await town.sends(phone, '/hide')
    expect(voices(phone)).toEqual([])
  })
})

test('in a review too: the question, then its feedback', async () => {
  const [question, feedback] = [
    await keeps(town, ['check-open']),
    await keeps(town, ['check-open.good-day-said']),
  ]
  const phone = await town.member('learner')
  const { id: personId } = await town.who(phone)
  const at = town.hamrah.act().now - 9 * 24 * 60 * 60_000
  await town.hamrah.db.commit([
    { do: 'finish', personId, kind: 'lesson', subject: 'open-questions', at },
    {
      do: 'card.add',
      card: { personId, lesson: 'open-questions', step: 'check-open' },
      memory: firstMemory(true, at),
    },
  ])
  await town.sends(phone, '/review')
  expect(screen(phone)).toContain(prose('en', 'check-open'))
  await town.taps(phone, LISTEN)
  expect(voices(phone).map(({ voice }) => voice?.file_id)).toEqual([question])
  await town.presses(phone, '0')
  await town.taps(phone, LISTEN)
  expect(voices(phone).map(({ voice }) => voice?.file_id)).toEqual([feedback])
})

describe('what cannot be heard', () => {
  test('a note removed meanwhile: a kind word, and the button goes', async () => {
    await keeps(town, ['hook'])
    const phone = await opened(town)
    const text = 'lesson--open-questions--hook'
    await town.hamrah.db.commit([{ do: 'voice.drop', text, locale: 'en' }])
    const tap = phone.taps(LISTEN)
    await town.calm()
    expect((await tap.answer).text).toBe(words('en', 'hear--none'))
    expect(voices(phone)).toEqual([])
    expect(phone.buttons(phone.last())).toEqual(['🏠', words('en', 'button--next')])
  })

  test.each([
    'Bad Request: wrong file identifier/HTTP URL specified',
    "Bad Request: wrong remote file identifier specified: can't unserialize it",
    'Bad Request: type of file mismatch',
  ])('a file Telegram does not know is dropped: %s', async (description) => {
    await keeps(town, ['hook'])
    const phone = await opened(town)
    refuses(description)
    const tap = phone.taps(LISTEN)
    await town.calm()
    expect((await tap.answer).text).toBe(words('en', 'hear--not-now'))
    expect(await noteOf(town, 'hook')).toBeUndefined()
    expect(town.rows('SELECT * FROM "VoiceNote"')).toEqual([])
    expect(phone.buttons(phone.last())).toEqual(['🏠', words('en', 'button--next')])
  })

  test('an id of another bot’s file, as the server itself refuses it', async () => {
    const text = 'lesson--open-questions--hook'
    const file = 'AwACAgQAAxkBAAofanotherbot'
    const { id: personId } = await town.who(await town.member('coordinator'))
    await town.hamrah.db.commit([{ do: 'voice.keep', text, locale: 'en', personId, file, at: 1 }])
    const phone = await opened(town)
    await town.taps(phone, LISTEN)
    expect(await noteOf(town, 'hook')).toBeUndefined()
  })

  test('one person’s Telegram that takes no voices takes it from nobody else', async () => {
    const file = await keeps(town, ['hook'])
    const phone = await opened(town)
    refuses('Bad Request: VOICE_MESSAGES_FORBIDDEN')
    const tap = phone.taps(LISTEN)
    await town.calm()
    expect((await tap.answer).text).toBe(words('en', 'hear--not-now'))
    expect(await noteOf(town, 'hook')).toBe(file)
    expect(phone.buttons(phone.last())).toContain(LISTEN)
  })

  test('a button of an earlier screen does not play the text of this one', async () => {
    await keeps(town, ['hook', 'test'])
    const phone = await opened(town)
    const data = listenData(phone)
    await town.taps(phone, '▶ Next')
    const tap = phone.tapsData(data)
    await town.calm()
    expect((await tap.answer).text).toBe(words('en', 'kind--stale'))
    expect(voices(phone)).toEqual([])
    expect(screen(phone)).toContain(prose('en', 'test'))
  })

  test('somebody else’s run, and what was never a button', async () => {
    await keeps(town, ['hook'])
    const owner = await opened(town)
    const thief = await town.member('learner')
    await town.sends(thief, '/menu')
    const own = listenData(owner)
    for (const data of [own, 'hear', 'hear.x.0', 'hear.__proto__.0', `${own}.1.2`.slice(0, 64)]) {
      const tap = thief.tapsData(data)
      await town.calm()
      expect((await tap.answer).text).toBe(words('en', 'kind--gone'))
      expect(thief.last().text).toBe(words('en', 'menu--title'))
    }
    expect(voices(thief)).toEqual([])
    expect(seen(thief).join('\n')).not.toContain(prose('en', 'hook'))
  })

  test('one’s own run of a kind that nobody reads aloud', async () => {
    const phone = await town.member('learner')
    await town.sends(phone, '/ask')
    const run = await town.hamrah.db.store.openRun((await town.who(phone)).id, 'ask')
    const tap = phone.tapsData(`hear.${run?.id ?? ''}.0`)
    await town.calm()
    expect((await tap.answer).text).toBe(words('en', 'hear--none'))
    expect(voices(phone)).toEqual([])
  })
})
