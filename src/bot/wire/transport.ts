import type { Log } from '../../log.ts'
import { member } from './member.ts'
import { makePauses } from './pauses.ts'
import { makePoster, WireError, type Answer, type Cancel } from './post.ts'
import { ALREADY_DONE, mayRepeat } from './repeatable.ts'
import { chatOf, methodOf, pollSeconds, readBody, type WireBody } from './request.ts'

export interface TransportOptions {
  /** Without a slash at its end. */
  readonly apiRoot: string
  readonly log: Log
  /** Milliseconds since the epoch. */
  readonly now?: () => number
  readonly sleep?: (ms: number, cancel?: Cancel) => Promise<void>
}

/** Given to grammY as `client: { fetch: transport.fetch }`, so that calls inside conversations pass here too. */
export interface Transport {
  readonly fetch: (url: string, init: WireInit) => Promise<{ json(): Promise<unknown> }>
}

/** What grammY passes to `fetch`. */
export interface WireInit {
  readonly body?: WireBody
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: Cancel
}

const CALL_MS = 30_000
const UPLOAD_MS = 90_000
/** Waits between repeats; their number is the limit of repeats. */
const BACKOFF_MS: readonly number[] = [100, 400, 1_500, 4_000]
/** Longer floods (profile names: hours) are handed back to the caller, who should not hang on them. */
const LONGEST_FLOOD_MS = 120_000
const FLOODS_IN_A_ROW = 5

/**
 * The last layer above the sockets. Obeys `retry_after` for every method; repeats lost calls and
 * server errors only where a second application changes nothing, and anything that was certainly
 * never written.
 */
export function makeTransport(options: TransportOptions): Transport {
  const { log, now = Date.now, sleep = pause } = options
  const poster = makePoster(options.apiRoot)
  const pauses = makePauses()

  async function once(url: string, body: string | Buffer, init: WireInit, ms: number) {
    try {
      return await poster.post(url, init.headers?.['content-type'] ?? '', body, ms, init.signal)
    } catch (error) {
      if (!(error instanceof WireError)) throw error
      return error
    }
  }

  async function call(url: string, init: WireInit): Promise<Answer> {
    const method = methodOf(url)
    const body = await readBody(init.body)
    if (method === 'getUpdates') {
      return answerOf(await once(url, body, init, (pollSeconds(body) + 15) * 1000))
    }
    const timeout = typeof body === 'string' ? CALL_MS : UPLOAD_MS
    let floods = 0
    for (let repeats = 0; ;) {
      while (pauses.any()) {
        const wait = pauses.waitFor(keyOf(method, body), now())
        if (wait === 0) break
        await sleep(wait, init.signal)
      }
      const answer = await once(url, body, init, timeout)
      const floodMs = answer instanceof WireError ? 0 : floodOf(answer)
      if (floodMs > 0) {
        log.event('wire.flood', { method, ms: floodMs })
        pauses.add(keyOf(method, body), now() + floodMs, now())
        floods += 1
        if (floodMs > LONGEST_FLOOD_MS || floods > FLOODS_IN_A_ROW) return answerOf(answer)
        continue
      }
      const backoff = BACKOFF_MS[repeats]
      if (backoff === undefined || init.signal?.aborted || !worthRepeating(method, answer)) {
        return settled(method, answer, repeats)
      }
      repeats += 1
      await sleep(backoff, init.signal)
    }
  }

  return {
    async fetch(url, init) {
      const { body } = await call(url, init)
      return { json: () => Promise.resolve(body) }
    },
  }
}

function worthRepeating(method: string, answer: Answer | WireError): boolean {
  if (answer instanceof WireError) return !answer.written || mayRepeat(method)
  return answer.status >= 500 && mayRepeat(method)
}

function settled(method: string, answer: Answer | WireError, repeats: number): Answer {
  const got = answerOf(answer)
  const description = member(got.body, 'description')
  const already = repeats > 0 && typeof description === 'string' && ALREADY_DONE[method]
  return already && already.test(description)
    ? { status: 200, body: { ok: true, result: true } }
    : got
}

function answerOf(answer: Answer | WireError): Answer {
  if (answer instanceof WireError) throw answer
  return answer
}

/** Milliseconds Telegram asks to wait, 0 when it does not. */
function floodOf(answer: Answer): number {
  if (answer.status !== 429) return 0
  const seconds = member(member(answer.body, 'parameters'), 'retry_after')
  return typeof seconds === 'number' && seconds > 0 ? seconds * 1000 : 1000
}

function keyOf(method: string, body: string | Buffer): string {
  return chatOf(body) ?? method
}

function pause(ms: number, cancel?: Cancel): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer)
      reject(new WireError('ABORTED', false))
    }
    const timer = setTimeout(() => {
      cancel?.removeEventListener('abort', abort)
      resolve()
    }, ms)
    if (cancel?.aborted) abort()
    else cancel?.addEventListener('abort', abort)
  })
}
