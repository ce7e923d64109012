import type { Telegram } from '../../src/local/api/server.ts'

/** Hears every call of the bot at the moment it arrives, before anything of it is carried out. */
export interface WatchedCalls {
  /** Resolves when the next call of this method arrives. */
  next(method: string): Promise<void>
  /** Calls `hear` at every call until the returned function is called. */
  each(hear: (method: string) => void): () => void
}

/** Listens where faults are judged: the one place every call passes on its way in. */
export function watchCalls({ faults }: Telegram): WatchedCalls {
  const listeners = new Set<(method: string) => void>()
  const judge = faults.judge.bind(faults)
  faults.judge = (method, chat) => {
    for (const listener of listeners) listener(method)
    return judge(method, chat)
  }
  const each = (hear: (method: string) => void) => {
    listeners.add(hear)
    return () => listeners.delete(hear)
  }
  return {
    each,
    next: (method) =>
      new Promise((resolve) => {
        const stop = each((called) => {
          if (called !== method) return
          stop()
          resolve()
        })
      }),
  }
}
