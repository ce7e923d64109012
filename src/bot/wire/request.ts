import { member } from './member.ts'

/** The Bot API method a URL calls: its last part. */
export function methodOf(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1)
}

/** What grammY sends: JSON, or a form with files. */
export type WireBody = string | AsyncIterable<Uint8Array>

/** grammY hands in JSON as a string and uploads as a stream, which is read whole so that it can be repeated. */
export async function readBody(body: WireBody | undefined): Promise<string | Buffer> {
  if (body === undefined) return ''
  if (typeof body === 'string') return body
  const parts: Uint8Array[] = []
  for await (const part of body) parts.push(part)
  return Buffer.concat(parts)
}

/** The chat a request goes to, as text, out of JSON or a multipart form; undefined when it names none. */
export function chatOf(body: string | Buffer): string | undefined {
  if (typeof body !== 'string') {
    return /name="chat_id"\r\n\r\n(@?[\w-]+)/.exec(body.toString('latin1', 0, 4096))?.[1]
  }
  const chat = body === '' ? undefined : member(JSON.parse(body), 'chat_id')
  return typeof chat === 'number' || typeof chat === 'string' ? String(chat) : undefined
}

/** How long a getUpdates asks the server to hold it, in seconds. */
export function pollSeconds(body: string | Buffer): number {
  return Number(/"timeout":(\d+)/.exec(body.toString())?.[1] ?? 0)
}
