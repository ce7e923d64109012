import { GrammyError, HttpError } from 'grammy'
import { describe, expect, test } from 'vitest'
import { outcomeOf } from '../../../src/bot/wire/outcome.ts'
import { WireError } from '../../../src/bot/wire/post.ts'

function answer(code: number, description: string, retryAfter?: number): GrammyError {
  const parameters = retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } }
  return new GrammyError('x', { ok: false, error_code: code, description, ...parameters }, 'm', {})
}

describe("Telegram's texts", () => {
  test.each([
    [
      400,
      'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
      'not-modified',
    ],
    [400, 'Bad Request: message to edit not found', 'gone'],
    [400, 'Bad Request: message to delete not found', 'gone'],
    [400, 'Bad Request: MESSAGE_ID_INVALID', 'gone'],
    [403, 'Forbidden: bot was blocked by the user', 'blocked'],
    [403, 'Forbidden: user is deactivated', 'blocked'],
    [403, "Forbidden: bot can't initiate conversation with a user", 'blocked'],
    [403, 'Forbidden: bot was kicked from the supergroup chat', 'blocked'],
    [403, 'Forbidden: something new', 'blocked'],
    [400, 'Bad Request: chat not found', 'blocked'],
    [
      400,
      'Bad Request: query is too old and response timeout expired or query ID is invalid',
      'too-old',
    ],
    [400, 'Bad Request: BUTTON_DATA_INVALID', 'refused'],
    [
      400,
      'Bad Request: can\'t parse entities: Unsupported start tag "x" at byte offset 0',
      'refused',
    ],
    [400, 'Bad Request: message is too long', 'refused'],
    [401, 'Unauthorized', 'unauthorised'],
    [404, 'Not Found', 'unauthorised'],
    [
      409,
      'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
      'refused',
    ],
    [500, 'Internal Server Error', 'server'],
    [502, 'Bad Gateway', 'server'],
  ])('%i %s', (code, text, is) => {
    expect(outcomeOf(answer(code, text)).is).toBe(is)
  })
  test.each([
    ["Bad Request: message can't be edited", true],
    ["Bad Request: message can't be deleted", true],
    ["Bad Request: message can't be deleted for everyone", true],
    ['Bad Request: MESSAGE_DELETE_FORBIDDEN', true],
    ['Bad Request: message to edit not found', false],
    ['Bad Request: message to delete not found', false],
    ['Bad Request: MESSAGE_ID_INVALID', false],
  ])('%s: does it stand? %s', (text, stands) => {
    expect(outcomeOf(answer(400, text))).toEqual({ is: 'gone', stands })
  })
  test.each([
    ['Forbidden: user is deactivated', true],
    ['Bad Request: INPUT_USER_DEACTIVATED', true],
    ['Forbidden: bot was blocked by the user', false],
    ['Bad Request: chat not found', false],
    ['Forbidden: the group chat was deactivated', false],
    ['Forbidden: something new', false],
  ])('%s: is the account deleted? %s', (text, deleted) => {
    const code = text.startsWith('F') ? 403 : 400
    expect(outcomeOf(answer(code, text))).toEqual({ is: 'blocked', deleted })
  })
  test('429 tells how long', () => {
    expect(outcomeOf(answer(429, 'Too Many Requests: retry after 9', 9))).toEqual({
      is: 'flood',
      afterMs: 9_000,
    })
  })
})

describe('the network', () => {
  test.each([
    [new WireError('ECONNREFUSED', false), { is: 'unsent' }],
    [new WireError('ECONNRESET', true), { is: 'uncertain' }],
    [new WireError('ETIMEDOUT', true), { is: 'uncertain' }],
    [new WireError('NOT_JSON', true, 502), { is: 'server', code: 502 }],
    [new Error("Request to 'sendMessage' timed out after 500 seconds"), { is: 'uncertain' }],
  ])('%s', (error, outcome) => {
    expect(outcomeOf(new HttpError('x', error))).toEqual(outcome)
  })
})

test('what is no failure of a call is a stranger', () => {
  expect(outcomeOf(new TypeError('x'))).toEqual({ is: 'stranger' })
  expect(outcomeOf('x')).toEqual({ is: 'stranger' })
})
