import type { Change } from '../app/changes.ts'
import type { Trace, TraceKind } from '../app/ports.ts'
import type { Person } from '../domain/people.ts'
import { RETENTION } from '../domain/retention.ts'
import { who, type BotContext, type House, type Work } from './context.ts'
import { wipe, type WipingApi } from './wipe.ts'

/** The ledger of this person's chat, read once for each update. */
export async function chatTraces(ctx: BotContext): Promise<readonly Trace[]> {
  const known = READ.get(ctx.work) ?? ctx.work.house.store.traces(who(ctx).id)
  READ.set(ctx.work, known)
  return known
}

const READ = new WeakMap<Work, Promise<readonly Trace[]>>()

/** Minutes are given anew only when so many milliseconds of them are gone: not at every tap. */
const WORTH_RENEWING = 60_000

/** Remembers a sensitive message, or gives it its minutes (`stays`, ms) anew when it is known already. */
export async function keepTrace(
  ctx: BotContext,
  messageId: number,
  kind: TraceKind = 'screen',
  stays: number = RETENTION.screen,
): Promise<void> {
  const { house } = ctx.work
  const now = house.now()
  const vanishAt = now + stays
  const known = (await chatTraces(ctx)).find((one) => one.messageId === messageId)
  if (known && Math.abs(vanishAt - (known.vanishAt ?? 0)) < WORTH_RENEWING) return
  await house.commit([
    known
      ? { do: 'trace.vanish', id: known.id, vanishAt }
      : { do: 'trace.add', trace: traceOf(who(ctx), kind, messageId, now, vanishAt) },
  ])
  if (!known) READ.delete(ctx.work)
}

/** The change that remembers a message the person wrote, due to be deleted at once. */
export function typedTrace(ctx: BotContext): Change[] {
  const messageId = ctx.message?.message_id
  if (messageId === undefined) return []
  const now = ctx.work.house.now()
  return [{ do: 'trace.add', trace: traceOf(who(ctx), 'typed', messageId, now, now) }]
}

function traceOf(
  person: { readonly id: string; readonly profile: { readonly telegramId: number } },
  kind: TraceKind,
  messageId: number,
  sentAt: number,
  vanishAt: number,
) {
  const chatId = person.profile.telegramId
  return { personId: person.id, caseId: null, chatId, messageId, kind, sentAt, vanishAt }
}

/** Deletes messages of this chat now and takes them out of the ledger. */
export async function withdraw(ctx: BotContext, messageIds: readonly number[]): Promise<void> {
  if (messageIds.length === 0) return
  READ.delete(ctx.work)
  const traces = await chatTraces(ctx)
  const meant = traces.filter((one) => messageIds.includes(one.messageId))
  await vanish(ctx.api, ctx.work.house, meant)
}

/** One chat that Telegram makes wait must not keep the secrets of all others on their screens. */
const CHATS_AT_ONCE = 16

/**
 * Takes messages out of their chats, chats side by side, and strikes them from the ledger: deleted
 * while Telegram allows (48 h), without their words after that. What has to wait (`callMs` at the most
 * for each call, or as long as Telegram asks) stays in the ledger. Returns how many still stand in a
 * chat for good: `deleteMessages` skips those silently, so honesty needs the ledger's own ages; and what
 * has to wait. `forgotten`: whose chat it was, where the store knows them no more.
 */
export async function vanish(
  api: WipingApi,
  house: House,
  traces: readonly Trace[],
  callMs = Infinity,
  forgotten?: Person,
): Promise<{ readonly left: number; readonly later: readonly Trace[] }> {
  const now = house.now()
  const struck: number[] = []
  let left = 0
  const chats = byChat(traces).values()
  const hand = async (): Promise<void> => {
    for (const own of chats) {
      const [first] = own
      if (!first) continue
      const neutral = () => neutralLine(house, first.personId, forgotten)
      const { gone, stay } = await wipe({ api, now, neutral, callMs }, first.chatId, own)
      left += stay.length
      struck.push(...[...gone, ...stay].map(({ id }) => id))
    }
  }
  await Promise.all(Array.from({ length: CHATS_AT_ONCE }, hand))
  if (struck.length > 0) await house.commit([{ do: 'trace.drop', ids: struck }])
  const done = new Set(struck)
  return { left, later: traces.filter(({ id }) => !done.has(id)) }
}

async function neutralLine(
  { store, voice, doors }: House,
  personId: string,
  forgotten: Person | undefined,
): Promise<string> {
  const person = personId === forgotten?.id ? forgotten : await store.person(personId)
  return person
    ? voice.to(person)('neutral--gone')
    : voice.plain(doors.defaultLocale)('neutral--gone')
}

function byChat(traces: readonly Trace[]): Map<number, Trace[]> {
  const chats = new Map<number, Trace[]>()
  for (const trace of traces) {
    const own = chats.get(trace.chatId) ?? []
    own.push(trace)
    chats.set(trace.chatId, own)
  }
  return chats
}
