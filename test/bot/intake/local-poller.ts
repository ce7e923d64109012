import { Api } from 'grammy'
import type { Entry } from '../../../src/app/inbox.ts'
import { startPolling, type Polling, type PollingOptions } from '../../../src/bot/intake/poll.ts'
import { member } from '../../../src/bot/wire/member.ts'
import { makeTransport } from '../../../src/bot/wire/transport.ts'
import { startTelegram, type Telegram } from '../../../src/local/api/server.ts'
import { makeLog } from '../../../src/log.ts'
import { memoryInbox } from './memory-inbox.ts'

const log = makeLog('silent')
const closers: (() => Promise<unknown>)[] = []

/** Closes what a test opened, the last first. */
export async function closeAll(): Promise<void> {
  for (const close of closers.splice(0).toReversed()) await close()
}

/** A local server, closed after the test. */
export async function local(): Promise<Telegram> {
  const telegram = await startTelegram()
  closers.push(() => telegram.close())
  return telegram
}

/** A poller on the local server; its clock jumps instead of waiting. */
export function poller(
  telegram: Telegram,
  options: Partial<PollingOptions> = {},
  token = telegram.token,
) {
  const taken: Entry[] = []
  const lines: string[] = []
  const slept: number[] = []
  const watchers = new Set<() => void>()
  let clock = 0
  const transport = makeTransport({ apiRoot: telegram.url, log })
  const inbox = memoryInbox()
  const polling: Polling = startPolling({
    api: new Api(token, { apiRoot: telegram.url, fetch: transport.fetch }),
    inbox,
    lanes: {
      take(entries) {
        taken.push(...entries)
        for (const look of watchers) look()
      },
      below: () => Promise.resolve(),
    },
    log,
    say: (line) => void lines.push(line),
    now: () => clock,
    async sleep(ms) {
      slept.push(ms)
      clock += ms
      await new Promise((resolve) => setImmediate(resolve))
    },
    ...options,
  })
  closers.push(async () => {
    await polling.stop()
  })
  const has = (count: number): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (taken.length < count) return
        watchers.delete(look)
        resolve()
      }
      watchers.add(look)
      look()
    })
  return { polling, inbox, taken, lines, slept, has, texts: () => taken.map(textOf) }
}

function textOf({ body }: Entry): unknown {
  return member(member(body, 'message'), 'text')
}
