import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bytesOf, disguises } from '../db/bytes.ts'
import { expectOwnScript, expectSigns } from './lesson-tour.ts'
import { bare, LOCALES, ofBot, words } from './prose.ts'
import { keeps, kept, messageOn, opens, plays, RIGHTLY, screen } from './round-walk.ts'
import { foundTown, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown({ LOG_LEVEL: 'trace' })
})
afterAll(() => town.close())

test.each(LOCALES)('in %s the picture comes in place of the end, told in words', async (locale) => {
  const phone = await town.member('learner', { locale })
  for (const at of [1, 2, 3]) await keeps(town, phone, at, 1, 4)
  for (const at of [4, 5]) await keeps(town, phone, at, 4, 4)
  await opens(town, phone)
  await plays(town, phone, RIGHTLY, locale)
  const before = ofBot(phone).length
  await town.taps(phone, words(locale, 'round--picture'))
  const { photo, caption } = phone.last()
  expect(photo?.length).toBeGreaterThan(0)
  expect(ofBot(phone)).toHaveLength(before)
  expect(bare(caption)).toContain(words(locale, 'round--tendency-clearer'))
  expectOwnScript(phone, locale)
  expectSigns(phone)
  await town.taps(phone, words(locale, 'round--again'))
  expect(messageOn(phone, locale).message).toBeDefined()
  expect(await kept(town, phone)).toHaveLength(6)
})

test('before the first round its button begins one', async () => {
  const phone = await town.member('learner')
  phone.tapsData('round.picture')
  await town.calm()
  expect(messageOn(phone).message).toBeDefined()
})

test('the end leads on to practice and home', async () => {
  const phone = await town.member('learner')
  await opens(town, phone)
  await plays(town, phone, RIGHTLY)
  await town.taps(phone, words('en', 'go--practice'))
  expect(screen(phone)).toContain(words('en', 'practice--title'))
})

/** Pieces of what is kept of a round, and of where somebody stands in one. */
const SECRET = [
  '"caught"',
  '"trusted"',
  '"named"',
  '"called"',
  '"met":["practice',
  '"queue"',
  'practice-a--',
]

const found = (bytes: Buffer): string[] =>
  SECRET.filter((text) => disguises(text).some((one) => bytes.includes(one)))

test('nothing of a round lies anywhere in the clear, and forgetting takes all of it along', async () => {
  const phone = await town.member('learner')
  const expectSealed = (): void => {
    const files = readdirSync(town.folder, { recursive: true, withFileTypes: true })
    const paths = files.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
    expect(paths.some((path) => path.endsWith('hamrah.db-wal'))).toBe(true)
    for (const [path, bytes] of bytesOf(paths)) expect([path, found(bytes)]).toEqual([path, []])
    expect(found(Buffer.from(town.logged.join('\n')))).toEqual([])
  }
  await opens(town, phone)
  expectSealed()
  await plays(town, phone, RIGHTLY)
  expectSealed()
  const [own] = await kept(town, phone)
  // The scan would see them: this is how they look when they are not sealed.
  const clear = Buffer.from(JSON.stringify({ ...own, called: [], queue: ['practice-a--x'] }))
  expect(found(clear)).toEqual(SECRET)
  const { id } = await town.who(phone)
  const rows = () => town.rows(`SELECT * FROM "Round" WHERE personId = '${id}'`)
  expect(rows()).toHaveLength(1)
  await town.sends(phone, '/forget')
  await town.presses(phone, 'yes')
  expect(rows()).toEqual([])
})
