import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Person } from '../../../src/local/api/person.ts'
import { type Telegram, startTelegram } from '../../../src/local/api/server.ts'
import { call, refusal } from './call.ts'

let telegram: Telegram
let hina: Person

beforeEach(async () => {
  telegram = await startTelegram()
  hina = telegram.world.person()
})
const someonePolls = () =>
  expect.poll(() => telegram.world.state.updates.poll !== undefined).toBe(true)

afterEach(() => telegram.close())

async function texts(params: Record<string, unknown> = {}): Promise<string[]> {
  const answer = await call(telegram, 'getUpdates', params)
  if (!answer.ok) throw new Error(answer.description)
  return JSON.stringify(answer.result).match(/(?<="text":")[^"]*/g) ?? []
}

const lastId = () => telegram.world.lastUpdateId()

test('updates come again until the offset acknowledges them', async () => {
  hina.sends('one')
  hina.sends('two')
  expect(await texts()).toEqual(['one', 'two'])
  expect(await texts()).toEqual(['one', 'two'])
  expect(await texts({ limit: 1 })).toEqual(['one'])
  expect(await texts({ offset: lastId() })).toEqual(['two'])
  expect(await texts({ offset: lastId() + 1 })).toEqual([])
  expect(await texts()).toEqual([])
})

test('a negative offset keeps only the last', async () => {
  for (const text of ['one', 'two', 'three']) hina.sends(text)
  expect(await texts({ offset: -1 })).toEqual(['three'])
})

test('a long poll waits for an update', async () => {
  const waiting = texts({ timeout: 30 })
  hina.sends('now')
  expect(await waiting).toEqual(['now'])
})

test('a poller that comes later ends the one that waits', async () => {
  const first = refusal(telegram, 'getUpdates', { timeout: 30 })
  await someonePolls()
  const second = texts({ timeout: 30 })
  expect(await first).toBe(
    '409 Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  )
  hina.sends('for the second')
  expect(await second).toEqual(['for the second'])
})

test('an update is not lost with a poller that hung up', async () => {
  const hangingUp = new AbortController()
  const poll = fetch(`${telegram.url}/bot${telegram.token}/getUpdates?timeout=30`, hangingUp)
  await someonePolls()
  hangingUp.abort()
  await expect(poll).rejects.toThrow()
  hina.sends('still here')
  expect(await texts({ timeout: 30 })).toEqual(['still here'])
})

test('kinds that were not asked for are not kept', async () => {
  await texts({ allowed_updates: ['callback_query'] })
  hina.sends('unheard')
  await texts({ allowed_updates: [] })
  hina.sends('heard')
  expect(await texts()).toEqual(['heard'])
})

test('an update can be delivered again after it was acknowledged', async () => {
  hina.sends('twice')
  const id = lastId()
  await texts({ offset: id + 1 })
  telegram.world.redeliver(id)
  expect(await call(telegram, 'getUpdates', { offset: id + 1 })).toMatchObject({
    result: [{ update_id: id, message: { text: 'twice' } }],
  })
  expect(await texts()).toEqual([])
})

test('what people do reaches the bot', async () => {
  hina.sends('/start ref')
  hina.voice({ duration: 7 })
  hina.photo({ caption: 'my garden' })
  hina.sticker()
  hina.contact()
  hina.location()
  hina.edits(1, '/start again')
  hina.blocks()
  expect(await call(telegram, 'getUpdates')).toMatchObject({
    result: [
      { message: { text: '/start ref', entities: [{ type: 'bot_command', length: 6 }] } },
      { message: { voice: { duration: 7, mime_type: 'audio/ogg' } } },
      { message: { photo: [{ width: 1, height: 1 }], caption: 'my garden' } },
      { message: { sticker: { type: 'regular' } } },
      { message: { contact: { first_name: hina.user.first_name } } },
      { message: { location: { latitude: 34.01 } } },
      { edited_message: { message_id: 1, text: '/start again' } },
      {
        my_chat_member: {
          old_chat_member: { status: 'member' },
          new_chat_member: { status: 'kicked' },
        },
      },
    ],
  })
})

test('an update keeps what was true when it was made', async () => {
  const { message_id } = hina.sends('before')
  hina.edits(message_id, 'after')
  expect(await texts()).toEqual(['before', 'after'])
})
