import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { buttonsOf } from './buttons.ts'
import type { Person } from './person.ts'
import type { FindPhone, PhoneOptions } from './phones.ts'
import { Unable, readAs } from './read-json.ts'
import { dropPending } from './updates.ts'

const text = z.object({
  text: z.string().trim().min(1).max(4096),
  reply_to_message_id: z.number().int().optional(),
})
const tapped = z.object({ message_id: z.number().int(), data: z.string().min(1) })
const deleted = z.object({ message_ids: z.array(z.number().int()) })
const blocking = z.object({ blocked: z.boolean() })
const language = z.object({ locale: z.string().regex(/^[a-z]{2,3}$/) })
const length = z.object({ duration: z.coerce.number().int().min(0).max(3600).default(1) })

/** Kinds of files that a browser may show from this origin; all else is only offered for saving. */
const shown = /^(image\/(png|jpeg|gif|webp)|audio\/[\w.+-]+)$/

function rawFile(body: unknown, type = ''): { bytes: Buffer; mime: string } {
  if (!Buffer.isBuffer(body) || body.length === 0)
    throw new Unable(400, 'a file is sent as its bytes')
  return { bytes: body, mime: type.split(';')[0] ?? '' }
}

/** What people do with their phones: every action of the chat page. */
export function addPhoneActions(
  app: FastifyInstance,
  { world, state, hooks }: PhoneOptions,
  findPhone: FindPhone,
): void {
  app.addContentTypeParser(
    /^(audio|image)\/|^application\/octet-stream/,
    { parseAs: 'buffer' },
    (_request, body, done) => done(null, body),
  )

  const onPhone = (action: string, act: (person: Person, request: FastifyRequest) => unknown) => {
    app.post(`/phones/:id/${action}`, async (request, reply) => {
      const person = findPhone(request, reply)
      return person === undefined ? reply : act(person, request)
    })
  }

  onPhone('messages', (person, { body }) => {
    const given = readAs(text, body)
    if (person.account.blocked) throw new Unable(409, 'this person has blocked the bot')
    const reply_to = given.reply_to_message_id ?? 0
    const isThere = person.account.room.messages.has(reply_to)
    return { message_id: person.sends(given.text, isThere ? { reply_to } : {}).message_id }
  })

  onPhone('taps', (person, { body }) => {
    const { message_id, data } = readAs(tapped, body)
    const message = person.account.room.messages.get(message_id)
    const isThere = buttonsOf(message).some(
      (button) => 'callback_data' in button && button.callback_data === data,
    )
    if (message === undefined || !isThere) throw new Unable(404, 'that button is gone')
    return { query_id: person.tapsData(data, { message }).queryId }
  })

  onPhone('voice', (person, { body, headers, query }) => {
    const { duration } = readAs(length, query)
    const file = rawFile(body, headers['content-type'])
    return { message_id: person.voice({ ...file, duration }).message_id }
  })

  onPhone('photo', (person, { body, headers }) => {
    return { message_id: person.photo(rawFile(body, headers['content-type'])).message_id }
  })

  onPhone('sticker', (person) => ({ message_id: person.sticker().message_id }))

  onPhone('delete', (person, { body }) => {
    person.deletes(readAs(deleted, body).message_ids)
    return {}
  })

  onPhone('block', (person, { body }) => {
    if (readAs(blocking, body).blocked) person.blocks()
    else person.unblocks()
    return {}
  })

  onPhone('language', async (person, { body }) => {
    const { locale } = readAs(language, body)
    person.speaks(locale)
    await hooks?.onLanguage?.(person.id, locale)
    return {}
  })

  app.post('/phones/restart', async () => {
    // What waits for the bot belongs to the old world; the hook must not meet it again.
    dropPending(state.updates)
    await hooks?.onRestart?.()
    world.startOver()
    return {}
  })

  app.get('/phones/files/:file_id', (request, reply) => {
    const file = state.files.byId.get(String(Reflect.get(Object(request.params), 'file_id')))
    if (file === undefined) throw new Unable(404, 'there is no such file')
    const isShown = shown.test(file.mime)
    // A person's file must never run as a page of this origin.
    return reply
      .headers({
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'content-disposition': isShown ? 'inline' : 'attachment',
        'cache-control': 'private, max-age=3600',
      })
      .type(isShown ? file.mime : 'application/octet-stream')
      .send(file.bytes)
  })
}
