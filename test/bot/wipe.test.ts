import { GrammyError } from 'grammy'
import { expect, test } from 'vitest'
import type { Trace, TraceKind } from '../../src/app/ports.ts'
import { wipe, type WipingApi } from '../../src/bot/wipe.ts'

const HOUR = 3_600_000
const NOW = 100 * HOUR
const CHAT = 5

function trace(messageId: number, ageHours = 1, kind: TraceKind = 'screen'): Trace {
  const sentAt = NOW - ageHours * HOUR
  const vanishAt = null
  return {
    id: messageId,
    personId: 'p',
    caseId: null,
    chatId: CHAT,
    messageId,
    kind,
    sentAt,
    vanishAt,
  }
}

function no(code: number, description: string): GrammyError {
  return new GrammyError('x', { ok: false, error_code: code, description }, 'm', {})
}

const MISSING = no(400, 'Bad Request: message to delete not found')
const STANDS = no(400, "Bad Request: message can't be deleted for everyone")
const UNEDITABLE = no(400, "Bad Request: message can't be edited")
const FLOOD = no(429, 'Too Many Requests')

/** A server that answers as told, by method and messages; everything else succeeds. */
async function wiped(traces: readonly Trace[], answers: Readonly<Record<string, Error>> = {}) {
  const calls: string[] = []
  function answered<T>(call: string, result: T): Promise<T> {
    calls.push(call)
    const error = answers[call]
    return error ? Promise.reject(error) : Promise.resolve(result)
  }
  const api: WipingApi = {
    deleteMessage: (_, id) => answered(`delete ${id}`, true as const),
    deleteMessages: (_, ids) => answered(`batch ${ids.join()}`, true as const),
    editMessageText: (_, id, text) => answered(`edit ${id} ${text}`, true),
  }
  const wiping = { api, now: NOW, neutral: () => Promise.resolve('…'), callMs: Infinity }
  const { gone, stay } = await wipe(wiping, CHAT, traces)
  return { calls, gone: gone.map(({ id }) => id), stay: stay.map(({ id }) => id) }
}

test('young ones go in one call', async () => {
  const { calls, gone, stay } = await wiped([trace(1), trace(2), trace(3)])
  expect([calls, gone, stay]).toEqual([['batch 1,2,3'], [1, 2, 3], []])
})

test('never more than a hundred in a call', async () => {
  const { calls, gone } = await wiped(Array.from({ length: 250 }, (_, index) => trace(index + 1)))
  expect(calls.map((call) => call.split(',').length)).toEqual([100, 100, 50])
  expect(gone).toHaveLength(250)
})

test('what is too old is in no batch: it loses its words and counts as standing', async () => {
  const { calls, gone, stay } = await wiped([trace(1), trace(2, 49), trace(3, 48), trace(4, 47.9)])
  expect(calls).toEqual(['batch 1,4', 'edit 2 …', 'edit 3 …'])
  expect([gone, stay]).toEqual([
    [1, 4],
    [2, 3],
  ])
})

test('what a person typed cannot be edited; it stands', async () => {
  const { calls, stay } = await wiped([trace(1, 49, 'typed'), trace(2, 49, 'card')])
  expect([calls, stay]).toEqual([['edit 2 …'], [1, 2]])
})

test('a batch that is refused whole is deleted one by one', async () => {
  const { calls, gone, stay } = await wiped([trace(1), trace(2), trace(3)], {
    'batch 1,2,3': STANDS,
    'delete 2': STANDS,
    'delete 3': MISSING,
  })
  expect(calls).toEqual(['batch 1,2,3', 'delete 1', 'delete 2', 'edit 2 …', 'delete 3'])
  expect([gone, stay]).toEqual([[1, 3], [2]])
})

test.each([STANDS, MISSING, no(400, 'Bad Request: something new')])(
  'no message is struck off for another one that is refused: %s',
  async (refusal) => {
    const { gone } = await wiped([trace(1), trace(2)], { 'batch 1,2': refusal, 'delete 1': FLOOD })
    expect(gone).toEqual([])
  },
)

test.each([
  ['the person deleted it', no(400, 'Bad Request: message to edit not found'), [7], []],
  ['it is neutral already', no(400, 'Bad Request: message is not modified'), [], [7]],
  ['it cannot be edited either', UNEDITABLE, [], [7]],
  ['Telegram asks to wait', FLOOD, [], []],
  ['Telegram does not know us', no(401, 'Unauthorized'), [], []],
])('an old one, and %s', async (_, error, gone, stay) => {
  expect(await wiped([trace(7, 60)], { 'edit 7 …': error })).toMatchObject({ gone, stay })
})

test.each([FLOOD, no(502, 'Bad Gateway'), no(404, 'Not Found'), new TypeError('a bug')])(
  'what has to wait is in no list, and nothing more is tried in this chat: %s',
  async (error) => {
    const traces = [...Array.from({ length: 101 }, (_, index) => trace(index + 1)), trace(500, 60)]
    const first = `batch ${traces
      .slice(0, 100)
      .map(({ id }) => id)
      .join()}`
    const { calls, gone, stay } = await wiped(traces, { [first]: error })
    expect([calls, gone, stay]).toEqual([[first], [], []])
  },
)

test('of a chat whose person has shut the door nothing more can be taken', async () => {
  const blocked = no(403, 'Forbidden: bot was blocked by the user')
  expect(await wiped([trace(1)], { 'batch 1': blocked })).toMatchObject({ gone: [], stay: [1] })
})
