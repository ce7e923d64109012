import type { Api } from 'grammy'
import type { Inbox } from '../../app/inbox.ts'
import type { Vault } from '../../app/ports.ts'
import type { Config } from '../../config.ts'
import type { Log } from '../../log.ts'
import { announceWebhook, webhookSecret } from './announce.ts'
import type { Lanes } from './lanes.ts'
import { startPolling } from './poll.ts'

export interface UpdatesOptions {
  readonly config: Config
  readonly api: Api
  readonly inbox: Inbox
  readonly vault: Vault
  readonly lanes: Lanes
  readonly log: Log
  readonly signal: AbortSignal
}

/** Updates on their way in, by whichever way the settings say. */
export interface Updates {
  /** The exit code it calls for: 0 when it was stopped. */
  readonly ended: Promise<number>
  lastAnswerAt(): number | undefined
  stop(): Promise<void>
}

/** Begins to take updates: polling, or a webhook whose route is already listening. */
export function startUpdates(options: UpdatesOptions): Updates {
  const { config, api, inbox, vault, lanes, log, signal } = options
  if (config.mode === 'webhook') {
    const { webhookUrl: url } = config
    const secret = webhookSecret(config.webhookSecret, url, vault)
    const announced = announceWebhook({ api, url, secret, log, signal })
    return {
      ended: announced.then((end) =>
        end === 'refused' ? 1 : new Promise<number>(() => undefined),
      ),
      lastAnswerAt: () => undefined,
      stop: () => announced.then(() => undefined),
    }
  }
  const polling = startPolling({ api, inbox, lanes, log })
  return {
    ended: polling.ended.then((end) => (end === 'stopped' ? 0 : 1)),
    lastAnswerAt: () => polling.lastAnswerAt(),
    stop: () => polling.stop(),
  }
}
