import type { Trace } from '../app/ports.ts'
import { deletable } from '../domain/retention.ts'
import { outcomeOf } from './wire/outcome.ts'
import type { Cancel } from './wire/post.ts'

/** What is needed of grammY's `bot.api`; the signal is typed by what is used of it, as in polling. */
export interface WipingApi {
  deleteMessage(chatId: number, messageId: number, signal?: Cancel): Promise<true>
  deleteMessages(chatId: number, messageIds: number[], signal?: Cancel): Promise<true>
  editMessageText(
    chatId: number,
    messageId: number,
    text: string,
    other?: { readonly parse_mode?: 'HTML' },
    signal?: Cancel,
  ): Promise<unknown>
}

/** How a chat is wiped. */
export interface Wiping {
  readonly api: WipingApi
  readonly now: number
  /** A line that may stand on anybody's screen, in the language of the chat. */
  readonly neutral: () => Promise<string>
  /** A call that takes longer is given up, a wait that Telegram asks for included; ms, Infinity for never. */
  readonly callMs: number
}

/** What became of a chat's messages; those in neither list are to be tried again. */
export interface Wiped {
  readonly gone: readonly Trace[]
  /** They stand in the chat for good: the bot's own without their words. */
  readonly stay: readonly Trace[]
}

/** `later`: nobody refused, so it may work another time. */
type Fate = 'gone' | 'stays' | 'later'

/** Telegram's most for one call. */
const BATCH = 100

/**
 * Takes messages out of one chat: deleted while Telegram allows (48 h), made neutral after that. Young
 * and old never share a call, because a whole batch may be refused for one message in it. Stops at the
 * first that has to wait: in this chat the next would wait as well.
 */
export async function wipe(
  wiping: Wiping,
  chatId: number,
  traces: readonly Trace[],
): Promise<Wiped> {
  const gone: Trace[] = []
  const stay: Trace[] = []
  const note = (fate: Fate, some: readonly Trace[]): boolean => {
    if (fate === 'gone') gone.push(...some)
    if (fate === 'stays') stay.push(...some)
    return fate !== 'later'
  }
  const young = traces.filter((trace) => deletable(trace.sentAt, wiping.now))
  for (let from = 0; from < young.length; from += BATCH) {
    const batch = young.slice(from, from + BATCH)
    const fate = await removeAll(wiping, chatId, batch)
    if (fate !== 'one by one' && !note(fate, batch)) return { gone, stay }
    for (const trace of fate === 'one by one' ? batch : [])
      if (!note(await remove(wiping, chatId, trace), [trace])) return { gone, stay }
  }
  for (const trace of traces.filter((one) => !young.includes(one)))
    if (!note(await neutralise(wiping, chatId, trace), [trace])) return { gone, stay }
  return { gone, stay }
}

async function removeAll(
  { api, callMs }: Wiping,
  chatId: number,
  batch: readonly Trace[],
): Promise<Fate | 'one by one'> {
  const ids = batch.map((trace) => trace.messageId)
  const heard = await hear(api.deleteMessages(chatId, ids, patience(callMs)))
  if (heard === 'missing' || heard === 'refused') return 'one by one'
  return heard === 'done' ? 'gone' : heard
}

async function remove(wiping: Wiping, chatId: number, trace: Trace): Promise<Fate> {
  const { api, callMs } = wiping
  const heard = await hear(api.deleteMessage(chatId, trace.messageId, patience(callMs)))
  if (heard === 'refused') return neutralise(wiping, chatId, trace)
  return heard === 'done' || heard === 'missing' ? 'gone' : heard
}

/** Takes the words out of a message that can no longer be deleted. What a person wrote no bot can edit. */
async function neutralise(wiping: Wiping, chatId: number, trace: Trace): Promise<Fate> {
  if (trace.kind === 'typed') return 'stays'
  const { api, callMs, neutral } = wiping
  const text = await neutral()
  const other = { parse_mode: 'HTML' } as const
  const call = api.editMessageText(chatId, trace.messageId, text, other, patience(callMs))
  const heard = await hear(call)
  if (heard === 'missing') return 'gone'
  return heard === 'later' ? 'later' : 'stays'
}

function patience(callMs: number): Cancel | undefined {
  return callMs === Infinity ? undefined : AbortSignal.timeout(callMs)
}

/** What Telegram said. `stays`: nothing more can be done in this chat. */
async function hear(
  call: Promise<unknown>,
): Promise<'done' | 'missing' | 'refused' | 'stays' | 'later'> {
  try {
    await call
    return 'done'
  } catch (error) {
    const outcome = outcomeOf(error)
    if (outcome.is === 'gone') return outcome.stands ? 'refused' : 'missing'
    return HEARD[outcome.is]
  }
}

const HEARD = {
  'not-modified': 'done',
  refused: 'refused',
  'too-old': 'refused',
  blocked: 'stays',
  flood: 'later',
  unsent: 'later',
  uncertain: 'later',
  server: 'later',
  unauthorised: 'later',
  stranger: 'later',
} as const
