import type { Change } from '../../app/changes.ts'
import { findRun } from '../../app/turn.ts'
import { atLeast } from '../../domain/people.ts'
import { isVoiceRefusal, type GivenVoice } from '../../domain/recording.ts'
import type { Run } from '../../domain/run.ts'
import { askPin } from '../ask-pin.ts'
import { press, readTap, readTurn } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { unlocked } from '../lock.ts'
import { show } from '../screen.ts'
import { isShutRun } from '../shut.ts'
import { toast } from '../toast.ts'
import { keepTrace, typedTrace, withdraw } from '../traces.ts'
import { mayAnswer } from '../patience.ts'
import type { Flow, FlowTurned, Input, Scene } from './flow.ts'

/** How a flow stands after an input: it goes on, it is over, or the input was not meant for it. */
export type Played = 'on' | 'over' | 'elsewhere'

/**
 * One turn of a flow: read the input, take it as a compare-and-set, show where the person stands. The
 * database decides; whatever the screen or the replay log believed is corrected by what is shown.
 */
export async function play(ctx: BotContext, flow: Flow, runId: string): Promise<Played> {
  const run = await findRun(ctx.work.act, who(ctx), runId)
  // Whoever was a coordinator once has no way back into a coordinator's run.
  if (!run || !atLeast(who(ctx).role, flow.role)) return 'elsewhere'
  if (await isShutRun(ctx, run)) return 'elsewhere'
  const pressed = readTurn(readTap(ctx.callbackQuery?.data))
  if (ctx.callbackQuery && pressed?.runId !== runId) return 'elsewhere'
  // Nothing is taken from a phone whose PIN was not shown, and nothing typed into it stays.
  if (flow.sensitive && !unlocked(ctx)) {
    await askPin(ctx, { is: 'run', runId })
    return run.status === 'open' ? 'on' : 'over'
  }
  const input = inputOf(ctx, pressed?.arg)
  const traced = tracesOf(ctx, flow, input)
  const turned = await flow.turn(sceneOf(ctx), run, pressed?.turn ?? null, input, traced)
  if (turned.status === 'gone') return 'elsewhere'
  await settlePerson(ctx)
  const answered = turned.status === 'moved' || !ctx.message || mayAnswer(ctx)
  await Promise.all([
    answered ? explain(ctx, turned, input) : undefined,
    // Words that a flow has taken do not stay in the chat: a thought, a name, a worry. Nor does a voice.
    turned.status === 'moved' && leavesChat(flow, input) && ctx.message
      ? withdraw(ctx, [ctx.message.message_id])
      : undefined,
  ])
  const replaces = input.by === 'text' || (input.by === 'voice' && turned.status === 'moved')
  if (answered) await showRun(ctx, flow, turned.run, null, replaces)
  // What was not taken may be wanted again: a worry typed too early, in fewer words, by a button. It goes
  // after minutes, with this screen or by /hide, also where nobody asked for words.
  if (ctx.message && turned.status !== 'moved') {
    await keepTrace(ctx, ctx.message.message_id, flow.sensitive ? 'screen' : 'typed')
    // A recording that is not taken is somebody's voice and of no use to them: it goes at once.
    if (turned.status === 'refused' && isVoiceRefusal(turned.why))
      await withdraw(ctx, [ctx.message.message_id])
  }
  if (turned.status !== 'moved') return turned.run.status === 'open' ? 'on' : 'over'
  if (turned.run.status !== 'open') await flow.after(sceneOf(ctx), turned.run)
  return turned.run.status === 'open' ? 'on' : 'over'
}

function leavesChat(flow: Flow, input: Input): boolean {
  return input.by === 'text' || (input.by === 'voice' && !flow.voicesStay)
}

/** What the ledger learns in the same commit as the turn. */
function tracesOf(ctx: BotContext, flow: Flow, input: Input): Change[] {
  if (leavesChat(flow, input)) return typedTrace(ctx)
  return input.by === 'voice' ? voiceTrace(ctx) : []
}

