import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { spokenTexts } from '../../src/domain/recording.ts'
import { catalog, expectOwnScript, expectSigns } from './lesson-tour.ts'
import { opened, prose, screen } from './lesson-walk.ts'
import { bare, LOCALES, ofBot, seen, unspoken, words } from './prose.ts'
import {
  beginsReading,
  keeps,
  noteOf,
  OPEN,
  opensReading,
  speaks,
  voices,
} from './reading-aloud.ts'
import { foundTown, type Phone, type Town } from './town.ts'

const lesson = catalog.lesson(OPEN.id)
if (!lesson) throw new Error('the lesson is not there')
const TEXTS = spokenTexts(lesson)
const KEPT = words('en', 'recording--kept')

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterEach(async () => {
  const notes = town.rows('SELECT text, locale FROM "VoiceNote"')
  await town.hamrah.db.commit(
    notes.map(
      ({ text, locale }) =>
        ({ do: 'voice.drop', text: String(text), locale: String(locale) }) as const,
    ),
  )
})
afterAll(() => town.close())

const notes = () => town.rows('SELECT text, locale FROM "VoiceNote" ORDER BY text, locale')

describe('a coordinator reads a lesson aloud', () => {
  test('text by text, and learners of the same language hear it', async () => {
    const phone = await town.member('coordinator')
    await beginsReading(town, phone)
    expect(screen(phone)).toContain(prose('en', 'hook'))
    expect(screen(phone)).toContain(words('en', 'recording--missing'))
    expect(screen(phone)).not.toContain(KEPT)
    const first = await speaks(town, phone)
    expect(screen(phone)).toContain(prose('en', 'test'))
    expect(screen(phone).startsWith(KEPT)).toBe(true)
    const second = await speaks(town, phone, { duration: 120 })
    expect(await noteOf(town, 'hook')).toBe(first)
    expect(await noteOf(town, 'test')).toBe(second)
    expect(notes()).toHaveLength(2)

    const learner = await opened(town)
    await town.taps(learner, words('en', 'button--listen'))
    expect(voices(learner).map(({ voice }) => voice?.file_id)).toEqual([first])
    await town.taps(learner, '▶ Next')
    expect(seen(learner).map(bare).join()).toContain(prose('en', 'test'))
    await town.taps(learner, words('en', 'button--listen'))
    expect(voices(learner).map(({ voice }) => voice?.file_id)).toEqual([second])
  })

  test('nothing is taken before the warning was agreed to', async () => {
    const phone = await town.member('coordinator')
    await opensReading(town, phone)
    expect(screen(phone)).toContain(bare(words('en', 'recording--warning')))
    await speaks(town, phone)
    expect(notes()).toEqual([])
    expect(seen(phone)).toContain(words('en', 'refused--agree-first'))
    expect(screen(phone)).toContain(bare(words('en', 'recording--warning')))
    await town.presses(phone, 'agree')
    expect(screen(phone)).toContain(prose('en', 'hook'))
  })

  test('back, heard, replaced, taken back, skipped', async () => {
    const phone = await town.member('coordinator')
    await beginsReading(town, phone)
    await speaks(town, phone)
    await town.presses(phone, 'back')
    expect(screen(phone)).toContain(words('en', 'recording--there'))
    await town.taps(phone, words('en', 'button--listen'))
    expect(voices(phone)).toHaveLength(1)
    const better = await speaks(town, phone)
    expect(await noteOf(town, 'hook')).toBe(better)
    await town.presses(phone, 'back')
    await town.presses(phone, 'remove')
    expect(await noteOf(town, 'hook')).toBeUndefined()
    expect(screen(phone)).toContain(words('en', 'recording--missing'))
    await town.taps(phone, words('en', 'recording--skip'))
    expect(screen(phone)).toContain(prose('en', 'test'))
    expect(screen(phone)).not.toContain(KEPT)
  })

  test('afresh from the first text that nobody has read in that language', async () => {
    await keeps(town, ['hook', 'test', 'idea'])
    await keeps(town, ['tea'], 'ur')
    const phone = await town.member('coordinator')
    await opensReading(town, phone)
    expect(screen(phone)).toContain(bare(words('en', 'recording--warning')))
    await town.presses(phone, 'agree')
    expect(screen(phone)).toContain(prose('en', 'tea'))
    expect(screen(phone)).toContain(words('en', 'recording--missing'))
    await town.presses(phone, 'back')
    expect(screen(phone)).toContain(prose('en', 'test'))
  })

  test('afresh from the first where nothing is missing', async () => {
    await keeps(
      town,
      TEXTS.map(({ id }) => id.replace(`lesson--${OPEN.id}--`, '')),
    )
    const phone = await town.member('coordinator')
    await beginsReading(town, phone)
    expect(screen(phone)).toContain(prose('en', 'hook'))
    expect(screen(phone)).toContain(words('en', 'recording--there'))
  })

  test('to the end, where it is told how much is there; the list says it too', async () => {
    const phone = await town.member('coordinator')
    await beginsReading(town, phone)
    await speaks(town, phone)
    for (let taps = 1; taps < TEXTS.length; taps += 1) await town.presses(phone, 'next')
    expect(screen(phone)).toContain(`Recorded: 1 of ${TEXTS.length}`)
    await town.taps(phone, words('en', 'recording--stop'))
    expect(screen(phone)).toContain(`1/${TEXTS.length}`)
    await speaks(town, phone)
    expect(notes()).toHaveLength(1)
  })

  test('stopped and taken up again where it stood, also after a restart; notes stay', async () => {
    const phone = await town.member('coordinator')
    await beginsReading(town, phone)
    const first = await speaks(town, phone)
    await town.taps(phone, words('en', 'recording--stop'))
    await speaks(town, phone)
    expect(notes()).toHaveLength(1)
    await town.restart()
    await opensReading(town, phone)
    expect(screen(phone)).toContain(prose('en', 'test'))
    const second = await speaks(town, phone)
    expect(await noteOf(town, 'hook')).toBe(first)
    expect(await noteOf(town, 'test')).toBe(second)
  })

  test('in one message at a time, gone with the minutes; the own voice stays', async () => {
    const phone = await town.member('coordinator')
    await beginsReading(town, phone)
    await speaks(town, phone)
    const texts = () => ofBot(phone).filter(({ text }) => text?.includes('🎙'))
    expect(texts()).toHaveLength(1)
    expect(texts()[0]?.has_protected_content).toBe(true)
    town.pass(11 * 60_000)
    await town.job('vanish-screens')
    expect(texts()).toEqual([])
    expect(phone.chat.filter(({ voice }) => voice)).toHaveLength(1)
  })
})

