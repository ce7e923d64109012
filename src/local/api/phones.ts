import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { openEventStream } from './event-stream.ts'
import { localOnly } from './local-only.ts'
import { commandsFor } from './methods/commands.ts'
import type { Person } from './person.ts'
import { addPhoneActions } from './phone-actions.ts'
import { watch } from './rooms.ts'
import type { RoomEvent, State } from './state.ts'
import type { World } from './world.ts'

/** Someone whose phone the chat page shows. */
export interface Persona {
  id: number
  key: string
  role: string
  locale: string
  first_name: string
  /** The payload of the invite link that this persona's Start button sends, if any. */
  start: string | null
}

/** What the phone API needs from its host. */
export interface PhoneOptions {
  world: World
  state: State
  personas?: () => Persona[]
  hooks?: {
    onRestart?(): Promise<void>
    onLanguage?(personId: number, locale: string): Promise<void>
  }
}

/** Finds the phone a request is about, or answers 404. */
export type FindPhone = (request: FastifyRequest, reply: FastifyReply) => Person | undefined

/** What a room event is on the wire: its name and data, or nothing when it is not for this phone. */
function wire(state: State, person: Person, event: RoomEvent): [string, unknown] | undefined {
  const { kind } = event
  if (kind === 'message' || kind === 'edit') return [kind, event.message]
  if (kind === 'commands') return [kind, { commands: commandsFor(state, person.account) }]
  if (kind === 'toast') {
    const { user, text, show_alert } = event
    return user === person.id ? [kind, { text, show_alert }] : undefined
  }
  const { kind: _, ...data } = event
  return [kind, data]
}

/** The phone API of the chat page: who there is, what their chats show, and what they do. */
export function addPhoneRoutes(app: FastifyInstance, options: PhoneOptions): void {
  const { world, state } = options
  const personas = () => options.personas?.() ?? []

  const findPhone: FindPhone = (request, reply) => {
    const id = Number(Reflect.get(Object(request.params), 'id'))
    const persona = personas().find((one) => one.id === id)
    if (persona !== undefined) {
      const { first_name, locale } = persona
      return world.person({ id, first_name, language_code: locale })
    }
    const known = world.find(id)
    if (known === undefined) void reply.code(404).send({ error: 'there is no such phone' })
    return known
  }

  void app.register(async (phones) => {
    phones.addHook('onRequest', localOnly)

    phones.get('/phones', () => {
      const { id, first_name, username } = state.bot
      return { bot: { id, first_name, username }, personas: personas() }
    })

    phones.get('/phones/:id/events', (request, reply) => {
      const person = findPhone(request, reply)
      if (person === undefined) return
      const { account } = person
      const stream = openEventStream(reply, () => stop())
      stream.send('snapshot', {
        messages: person.chat,
        commands: commandsFor(state, account),
        blocked: account.blocked,
        locale: account.user.language_code ?? 'en',
      })
      const stop = watch(account.room, (event) => {
        const sent = wire(state, person, event)
        if (sent !== undefined) stream.send(...sent)
      })
    })

    addPhoneActions(phones, options, findPhone)
  })
}
