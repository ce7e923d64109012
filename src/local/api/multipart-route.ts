import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from './answer.ts'
import { type BotRoute, answerCall, parseBotPath, respond } from './bot-route.ts'
import { queryParams } from './request-body.ts'
import type { Upload } from './upload.ts'

const megabyte = 1024 * 1024

/** Multipart requests of the bot: parameters as text parts, files as file parts. */
export async function addMultipartRoute(app: FastifyInstance, route: BotRoute): Promise<void> {
  await app.register(multipart, {
    limits: { fileSize: 51 * megabyte, fieldSize: megabyte, files: 12, fields: 100 },
  })
  app.post('/bot*', async (request: FastifyRequest, reply: FastifyReply) => {
    const { token, method, query } = parseBotPath(request.url)
    reply.hijack()
    if (token !== route.token) return respond(reply.raw, refuse(401, 'Unauthorized'))
    const params = queryParams(query)
    const files = new Map<string, Upload>()
    try {
      for await (const part of request.parts()) {
        if (part.type === 'field') {
          params[part.fieldname] = part.value
          continue
        }
        const bytes = await part.toBuffer()
        const file: Upload = { upload: true, bytes, name: part.filename, mime: part.mimetype }
        files.set(part.fieldname, file)
      }
    } catch {
      return respond(reply.raw, refuse(413, 'Request Entity Too Large'))
    }
    addDirectFiles(params, files, referenced(params))
    return answerCall(route, reply.raw, method, params, files)
  })
}

/** Names that some parameter points to with `attach://`. */
function referenced(params: Record<string, unknown>): Set<string> {
  const text = Object.values(params).join(' ')
  return new Set([...text.matchAll(/attach:\/\/([\w-]+)/g)].map(([, name]) => name ?? ''))
}

/** A file part that nothing points to is itself the value of the parameter of its name. */
function addDirectFiles(
  params: Record<string, unknown>,
  files: Map<string, Upload>,
  attached: Set<string>,
): void {
  for (const [name, file] of files) if (!attached.has(name)) params[name] = file
}
