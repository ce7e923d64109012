const FREE = 5
const FIRST_WAIT = 30_000
const LONGEST_WAIT = 60 * 60_000
const REMEMBERED = 10_000
const DAY = 24 * 60 * 60_000

/** Slows the guessing of invite codes: five free tries in a row, then a wait that doubles up to an hour. */
export interface Guesses {
  allowed(who: string, now: number): boolean
  missed(who: string, now: number): void
  /** A right one: the misses before it are forgotten. */
  hit(who: string): void
}

/**
 * Kept in memory only: a code has 120 random bits, so a restart forgives nothing that matters, and
 * strangers leave no trace on the disk.
 */
export function createGuesses(): Guesses {
  const known = new Map<string, { misses: number; until: number; at: number }>()
  /** Misses of long ago: a few each season are no guessing. */
  const fresh = (who: string, now: number) => {
    const one = known.get(who)
    return one && now - one.at < DAY ? one : undefined
  }
  return {
    allowed: (who, now) => (known.get(who)?.until ?? 0) <= now,
    missed(who, now) {
      const misses = (fresh(who, now)?.misses ?? 0) + 1
      const wait = misses < FREE ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (misses - FREE))
      known.delete(who)
      known.set(who, { misses, until: now + wait, at: now })
      const [oldest] = known.keys()
      if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest)
    },
    hit: (who) => void known.delete(who),
  }
}
