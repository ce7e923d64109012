import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import Fastify from 'fastify'
import { type BotRoute, answerBot } from './bot-route.ts'
import { type Calls, createCalls } from './calls.ts'
import { addControlRoutes } from './control.ts'
import { type Engine, dispatch } from './dispatch.ts'
import { type Faults, createFaults } from './faults.ts'
import { addFileRoute } from './file-route.ts'
import { createActivity } from './idle.ts'
import { noLimits, telegramLimits } from './limits.ts'
import { addMultipartRoute } from './multipart-route.ts'
import { addPageRoutes } from './page-routes.ts'
import { type Persona, addPhoneRoutes } from './phones.ts'
import { type Session, createSession } from './session.ts'
import { type State, createState } from './state.ts'
import { releasePoll } from './updates.ts'
import { type World, createWorld } from './world.ts'

/** How to start a local Telegram; everything has a default. */
export interface TelegramOptions {
  host?: string
  /** 0, the default, takes any free port. */
  port?: number
  /** The bot's token; by default one that nobody can guess. */
  token?: string
  /** The time in ms; a test may give a clock of its own. */
  now?: () => number
  bot?: { id: number; first_name: string; username: string }
  /** The folder of the chat page; by default this package's own. */
  pageDir?: string
  hooks?: {
    onRestart?(): Promise<void>
    onLanguage?(personId: number, locale: string): Promise<void>
  }
  /** Who the chat page offers. */
  personas?: () => Persona[]
  /** `telegram` answers 429 as Telegram does; `off`, the default, never by itself. */
  limits?: 'off' | 'telegram'
}

/** A running local Telegram. */
export interface Telegram {
  /** The API root, `http://127.0.0.1:<port>`, as grammY's `apiRoot` wants it. */
  url: string
  token: string
  world: World
  faults: Faults
  calls: Calls
  /** How many calls there were of each method. */
  stats(): Record<string, number>
  /** Resolves when no update waits and no call is in flight, and that for `quiet` ms. */
  idle(quiet?: number, timeout?: number): Promise<void>
  close(): Promise<void>
}

const defaultBot = { id: 7_000_000_001, first_name: 'Hamrah', username: 'hamrah_local_bot' }

/** Updates that the bot has not been seen to be done with. */
function waiting({ updates }: State, { webhook }: Session): number {
  return updates.again.length + updates.handed + (webhook?.undelivered ?? updates.pending.length)
}

/** Where programs on this machine reach a server that listens on `host`. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}

function setUp(options: TelegramOptions): { route: BotRoute; world: World; state: State } {
  const token = options.token ?? `${defaultBot.id}:${randomBytes(27).toString('base64url')}`
  const id = options.bot?.id ?? (Number(/^\d+(?=:)/.exec(token)?.[0]) || defaultBot.id)
  const bot = { ...defaultBot, ...options.bot, id, is_bot: true }
  const activity = createActivity(() => waiting(state, session))
  const state: State = createState(bot, options.now ?? Date.now, () => {
    activity.stir()
    session.webhook?.pump()
  })
  const session = createSession(state, (reply) => {
    const { method, ...params } = reply
    activity.inFlight += 1
    void Promise.resolve(
      dispatch(engine, { method: String(method), params, files: new Map(), onGone: () => {} }),
    ).finally(() => {
      activity.inFlight -= 1
      activity.stir()
    })
  })
  const limits = options.limits === 'telegram' ? telegramLimits(state) : noLimits
  const engine: Engine = { state, session, limits, calls: createCalls() }
  const route: BotRoute = { token, engine, faults: createFaults(), activity }
  return { route, world: createWorld(state), state }
}

/**
 * Starts a local Telegram: a strict Bot API server, the phone API and the chat page on one port.
 * It reaches nothing but this machine.
 */
export async function startTelegram(options: TelegramOptions = {}): Promise<Telegram> {
  const { route, world, state } = setUp(options)
  const { engine, faults, activity } = route
  const server = createServer()
  const app = Fastify({
    bodyLimit: 52 * 1024 * 1024,
    // The Bot API answers before fastify sees the request: it is the path benchmarks measure.
    serverFactory: (handler) =>
      server.on('request', (request, response) => {
        const isBot = request.url?.startsWith('/bot') ?? false
        const type = request.headers['content-type'] ?? ''
        if (isBot && !type.startsWith('multipart/')) answerBot(route, request, response)
        else handler(request, response)
      }),
  })
  // Clients keep connections open; closing one just as a request comes would look like a fault.
  server.keepAliveTimeout = 120_000
  server.requestTimeout = 0
  await addMultipartRoute(app, route)
  addFileRoute(app, route.token, state)
  addPageRoutes(app, options.pageDir)
  addPhoneRoutes(app, { world, state, ...options })
  addControlRoutes(app, { world, faults, activity, calls: engine.calls })
  const { host = '127.0.0.1' } = options
  await app.listen({ host, port: options.port ?? 0 })
  const address = server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  return {
    url: `http://${reachable(host)}:${port}`,
    token: route.token,
    world,
    faults,
    calls: engine.calls,
    stats: () => Object.fromEntries(engine.calls.counts),
    idle: activity.idle,
    async close() {
      engine.session.stop()
      releasePoll(state.updates)
      server.closeAllConnections()
      await app.close()
    },
  }
}
