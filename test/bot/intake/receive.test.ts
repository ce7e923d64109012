import { Api } from 'grammy'
import { afterEach, describe, expect, test } from 'vitest'
import type { Entry } from '../../../src/app/inbox.ts'
import { announceWebhook, webhookSecret } from '../../../src/bot/intake/announce.ts'
import { addWebhookRoute } from '../../../src/bot/intake/receive.ts'
import { SENTENCES } from '../../../src/bot/intake/trouble.ts'
import { listenOn, makeWeb } from '../../../src/bot/web.ts'
import { startTelegram } from '../../../src/local/api/server.ts'
import { makeLog } from '../../../src/log.ts'
import { memoryInbox } from './memory-inbox.ts'

const log = makeLog('silent')
const SECRET = 'a-secret_token'
const HEADER = 'x-telegram-bot-api-secret-token'
const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close()
})

async function receiver(size = 0) {
  const inbox = memoryInbox()
  const taken: Entry[] = []
  const web = makeWeb({ log, health: () => Promise.reject(new Error('not asked')) })
  closers.push(() => web.close())
  const lanes = {
    take: (entries: readonly Entry[]) => void taken.push(...entries),
    size: () => size,
  }
  addWebhookRoute({ web, url: 'https://bot.example.org/in', secret: SECRET, inbox, lanes, log })
  const listening = await listenOn(web, '127.0.0.1', 0)
  const port = listening.status === 'listening' ? listening.port : 0
  const url = `http://127.0.0.1:${port}/in`
  const post = (body: string, headers: Record<string, string> = { [HEADER]: SECRET }) =>
    fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    })
  return { inbox, taken, post, url }
}

describe('a delivery', () => {
  test('is acknowledged, empty, once the inbox has it', async () => {
    const { inbox, taken, post } = await receiver()
    const { accept } = inbox
    const order: string[] = []
    inbox.accept = async (incoming) => {
      const entries = await accept(incoming)
      await new Promise((resolve) => setImmediate(resolve))
      order.push('committed')
      return entries
    }
    const answer = await post('{"update_id":5}')
    order.push('acknowledged')
    expect([answer.status, await answer.text()]).toEqual([200, ''])
    expect(order).toEqual(['committed', 'acknowledged'])
    expect(taken.map(({ updateId }) => updateId)).toEqual([5])
  })

  test('of the same update twice is acknowledged twice and taken once', async () => {
    const { taken, post } = await receiver()
    expect((await post('{"update_id":5}')).status).toBe(200)
    expect((await post('{"update_id":5}')).status).toBe(200)
    expect(taken).toHaveLength(1)
  })

  test('that the inbox cannot take is not acknowledged and tells nothing', async () => {
    const { inbox, post } = await receiver()
    inbox.accept = () => Promise.reject(new Error('disk full at /data'))
    const answer = await post('{"update_id":5}')
    expect([answer.status, await answer.text()]).toEqual([500, ''])
  })

  test('is sent back when there is too much to do', async () => {
    const { inbox, post } = await receiver(2_000)
    expect((await post('{"update_id":5}')).status).toBe(503)
    expect(inbox.seen.size).toBe(0)
  })

  test.each<[string, Record<string, string>]>([
    ['no secret', {}],
    ['a wrong secret', { [HEADER]: 'b-secret_token' }],
    ['a secret with more behind it', { [HEADER]: `${SECRET}x` }],
    ['an empty secret', { [HEADER]: '' }],
  ])('with %s is turned away before its body is looked at', async (_, headers) => {
    const { inbox, post } = await receiver()
    for (const body of ['{"update_id":5}', 'no json at all']) {
      const answer = await post(body, headers)
      expect([answer.status, await answer.text()]).toEqual([401, ''])
    }
    expect(inbox.seen.size).toBe(0)
  })

  test.each([
    ['broken JSON', '{"update_id":'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['no id', '{"message":{}}'],
    ['an id that is text', '{"update_id":"5"}'],
    ['an id that is no whole number', '{"update_id":5.5}'],
  ])('of %s is a bad request', async (_, body) => {
    const { inbox, post } = await receiver()
    const answer = await post(body)
    expect([answer.status, await answer.text()]).toEqual([400, ''])
    expect(inbox.seen.size).toBe(0)
  })

  test('of more than a megabyte is refused', async () => {
    const { post } = await receiver()
    expect((await post(`{"update_id":5,"x":"${'x'.repeat(1024 * 1024)}"}`)).status).toBe(413)
  })
})

async function telegramOf() {
  const telegram = await startTelegram()
  closers.push(() => telegram.close())
  const api = new Api(telegram.token, { apiRoot: telegram.url })
  return { telegram, api, signal: new AbortController().signal }
}

describe('announcing', () => {
  test('tells Telegram, which then delivers with the secret', async () => {
    const { telegram, api, signal } = await telegramOf()
    const { taken, url } = await receiver()
    telegram.faults.add({ method: 'setWebhook', kind: 'error', code: 502, times: 2 })
    const slept: number[] = []
    const sleep = (ms: number): Promise<void> => {
      slept.push(ms)
      return Promise.resolve()
    }
    expect(await announceWebhook({ api, url, secret: SECRET, log, signal, sleep })).toBe('set')
    expect(slept).toEqual([1_000, 3_000])
    telegram.world.person().sends('hello')
    telegram.world.person().sends('salam')
    await telegram.idle()
    expect(taken).toHaveLength(2)
    expect((await api.getWebhookInfo()).url).toBe(url)
    expect([...telegram.world.state.updates.allowed]).toEqual([
      'message',
      'edited_message',
      'callback_query',
      'my_chat_member',
    ])
  })

  test('with a refused token ends in one line', async () => {
    const { telegram, signal } = await telegramOf()
    const api = new Api('5:wrong', { apiRoot: telegram.url })
    const lines: string[] = []
    const say = (line: string): void => void lines.push(line)
    const end = await announceWebhook({
      api,
      url: 'https://x.org/in',
      secret: 'x',
      log,
      signal,
      say,
    })
    expect([end, lines]).toEqual(['refused', [SENTENCES.refused]])
  })

  test('the secret is the one given, or derived, in characters Telegram takes', () => {
    const vault = {
      digest: (purpose: string, value: string) => Buffer.from(`${purpose} ${value}`.padEnd(32)),
    }
    expect(webhookSecret('given', 'https://x.org/in', vault)).toBe('given')
    const derived = webhookSecret(undefined, 'https://x.org/in', vault)
    expect(derived).toMatch(/^[0-9a-f]{64}$/)
    expect(webhookSecret(undefined, 'https://y.org/in', vault)).not.toBe(derived)
  })
})
