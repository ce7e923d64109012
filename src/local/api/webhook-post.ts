import { Agent, request as httpRequest } from 'node:http'
import { Agent as SecureAgent, request as httpsRequest } from 'node:https'
import { parseRecord } from './json.ts'

const agent = new Agent({ keepAlive: true })
// Loopback only (setWebhook sees to it), where certificates are self-made.
const secureAgent = new SecureAgent({ keepAlive: true, rejectUnauthorized: false })

/** Telegram gives a webhook a minute. */
const patience = 60_000

/** What came of one delivery; `reply` is the JSON body of the answer, if it had one. */
export type Delivery =
  | { ok: true; reply: Record<string, unknown> }
  | { ok: false; error: string; retryAfter: number | undefined }

const wordsByCode: Record<string, string> = {
  ECONNREFUSED: 'Connection refused',
  ECONNRESET: 'Connection reset by peer',
  ENOTFOUND: 'Failed to resolve host',
}

function wordsOf(error: NodeJS.ErrnoException): string {
  return wordsByCode[error.code ?? ''] ?? error.message
}

/** Posts one update; never rejects. */
export function post(
  { url, secret }: { url: string; secret: string },
  json: string,
  signal: AbortSignal,
): Promise<Delivery> {
  return new Promise((resolve) => {
    const failed = (error: string, retryAfter?: number) => resolve({ ok: false, error, retryAfter })
    const isSecure = url.startsWith('https:')
    const headers: Record<string, string | number> = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(json),
    }
    if (secret !== '') headers['x-telegram-bot-api-secret-token'] = secret
    const request = (isSecure ? httpsRequest : httpRequest)(
      url,
      { method: 'POST', agent: isSecure ? secureAgent : agent, headers, signal, timeout: patience },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', () => failed('Connection closed'))
        response.on('end', () => {
          const code = response.statusCode ?? 0
          if (code >= 200 && code <= 299) {
            resolve({ ok: true, reply: parseRecord(Buffer.concat(chunks).toString()) ?? {} })
            return
          }
          const retry = Number(response.headers['retry-after'])
          const words = `Wrong response from the webhook: ${code} ${response.statusMessage ?? ''}`
          failed(words, retry > 0 ? retry * 1000 : undefined)
        })
      },
    )
    request.on('timeout', () => request.destroy(new Error('Read timeout expired')))
    request.on('error', (error) => failed(wordsOf(error)))
    request.end(json)
  })
}
