import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parseConfig, type Config } from '../src/config.ts'
import type { LogEvent } from '../src/log.ts'
import { openStorage } from '../src/storage.ts'
import { person } from './db/houses.ts'

let folder: string
let logged: LogEvent[]
const log = { event: (name: LogEvent) => void logged.push(name) }
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hamrah-storage-'))
  logged = []
})
afterEach(() => rmSync(folder, { recursive: true }))

const database = (): string => join(folder, 'hamrah.db')

function config(): Config {
  const parsed = parseConfig({
    DATABASE_URL: `file:${database()}`,
    KEYS_FILE: join(folder, 'keys.db'),
    SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
  })
  if (parsed.status === 'wrong') throw new Error(parsed.mistakes.join())
  return parsed.config
}

async function open() {
  const opened = await openStorage(config(), log, () => 1)
  if (!opened.ok) throw new Error(opened.problem)
  return opened.house
}

test('a write that nobody waits for and that fails is told', async () => {
  const house = await open()
  const [entry] = await house.inbox.accept([{ updateId: 1, lane: 'a', sender: 1, body: null }])
  if (!entry) throw new Error('not accepted')
  const outside = new Database(database())
  outside.exec('DROP TABLE "Inbox"')
  outside.close()
  house.inbox.settle(entry)
  await house.close()
  expect(logged).toEqual(['write.lost'])
})

test('keys that are newer than the database are told', async () => {
  const first = await open()
  await first.backup(join(folder, 'old.db'))
  await first.commit([{ do: 'person.add', person: person('p1') }])
  await first.close()
  expect(logged).toEqual([])
  copyFileSync(join(folder, 'old.db'), database())
  await (await open()).close()
  expect(logged).toEqual(['keys.newer'])
})
