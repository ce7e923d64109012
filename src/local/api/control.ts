import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Calls } from './calls.ts'
import type { Fault, Faults } from './faults.ts'
import type { Activity } from './idle.ts'
import { localOnly } from './local-only.ts'
import type { Person } from './person.ts'
import { Unable, readAs } from './read-json.ts'
import type { World } from './world.ts'

/** What the control routes drive. */
export interface ControlOptions {
  world: World
  faults: Faults
  activity: Activity
  calls: Calls
}

const kinds = ['error', 'drop-before', 'drop-after', 'delay', 'flood'] as const
const faultShape = z.object({
  kind: z.enum(kinds),
  method: z.string().exactOptional(),
  chat: z.number().exactOptional(),
  code: z.number().exactOptional(),
  description: z.string().exactOptional(),
  ms: z.number().exactOptional(),
  retry_after: z.number().exactOptional(),
  times: z.number().exactOptional(),
  rate: z.number().exactOptional(),
  seed: z.number().exactOptional(),
})
const faultCommand = z.discriminatedUnion('op', [
  z.object({ op: z.literal('add'), fault: faultShape }),
  z.object({ op: z.literal('clear') }),
  z.object({ op: z.literal('list') }),
])

const personShape = z.object({
  id: z.number().int().exactOptional(),
  first_name: z.string().exactOptional(),
  last_name: z.string().exactOptional(),
  username: z.string().exactOptional(),
  language_code: z.string().exactOptional(),
  started: z.boolean().exactOptional(),
})

const act = z.discriminatedUnion('do', [
  z.object({ do: z.literal('sends'), text: z.string() }),
  z.object({ do: z.literal('taps'), label: z.string() }),
  z.object({ do: z.literal('tapsData'), data: z.string(), message_id: z.number().exactOptional() }),
  z.object({ do: z.literal('deletes'), message_ids: z.array(z.number()) }),
  z.object({ do: z.enum(['voice', 'photo', 'sticker', 'contact', 'location']) }),
  z.object({ do: z.enum(['blocks', 'unblocks', 'deletesAccount', 'clearsHistory']) }),
])

/** A fault from JSON; a method written `/like this/` is a pattern. */
function faultOf(shape: z.infer<typeof faultShape>): Fault {
  const pattern = /^\/(.*)\/$/.exec(shape.method ?? '')?.[1]
  return pattern === undefined ? shape : { ...shape, method: new RegExp(pattern) }
}

function personOf(world: World, { params }: FastifyRequest): Person {
  const person = world.find(Number(Reflect.get(Object(params), 'id')))
  if (person === undefined) throw new Unable(404, 'no such person')
  return person
}

function carryOut(person: Person, command: z.infer<typeof act>): unknown {
  switch (command.do) {
    case 'sends':
      return person.sends(command.text)
    case 'taps':
      return { query_id: person.taps(command.label).queryId }
    case 'tapsData': {
      const message = person.account.room.messages.get(command.message_id ?? 0)
      return { query_id: person.tapsData(command.data, message && { message }).queryId }
    }
    case 'deletes':
      person.deletes(command.message_ids)
      break
    case 'voice':
    case 'photo':
    case 'sticker':
    case 'contact':
    case 'location':
      return person[command.do]()
    case 'blocks':
    case 'unblocks':
    case 'deletesAccount':
    case 'clearsHistory':
      person[command.do]()
  }
  return {}
}

/**
 * Routes that let another process drive the world, for tests that kill the bot:
 *
 * - `POST /control/faults` `{op:'add', fault}` | `{op:'list'}` | `{op:'clear'}` → the faults in force;
 *   `fault` as in faults.ts, with `method` a name or `/a pattern/`
 * - `POST /control/persons` `{id?, first_name?, …, started?}` → `{id}`
 * - `GET /control/persons/:id` → `{messages, toasts, blocked}`
 * - `POST /control/persons/:id` `{do:'sends', text}` | `{do:'taps', label}` | `{do:'tapsData', data,
 *   message_id?}` | `{do:'deletes', message_ids}` | `{do:'voice'|'photo'|'sticker'|'contact'|
 *   'location'|'blocks'|'unblocks'|'deletesAccount'|'clearsHistory'}` → the message, `{query_id}` or `{}`
 * - `POST /control/redeliver` `{update_id}`
 * - `POST /control/idle` `{quiet?, timeout?}` → `{}` when nothing is going on any more
 * - `GET /control/stats` → calls per method
 */
export function addControlRoutes(app: FastifyInstance, options: ControlOptions): void {
  const { world, faults, activity, calls } = options
  void app.register(async (control) => {
    control.addHook('onRequest', localOnly)
    control.post('/control/faults', (request) => {
      const command = readAs(faultCommand, request.body)
      if (command.op === 'add') faults.add(faultOf(command.fault))
      if (command.op === 'clear') faults.clear()
      return faults.list().map((fault) => ({ ...fault, method: String(fault.method ?? '*') }))
    })
    control.post('/control/persons', (request) => {
      return { id: world.person(readAs(personShape, request.body ?? {})).id }
    })
    control.get('/control/persons/:id', (request) => {
      const person = personOf(world, request)
      return { messages: person.chat, toasts: person.toasts, blocked: person.account.blocked }
    })
    control.post('/control/persons/:id', (request) => {
      return carryOut(personOf(world, request), readAs(act, request.body))
    })
    control.post('/control/redeliver', (request) => {
      world.redeliver(readAs(z.object({ update_id: z.number() }), request.body).update_id)
      return {}
    })
    control.post('/control/idle', async (request) => {
      const shape = z.object({
        quiet: z.number().exactOptional(),
        timeout: z.number().exactOptional(),
      })
      const { quiet, timeout } = readAs(shape, request.body ?? {})
      await activity.idle(quiet, timeout)
      return {}
    })
    control.get('/control/stats', () => Object.fromEntries(calls.counts))
  })
}
