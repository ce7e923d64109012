import { Api } from 'grammy'
import { afterEach, describe, expect, test } from 'vitest'
import { SENTENCES } from '../../../src/bot/intake/trouble.ts'
import { closeAll, local, poller } from './local-poller.ts'

afterEach(closeAll)

test('what ended a long poll is told apart: 500, broken connections and floods pass by themselves', async () => {
  const telegram = await local()
  const method = 'getUpdates'
  telegram.faults.add({ method, kind: 'error', code: 500, times: 2 })
  telegram.faults.add({ method, kind: 'drop-before', times: 3 })
  telegram.faults.add({ method, kind: 'flood', retry_after: 11, times: 6 })
  telegram.faults.add({ method, kind: 'drop-after', times: 8 })
  telegram.world.person().sends('still here')
  const { has, lines, slept } = poller(telegram)
  await has(1)
  expect(lines).toEqual([])
  expect(slept.length).toBeGreaterThanOrEqual(6)
  expect(slept).toContain(11_000)
})

test('a refused token is said in one line and ends it', async () => {
  const telegram = await local()
  const { polling, lines } = poller(telegram, {}, '5:wrong')
  expect(await polling.ended).toBe('refused')
  expect(lines).toEqual([SENTENCES.refused])
})

test('a token revoked while polling as well', async () => {
  const telegram = await local()
  const { polling, has, lines } = poller(telegram)
  const amina = telegram.world.person()
  amina.sends('one')
  await has(1)
  telegram.faults.add({
    method: 'getUpdates',
    kind: 'error',
    code: 401,
    description: 'Unauthorized',
  })
  amina.sends('two')
  expect(await polling.ended).toBe('refused')
  expect(lines).toEqual([SENTENCES.refused])
})

describe('a second poller', () => {
  const description =
    'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running'

  test('is said once, waited for, and after a minute given up on', async () => {
    const telegram = await local()
    telegram.faults.add({ method: 'getUpdates', kind: 'error', code: 409, description })
    const { polling, lines, slept } = poller(telegram)
    expect(await polling.ended).toBe('conflict')
    expect(lines).toEqual([SENTENCES.poller, SENTENCES.gaveUp])
    expect(slept.reduce((sum, ms) => sum + ms, 0)).toBe(60_000)
  })

  test('that goes away leaves the field', async () => {
    const telegram = await local()
    telegram.faults.add({ method: 'getUpdates', kind: 'error', code: 409, description, times: 5 })
    telegram.world.person().sends('hello')
    const { has, lines } = poller(telegram)
    await has(1)
    expect(lines).toEqual([SENTENCES.poller])
  })
})

test('a webhook left behind is removed', async () => {
  const telegram = await local()
  const api = new Api(telegram.token, { apiRoot: telegram.url })
  await api.setWebhook('http://127.0.0.1:9/in')
  telegram.world.person().sends('hello')
  const { has, lines } = poller(telegram)
  await has(1)
  expect(lines).toEqual([])
  expect((await api.getWebhookInfo()).url).toBe('')
})

test('a webhook set while polling is removed as well, and said', async () => {
  const telegram = await local()
  const api = new Api(telegram.token, { apiRoot: telegram.url })
  const { has, lines } = poller(telegram)
  const amina = telegram.world.person()
  amina.sends('one')
  await has(1)
  await api.setWebhook('http://127.0.0.1:9/in')
  amina.sends('two')
  await has(2)
  expect(lines.length).toBeLessThanOrEqual(1)
  expect((await api.getWebhookInfo()).url).toBe('')
})
