import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectOwnScript, expectSigns } from './lesson-tour.ts'
import { bare, LOCALES, ofBot, words } from './prose.ts'
import {
  ALL_PLAIN,
  ALL_PULLS,
  calls,
  keeps,
  kept,
  messageOn,
  MESSAGES,
  opens,
  plays,
  RIGHTLY,
  runs,
  screen,
} from './round-walk.ts'
import { foundTown, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

/** What no frame of a round may say; the messages themselves may speak of a test or a grade. */
const MARKS = /\btest|score|grade|%|٪|نمبر|\bcorrect|d′|\bwrong/i

describe('a whole round', () => {
  test.each(LOCALES)('in %s: one screen that changes, every message explained', async (locale) => {
    const phone = await town.member('learner', { locale })
    await town.sends(phone, '/menu')
    await opens(town, phone)
    expect(screen(phone)).toContain(bare(words(locale, 'round--how')))
    const [at, before] = [phone.last().message_id, ofBot(phone).length]
    const met: string[] = []
    const look = () => {
      expectOwnScript(phone, locale)
      expectSigns(phone)
    }
    for (let count = 0; count < 8; count += 1) {
      const { name, message } = messageOn(phone, locale)
      met.push(name)
      expect(screen(phone)).toContain(`${'●'.repeat(count)}◉${'○'.repeat(7 - count)}`)
      look()
      const called = count % 2 === 0 ? 'pull' : 'plain'
      await town.presses(phone, called === 'pull' ? '0' : '1')
      if (message.pull !== null && called === 'pull') {
        expect(screen(phone)).toContain(bare(words(locale, 'round--which')))
        expect(screen(phone)).toContain(bare(words(locale, `spotting--${name}`)))
        expect(screen(phone)).toContain(`${'●'.repeat(count)}◉`)
        const names = phone.buttons(phone.last()).slice(0, 4)
        expect(names.join('\n')).toContain(words(locale, `pull--${message.pull}`))
        for (const one of names) expect(one).toMatch(/^[1-4۱-۴]/)
        look()
        await town.presses(phone, '2')
      }
      expect(screen(phone)).toContain(bare(words(locale, `spotting--${name}.${called}-said`)))
      look()
      await town.presses(phone, 'next')
    }
    expect(new Set(met).size).toBe(8)
    expect(screen(phone)).toContain(words(locale, 'round--thanks'))
    expect(screen(phone)).not.toMatch(MARKS)
    look()
    expect(phone.last().message_id).toBe(at)
    expect(ofBot(phone)).toHaveLength(before)
    expect((await kept(town, phone)).map((round) => round.met)).toEqual([met])
    expect((await runs(town, phone)).map(({ status }) => status)).toEqual(['done'])
  })

  test('is kept as it was answered, with the last answer and not before', async () => {
    const phone = await town.member('learner')
    await opens(town, phone)
    for (let at = 0; at < 7; at += 1) {
      await calls(town, phone, RIGHTLY)
      await town.presses(phone, 'next')
    }
    expect(await kept(town, phone)).toEqual([])
    await calls(town, phone, RIGHTLY)
    const counts = { pulls: 4, caught: 4, named: 4, plain: 4, trusted: 4 }
    const [run] = await runs(town, phone)
    expect(await kept(town, phone)).toMatchObject([{ id: run?.id, ...counts }])
    await town.presses(phone, 'next')
    expect(await kept(town, phone)).toHaveLength(1)
    expect(screen(phone)).toContain(
      'You saw 4 of 4 pulls. You called 4 of them by name.\nYou trusted 4 of 4 plain messages.',
    )
  })

  test('says what came of naming a pull, rightly or not', async () => {
    const phone = await town.member('learner')
    await opens(town, phone)
    for (const names of [true, false]) {
      while (messageOn(phone).message.pull === null) {
        await calls(town, phone, RIGHTLY)
        await town.presses(phone, 'next')
      }
      const { name, message } = messageOn(phone)
      await calls(town, phone, { ...RIGHTLY, names })
      expect(screen(phone)).toContain(bare(words('en', `spotting--${name}.pull-said`)))
      const own = words('en', `pull--${message.pull}`)
      const told = names ? words('en', 'round--named') : 'You thought of another one: The pull of'
      expect(screen(phone)).toContain(told)
      if (!names) expect(screen(phone)).not.toContain(`another one: ${own}`)
      await town.presses(phone, 'next')
    }
  })

  test('is kind to whoever saw no pull, and to whoever trusted nothing', async () => {
    const phone = await town.member('learner')
    await opens(town, phone)
    await plays(town, phone, ALL_PLAIN)
    expect(screen(phone)).toContain('The pulls stayed hidden this time. They are made for that.')
    expect(screen(phone)).not.toContain('name')
    await opens(town, phone)
    await plays(town, phone, ALL_PULLS)
    expect(screen(phone)).toContain('All the plain messages looked like pulls.')
    expect(screen(phone)).toContain('Their names come with time.')
    expect(await kept(town, phone)).toMatchObject([
      { caught: 0, named: 0, trusted: 4 },
      { caught: 4, named: 0, trusted: 0 },
    ])
  })

  test('another one has other messages, and one tap begins it', async () => {
    const phone = await town.member('learner')
    await opens(town, phone)
    await plays(town, phone, RIGHTLY)
    await town.taps(phone, words('en', 'round--again'))
    await plays(town, phone, RIGHTLY)
    const met = (await kept(town, phone)).flatMap((round) => round.met)
    expect(new Set(met).size).toBe(16)
    const pulls = MESSAGES.filter(({ name }) => met.includes(name)).map(
      ({ message }) => message.pull,
    )
    expect(new Set(pulls).size).toBe(9)
  })
})

describe('what has changed', () => {
  test('is said from the sixth round on, and not before', async () => {
    const phone = await town.member('learner')
    for (const at of [1, 2, 3]) await keeps(town, phone, at, 1, 4)
    await keeps(town, phone, 4, 4, 4)
    for (const said of [false, true]) {
      await opens(town, phone)
      await plays(town, phone, RIGHTLY)
      expect(screen(phone).includes(words('en', 'round--tendency-clearer'))).toBe(said)
      await town.taps(phone, words('en', 'round--picture'))
      expect(screen(phone).includes(words('en', 'round--picture-soon'))).toBe(!said)
    }
  })

  test.each(LOCALES)('has a kind sentence whichever way it went, in %s', async (locale) => {
    for (const [tendency, then, now] of TENDENCIES) {
      const phone = await town.member('learner', { locale })
      for (const at of [1, 2, 3]) await keeps(town, phone, at, ...then)
      for (const at of [4, 5, 6]) await keeps(town, phone, at, ...now)
      phone.tapsData('round.picture')
      await town.calm()
      expect(screen(phone)).toContain(bare(words(locale, `round--tendency-${tendency}`)))
      expect(screen(phone)).not.toMatch(MARKS)
      expectOwnScript(phone, locale)
    }
  })
})

/** Pulls caught and honest messages trusted, of four: in the first three rounds, and in the three after them. */
const TENDENCIES: [string, [number, number], [number, number]][] = [
  ['clearer', [1, 4], [4, 4]],
  ['calmer', [4, 1], [4, 4]],
  ['steady', [4, 4], [4, 4]],
  ['wary', [4, 4], [4, 1]],
  ['hidden', [4, 4], [1, 4]],
  ['mixed', [4, 4], [1, 1]],
]
