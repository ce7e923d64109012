import { afterEach, expect, test } from 'vitest'
import type { Health } from '../../src/bot/intake/health.ts'
import { listenOn, makeWeb } from '../../src/bot/web.ts'
import { makeLog } from '../../src/log.ts'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

const page: Health = {
  ok: true,
  uptimeSeconds: 1,
  inbox: { waiting: 0, dead: 0 },
  outbox: { waiting: 0, failed: 0, uncertain: 0 },
  spoiled: 0,
  checkpointBusy: null,
}

function webOf(health: () => Promise<Health>) {
  const web = makeWeb({ health, log: makeLog('silent') })
  closers.push(() => web.close())
  return web
}

test.each([
  [true, 200],
  [false, 503],
])('GET /healthz: ok %s is %i', async (ok, status) => {
  const answer = await webOf(() => Promise.resolve({ ...page, ok })).inject('/healthz')
  expect(answer.statusCode).toBe(status)
  expect(answer.json()).toEqual({ ...page, ok })
})

test('errors and unknown paths answer with a status and no word', async () => {
  const web = webOf(() => Promise.reject(new Error('Zarmina at /data/hamrah.db')))
  const [failed, unknown] = [await web.inject('/healthz'), await web.inject('/.env')]
  expect([failed.statusCode, failed.body]).toEqual([500, ''])
  expect([unknown.statusCode, unknown.body]).toEqual([404, ''])
})

test('a port in use is told, not thrown', async () => {
  const first = await listenOn(
    webOf(() => Promise.resolve(page)),
    '127.0.0.1',
    0,
  )
  expect(first.status).toBe('listening')
  const port = first.status === 'listening' ? first.port : 0
  expect(port).toBeGreaterThan(0)
  expect(
    await listenOn(
      webOf(() => Promise.resolve(page)),
      '127.0.0.1',
      port,
    ),
  ).toEqual({
    status: 'taken',
  })
})

test('an address of another machine is told, not thrown', async () => {
  const other = await listenOn(
    webOf(() => Promise.resolve(page)),
    '192.0.2.1',
    0,
  )
  expect(other).toEqual({ status: 'denied' })
})
