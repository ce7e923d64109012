/** Until when Telegram asked whom to wait. Mutable, small, pruned as it is read. */
export interface Pauses {
  /** Notes that calls under `key` (a chat, or a method without one) must wait until `until` (ms). */
  add(key: string, until: number, now: number): void
  /** Milliseconds calls under `key` must still wait; 0 when they may go. */
  waitFor(key: string, now: number): number
  /** Whether anyone waits at all: the common "no" costs nothing. */
  any(): boolean
}

/** So many different chats told to wait at the same time mean the limit over all, not theirs. */
const EVERYONE = 8
/** A general pause rests on a guess, so it is short: it is noted anew when it was too short. */
const EVERYONE_MS = 3_000

export function makePauses(): Pauses {
  const until = new Map<string, number>()
  let everyone = 0
  const prune = (now: number): void => {
    for (const [key, end] of until) if (end <= now) until.delete(key)
  }
  return {
    any: () => until.size > 0,
    add(key, end, now) {
      prune(now)
      until.set(key, Math.max(end, until.get(key) ?? 0))
      if (until.size >= EVERYONE) {
        everyone = Math.min(Math.min(...until.values()), now + EVERYONE_MS)
      }
    },
    waitFor(key, now) {
      prune(now)
      return Math.max(0, (until.get(key) ?? 0) - now, everyone - now)
    },
  }
}
