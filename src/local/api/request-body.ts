import type { IncomingMessage } from 'node:http'
import { parseRecord } from './json.ts'

/** Telegram takes up to 50 MB of files; without files a request is far smaller. */
const mostBytes = 4 * 1024 * 1024

/** The whole body of a request as text; undefined when it is too large or the client hung up. */
export function readBody(request: IncomingMessage): Promise<string | undefined> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= mostBytes) chunks.push(chunk)
    })
    request.on('end', () => {
      const only = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)
      resolve(size > mostBytes ? undefined : (only?.toString() ?? ''))
    })
    request.on('error', () => resolve(undefined))
    request.on('close', () => resolve(undefined))
  })
}

/** Parameters from the query string. */
export function queryParams(query: string): Record<string, unknown> {
  return query === '' ? {} : Object.fromEntries(new URLSearchParams(query))
}

/** Parameters from a JSON or form body; undefined when the JSON cannot be read. */
export function bodyParams(type: string, body: string): Record<string, unknown> | undefined {
  if (body === '') return {}
  if (type.startsWith('application/x-www-form-urlencoded')) return queryParams(body)
  if (!type.startsWith('application/json')) return {}
  return parseRecord(body)
}
