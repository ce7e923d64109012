import { Api } from 'grammy'
import { expect, test } from 'vitest'
import { deliveryOf } from '../../../src/bot/outbox/failure.ts'
import { startOutbox } from '../../../src/bot/outbox/dispatch.ts'
import { makeTransport } from '../../../src/bot/wire/transport.ts'
import { startTelegram } from '../../../src/local/api/server.ts'
import { makeLog } from '../../../src/log.ts'
import { memoryStore } from './memory-store.ts'

test("a server that keeps Telegram's limits never has to ask the outbox to wait", async () => {
  const log = makeLog('silent')
  const telegram = await startTelegram({ limits: 'telegram' })
  const transport = makeTransport({ apiRoot: telegram.url, log })
  const api = new Api(telegram.token, { apiRoot: telegram.url, fetch: transport.fetch })
  const memory = memoryStore()
  const people = Array.from({ length: 45 }, () => telegram.world.person({ started: true }))
  for (const { id } of people) memory.post('case', String(id))

  await new Promise<void>((resolve) => {
    const outbox = startOutbox({
      store: memory.store,
      log,
      async commit(changes) {
        const verdict = await memory.commit(changes)
        if (memory.rows.size === 0) resolve(outbox.stop(1_000).then(() => undefined))
        return verdict
      },
      async deliver({ personId }) {
        try {
          await api.sendMessage(Number(personId), 'There is something new.')
          return { status: 'sent' }
        } catch (error) {
          return deliveryOf(error) ?? { status: 'uncertain' }
        }
      },
    })
  })
  expect(people.map((person) => person.chat.length)).toEqual(people.map(() => 1))
  // One call for each: none was answered with 429 and repeated.
  expect(telegram.stats()).toEqual({ sendMessage: 45 })
  await telegram.close()
})
