import type { Tx } from './client.ts'
import type { Writer } from './writer.ts'

interface Waiting<A, R> {
  readonly arrival: A
  readonly resolve: (result: R) => void
  readonly reject: (error: unknown) => void
}

/**
 * Gathers whatever arrives until the writer gets to it, and does it as one work. `together` gets the
 * arrivals in order and returns one result for each; it may run again, with the same arrivals.
 */
export function createGate<A, R>(
  writer: Pick<Writer, 'write'>,
  together: (tx: Tx, arrivals: readonly A[]) => Promise<readonly R[]>,
): (arrival: A) => Promise<R> {
  let waiting: Waiting<A, R>[] = []

  async function open(): Promise<void> {
    let batch: readonly Waiting<A, R>[] = []
    try {
      const written = await writer.write(async (tx) => {
        if (batch.length === 0) {
          batch = waiting
          waiting = []
        }
        return await together(
          tx,
          batch.map(({ arrival }) => arrival),
        )
      })
      if (written.verdict === 'conflict') throw new Error('two programs write to this database')
      for (const [i, { resolve, reject }] of batch.entries()) {
        const result = written.value[i]
        if (result === undefined) reject(new Error('an arrival without a result'))
        else resolve(result)
      }
    } catch (error) {
      // The writer may have given up before it got to this work at all.
      if (batch.length === 0) {
        batch = waiting
        waiting = []
      }
      for (const { reject } of batch) reject(error)
    }
  }

  return (arrival) =>
    new Promise((resolve, reject) => {
      waiting.push({ arrival, resolve, reject })
      if (waiting.length === 1) void open()
    })
}
