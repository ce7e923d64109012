import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { layOut, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await layOut()
  await site.invites()
})
afterAll(() => site.close())

/** Planted in every wrong value that might be a secret: it must come back nowhere. */
const SECRET_PART = 'zq7Planted'
const OTHER_KEY = Buffer.alloc(32, 9).toString('base64')

interface Mistake {
  readonly name: string
  readonly set: Readonly<Record<string, string>>
  /** The one line on standard error. */
  readonly says: RegExp
}

const MISTAKES: readonly Mistake[] = [
  {
    name: 'a token that is none',
    set: { BOT_TOKEN: `${SECRET_PART}-token` },
    says: /^BOT_TOKEN .*@BotFather/,
  },
  {
    name: 'an API root that is no address',
    set: { TELEGRAM_API_ROOT: 'telegram' },
    says: /^TELEGRAM_API_ROOT /,
  },
  {
    name: 'a database elsewhere than in a file',
    set: { DATABASE_URL: `postgres://u:${SECRET_PART}@db/x` },
    says: /^DATABASE_URL .*file:/,
  },
  {
    name: 'a database where none can be',
    set: { DATABASE_URL: 'file:/dev/null/hamrah.db' },
    says: /hamrah\.db/,
  },
  {
    name: 'a key store where none can be',
    set: { KEYS_FILE: '/dev/null/keys.db' },
    says: /keys\.db/,
  },
  {
    name: 'a secret key that is none',
    set: { SECRET_KEY: `${SECRET_PART}+short` },
    says: /^SECRET_KEY .*32 bytes/,
  },
  {
    name: 'a secret key of another deployment',
    set: { SECRET_KEY: OTHER_KEY },
    says: /keys/,
  },
  {
    name: 'a secret key file that is not there',
    set: { SECRET_KEY: '', SECRET_KEY_FILE: './nowhere.key' },
    says: /^SECRET_KEY_FILE.*nowhere\.key/,
  },
  {
    name: 'two secret keys',
    set: { SECRET_KEY_FILE: './some.key' },
    says: /^SECRET_KEY and SECRET_KEY_FILE /,
  },
  { name: 'an owner by name', set: { OWNER_IDS: 'salma' }, says: /^OWNER_IDS / },
  { name: 'a door half open', set: { JOIN: 'ajar' }, says: /^JOIN / },
  {
    name: 'a webhook that is no address',
    set: { WEBHOOK_URL: 'hooks' },
    says: /^WEBHOOK_URL /,
  },
  {
    name: 'a webhook without a token',
    set: { BOT_TOKEN: '', WEBHOOK_URL: 'https://bot.example.org/in' },
    says: /^WEBHOOK_URL needs BOT_TOKEN/,
  },
  {
    name: 'a webhook secret with wrong letters',
    set: { WEBHOOK_URL: 'https://bot.example.org/in', WEBHOOK_SECRET: `${SECRET_PART} !` },
    says: /^WEBHOOK_SECRET /,
  },
  {
    name: 'a webhook secret without a webhook',
    set: { WEBHOOK_SECRET: SECRET_PART },
    says: /^WEBHOOK_SECRET needs WEBHOOK_URL/,
  },
  { name: 'a port beyond all ports', set: { PORT: '70000' }, says: /^PORT / },
  {
    name: 'a language there is not',
    set: { DEFAULT_LOCALE: 'xx' },
    says: /^DEFAULT_LOCALE .*\ben\b/,
  },
  { name: 'a time zone there is not', set: { TIME_ZONE: 'Mars/Olympus' }, says: /^TIME_ZONE / },
  { name: 'a switch half on', set: { SHOW_UNREVIEWED: 'maybe' }, says: /^SHOW_UNREVIEWED / },
  { name: 'a log level there is not', set: { LOG_LEVEL: 'loud' }, says: /^LOG_LEVEL / },
  {
    name: 'emergency numbers without labels',
    set: { EMERGENCY_NUMBERS: '1122' },
    says: /^EMERGENCY_NUMBERS /,
  },
]

async function refusal(set: Readonly<Record<string, string>>): Promise<string[]> {
  const program = site.begin(set)
  expect(await program.exit).toEqual({ code: 1, signal: null })
  expect(program.stdout()).toBe('')
  const said = program.stderr()
  expect(said).not.toMatch(/^\s+at |^node:|^Node\.js/m)
  for (const secret of [SECRET_PART, OTHER_KEY, site.telegram.token])
    expect(said).not.toContain(secret)
  return said.split('\n').filter((line) => line !== '')
}

describe('a mistake in the settings is one clear line, and the program ends with 1', () => {
  test.concurrent.each(MISTAKES)('$name', async ({ set, says }) => {
    const lines = await refusal(set)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(says)
  })

  test('several mistakes are as many lines', async () => {
    const lines = await refusal({ JOIN: 'ajar', PORT: 'many', LOG_LEVEL: 'loud' })
    expect(lines).toHaveLength(3)
  })

  test('an empty value means unset', async () => {
    const program = await site.start({ JOIN: '', LOG_LEVEL: '', DEFAULT_LOCALE: '', OWNER_IDS: '' })
    expect(await program.terminate()).toEqual({ code: 0, signal: null })
  })
})

test.each([
  ['local mode', (): Record<string, string> => ({ BOT_TOKEN: '' })],
  ['a webhook', (): Record<string, string> => ({ WEBHOOK_URL: 'http://127.0.0.1:1/in' })],
])('a port that is taken is one clear line: %s', async (_, mode) => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  try {
    // Of its own: local mode leaves the database of a real bot alone.
    const DATABASE_URL = `file:${join(site.folder, String(port), 'hamrah.db')}`
    const KEYS_FILE = join(site.folder, String(port), 'keys.db')
    const over = { ...mode(), DATABASE_URL, KEYS_FILE, PORT: String(port), LOG_LEVEL: 'silent' }
    const lines = await refusal(over)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(new RegExp(`PORT.*${port}`))
  } finally {
    other.close()
  }
})

test('a database of a newer program is left alone', async () => {
  const newer = join(site.folder, 'newer', 'hamrah.db')
  const over = {
    DATABASE_URL: `file:${newer}`,
    KEYS_FILE: join(site.folder, 'newer', 'keys.db'),
  }
  const program = await site.start(over)
  await program.terminate()
  const db = new Database(newer)
  db.prepare(
    `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
     VALUES ('x', 'y', current_timestamp, '29991231000000_future', current_timestamp, 1)`,
  ).run()
  db.close()
  const [line, ...more] = await refusal(over)
  expect(line).toMatch(/newer/)
  expect(more).toEqual([])
})

test('a file that is no database is left alone', async () => {
  const folder = join(site.folder, 'rubbish')
  mkdirSync(folder)
  const path = join(folder, 'hamrah.db')
  writeFileSync(path, 'this is a letter, not a database '.repeat(200))
  const lines = await refusal({ DATABASE_URL: `file:${path}`, KEYS_FILE: join(folder, 'keys.db') })
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/hamrah\.db/)
})
