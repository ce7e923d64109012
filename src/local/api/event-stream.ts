import type { FastifyReply } from 'fastify'

/** How often a comment is sent, in ms, so that both sides notice a dead connection. */
const heartbeat = 15_000

/** A stream of server-sent events to one page. */
export interface EventStream {
  send(event: string, data: unknown): void
}

/** Turns a reply into an event stream; `closed` is called once, when the page has gone. */
export function openEventStream(reply: FastifyReply, closed: () => void): EventStream {
  reply.hijack()
  const { raw } = reply
  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  const timer = setInterval(() => raw.write(': still here\n\n'), heartbeat)
  timer.unref()
  raw.on('close', () => {
    clearInterval(timer)
    closed()
  })
  return {
    send(event, data) {
      raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
    },
  }
}
