import { who, type BotContext, type House } from './context.ts'

/** So many answers to what nobody can use come at once; after that one in `EVERY` ms. */
const FREE = 20
const EVERY = 3_000
const REMEMBERED = 10_000

interface Credit {
  readonly left: number
  readonly at: number
}

// In memory only: what it remembers is worth nothing after a minute.
const CREDITS = new WeakMap<House, Map<string, Credit>>()

/**
 * Whether a message nobody can use gets its kind answer. Someone who sends hundreds would get hundreds
 * of screens, at one a second by Telegram's limit, and wait behind them for the one that matters.
 */
export function mayAnswer(ctx: BotContext): boolean {
  const { house } = ctx.work
  const credits = CREDITS.get(house) ?? new Map<string, Credit>()
  CREDITS.set(house, credits)
  const { id } = who(ctx)
  const now = house.now()
  const left = leftNow(credits.get(id), now)
  // Whoever wrote last is remembered longest.
  credits.delete(id)
  credits.set(id, { left: left < 1 ? left : left - 1, at: now })
  const [oldest] = credits.keys()
  if (credits.size > REMEMBERED && oldest !== undefined) credits.delete(oldest)
  return left >= 1
}

function leftNow(credit: Credit | undefined, now: number): number {
  return credit ? Math.min(FREE, credit.left + (now - credit.at) / EVERY) : FREE
}
