import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bytesOf, disguises } from '../db/bytes.ts'
import { opened } from './lesson-walk.ts'
import { words } from './prose.ts'
import { beginsReading, noteOf, speaks, voices } from './reading-aloud.ts'
import { foundTown, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown({ LOG_LEVEL: 'trace' })
})
afterAll(() => town.close())

/** Which of these ids lie somewhere in the clear, and where. */
function found(ids: readonly string[]): string[] {
  const paths = readdirSync(town.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const places = [...bytesOf(paths), ['the log', Buffer.from(town.logged.join('\n'))] as const]
  return places.flatMap(([place, bytes]) =>
    ids
      .filter((id) => disguises(id).some((one) => bytes.includes(one)))
      .map((id) => `${id} in ${place}`),
  )
}

test('the id of a voice lies nowhere in the clear, taken or not, before and after it is heard', async () => {
  const phone = await town.member('coordinator')
  await beginsReading(town, phone)
  const kept = await speaks(town, phone)
  const ids = [
    kept,
    await speaks(town, phone, { duration: 300 }),
    await speaks(town, await town.member('learner')),
    await speaks(town, town.stranger()),
  ]
  expect(ids.every((id) => id.length > 10)).toBe(true)
  expect(found(ids)).toEqual([])

  const learner = await opened(town)
  await town.taps(learner, words('en', 'button--listen'))
  expect(voices(learner)).toHaveLength(1)
  expect(found(ids)).toEqual([])

  const backup = join(town.folder, 'backups', 'one.db')
  await town.hamrah.db.backup(backup)
  expect(readFileSync(backup).length).toBeGreaterThan(10_000)
  await town.restart()
  expect(found(ids)).toEqual([])
  expect(await noteOf(town, 'hook')).toBe(kept)
  await town.taps(learner, words('en', 'button--listen'))
  expect(voices(learner).map(({ voice }) => voice?.file_id)).toEqual([kept])
})
