import { GrammyError, HttpError } from 'grammy'
import { expect, test } from 'vitest'
import { EVENTS, makeLog, reduceError, type LogFacts } from '../src/log.ts'

const PLANTED = ['Zarmina', 'zarmina_k', '7123456789', 'they meet on Friday', 'AAE-secret_token']
const TEXT = PLANTED.join(' ')

function logged(facts: LogFacts): string {
  const lines: string[] = []
  makeLog('trace', { write: (line) => void lines.push(line) }).event('update.failed', facts)
  return lines.join('')
}

function thrown(error: Error): Error {
  try {
    throw error
  } catch {
    return error
  }
}

const refused = new GrammyError(
  `Call to 'sendMessage' failed! (400: ${TEXT})`,
  { ok: false, error_code: 400, description: TEXT },
  'sendMessage',
  { chat_id: 7123456789, text: TEXT },
)
const lost = new HttpError(
  `Network request for 'sendMessage' failed! ${TEXT}`,
  Object.assign(new Error(`connect https://api.telegram.org/bot1:${TEXT}/sendMessage`), {
    code: 'ECONNRESET',
  }),
)

test.each([
  ['an error of Telegram', refused],
  ['an error of the network', lost],
  [
    'an error whose message imitates stack frames',
    thrown(new Error(`x\n    at ${TEXT} (a/${TEXT}.ts:1:1)`)),
  ],
  ['an error whose name is a person', Object.assign(new Error('x'), { name: 'Zarmina Khan' })],
  ['an error with a code that is text', Object.assign(new Error('x'), { code: TEXT })],
  ['an error within errors', new Error(TEXT, { cause: new Error(TEXT, { cause: refused }) })],
  ['a string', TEXT],
  ['an update', { message: { text: TEXT, from: { id: 7123456789 } } }],
])('%s leaves nothing of what was planted in the log', (_, error) => {
  const line = logged({ attempts: 2, error })
  expect(line).toContain('"event":"update.failed"')
  for (const secret of PLANTED) expect(line).not.toContain(secret)
})

test('what a maintainer needs is kept', () => {
  expect(reduceError(refused)).toMatchObject({
    name: 'GrammyError',
    code: 400,
    method: 'sendMessage',
  })
  expect(reduceError(lost)).toMatchObject({ name: 'HttpError', cause: { code: 'ECONNRESET' } })
  expect(reduceError(thrown(new TypeError('x'))).at?.[0]).toMatch(/^log\.test\.ts:\d+$/)
})

test('facts outside the vocabulary and words that are no code words do not pass', () => {
  const facts = { method: 'Zarmina Khan', reason: '7123456789', text: TEXT, count: 3 }
  const line: unknown = JSON.parse(logged(facts))
  expect(line).toMatchObject({ method: '?', reason: '?', count: 3 })
  expect(line).not.toHaveProperty('text')
})

test('the level holds back what is below it', () => {
  const lines: string[] = []
  const log = makeLog('error', { write: (line) => void lines.push(line) })
  log.event('update.failed')
  log.event('update.buried')
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain(EVENTS['update.buried'][1])
})