/**
 * A voice that was kept stays in the chat, where its speaker may hear it again. It is their own
 * message, and whoever takes the phone would hear it too: /hide and /forget take it along, nothing else.
 */
function voiceTrace(ctx: BotContext): Change[] {
  const messageId = ctx.message?.message_id
  if (messageId === undefined) return []
  const { id: personId, profile } = who(ctx)
  const at = { chatId: profile.telegramId, messageId, sentAt: ctx.work.house.now() }
  const trace = { ...at, personId, caseId: null, kind: 'typed', vanishAt: null } as const
  return [{ do: 'trace.add', trace }]
}

/** Shows where a run stands. `page` looks around without changing anything; `replaces` as in `Screen`. */
export async function showRun(
  ctx: BotContext,
  flow: Flow,
  run: Run,
  page: string | null = null,
  replaces = false,
): Promise<void> {
  const home = { label: label(ctx)('button--menu'), data: press('go', 'menu') }
  if (!atLeast(who(ctx).role, flow.role) || (await isShutRun(ctx, run)))
    return show(ctx, { text: say(ctx)('kind--gone'), rows: [[home]] })
  if (flow.sensitive && !unlocked(ctx)) return askPin(ctx, { is: 'run', runId: run.id })
  const screen = await flow.view(sceneOf(ctx), run, page)
  if (screen) return show(ctx, { ...screen, sensitive: flow.sensitive, replaces })
  await show(ctx, { text: say(ctx)('kind--changed'), rows: [[home]] })
}

export function sceneOf(ctx: BotContext): Scene {
  const { house, act } = ctx.work
  return { house, act, person: who(ctx), say: say(ctx), label: label(ctx) }
}

function inputOf(ctx: BotContext, arg: string | undefined): Input {
  if (arg !== undefined) return { by: 'tap', arg }
  const { text, voice } = ctx.message ?? {}
  if (text !== undefined) return { by: 'text', text }
  return voice ? { by: 'voice', voice: voiceOf(ctx, voice) } : { by: 'other' }
}

/** Ids in a chat rise: a voice with a lower one than the screen was sent before the screen came. */
function voiceOf(
  ctx: BotContext,
  { file_id: file, duration: seconds }: { readonly file_id: string; readonly duration: number },
): GivenVoice {
  const screen = ctx.work.house.lastScreens.of(who(ctx).id)
  const early = screen !== undefined && (ctx.message?.message_id ?? 0) < screen
  return { file, seconds, own: ctx.message?.forward_origin === undefined, early }
}

/** A turn may have changed the person: joined, or chosen another language. */
async function settlePerson(ctx: BotContext): Promise<void> {
  ctx.work.person = (await ctx.work.house.store.person(who(ctx).id)) ?? ctx.work.person
}

/** What a tap is told that was too late, or that no button of this flow carries. */
const TAPPED: Readonly<Record<string, string>> = {
  stale: 'kind--stale',
  unread: 'refused--no-such-option',
  'link-closed': 'start--closed',
}

/** What words and voices are told that no flow could take. */
const SPOKEN: Readonly<Record<string, string>> = {
  stale: 'kind--stale',
  unread: 'refused--use-buttons',
  // A number that none of the buttons bears.
  'no-such-option': 'refused--use-buttons',
}

/** Says kindly why nothing moved. Taps get a line over the chat, typed words a short answer in it. */
async function explain(ctx: BotContext, turned: FlowTurned, input: Input): Promise<void> {
  if (turned.status === 'moved') return
  const [why, facts] =
    turned.status === 'refused' ? [turned.why, turned.facts] : [turned.status, undefined]
  if (input.by === 'tap')
    return toast(ctx, TAPPED[why] ?? `refused--${why}`, {
      alert: facts !== undefined,
      ...(facts && { facts }),
    })
  const mute = input.by === 'other' || (input.by === 'voice' && why === 'unread')
  const key = mute ? 'kind--other' : (SPOKEN[why] ?? `refused--${why}`)
  await ctx.reply(say(ctx)(key, facts), { parse_mode: 'HTML' })
}
