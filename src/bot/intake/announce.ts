import type { Vault } from '../../app/ports.ts'
import type { Log } from '../../log.ts'
import type { Cancel } from '../wire/post.ts'
import { rest } from '../wire/rest.ts'
import { ALLOWED_UPDATES } from './lane.ts'
import { SENTENCES, troubleOf } from './trouble.ts'

/** What is needed of grammY's `bot.api`; the signal is typed by what is used of it, as in polling. */
export interface AnnouncingApi {
  readonly raw: {
    setWebhook(
      wish: {
        readonly url: string
        readonly secret_token: string
        readonly allowed_updates: typeof ALLOWED_UPDATES
        readonly max_connections: number
      },
      signal?: Cancel,
    ): Promise<true>
  }
}

export interface AnnounceOptions {
  readonly api: AnnouncingApi
  readonly url: string
  readonly secret: string
  readonly log: Log
  readonly signal: AbortSignal
  readonly say?: (line: string) => void
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>
}

const BACKOFF_MS: readonly number[] = [1_000, 3_000, 10_000, 30_000, 60_000]

/** The secret Telegram has to show with every delivery: the one set, or one that only this deployment can derive. */
export function webhookSecret(
  given: string | undefined,
  url: string,
  vault: Pick<Vault, 'digest'>,
): string {
  return given ?? Buffer.from(vault.digest('webhook', url)).toString('hex')
}

/** Tells Telegram where to deliver, again and again until it is heard. The server must listen already. */
export async function announceWebhook(
  options: AnnounceOptions,
): Promise<'set' | 'refused' | 'stopped'> {
  const { api, url, secret, log, signal, sleep = rest } = options
  const say = options.say ?? ((line: string) => void process.stderr.write(`${line}\n`))
  for (let failures = 0; !signal.aborted; failures += 1) {
    try {
      const wish = {
        url,
        secret_token: secret,
        allowed_updates: ALLOWED_UPDATES,
        max_connections: 40,
      }
      await api.raw.setWebhook(wish, signal)
      log.event('webhook.set')
      return 'set'
    } catch (error) {
      const trouble = troubleOf(error)
      if (trouble.is === 'refused') {
        log.event('poll.refused', { status: trouble.code })
        say(SENTENCES.refused)
        return 'refused'
      }
      log.event('webhook.failed', { attempts: failures + 1, error })
      const wait = BACKOFF_MS[Math.min(failures, BACKOFF_MS.length - 1)] ?? 0
      await sleep(Math.max(wait, trouble.is === 'passing' ? trouble.afterMs : 0), signal)
    }
  }
  return 'stopped'
}
