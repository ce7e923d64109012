import Fastify, { type FastifyInstance } from 'fastify'
import type { Log } from '../log.ts'
import type { Health } from './intake/health.ts'
import { member } from './wire/member.ts'

export interface WebOptions {
  /** Gathers the health page's numbers. */
  readonly health: () => Promise<Health>
  readonly log: Log
}

/**
 * The web server with its health page. Routes are added before `listenOn`. Answers carry no words
 * of errors: whoever knocks learns the status and nothing else.
 */
export function makeWeb({ health, log }: WebOptions): FastifyInstance {
  const web = Fastify({
    logger: false,
    forceCloseConnections: true,
    return503OnClosing: true,
    requestTimeout: 30_000,
  })
  web.get('/healthz', async (_request, reply) => {
    const page = await health()
    return reply
      .code(page.ok ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(page)
  })
  web.setNotFoundHandler((_request, reply) => reply.code(404).send())
  web.setErrorHandler((error: { statusCode?: number }, _request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) log.event('web.failed', { status, error })
    return reply.code(status).send()
  })
  return web
}

/** `taken`: another program listens there. `denied`: a port below 1024 or an address of another machine. */
export type Listening =
  { readonly status: 'listening'; readonly port: number } | { readonly status: 'taken' | 'denied' }

/** Listens; port 0 takes any free one. Throws only what is neither of the two expected troubles. */
export async function listenOn(
  web: FastifyInstance,
  host: string,
  port: number,
): Promise<Listening> {
  try {
    await web.listen({ host, port })
    const address = web.server.address()
    return {
      status: 'listening',
      port: typeof address === 'object' && address ? address.port : port,
    }
  } catch (error) {
    const status = listenTrouble(error)
    if (status === undefined) throw error
    return { status }
  }
}

/** Which of the two expected troubles kept a server from listening; undefined: neither. */
export function listenTrouble(error: unknown): 'taken' | 'denied' | undefined {
  const code = member(error, 'code')
  if (code === 'EADDRINUSE') return 'taken'
  return code === 'EACCES' || code === 'EADDRNOTAVAIL' ? 'denied' : undefined
}
