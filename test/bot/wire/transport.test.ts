import { Api, InputFile } from 'grammy'
import { afterEach, describe, expect, test } from 'vitest'
import type { PolledApi } from '../../../src/bot/intake/polled-api.ts'
import { outcomeOf } from '../../../src/bot/wire/outcome.ts'
import { makeTransport, type Transport } from '../../../src/bot/wire/transport.ts'
import { makeLog } from '../../../src/log.ts'
import { OK, refusal, scriptServer, type Step } from './script-server.ts'

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

/** grammY on the transport on a scripted server, with a clock that jumps instead of waiting. */
async function wired(...steps: Step[]) {
  const server = await scriptServer(...steps)
  let clock = 0
  const slept: number[] = []
  const transport: Transport = makeTransport({
    apiRoot: server.url,
    log: makeLog('silent'),
    now: () => clock,
    async sleep(ms) {
      slept.push(ms)
      clock += ms
      await Promise.resolve()
    },
  })
  closers.push(() => server.close())
  const api = new Api('1:token', { apiRoot: server.url, fetch: transport.fetch })
  return {
    server,
    api,
    slept,
    methods: () => server.received.map(({ method }) => method),
  }
}

async function failure(call: Promise<unknown>) {
  try {
    await call
  } catch (error) {
    return outcomeOf(error)
  }
  return { is: 'done' }
}

const SERVER_ERROR = refusal(500, 'Internal Server Error')

describe('floods', () => {
  test('retry_after is waited out and the call repeated, sends too', async () => {
    const { api, slept, methods } = await wired(refusal(429, 'Too Many Requests', 7), OK)
    await api.sendMessage(5, 'hello')
    expect(methods()).toEqual(['sendMessage', 'sendMessage'])
    expect(slept).toEqual([7_000])
  })
  test('the same chat waits, others go on', async () => {
    const { api, slept, server } = await wired(refusal(429, 'Too Many Requests', 7), OK)
    await Promise.all([api.sendMessage(5, 'a'), api.sendMessage(6, 'b')])
    expect(slept).toEqual([7_000])
    expect(server.received).toHaveLength(3)
  })
  test('an upload can be repeated as well', async () => {
    const { api, server } = await wired(refusal(429, 'Too Many Requests', 1), OK)
    await api.sendPhoto(5, new InputFile(Buffer.from('picture'), 'a.png'))
    expect(server.received).toHaveLength(2)
    expect(server.received[1]?.body).toBe(server.received[0]?.body)
    expect(server.received[1]?.body).toContain('picture')
  })
  test('hours are handed back to the caller', async () => {
    const { api, methods } = await wired(refusal(429, 'Too Many Requests', 40_000))
    expect(await failure(api.setMyName('x'))).toEqual({ is: 'flood', afterMs: 40_000_000 })
    expect(methods()).toEqual(['setMyName'])
  })
  test('a flood without end is handed back', async () => {
    const { api, methods } = await wired(refusal(429, 'Too Many Requests', 1))
    expect(await failure(api.sendMessage(5, 'a'))).toEqual({ is: 'flood', afterMs: 1_000 })
    expect(methods()).toHaveLength(6)
  })
  test('getUpdates is left to the poller', async () => {
    const { api, methods } = await wired(refusal(429, 'Too Many Requests', 3))
    expect(await failure(api.getUpdates())).toEqual({ is: 'flood', afterMs: 3_000 })
    expect(methods()).toHaveLength(1)
  })
})

