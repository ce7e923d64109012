import type { UserFromGetMe } from 'grammy/types'
import type { Log } from '../../log.ts'
import type { Cancel } from '../wire/post.ts'
import { rest } from '../wire/rest.ts'
import { SENTENCES, troubleOf } from './trouble.ts'

const BACKOFF_MS: readonly number[] = [500, 1_000, 2_000, 5_000, 15_000]

/** What is needed of grammY's `bot.api`; the signal is typed by what is used of it, as in polling. */
export interface IntroducingApi {
  getMe(signal?: Cancel): Promise<UserFromGetMe>
}

/**
 * Asks Telegram who we are, until it answers. undefined: the token is refused (said on standard
 * error) or the program is stopping.
 */
export async function introduce(
  api: IntroducingApi,
  log: Log,
  signal: AbortSignal,
): Promise<UserFromGetMe | undefined> {
  for (let failures = 0; !signal.aborted; failures += 1) {
    try {
      return await api.getMe(signal)
    } catch (error) {
      const trouble = troubleOf(error)
      if (trouble.is === 'refused') {
        process.stderr.write(`${SENTENCES.refused}\n`)
        log.event('poll.refused', { status: trouble.code })
        return undefined
      }
      log.event('poll.failed', { attempts: failures + 1, error })
      const wait = BACKOFF_MS[Math.min(failures, BACKOFF_MS.length - 1)] ?? 0
      await rest(wait + (trouble.is === 'passing' ? trouble.afterMs : 0), signal)
    }
  }
  return undefined
}
