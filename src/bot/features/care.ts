import type { Middleware } from 'grammy'
import { askForOneself } from '../../app/care.ts'
import { distressed } from '../../domain/distress.ts'
import type { RunKind } from '../../domain/run.ts'
import { press } from '../buttons.ts'
import { isCommand, label, say, who, type BotContext } from '../context.ts'
import { emergencyLines } from '../flows/parts.ts'
import { sceneOf, showRun } from '../flows/play.ts'
import { FLOWS } from '../flows/table.ts'
import { hasLeft, waitFor } from '../flows/waiting.ts'
import { show, type Button } from '../screen.ts'
import { answerTap } from '../toast.ts'
import { withdraw } from '../traces.ts'
import { showNewestRun } from './whereabouts.ts'

/**
 * Words of somebody who may harm themselves or others are handled as all words are, and then care is
 * offered, softly and once in a while. Nothing of it is stored, counted or logged.
 */
export const offerCare: Middleware<BotContext> = async (ctx, next) => {
  const heavy = soundsHeavy(ctx)
  await next()
  const { person, house, act } = ctx.work
  // Forgotten meanwhile, or not yet here.
  if (!heavy || person?.state !== 'member' || (await writesToSomebody(ctx))) return
  if (!house.offered.mayOffer(person.id, act.now)) return
  await show(ctx, {
    text: say(ctx)('care--offer'),
    rows: [row(ctx, 'talk'), row(ctx, 'numbers'), row(ctx, 'on')],
    sensitive: true,
    withoutPin: 'help',
  })
}

function soundsHeavy(ctx: BotContext): boolean {
  const { message } = ctx
  const words = message?.text ?? message?.caption
  // What was forwarded are somebody else's words.
  if (words === undefined || isCommand(ctx) || message?.forward_origin) return false
  return distressed(words, ctx.work.house.distress)
}

/** The flows whose words go to a coordinator, or are one's own about a question. */
const WRITES: readonly RunKind[] = ['ask', 'letter', 'note', 'reveal']

/** Whether these words have just become a part of what goes to a coordinator: there nobody interrupts. */
async function writesToSomebody(ctx: BotContext): Promise<boolean> {
  const { act } = ctx.work
  const run = await act.store.newestRun(who(ctx).id)
  return run !== undefined && run.updatedAt === act.now && WRITES.includes(run.kind)
}

function row(ctx: BotContext, what: 'talk' | 'numbers' | 'on'): Button[] {
  return [{ label: label(ctx)(`care--${what}`), data: press('care', what) }]
}

/** A tap on such an offer; whatever is not known goes back to where they stood. */
export async function answerCare(ctx: BotContext, what: string): Promise<void> {
  if (what === 'talk') return talk(ctx)
  return what === 'numbers' ? showNumbers(ctx) : goOn(ctx)
}

async function talk(ctx: BotContext): Promise<void> {
  const entered = await askForOneself(ctx.work.act, who(ctx))
  if (!entered) return goOn(ctx)
  await showRun(ctx, FLOWS.ask, entered.run)
  await waitFor(ctx, entered.run)
}

/** Also while the PIN is not shown: a call must not wait for it. */
async function showNumbers(ctx: BotContext): Promise<void> {
  await show(ctx, {
    text: `${say(ctx)('care--call')}\n\n${emergencyLines(sceneOf(ctx))}`,
    rows: [row(ctx, 'talk'), row(ctx, 'on')],
    sensitive: true,
    withoutPin: 'help',
  })
}

/** An ordinary screen still stands above; a sensitive one had to make room and comes again. */
async function goOn(ctx: BotContext): Promise<void> {
  const { act, house } = ctx.work
  const { id } = who(ctx)
  const tapped = ctx.callbackQuery?.message?.message_id
  const run = await act.store.newestRun(id)
  const madeRoom = run?.status === 'open' && FLOWS[run.kind].sensitive && !(await hasLeft(ctx))
  if (madeRoom || tapped === undefined || house.lastScreens.of(id) === undefined)
    return showNewestRun(ctx)
  await answerTap(ctx)
  await withdraw(ctx, [tapped])
}
