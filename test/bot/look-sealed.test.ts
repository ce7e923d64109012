import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bytesOf, disguises } from '../db/bytes.ts'
import { ALL, begins, callsAll, finishes, kept, looks, RIGHTLY, SETS, sureOf } from './look-walk.ts'
import { foundTown, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown({ LOG_LEVEL: 'trace' })
})
afterAll(() => town.close())

/** Pieces of what is kept of a look, and of where somebody stands in one. */
const SECRET = [
  '"confidence"',
  '"caught"',
  '"trusted"',
  '"called"',
  '"sure"',
  '"told"',
  ...SETS.map(({ id }) => id),
]

/** Which of them lie in these bytes, in any of their disguises. */
function found(bytes: Buffer): string[] {
  return SECRET.filter((text) => disguises(text).some((one) => bytes.includes(one)))
}

/** Every file of the house: data, keys, and what SQLite lays beside them. */
function all(): Map<string, Buffer> {
  const files = readdirSync(town.folder, { recursive: true, withFileTypes: true })
  return bytesOf(files.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name)))
}

function expectSealed(): void {
  expect([...all().keys()].some((path) => path.endsWith('hamrah.db-wal'))).toBe(true)
  for (const [path, bytes] of all()) expect([path, found(bytes)]).toEqual([path, []])
  expect(found(Buffer.from(town.logged.join('\n')))).toEqual([])
}

test('nothing of a look lies anywhere in the clear, at any moment, yet its owner has it all', async () => {
  const phone = await town.member('learner')
  await begins(town, phone)
  await sureOf(town, phone, [4, 1, 3])
  expectSealed()
  await callsAll(town, phone, RIGHTLY)
  expectSealed()
  await finishes(town, phone, ALL)
  await looks(town, phone, [2, 2, 4], () => 'plain')
  await town.restart()
  expectSealed()
  const own = await kept(town, phone)
  expect(own).toMatchObject([
    { moment: 'before', confidence: [4, 1, 3], caught: 4, trusted: 4 },
    { moment: 'after', confidence: [2, 2, 4], caught: 0, trusted: 4 },
  ])
  // The scan would see them: this is how they look when they are not sealed.
  for (const look of own) {
    const clear = JSON.stringify(look)
    expect(found(Buffer.from(clear))).toHaveLength(4)
    expect(found(Buffer.from(clear, 'utf16le'))).toHaveLength(4)
  }
  // What lies in the clear is that there was a look, and when: the scan finds that.
  const moments = [...all().values()].some((bytes) => bytes.includes(Buffer.from('before')))
  expect(moments).toBe(true)
})

test('forgetting takes every look along', async () => {
  const phone = await town.member('learner')
  await looks(town, phone, [1, 1, 1], RIGHTLY)
  const { id } = await town.who(phone)
  const rows = () => town.rows(`SELECT * FROM "Look" WHERE personId = '${id}'`)
  expect(rows()).toHaveLength(1)
  await town.sends(phone, '/forget')
  await town.presses(phone, 'yes')
  expect(rows()).toEqual([])
})
