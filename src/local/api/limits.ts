import { type Refusal, tooManyRequests } from './answer.ts'
import type { State } from './state.ts'

/** A bucket of tokens that fills at `rate` a second up to `most`. */
interface Bucket {
  tokens: number
  at: number
}

/** Telegram's published limits on sending; the small burst in one chat is what it tolerates. */
const overall = { rate: 30, most: 30 }
const perChat = { rate: 1, most: 3 }
const perGroup = { rate: 20 / 60, most: 20 }

const counted = /^(send(?!ChatAction)|copyMessage|forwardMessage)/

function wait(bucket: Bucket, { rate, most }: typeof overall, now: number): number {
  bucket.tokens = Math.min(most, bucket.tokens + ((now - bucket.at) / 1000) * rate)
  bucket.at = now
  return bucket.tokens >= 1 ? 0 : (1 - bucket.tokens) / rate
}

/** Keeps count of what the bot sends. */
export interface Limits {
  /** Counts a call; a refusal says how many seconds to wait, and nothing was counted. */
  check(method: string, chat: unknown): Refusal | undefined
}

/** No limits at all: the default, because tests and benchmarks are faster than Telegram allows. */
export const noLimits: Limits = { check: () => undefined }

/** 30 messages a second over all, 1 a second in a chat, 20 a minute in a group. */
export function telegramLimits(state: State): Limits {
  const all: Bucket = { tokens: overall.most, at: state.now() }
  const chats = new Map<string, Bucket>()
  return {
    check(method, chat) {
      if (!counted.test(method)) return undefined
      const now = state.now()
      const key = String(chat)
      const rule = key.startsWith('-') ? perGroup : perChat
      let bucket = chats.get(key)
      if (bucket === undefined) {
        bucket = { tokens: rule.most, at: now }
        chats.set(key, bucket)
      }
      const seconds = Math.max(wait(all, overall, now), wait(bucket, rule, now))
      if (seconds > 0) return tooManyRequests(Math.max(1, Math.ceil(seconds)))
      all.tokens -= 1
      bucket.tokens -= 1
      return undefined
    },
  }
}
