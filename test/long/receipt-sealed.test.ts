import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PICTURES } from '../../src/domain/pictures.ts'
import { bytesOf, disguises } from '../db/bytes.ts'
import { asks } from '../bot/asking.ts'
import { comesWithPictures, makes, picks } from '../bot/picturing.ts'
import { LOCALES, words } from '../bot/prose.ts'
import { foundTown, type Town } from '../bot/town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown({ LOG_LEVEL: 'trace' })
})
afterAll(() => town.close())

/** Two neighbours of six pictures in every way they are written, and each picture's own line. */
function traitors(six: readonly string[]): string[] {
  const pairs = six.slice(1).flatMap((id, index) => {
    const before = six[index] ?? ''
    return [' ', ',', '","'].map((between) => `${before}${between}${id}`)
  })
  const signs = six.map((id) => PICTURES.find((one) => one.id === id)?.sign ?? '')
  const lines = six.flatMap((id, index) =>
    LOCALES.map((locale) => `${signs[index] ?? ''} ${words(locale, `picture--${id}`)}`),
  )
  return [...pairs, ...lines, ...signs.map((sign) => `${sign} `)]
}

/** Which of them lie in these bytes. */
function found(bytes: Buffer, six: readonly string[]): string[] {
  return traitors(six).filter((text) =>
    // Too short to tell from chance when cut to pieces.
    disguises(text).some((one) => one.length >= 5 && bytes.includes(one)),
  )
}

function expectNowhere(six: readonly string[]): void {
  const files = readdirSync(town.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  expect(files.some((path) => path.endsWith('hamrah.db-wal'))).toBe(true)
  for (const [path, bytes] of bytesOf(files)) expect([path, found(bytes, six)]).toEqual([path, []])
  expect(found(Buffer.from(town.logged.join('\n')), six)).toEqual([])
}

test('six pictures lie nowhere: not when made, half entered, entered, or after a restart', async () => {
  const phone = await town.member('learner')
  await asks(town, phone)
  const six = await makes(town, phone)
  expect(found(Buffer.from(`…${six.join(' ')}…`), six)).not.toEqual([])
  expectNowhere(six)
  await town.taps(phone, words('en', 'receipt--known'))
  expectNowhere(six)
  const other = await town.member('learner')
  await comesWithPictures(town, other)
  await picks(town, other, six.slice(0, 5))
  expectNowhere(six)
  await picks(town, other, six.slice(5))
  expect(other.last().text).toBe(words('en', 'receipt--came-open'))
  await town.restart()
  expectNowhere(six)
  expect(town.logged.length).toBeGreaterThan(1)
})
