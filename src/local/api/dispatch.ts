import { type Answer, badRequest, isRefusal, refuse } from './answer.ts'
import type { Calls } from './calls.ts'
import type { Limits } from './limits.ts'
import type { Handler, MethodName } from './method.ts'
import { methods } from './methods/table.ts'
import type { Session } from './session.ts'
import { methodNames } from './spec.ts'
import type { State } from './state.ts'
import { getUpdates } from './updates.ts'
import type { Upload } from './upload.ts'
import { validate } from './validate.ts'

/** A request of the bot: the method as it was written, and its raw parameters. */
export interface Request {
  method: string
  params: Record<string, unknown>
  files: Map<string, Upload>
  /** Registers what to do when the client hangs up. */
  onGone: (forget: () => void) => void
}

/** An answer, or for `getUpdates` its JSON as it is sent. */
export type Dispatched = Answer | string | Promise<Answer | string>

/** What carrying out a call needs. */
export interface Engine {
  state: State
  session: Session
  limits: Limits
  calls: Calls
}

const notFound = refuse(404, 'Not Found')

function aboutUpdates(
  { state, session }: Engine,
  name: string,
  params: Record<string, unknown>,
  request: Request,
): Dispatched | undefined {
  // validate() made the parameters what the specification says, which these functions repeat.
  switch (name) {
    case 'getUpdates':
      return getUpdates(state.updates, params, request.onGone)
    case 'setWebhook':
      return session.setWebhook({ url: '', ...params })
    case 'deleteWebhook':
      return session.deleteWebhook(params)
    case 'getWebhookInfo':
      return session.getWebhookInfo()
    default:
      return undefined
  }
}

function carryOut(engine: Engine, name: string, request: Request): Dispatched {
  const params = validate(name, request.params)
  if (isRefusal(params)) return params
  const flood = engine.limits.check(name, params['chat_id'])
  if (flood !== undefined) return flood
  const special = aboutUpdates(engine, name, params, request)
  if (special !== undefined) return special
  const handler: Handler<MethodName> | undefined = Reflect.get(methods, name)
  if (handler === undefined) {
    return badRequest(`method ${name} is not offered by the local server`)
  }
  return handler(engine.state, params, { files: request.files })
}

/** The method's proper name, whatever its spelling in upper and lower case. */
export function properName(method: string): string | undefined {
  return methodNames.get(method.toLowerCase())
}

/** Carries out a call, and records it. */
export function dispatch(engine: Engine, request: Request): Dispatched {
  const name = properName(request.method)
  if (name === undefined) return notFound
  if (engine.state.loggedOut) return refuse(400, 'Logged out')
  const answer = carryOut(engine, name, request)
  const { calls } = engine
  if (answer instanceof Promise || typeof answer === 'string') {
    calls.counts.set(name, (calls.counts.get(name) ?? 0) + 1)
  } else calls.record({ method: name, params: request.params, answer })
  return answer
}
