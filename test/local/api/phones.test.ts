import { request as httpRequest } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { samplePicture } from '../../../src/local/api/samples.ts'
import { type Telegram, startTelegram } from '../../../src/local/api/server.ts'
import { call, oneButton } from './call.ts'
import { type Stream, openStream } from './stream.ts'

const gul = {
  id: 11,
  key: 'learner',
  role: 'learner',
  locale: 'ps',
  first_name: 'Gul',
  start: 'abc',
}

let telegram: Telegram
let happened: string[]
let stream: Stream

beforeEach(async () => {
  happened = []
  telegram = await startTelegram({
    personas: () => [gul],
    hooks: {
      async onRestart() {
        happened.push('restart')
      },
      async onLanguage(id, locale) {
        happened.push(`${id} speaks ${locale}`)
      },
    },
  })
  stream = await openStream(`${telegram.url}/phones/11/events`)
})
afterEach(async () => {
  stream.close()
  await telegram.close()
})

const send = (text: string, more = {}) =>
  call(telegram, 'sendMessage', { chat_id: gul.id, text, ...more })

async function post(path: string, body: unknown, type = 'application/json'): Promise<unknown> {
  const response = await fetch(`${telegram.url}/phones/${path}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: body instanceof Uint8Array ? body : JSON.stringify(body),
  })
  const answer: unknown = await response.json()
  return response.ok ? answer : response.status
}

test('the page learns who there is', async () => {
  const response = await fetch(`${telegram.url}/phones`)
  expect(await response.json()).toEqual({
    bot: { id: telegram.world.state.bot.id, first_name: 'Hamrah', username: 'hamrah_local_bot' },
    personas: [gul],
  })
})

test('a phone begins with a snapshot and then sees everything live', async () => {
  expect(await stream.next()).toEqual({
    event: 'snapshot',
    data: { messages: [], commands: [], blocked: false, locale: 'ps' },
  })
  expect(await post('11/messages', { text: '/start abc' })).toEqual({ message_id: 1 })
  expect(await stream.next()).toMatchObject({ event: 'message', data: { text: '/start abc' } })
  await send('Choose', { reply_markup: oneButton('tea', 'Tea') })
  expect(await stream.next()).toMatchObject({
    event: 'message',
    data: { message_id: 2, text: 'Choose', reply_markup: oneButton('tea', 'Tea') },
  })
  const tap: unknown = await post('11/taps', { message_id: 2, data: 'tea' })
  const query_id: unknown = Reflect.get(Object(tap), 'query_id')
  await call(telegram, 'answerCallbackQuery', { callback_query_id: query_id, text: 'Good' })
  expect(await stream.next()).toEqual({ event: 'answered', data: { query_id } })
  expect(await stream.next()).toEqual({ event: 'toast', data: { text: 'Good', show_alert: false } })
  await call(telegram, 'sendChatAction', { chat_id: 11, action: 'typing' })
  expect(await stream.next()).toEqual({ event: 'typing', data: {} })
  await call(telegram, 'editMessageText', { chat_id: 11, message_id: 2, text: 'Tea' })
  expect(await stream.next()).toMatchObject({ event: 'edit', data: { message_id: 2, text: 'Tea' } })
  await call(telegram, 'deleteMessage', { chat_id: 11, message_id: 1 })
  expect(await stream.next()).toEqual({ event: 'delete', data: { message_ids: [1] } })
  const commands = [{ command: 'menu', description: 'Menu' }]
  await call(telegram, 'setMyCommands', { commands })
  expect(await stream.next()).toEqual({ event: 'commands', data: { commands } })
})

test('a button that is gone cannot be tapped', async () => {
  await post('11/messages', { text: '/start' })
  await send('Choose', { reply_markup: oneButton('tea') })
  expect(await post('11/taps', { message_id: 2, data: 'milk' })).toBe(404)
  await call(telegram, 'editMessageText', { chat_id: 11, message_id: 2, text: 'Tea' })
  expect(await post('11/taps', { message_id: 2, data: 'tea' })).toBe(404)
})

test('voice, pictures and stickers are sent and can be looked at', async () => {
  const bytes = new Uint8Array(Buffer.from('OggS...'))
  expect(await post('11/voice?duration=4', bytes, 'audio/webm;codecs=opus')).toEqual({
    message_id: 1,
  })
  expect(await post('11/photo', new Uint8Array(samplePicture), 'image/png')).toEqual({
    message_id: 2,
  })
  expect(await post('11/sticker', {})).toEqual({ message_id: 3 })
  const [voice, photo] = telegram.world.find(11)?.chat ?? []
  expect(voice?.voice).toMatchObject({ duration: 4, mime_type: 'audio/webm' })
  const file = await fetch(`${telegram.url}/phones/files/${photo?.photo?.[0]?.file_id}`)
  expect(file.headers.get('content-type')).toBe('image/png')
  expect(Buffer.from(await file.arrayBuffer())).toEqual(samplePicture)
})

test('a file that a browser could run is only offered for saving', async () => {
  const html = new Uint8Array(Buffer.from('<script>alert(1)</script>'))
  await post('11/voice', html, 'application/octet-stream')
  const file_id = telegram.world.find(11)?.chat[0]?.voice?.file_id
  const { headers } = await fetch(`${telegram.url}/phones/files/${file_id}`)
  expect(headers.get('content-type')).toBe('application/octet-stream')
  expect(headers.get('content-disposition')).toBe('attachment')
  expect(headers.get('content-security-policy')).toContain('sandbox')
})

test('deleting, blocking, changing the language', async () => {
  await post('11/messages', { text: 'x' })
  await post('11/delete', { message_ids: [1, 2] })
  await post('11/block', { blocked: true })
  expect(await post('11/messages', { text: 'x' })).toBe(409)
  await post('11/language', { locale: 'ur' })
  expect(happened).toEqual(['11 speaks ur'])
  const again = await openStream(`${telegram.url}/phones/11/events`)
  expect(await again.next()).toMatchObject({
    data: { messages: [], blocked: true, locale: 'ur' },
  })
  again.close()
})

test('a restart calls the host, empties the chats and tells every phone', async () => {
  await stream.next()
  await post('11/messages', { text: '/start' })
  await stream.next()
  await post('restart', {})
  expect(happened).toEqual(['restart'])
  expect(await stream.next()).toEqual({ event: 'reset', data: {} })
  expect(telegram.world.find(11)?.chat).toEqual([])
  expect(await call(telegram, 'getUpdates')).toEqual({ ok: true, result: [] })
  expect((await send('hello')).ok).toBe(false)
})

test('unknown phones and senseless bodies are refused', async () => {
  expect(await post('99/messages', { text: 'x' })).toBe(404)
  expect(await post('11/messages', { text: '' })).toBe(400)
  expect(await post('11/messages', {})).toBe(400)
})

function status(path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(`${telegram.url}${path}`, { headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    request.on('error', reject).end()
  })
}

test('names that only point here, and other origins, are refused', async () => {
  const own = new URL(telegram.url).host
  for (const path of ['/phones', '/control/stats', '/', '/phones/11/events']) {
    expect(await status(path, { host: 'evil.example' })).toBe(403)
    expect(await status(path, { host: own, origin: 'https://evil.example' })).toBe(403)
    expect(await status(path, { host: own, origin: 'null' })).toBe(403)
  }
  expect(await status('/phones', { host: own, origin: telegram.url })).toBe(200)
  expect(await status('/phones', { host: own.replace('127.0.0.1', 'localhost') })).toBe(200)
})

test('the page comes with a strict policy, and the fonts with it', async () => {
  const page = await fetch(`${telegram.url}/`)
  expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'self';/)
  const font = await fetch(`${telegram.url}/fonts/noto-nastaliq-urdu-arabic-400-normal.woff2`)
  expect(font.status).toBe(200)
  expect(font.headers.get('content-type')).toBe('font/woff2')
  const manifest = await fetch(`${telegram.url}/fonts/../package.json`)
  expect(manifest.status).toBe(404)
})
