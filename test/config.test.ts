import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseConfig, type Config } from '../src/config.ts'

const TOKEN = '123456:AAE-secret_token'
const KEY = Buffer.alloc(32, 0xfb).toString('base64')

function config(env: Record<string, string>): Config {
  const parsed = parseConfig(env)
  if (parsed.status === 'wrong') throw new Error(parsed.mistakes.join('\n'))
  return parsed.config
}

function mistakes(env: Record<string, string>): readonly string[] {
  const parsed = parseConfig(env)
  return parsed.status === 'wrong' ? parsed.mistakes : []
}

test('nothing set is local mode with every default', () => {
  expect(config({})).toEqual({
    mode: 'local',
    databaseUrl: 'file:./data/hamrah.db',
    keysFile: './keys/keys.db',
    secretKey: undefined,
    secretKeyFile: undefined,
    ownerIds: [],
    join: 'invite',
    host: '127.0.0.1',
    port: 8080,
    defaultLocale: 'en',
    timeZone: 'Asia/Karachi',
    showUnreviewed: true,
    logLevel: 'info',
    emergencyNumbers: [
      { label: 'rescue', number: '1122' },
      { label: 'police', number: '15' },
    ],
  })
})

test('an empty string means unset, for every setting of .env.example', () => {
  const names = readFileSync('.env.example', 'utf8').match(/^[A-Z_]+(?==)/gm) ?? []
  expect(names.length).toBeGreaterThan(15)
  expect(config(Object.fromEntries(names.map((name) => [name, '']))).mode).toBe('local')
})

test('the values of .env.example are the defaults', () => {
  const lines = readFileSync('.env.example', 'utf8').match(/^[A-Z_]+=.*$/gm) ?? []
  const env = Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)))
  expect(config(env)).toEqual(config({}))
})

describe('modes', () => {
  test('a token alone polls Telegram, hiding what nobody reviewed', () => {
    const polling = config({ BOT_TOKEN: TOKEN })
    expect(polling).toMatchObject({
      mode: 'polling',
      token: TOKEN,
      apiRoot: 'https://api.telegram.org',
      showUnreviewed: false,
    })
  })
  test('another server may be given, with or without a slash at its end', () => {
    const polling = config({ BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/' })
    expect(polling).toMatchObject({ apiRoot: 'http://127.0.0.1:8081' })
  })
  test('a webhook address makes it webhook mode', () => {
    const webhook = config({ BOT_TOKEN: TOKEN, WEBHOOK_URL: 'https://example.org/in' })
    expect(webhook).toMatchObject({
      mode: 'webhook',
      webhookUrl: 'https://example.org/in',
      webhookSecret: undefined,
    })
  })
})

test('a key in base64url is the same key', () => {
  const url = Buffer.alloc(32, 0xfb).toString('base64url')
  expect(config({ SECRET_KEY: url }).secretKey).toBe(KEY)
})

test('owners, emergency numbers', () => {
  expect(config({ OWNER_IDS: ' 12345, 6789012345 ' }).ownerIds).toEqual([12345, 6789012345])
  expect(
    config({ EMERGENCY_NUMBERS: 'rescue:1122, Tolana Haripur: +92 995 610000' }),
  ).toMatchObject({
    emergencyNumbers: [
      { label: 'rescue', number: '1122' },
      { label: 'Tolana Haripur', number: '+92 995 610000' },
    ],
  })
})

test.each([
  ['BOT_TOKEN', 'secretwithoutcolon'],
  ['BOT_TOKEN', '12345:'],
  ['TELEGRAM_API_ROOT', 'api.telegram.org'],
  ['DATABASE_URL', 'postgres://localhost/hamrah'],
  ['DATABASE_URL', 'file:'],
  ['SECRET_KEY', 'dG9vIHNob3J0'],
  ['SECRET_KEY', '!'.repeat(43)],
  ['OWNER_IDS', '12345,@lead'],
  ['OWNER_IDS', '-5'],
  ['OWNER_IDS', '0'],
  ['JOIN', 'yes'],
  ['PORT', '65536'],
  ['PORT', '80a'],
  ['DEFAULT_LOCALE', 'English'],
  ['TIME_ZONE', 'Asia/Atlantis'],
  ['SHOW_UNREVIEWED', 'true'],
  ['LOG_LEVEL', 'loud'],
  ['EMERGENCY_NUMBERS', '1122'],
  ['EMERGENCY_NUMBERS', 'rescue:call us'],
])('%s=%s is one mistake that names the variable', (name, value) => {
  const found = mistakes({ [name]: value })
  expect(found).toHaveLength(1)
  expect(found[0]).toMatch(new RegExp(`^${name} .*\\.$`))
})

test.each([
  ['WEBHOOK_URL', { WEBHOOK_URL: 'https://example.org/in' }],
  ['WEBHOOK_URL', { BOT_TOKEN: TOKEN, WEBHOOK_URL: 'example.org' }],
  ['WEBHOOK_URL', { BOT_TOKEN: TOKEN, WEBHOOK_URL: 'https://example.org/healthz' }],
  ['WEBHOOK_SECRET', { BOT_TOKEN: TOKEN, WEBHOOK_SECRET: 'alone' }],
  [
    'WEBHOOK_SECRET',
    { BOT_TOKEN: TOKEN, WEBHOOK_URL: 'https://example.org/in', WEBHOOK_SECRET: 'two words' },
  ],
  ['SECRET_KEY', { SECRET_KEY: KEY, SECRET_KEY_FILE: './secret' }],
] satisfies [string, Record<string, string>][])('%s must fit the others: %o', (name, env) => {
  expect(mistakes(env)).toEqual([expect.stringMatching(new RegExp(`^${name} `))])
})

test('every mistake is told at once', () => {
  expect(mistakes({ PORT: 'x', JOIN: 'x', SECRET_KEY: KEY, SECRET_KEY_FILE: 'x' })).toHaveLength(3)
})

test('a language that is not there is a mistake when the languages are known', () => {
  const parsed = parseConfig({ DEFAULT_LOCALE: 'sd' }, ['en', 'ur', 'ps'])
  expect(parsed).toEqual({
    status: 'wrong',
    mistakes: ['DEFAULT_LOCALE must be one of the languages there are: en, ur, ps.'],
  })
})

test('no mistake repeats a secret', () => {
  const secret = 'hunter2-hunter2'
  const found = mistakes({
    BOT_TOKEN: secret,
    SECRET_KEY: secret,
    WEBHOOK_SECRET: `${secret} !`,
    WEBHOOK_URL: `nowhere/${secret}`,
  })
  expect(found.length).toBeGreaterThan(3)
  expect(found.join('\n')).not.toContain('hunter2')
})
