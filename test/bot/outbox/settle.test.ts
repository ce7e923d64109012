import { GrammyError, HttpError } from 'grammy'
import { expect, test } from 'vitest'
import type { Lane, Notice } from '../../../src/app/ports.ts'
import type { Delivery } from '../../../src/bot/outbox/delivery.ts'
import { deliveryOf } from '../../../src/bot/outbox/failure.ts'
import { settlementOf, waitAfter } from '../../../src/bot/outbox/settle.ts'
import { WireError } from '../../../src/bot/wire/post.ts'

const NOW = 1_000_000

function notice(lane: Lane, attempts = 0): Notice {
  const facts = {}
  return {
    id: 9,
    lane,
    personId: 'p',
    caseId: null,
    kind: 'news',
    facts,
    notBefore: 0,
    state: 'waiting',
    attempts,
  }
}

const changes = [{ do: 'trace.drop', ids: [1] }] as const
const done = { do: 'notice.done', id: 9 }
const failed = { do: 'notice.fail', id: 9, why: 'failed' }
const uncertain = { do: 'notice.fail', id: 9, why: 'uncertain' }
const later = (ms: number, attempts = 1) => ({
  do: 'notice.later',
  id: 9,
  notBefore: NOW + ms,
  attempts,
})

test.each<[Lane, Delivery, object]>([
  ['case', { status: 'sent', changes }, done],
  ['bulk', { status: 'sent' }, done],
  ['case', { status: 'skip' }, done],
  ['danger', { status: 'blocked', why: 'blocked' }, failed],
  ['bulk', { status: 'blocked', why: 'blocked' }, failed],
  ['reply', { status: 'refused', code: 400 }, later(1_000)],
  ['bulk', { status: 'refused', code: 400 }, failed],
  ['danger', { status: 'retry' }, later(1_000)],
  ['bulk', { status: 'retry' }, later(1_000)],
  ['case', { status: 'retry', afterMs: 30_000 }, later(30_000)],
  ['case', { status: 'retry', afterMs: 1 }, later(1_000)],
  ['danger', { status: 'uncertain' }, later(1_000)],
  ['case', { status: 'uncertain' }, later(1_000)],
  ['reply', { status: 'uncertain' }, later(1_000)],
  ['bulk', { status: 'uncertain' }, uncertain],
])('%s, %o', (lane, delivery, mark) => {
  expect(settlementOf(notice(lane), delivery, NOW).mark).toEqual(mark)
})

test('a refusal is tried six times in all, then given up', () => {
  const refused: Delivery = { status: 'refused', code: 400 }
  expect(settlementOf(notice('danger', 4), refused, NOW, 4).mark).toEqual(later(16_000, 5))
  expect(settlementOf(notice('danger', 5), refused, NOW, 5).mark).toEqual(failed)
})

test('a letter whose news is given up did not arrive; one whose news is tried again may yet', () => {
  const news: Notice = { ...notice('reply'), caseId: 'c', kind: 'case.news', facts: { seq: 3 } }
  const refused: Delivery = { status: 'refused', code: 400 }
  expect(settlementOf(news, refused, NOW, 4).changes).toEqual([])
  expect(settlementOf(news, refused, NOW, 5).changes).toEqual([
    {
      do: 'letter.set',
      caseId: 'c',
      seq: 3,
      letter: { state: 'failed', why: 'refused', at: NOW },
    },
  ])
  expect(settlementOf({ ...news, facts: {} }, refused, NOW, 5).changes).toEqual([])
  expect(settlementOf({ ...news, kind: 'case.more' }, refused, NOW, 5).changes).toEqual([])
})

test('what comes with a refusal is committed once it is given up', () => {
  const refused: Delivery = { status: 'refused', code: 400, changes }
  expect(settlementOf(notice('case'), refused, NOW, 4).changes).toEqual([])
  expect(settlementOf(notice('case'), refused, NOW, 5).changes).toEqual(changes)
})

test('what comes with a delivery is committed with its mark', () => {
  expect(settlementOf(notice('case'), { status: 'sent', changes }, NOW).changes).toBe(changes)
  expect(
    settlementOf(notice('case'), { status: 'blocked', why: 'blocked', changes }, NOW).changes,
  ).toBe(changes)
})

test('waits double from a second to five minutes and never end', () => {
  expect([0, 1, 2, 8, 9, 1_000].map(waitAfter)).toEqual([
    1_000, 2_000, 4_000, 256_000, 300_000, 300_000,
  ])
  expect(settlementOf(notice('danger', 500), { status: 'uncertain' }, NOW).mark).toEqual(
    later(300_000, 501),
  )
})

function answer(code: number, description: string, retryAfter?: number): GrammyError {
  const parameters = retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } }
  return new GrammyError('x', { ok: false, error_code: code, description, ...parameters }, 'm', {})
}

test.each<[unknown, Delivery | undefined]>([
  [answer(403, 'Forbidden: bot was blocked by the user'), { status: 'blocked', why: 'blocked' }],
  [answer(403, 'Forbidden: user is deactivated'), { status: 'blocked', why: 'deleted' }],
  [answer(400, 'Bad Request: chat not found'), { status: 'blocked', why: 'blocked' }],
  [answer(401, 'Unauthorized'), { status: 'retry' }],
  [answer(404, 'Not Found'), { status: 'retry' }],
  [answer(429, 'Too Many Requests', 9), { status: 'retry', afterMs: 9_000 }],
  [answer(500, 'Internal Server Error'), { status: 'uncertain' }],
  [answer(400, "Bad Request: can't parse entities"), { status: 'refused', code: 400 }],
  [new HttpError('x', new WireError('ECONNREFUSED', false)), { status: 'retry' }],
  [new HttpError('x', new WireError('ECONNRESET', true)), { status: 'uncertain' }],
  [new TypeError('x'), undefined],
])('%s', (error, delivery) => {
  expect(deliveryOf(error)).toEqual(delivery)
})
