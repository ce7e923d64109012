import type { FastifyReply, FastifyRequest } from 'fastify'
import { isLoopback } from './links.ts'

/** Whether this host, with or without a port, is this machine. */
function isLocalHost(host: string | undefined): boolean {
  const url = `http://${host ?? ''}`
  return host !== undefined && URL.canParse(url) && isLoopback(new URL(url).hostname)
}

/**
 * Refuses requests that did not come from a page of this server or a program on this machine. A
 * hostile web page could point a name of its own at 127.0.0.1 (DNS rebinding), which the Host header
 * gives away, or post from its own origin, which the Origin header does.
 */
export async function localOnly(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { host, origin } = request.headers
  const isOwn = origin === undefined || origin === `http://${host}`
  if (isLocalHost(host) && isOwn) return
  await reply.code(403).send({ error: 'only pages and programs of this machine may do this' })
}