describe('a voice that is not taken', () => {
  test.each([
    ['too long', { duration: 121 }, 'refused--voice-too-long'],
    ['forwarded', { forwardedFrom: 'Somebody' }, 'refused--voice-not-own'],
  ] as const)('%s', async (_name, given, key) => {
    const phone = await town.member('coordinator')
    await beginsReading(town, phone)
    await speaks(town, phone, given)
    expect(seen(phone)).toContain(words('en', key))
    expect(screen(phone)).toContain(prose('en', 'hook'))
    expect(notes()).toEqual([])
  })

  test('sent twice in a row: the second is not kept for the text after', async () => {
    const phone = await town.member('coordinator')
    await beginsReading(town, phone)
    phone.voice()
    phone.voice()
    await town.calm()
    expect(notes()).toHaveLength(1)
    expect(seen(phone)).toContain(words('en', 'refused--voice-early'))
    expect(screen(phone)).toContain(prose('en', 'test'))
    await speaks(town, phone)
    expect(notes()).toHaveLength(2)
  })

  test.each(['photo', 'sticker', 'location'] as const)('a %s instead', async (kind) => {
    const phone = await town.member('coordinator')
    await beginsReading(town, phone)
    phone[kind]()
    await town.calm()
    expect(seen(phone)).toContain(words('en', 'kind--other'))
    expect(screen(phone)).toContain(prose('en', 'hook'))
  })

  test('words instead', async () => {
    const phone = await town.member('coordinator')
    await beginsReading(town, phone)
    await town.sends(phone, 'hello?')
    expect(seen(phone)).toContain(words('en', 'refused--voice-wanted'))
    expect(screen(phone)).toContain(prose('en', 'hook'))
  })

  test('where text was asked it still gets its kind answer', async () => {
    const phone = await town.member('coordinator')
    await town.sends(phone, '/settings')
    await town.presses(phone, 'nickname')
    await speaks(town, phone)
    expect(seen(phone)).toContain(words('en', 'kind--other'))
    expect(screen(phone)).toBe(bare(words('en', 'field--nickname')))
    expect(notes()).toEqual([])
  })
})

test.each(LOCALES)(
  'in %s: every screen in its own words, every button with a sign',
  async (own) => {
    const phone: Phone = await town.member('coordinator', { locale: own })
    const look = () => {
      expectSigns(phone)
      // The one Latin word is a command, which is Latin in every language.
      if (!screen(phone).includes('/hide')) expectOwnScript(phone, own)
      expect(unspoken(phone)).toEqual([])
    }
    await town.sends(phone, '/desk')
    look()
    for (const argument of ['recordings', 'thinking', 'who-says-so', 'agree']) {
      await town.presses(phone, argument)
      look()
    }
    const other = catalog.lesson('who-says-so')
    if (!other) throw new Error('the lesson is not there')
    const texts = spokenTexts(other)
    for (const { id } of texts) {
      const [first = ''] = bare(words(own, id)).split('\n')
      expect(screen(phone)).toContain(first)
      look()
      if (id === texts[0]?.id) {
        await speaks(town, phone)
        continue
      }
      await town.presses(phone, 'next')
    }
    look()
    expect(notes()).toEqual([{ text: texts[0]?.id, locale: own }])
  },
)
