import { type Refusal, refuse, tooManyRequests } from './answer.ts'
import { seeded } from './random.ts'

/** A fault that befalls some calls. */
export interface Fault {
  /** Only this method, or methods matching this; every method when left out, getUpdates included. */
  method?: string | RegExp
  /** Only calls whose `chat_id` is this. */
  chat?: number
  /**
   * `error`: answered with an error, nothing applied. `drop-before`: the connection breaks, nothing
   * applied. `drop-after`: applied, then the connection breaks. `delay`: held back `ms`, then
   * carried out. `flood`: 429 with `retry_after` seconds.
   */
  kind: 'error' | 'drop-before' | 'drop-after' | 'delay' | 'flood'
  code?: number
  description?: string
  ms?: number
  retry_after?: number
  /** How many calls it befalls before it ends; unlimited when left out. */
  times?: number
  /** The share of calls it befalls, 0 to 1; all when left out. */
  rate?: number
  /** Seeds the choice made with `rate`. */
  seed?: number
}

/** What the faults that fit a call amount to. */
export interface Verdict {
  delay: number
  /** Answer this instead of carrying out the call. */
  refusal: Refusal | undefined
  drop: 'before' | 'after' | undefined
}

/** The faults now in force. */
export interface Faults {
  /** Adds a fault; returns what removes it. */
  add(fault: Fault): () => void
  clear(): void
  list(): Fault[]
  /** What befalls this call; nothing in nearly every case. */
  judge(method: string, chat: unknown): Verdict | undefined
}

interface Active {
  fault: Fault
  left: number
  random: () => number
}

function fits({ fault, random }: Active, method: string, chat: unknown): boolean {
  if (typeof fault.method === 'string' && fault.method !== method) return false
  if (fault.method instanceof RegExp && !fault.method.test(method)) return false
  if (fault.chat !== undefined && String(fault.chat) !== String(chat)) return false
  return fault.rate === undefined || random() < fault.rate
}

const wordsByCode: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
}

function apply(fault: Fault, verdict: Verdict): void {
  switch (fault.kind) {
    case 'delay':
      verdict.delay += fault.ms ?? 100
      break
    case 'drop-before':
      verdict.drop = 'before'
      break
    case 'drop-after':
      verdict.drop ??= 'after'
      break
    case 'flood':
      verdict.refusal ??= tooManyRequests(fault.retry_after ?? 1)
      break
    case 'error': {
      const code = fault.code ?? 500
      verdict.refusal ??= refuse(code, fault.description ?? wordsByCode[code] ?? 'Error')
    }
  }
}

/** An empty set of faults. */
export function createFaults(): Faults {
  let active: Active[] = []
  return {
    add(fault) {
      const entry = { fault, left: fault.times ?? Infinity, random: seeded(fault.seed ?? 1) }
      active.push(entry)
      return () => {
        active = active.filter((one) => one !== entry)
      }
    },
    clear() {
      active = []
    },
    list: () => active.map(({ fault }) => fault),
    judge(method, chat) {
      if (active.length === 0) return undefined
      const verdict: Verdict = { delay: 0, refusal: undefined, drop: undefined }
      let isHit = false
      for (const entry of active) {
        if (entry.left <= 0 || !fits(entry, method, chat)) continue
        entry.left -= 1
        isHit = true
        apply(entry.fault, verdict)
      }
      active = active.filter(({ left }) => left > 0)
      return isHit ? verdict : undefined
    },
  }
}