describe('lost answers and server errors', () => {
  test.each<[string, Step, (api: Api) => Promise<unknown>]>([
    ['edit, dropped', 'drop', (api) => api.editMessageText(5, 1, 'a')],
    ['delete, dropped', 'drop', (api) => api.deleteMessage(5, 1)],
    ['tap answer, dropped', 'drop', (api) => api.answerCallbackQuery('1')],
    ['commands, 500', SERVER_ERROR, (api) => api.setMyCommands([])],
    [
      'getMe, a page of a proxy',
      { status: 502, body: '<html>', type: 'html' },
      (api) => api.getMe(),
    ],
  ])('%s: repeated', async (_, trouble, call) => {
    const { api, server } = await wired(trouble, trouble, OK)
    await call(api)
    expect(server.received).toHaveLength(3)
  })
  test.each<[string, Step, string]>([
    ['dropped', 'drop', 'uncertain'],
    ['500', SERVER_ERROR, 'server'],
    ['a page of a proxy', { status: 504, body: '<html>', type: 'html' }, 'server'],
  ])('a send, %s: never repeated', async (_, trouble, is) => {
    const { api, server } = await wired(trouble, OK)
    expect(await failure(api.sendMessage(5, 'a'))).toMatchObject({ is })
    expect(server.received).toHaveLength(1)
  })
  test('a send lost on a kept connection may have been applied, and is not repeated', async () => {
    const { api, server } = await wired(OK, 'drop', OK)
    await api.sendMessage(5, 'a')
    expect(await failure(api.sendMessage(5, 'b'))).toEqual({ is: 'uncertain' })
    expect(server.connections()).toBe(1)
    expect(server.received).toHaveLength(2)
  })
  test('a repeated edit that had been applied is done', async () => {
    const { api } = await wired('drop', refusal(400, 'Bad Request: message is not modified: same'))
    expect(await failure(api.editMessageText(5, 1, 'a'))).toEqual({ is: 'done' })
  })
  test('a first edit that changes nothing is told to the caller', async () => {
    const { api } = await wired(refusal(400, 'Bad Request: message is not modified: same'))
    expect(await failure(api.editMessageText(5, 1, 'a'))).toEqual({ is: 'not-modified' })
  })
  test('a repeated delete that had been applied is done', async () => {
    const { api } = await wired('drop', refusal(400, 'Bad Request: message to delete not found'))
    expect(await failure(api.deleteMessage(5, 1))).toEqual({ is: 'done' })
  })
  test('repeats have an end', async () => {
    const { api, server } = await wired('drop')
    expect(await failure(api.editMessageText(5, 1, 'a'))).toEqual({ is: 'uncertain' })
    expect(server.received).toHaveLength(5)
  })
})

test('what was never written may be repeated, a send too, and is told as unsent', async () => {
  const { api, server, slept } = await wired(OK)
  server.close()
  expect(await failure(api.sendMessage(5, 'a'))).toEqual({ is: 'unsent' })
  expect(slept).toHaveLength(4)
})

test('a refusal is not repeated', async () => {
  const { api, methods } = await wired(refusal(400, 'Bad Request: chat not found'))
  expect(await failure(api.sendMessage(5, 'a'))).toEqual({ is: 'blocked', deleted: false })
  expect(methods()).toHaveLength(1)
})

test('connections are kept', async () => {
  const { api, server } = await wired(OK)
  for (let i = 0; i < 10; i += 1) await api.sendMessage(5, 'a')
  expect(server.connections()).toBe(1)
})

test('a signal ends a held request', async () => {
  const { api, server } = await wired('silence')
  const halt = new AbortController()
  const polled: PolledApi = api
  const wish = { allowed_updates: [], limit: 1, timeout: 25 }
  const held = failure(polled.raw.getUpdates(wish, halt.signal))
  while (server.received.length === 0) await new Promise((resolve) => setImmediate(resolve))
  halt.abort()
  expect(await held).toEqual({ is: 'uncertain' })
})

test('no error holds the token', async () => {
  const { api, server } = await wired('drop')
  const first = await api.sendMessage(5, 'a').catch((error: unknown) => error)
  server.close()
  const second = await api.sendMessage(5, 'a').catch((error: unknown) => error)
  for (const error of [first, second]) {
    expect(error).toBeInstanceOf(Error)
    expect(JSON.stringify(everything(error))).not.toContain('1:token')
  }
})

function everything(value: unknown): unknown {
  if (!(value instanceof Error)) return value
  const own = Object.getOwnPropertyNames(value).map((name) => Reflect.get(value, name) as unknown)
  return own.map((part) => everything(part))
}
