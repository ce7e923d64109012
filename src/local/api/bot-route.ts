import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Answer, badRequest, refuse } from './answer.ts'
import { type Engine, dispatch, properName } from './dispatch.ts'
import type { Faults, Verdict } from './faults.ts'
import type { Activity } from './idle.ts'
import { bodyParams, queryParams, readBody } from './request-body.ts'
import type { Upload } from './upload.ts'

/** What the route `/bot<token>/<method>` needs. */
export interface BotRoute {
  token: string
  engine: Engine
  faults: Faults
  activity: Activity
}

/** Sends an answer with the HTTP status Telegram gives it. */
export function respond(response: ServerResponse, answer: Answer | string): void {
  const body = typeof answer === 'string' ? answer : JSON.stringify(answer)
  const status = typeof answer === 'string' || answer.ok ? 200 : answer.error_code
  const headers: Record<string, string | number> = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  }
  if (typeof answer === 'object' && !answer.ok && answer.parameters?.retry_after !== undefined) {
    headers['retry-after'] = answer.parameters.retry_after
  }
  response.writeHead(status, headers)
  response.end(body)
}

/** Token, method and query of a path `/bot<token>/<method>?<query>`. */
export function parseBotPath(url: string): { token: string; method: string; query: string } {
  const mark = url.indexOf('?')
  const path = mark === -1 ? url : url.slice(0, mark)
  const slash = path.indexOf('/', 4)
  return {
    token: decodeURIComponent(slash === -1 ? path.slice(4) : path.slice(4, slash)),
    method: slash === -1 ? '' : path.slice(slash + 1),
    query: mark === -1 ? '' : url.slice(mark + 1),
  }
}

const unauthorized = refuse(401, 'Unauthorized')

async function suffer(verdict: Verdict, response: ServerResponse): Promise<boolean> {
  if (verdict.delay > 0) await new Promise((resolve) => setTimeout(resolve, verdict.delay))
  if (verdict.drop === 'before') {
    response.destroy()
    return true
  }
  if (verdict.refusal === undefined) return false
  respond(response, verdict.refusal)
  return true
}

/** Carries out a call whose parameters were read, with the faults that befall it. */
export async function answerCall(
  { engine, faults, activity }: BotRoute,
  response: ServerResponse,
  method: string,
  params: Record<string, unknown>,
  files: Map<string, Upload>,
): Promise<void> {
  const name = properName(method) ?? method
  const isPoll = name === 'getUpdates'
  if (!isPoll) activity.inFlight += 1
  try {
    const verdict = faults.judge(name, params['chat_id'])
    if (verdict !== undefined && (await suffer(verdict, response))) {
      const answer = verdict.refusal ?? refuse(0, 'the connection was dropped')
      engine.calls.record({ method: name, params, answer })
      return
    }
    const onGone = (forget: () => void) => response.on('close', forget)
    const dispatched = dispatch(engine, { method, params, files, onGone })
    const answer = dispatched instanceof Promise ? await dispatched : dispatched
    if (verdict?.drop === 'after') response.destroy()
    else respond(response, answer)
  } finally {
    if (!isPoll) activity.inFlight -= 1
    activity.stir()
  }
}

async function botRoute(
  route: BotRoute,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { token, method, query } = parseBotPath(request.url ?? '')
  if (token !== route.token) return respond(response, unauthorized)
  let params = queryParams(query)
  if (request.method === 'POST') {
    const body = await readBody(request)
    if (body === undefined) return respond(response, refuse(413, 'Request Entity Too Large'))
    const given = bodyParams(request.headers['content-type'] ?? '', body)
    if (given === undefined) return respond(response, badRequest("can't parse JSON object"))
    params = query === '' ? given : { ...params, ...given }
  } else if (request.method !== 'GET') {
    return respond(response, refuse(405, 'Method Not Allowed'))
  }
  return answerCall(route, response, method, params, new Map())
}

/**
 * Answers a request of the bot, except multipart ones. It stands outside fastify: this is the path
 * that benchmarks measure. A bug in a method is answered with 500 and its words.
 */
export function answerBot(
  route: BotRoute,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  botRoute(route, request, response).catch((error: unknown) => {
    const words = error instanceof Error ? error.message : String(error)
    if (!response.headersSent) respond(response, refuse(500, `Internal Server Error: ${words}`))
  })
}
