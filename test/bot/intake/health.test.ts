import { describe, expect, test } from 'vitest'
import {
  examine,
  isHealthy,
  type HealthSources,
  type Signs,
} from '../../../src/bot/intake/health.ts'

const NOW = 1_000_000
const well: Signs = {
  now: NOW,
  startedAt: 0,
  mode: 'polling',
  databaseAnswers: true,
  lastPollAt: NOW - 30_000,
  waitingSince: undefined,
}

test.each<[string, Partial<Signs>, boolean]>([
  ['all is well', {}, true],
  ['the database is silent', { databaseAnswers: false }, false],
  ['Telegram has not answered for 90 s', { lastPollAt: NOW - 90_000 }, false],
  ['it has, a moment before', { lastPollAt: NOW - 89_999 }, true],
  ['just started, no answer yet', { lastPollAt: undefined, startedAt: NOW - 10_000 }, true],
  ['started long ago, no answer yet', { lastPollAt: undefined }, false],
  ['a webhook needs no polling', { mode: 'webhook', lastPollAt: undefined }, true],
  ['an update waits for a minute', { waitingSince: NOW - 60_000 }, false],
  ['an update waits for a moment', { waitingSince: NOW - 59_999 }, true],
  ['in webhook mode too', { mode: 'webhook', waitingSince: NOW - 60_000 }, false],
  ['local mode polls', { mode: 'local', lastPollAt: NOW - 90_000 }, false],
])('%s', (_, signs, healthy) => {
  expect(isHealthy({ ...well, ...signs })).toBe(healthy)
})

describe('the page', () => {
  const sources: HealthSources = {
    mode: 'polling',
    startedAt: NOW - 61_900,
    now: () => NOW,
    lastPollAt: () => NOW,
    waitingSince: () => undefined,
    inbox: () => Promise.resolve({ waiting: 2, dead: 1 }),
    outbox: () => Promise.resolve({ waiting: 3, failed: 4, uncertain: 5 }),
    spoiled: () => 6,
    checkpointBusy: () => false,
  }

  test('holds numbers and truths, nothing else', async () => {
    expect(await examine(sources)).toEqual({
      ok: true,
      uptimeSeconds: 61,
      inbox: { waiting: 2, dead: 1 },
      outbox: { waiting: 3, failed: 4, uncertain: 5 },
      spoiled: 6,
      checkpointBusy: false,
    })
  })

  test('of a database that fails says so', async () => {
    const failing = { ...sources, inbox: () => Promise.reject(new Error('Zarmina')) }
    expect(await examine(failing)).toMatchObject({
      ok: false,
      inbox: { waiting: -1, dead: -1 },
    })
  })
})
