import type { Pending, Updates } from './updates.ts'
import { post } from './webhook-post.ts'

/** A webhook as `setWebhook` set it. */
export interface Webhook {
  url: string
  secret: string
  maxConnections: number
  /** How many updates it was given and has not delivered yet. */
  undelivered: number
  lastError: { date: number; message: string } | undefined
  stop: () => void
  /** Looks for updates to deliver; called whenever the queue changed. */
  pump: () => void
}

/** A method call that came back in the answer to an update. */
export type Replied = (params: Record<string, unknown>) => void

/** Waiting times between tries, in ms: short, since the bot is on the same machine. */
const firstWait = 25
const longestWait = 2_000

/** Only these may be answered into the webhook's response (tdlib's WebhookActor). */
function isAllowed(method: string): boolean {
  const name = method.toLowerCase()
  return name !== '' && !/^(get|deletewebhook$|setwebhook$|close$|logout$)/.test(name)
}

/**
 * Delivers updates to a webhook: one chat strictly in order, different chats at once up to
 * `maxConnections`, each update again and again until it is answered with 2xx.
 */
export function startWebhook(
  updates: Updates,
  settings: { url: string; secret: string; maxConnections: number; now: () => number },
  replied: Replied,
): Webhook {
  const queues = new Map<number, Pending[]>()
  const ready: Pending[][] = []
  const timers = new Set<NodeJS.Timeout>()
  const stopping = new AbortController()
  let lastTaken = 0
  let open = 0

  function put(update: Pending): void {
    webhook.undelivered += 1
    const queue = queues.get(update.chat)
    if (queue !== undefined) {
      queue.push(update)
      return
    }
    const fresh = [update]
    queues.set(update.chat, fresh)
    ready.push(fresh)
  }

  function pump(): void {
    if (stopping.signal.aborted) return
    for (const update of updates.again.splice(0)) put(update)
    if ((updates.pending.at(-1)?.id ?? 0) > lastTaken) {
      for (const update of updates.pending) if (update.id > lastTaken) put(update)
      lastTaken = updates.pending.at(-1)?.id ?? lastTaken
    }
    while (open < settings.maxConnections) {
      const queue = ready.shift()
      if (queue === undefined) return
      open += 1
      void deliver(queue, 0)
    }
  }

  async function deliver(queue: Pending[], tries: number): Promise<void> {
    const update = queue[0]
    if (update === undefined) return
    const result = update.dropped
      ? { ok: true as const, reply: {} }
      : await post(settings, update.json, stopping.signal)
    open -= 1
    if (stopping.signal.aborted) return
    if (result.ok) {
      finish(queue, update)
      const { method } = result.reply
      if (typeof method === 'string' && isAllowed(method)) replied(result.reply)
    } else {
      webhook.lastError = { date: Math.floor(settings.now() / 1000), message: result.error }
      const wait = result.retryAfter ?? Math.min(longestWait, firstWait * 2 ** tries)
      const timer = setTimeout(() => {
        timers.delete(timer)
        open += 1
        void deliver(queue, tries + 1)
      }, wait)
      timers.add(timer)
    }
    pump()
  }

  function finish(queue: Pending[], update: Pending): void {
    queue.shift()
    webhook.undelivered -= 1
    if (queue.length > 0) ready.push(queue)
    else queues.delete(update.chat)
    const index = updates.pending.indexOf(update)
    if (index >= 0) updates.pending.splice(index, 1)
    updates.changed()
  }

  const webhook: Webhook = {
    url: settings.url,
    secret: settings.secret,
    maxConnections: settings.maxConnections,
    undelivered: 0,
    lastError: undefined,
    pump,
    stop() {
      stopping.abort()
      for (const timer of timers) clearTimeout(timer)
    },
  }
  return webhook
}
