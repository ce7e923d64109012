import type { Answer } from './answer.ts'
import { isUpload } from './upload.ts'

/** A call the bot made. */
export interface RecordedCall {
  method: string
  params: Record<string, unknown>
  answer: Answer
}

/** The last calls of the bot, newest last, and how many there were of each method. */
export interface Calls {
  /** Set to false to keep no parameters and answers (benchmarks); counting goes on. */
  recording: boolean
  list(): RecordedCall[]
  /** The kept calls of one method. */
  of(method: string): RecordedCall[]
  clear(): void
  counts: Map<string, number>
  record(call: RecordedCall): void
}

/** A memory of the last `most` calls. */
export function createCalls(most = 2_000): Calls {
  let kept: RecordedCall[] = []
  const counts = new Map<string, number>()
  return {
    recording: true,
    counts,
    list: () => kept.slice(-most),
    of: (method) => kept.slice(-most).filter((call) => call.method === method),
    clear() {
      kept = []
    },
    record(call) {
      counts.set(call.method, (counts.get(call.method) ?? 0) + 1)
      if (!this.recording || call.method === 'getUpdates') return
      kept.push({ ...call, params: withoutBytes(call.params) })
      if (kept.length >= most * 2) kept = kept.slice(-most)
    },
  }
}

function withoutBytes(params: Record<string, unknown>): Record<string, unknown> {
  const isHeavy = Object.values(params).some(isUpload)
  if (!isHeavy) return params
  const entries = Object.entries(params)
  return Object.fromEntries(
    entries.map(([name, value]) => [name, isUpload(value) ? `(file ${value.name})` : value]),
  )
}
