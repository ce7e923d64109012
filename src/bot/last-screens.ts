const REMEMBERED = 10_000

/**
 * Which message is each person's living screen, and each group's offer of stories. In memory only: after a restart an old keyboard may
 * stay in a chat, and its buttons answer kindly.
 */
export interface LastScreens {
  /** Notes the new one and returns the one before it. */
  replace(personId: string, messageId: number): number | undefined
  /** Which it is now; undefined after a restart. */
  of(personId: string): number | undefined
  /** It is gone, or somebody else's now. */
  drop(personId: string): void
}

export function createLastScreens(): LastScreens {
  const last = new Map<string, number>()
  return {
    of: (personId) => last.get(personId),
    drop: (personId) => void last.delete(personId),
    replace(personId, messageId) {
      const before = last.get(personId)
      last.delete(personId)
      last.set(personId, messageId)
      const [oldest] = last.keys()
      if (last.size > REMEMBERED && oldest !== undefined) last.delete(oldest)
      return before === messageId ? undefined : before
    },
  }
}
