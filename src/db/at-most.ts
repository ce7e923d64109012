/** Runs works in the order in which they come, never more than `limit` of them at a time. */
export function atMost(limit: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let running = 0

  async function turn(): Promise<void> {
    if (running < limit) running += 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
  }

  /** The place passes straight on, or somebody new could slip in between. */
  function leave(): void {
    const next = waiting.shift()
    if (next === undefined) running -= 1
    else next()
  }

  return async (work) => {
    await turn()
    try {
      return await work()
    } finally {
      leave()
    }
  }
}
