import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** What the server does with the next request. `drop`: reads it whole, then breaks the connection. */
export type Step =
  | { readonly status: number; readonly body: unknown; readonly type?: 'json' | 'html' }
  | 'drop'
  | 'silence'

export interface Received {
  readonly method: string
  readonly type: string
  readonly body: string
}

/** A server that does what it is told, request by request; the last step repeats. */
export async function scriptServer(...steps: Step[]) {
  const received: Received[] = []
  const sockets = new Set<unknown>()
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    sockets.add(request.socket)
    const method = request.url?.split('/').at(-1) ?? ''
    const type = request.headers['content-type'] ?? ''
    received.push({ method, type, body: await whole(request) })
    const step = steps.length > 1 ? steps.shift() : steps[0]
    if (step === 'drop') request.socket.destroy()
    if (step === 'drop' || step === 'silence' || step === undefined) return
    response.writeHead(step.status, { 'content-type': 'application/json' })
    response.end(step.type === 'html' ? String(step.body) : JSON.stringify(step.body))
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    connections: () => sockets.size,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

export const OK: Step = { status: 200, body: { ok: true, result: true } }

/** Telegram's refusal with its code and text. */
export function refusal(code: number, description: string, retryAfter?: number): Step {
  const parameters = retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } }
  return { status: code, body: { ok: false, error_code: code, description, ...parameters } }
}

async function whole(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of request) text += String(part)
  return text
}
