import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { Bot, webhookCallback } from 'grammy'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Telegram, startTelegram } from '../../../src/local/api/server.ts'
import { call, refusal } from './call.ts'

interface Delivered {
  text: string
  headers: IncomingHttpHeaders
}

let telegram: Telegram
let server: Server
let url: string
let delivered: Delivered[]
/** What the webhook answers, in order; 200 without a body when there is nothing more. */
let answers: { code: number; body?: object }[]

beforeEach(async () => {
  telegram = await startTelegram()
  delivered = []
  answers = []
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const text = /"text":"([^"]*)"/.exec(Buffer.concat(chunks).toString())?.[1] ?? ''
      delivered.push({ text, headers: request.headers })
      const { code, body } = answers.shift() ?? { code: 200 }
      response.writeHead(code, { 'content-type': 'application/json' })
      response.end(body === undefined ? '' : JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/hook`
})

const someonePolls = () =>
  expect.poll(() => telegram.world.state.updates.poll !== undefined).toBe(true)

afterEach(async () => {
  await telegram.close()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

test('updates are posted with the secret token', async () => {
  const hina = telegram.world.person()
  hina.sends('before the webhook was set')
  await call(telegram, 'setWebhook', { url, secret_token: 'open-sesame' })
  hina.sends('after')
  await telegram.idle()
  expect(delivered.map(({ text }) => text)).toEqual(['before the webhook was set', 'after'])
  expect(delivered[0]?.headers['x-telegram-bot-api-secret-token']).toBe('open-sesame')
})

test('a failed delivery is repeated, and that chat waits for it', async () => {
  answers = [{ code: 500 }, { code: 502 }]
  await call(telegram, 'setWebhook', { url, max_connections: 1 })
  const hina = telegram.world.person()
  hina.sends('one')
  hina.sends('two')
  await telegram.idle()
  expect(delivered.map(({ text }) => text)).toEqual(['one', 'one', 'one', 'two'])
  expect(await call(telegram, 'getWebhookInfo')).toMatchObject({
    result: {
      url,
      pending_update_count: 0,
      last_error_message: 'Wrong response from the webhook: 502 Bad Gateway',
    },
  })
})

test('nobody listens: the update waits, and polling gets it once the webhook is gone', async () => {
  await call(telegram, 'setWebhook', { url: 'http://127.0.0.1:9/hook' })
  telegram.world.person().sends('patience')
  await expect
    .poll(() => call(telegram, 'getWebhookInfo'))
    .toMatchObject({
      result: { pending_update_count: 1, last_error_message: 'Connection refused' },
    })
  expect(await refusal(telegram, 'getUpdates')).toBe(
    "409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  )
  await call(telegram, 'deleteWebhook')
  expect(await call(telegram, 'getUpdates')).toMatchObject({
    result: [{ message: { text: 'patience' } }],
  })
})

test('a method answered into the response is carried out', async () => {
  const hina = telegram.world.person()
  answers = [{ code: 200, body: { method: 'sendMessage', chat_id: hina.id, text: 'heard you' } }]
  await call(telegram, 'setWebhook', { url })
  hina.sends('hello')
  await hina.until((chat) => chat.some(({ text }) => text === 'heard you'))
})

test('grammY answers by webhook', async () => {
  const bot = new Bot(telegram.token, { client: { apiRoot: telegram.url } })
  bot.on('message:text', (ctx) => ctx.reply(ctx.message.text.toUpperCase()))
  const handle = webhookCallback(bot, 'http', { secretToken: 'open-sesame' })
  server.removeAllListeners('request')
  server.on('request', (request, response) => void handle(request, response))
  await call(telegram, 'setWebhook', { url, secret_token: 'open-sesame' })
  const people = Array.from({ length: 10 }, () => telegram.world.person())
  for (const person of people) for (const text of ['a', 'b', 'c']) person.sends(text)
  await telegram.idle()
  for (const person of people) {
    const own = person.chat.filter(({ from }) => from?.is_bot === true)
    expect(own.map(({ text }) => text)).toEqual(['A', 'B', 'C'])
  }
})

test('an update is delivered again on request', async () => {
  await call(telegram, 'setWebhook', { url })
  telegram.world.person().sends('twice')
  await telegram.idle()
  telegram.world.redeliver(telegram.world.lastUpdateId())
  await telegram.idle()
  expect(delivered.map(({ text }) => text)).toEqual(['twice', 'twice'])
})

test('a webhook must be https, or http on this machine', async () => {
  const wrong = async (address: string) => refusal(telegram, 'setWebhook', { url: address })
  expect(await wrong('http://bot.example.org/hook')).toBe(
    '400 Bad Request: bad webhook: An HTTPS URL must be provided for webhook',
  )
  expect(await wrong('https://bot.example.org/hook')).toBe(
    '400 Bad Request: bad webhook: Failed to resolve host: Name or service not known',
  )
  expect(await refusal(telegram, 'setWebhook', { url, secret_token: 'a b' })).toBe(
    '400 Bad Request: secret token contains unallowed characters',
  )
})

test('setting a webhook ends a waiting poll and can drop what waits', async () => {
  const poll = refusal(telegram, 'getUpdates', { timeout: 30 })
  await someonePolls()
  await call(telegram, 'setWebhook', { url })
  expect(await poll).toBe('409 Conflict: terminated by setWebhook request')
  await call(telegram, 'deleteWebhook')
  telegram.world.person().sends('forget me')
  await call(telegram, 'setWebhook', { url, drop_pending_updates: true })
  await telegram.idle()
  expect(delivered).toEqual([])
})
