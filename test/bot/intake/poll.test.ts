import { afterEach, describe, expect, test } from 'vitest'
import type { Entry } from '../../../src/app/inbox.ts'
import { startPolling } from '../../../src/bot/intake/poll.ts'
import { makeLog } from '../../../src/log.ts'
import { closeAll, local, poller } from './local-poller.ts'
import { memoryInbox } from './memory-inbox.ts'

const log = makeLog('silent')
afterEach(closeAll)

describe('updates', () => {
  test('come in order, and are confirmed at the stop', async () => {
    const telegram = await local()
    const { polling, has, texts } = poller(telegram)
    const amina = telegram.world.person()
    amina.sends('one')
    amina.sends('two')
    await has(2)
    amina.sends('three')
    await has(3)
    expect(texts()).toEqual(['one', 'two', 'three'])
    await polling.stop()
    expect(await polling.ended).toBe('stopped')
    expect(telegram.world.state.updates.pending).toEqual([])
  })

  test('are not confirmed before the inbox has them on the disk', async () => {
    const telegram = await local()
    const inbox = memoryInbox()
    const { accept } = inbox
    let refusals = 3
    const waiting: number[] = []
    const { has, texts, slept } = poller(telegram, {
      inbox: {
        accept(incoming) {
          waiting.push(telegram.world.state.updates.pending.length)
          return (refusals -= 1) >= 0 ? Promise.reject(new Error('disk full')) : accept(incoming)
        },
      },
    })
    telegram.world.person().sends('a cry for help')
    await has(1)
    expect(texts()).toEqual(['a cry for help'])
    expect(waiting).toEqual([1, 1, 1, 1])
    expect(slept).toEqual([500, 1_000, 2_000])
  })

  test('of one moment and too many for one answer all arrive', async () => {
    const telegram = await local()
    const amina = telegram.world.person()
    for (let i = 0; i < 250; i += 1) amina.sends(String(i))
    const { has, texts } = poller(telegram)
    await has(250)
    expect(texts()).toEqual(Array.from({ length: 250 }, (_, i) => String(i)))
  })

  test('sent again under the same id are accepted once', async () => {
    const telegram = await local()
    const { has, texts } = poller(telegram)
    const amina = telegram.world.person()
    amina.sends('one')
    await has(1)
    telegram.world.redeliver(telegram.world.lastUpdateId())
    amina.sends('two')
    await has(2)
    expect(texts()).toEqual(['one', 'two'])
  })

  test('nothing is fetched while too much is unfinished', async () => {
    const telegram = await local()
    telegram.world.person().sends('one')
    const hand: { open?: () => void } = {}
    const opened = new Promise<void>((resolve) => (hand.open = resolve))
    const taken: Entry[] = []
    const asked = new Promise<number>((resolve) => {
      poller(telegram, {
        lanes: {
          take: (entries) => void taken.push(...entries),
          below(limit) {
            resolve(limit)
            return opened
          },
        },
      })
    })
    expect(await asked).toBe(2_000)
    expect(telegram.stats()['getUpdates']).toBeUndefined()
    hand.open?.()
    await telegram.idle()
    expect(taken).toHaveLength(1)
  })
})

test('after an empty answer no offset is sent: ids may start anew, lower', async () => {
  const offsets: (number | undefined)[] = []
  const answers = [[{ update_id: 900 }], [], [{ update_id: 3 }], []]
  const inbox = memoryInbox()
  const finished = new Promise<void>((resolve) => {
    const polling = startPolling({
      inbox,
      log,
      lanes: { take: () => undefined, below: () => Promise.resolve() },
      api: {
        raw: {
          deleteWebhook: () => Promise.resolve(true),
          getUpdates({ offset }) {
            offsets.push(offset)
            if (answers.length === 1) resolve(polling.stop())
            return Promise.resolve(answers.shift() ?? [])
          },
        },
      },
    })
  })
  await finished
  expect(offsets).toEqual([undefined, 901, undefined, 4])
  expect([...inbox.seen]).toEqual([900, 3])
})
