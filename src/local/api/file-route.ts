import type { FastifyInstance } from 'fastify'
import { refuse } from './answer.ts'
import type { State } from './state.ts'

/** Downloads of what `getFile` pointed to: `/file/bot<token>/<path>`. */
export function addFileRoute(app: FastifyInstance, token: string, state: State): void {
  app.get('/file/*', (request, reply) => {
    const start = `/file/bot${token}/`
    const path = decodeURIComponent(request.url.split('?')[0] ?? '')
    if (!path.startsWith(start)) return reply.code(401).send(refuse(401, 'Unauthorized'))
    const file = state.files.byPath.get(path.slice(start.length))
    if (file === undefined) return reply.code(404).send(refuse(404, 'Not Found'))
    return reply.type('application/octet-stream').send(file.bytes)
  })
}
