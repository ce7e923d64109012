import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Update } from 'grammy/types'
import type { Inbox } from '../../app/inbox.ts'
import type { Log } from '../../log.ts'
import { incoming } from './lane.ts'
import type { Lanes } from './lanes.ts'

export interface ReceiveOptions {
  readonly web: FastifyInstance
  /** The public address Telegram delivers to; only its path matters here. */
  readonly url: string
  readonly secret: string
  readonly inbox: Pick<Inbox, 'accept'>
  readonly lanes: Pick<Lanes, 'take' | 'size'>
  readonly log: Log
}

/** Above so many unfinished updates Telegram is asked to come again later, which it does. */
const FULL = 2_000
const BODY_LIMIT = 1024 * 1024

/**
 * The webhook route; to be added before the server listens. It answers 200 only after the inbox has
 * committed, 401 without the right secret before anything of the body is read, 400 to what is no
 * update, 503 when there is too much to do.
 */
export function addWebhookRoute(options: ReceiveOptions): void {
  const { web, inbox, lanes, log } = options
  const expected = fingerprint(options.secret)
  web.post(
    new URL(options.url).pathname,
    {
      bodyLimit: BODY_LIMIT,
      async onRequest(request, reply) {
        const given = request.headers['x-telegram-bot-api-secret-token']
        // Of equal length because hashed: the comparison's time tells nothing about the secret.
        if (typeof given === 'string' && timingSafeEqual(fingerprint(given), expected)) return
        log.event('webhook.refused')
        await reply.code(401).send()
      },
    },
    async (request, reply) => {
      if (!isUpdate(request.body)) return reply.code(400).send()
      if (lanes.size() >= FULL) return reply.code(503).send()
      lanes.take(await inbox.accept([incoming(request.body)]))
      return reply.code(200).send()
    },
  )
}

function fingerprint(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}

function isUpdate(body: unknown): body is Update {
  if (typeof body !== 'object' || body === null || !('update_id' in body)) return false
  return Number.isSafeInteger(body.update_id)
}
