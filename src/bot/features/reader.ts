import { caseFor } from '../../app/casework.ts'
import { choosingOf } from '../../app/ask.ts'
import { recipients } from '../../app/recipients.ts'
import { reroutable, reroute, type Rerouted, type Rerouting } from '../../app/reroute.ts'
import { READERS, type Case } from '../../domain/case.ts'
import type { Choosing } from '../../domain/choosing-reader.ts'
import { press } from '../buttons.ts'
import { label, who, type BotContext } from '../context.ts'
import { neverScreen, pageWith, readerScreen, readNever } from '../flows/ask-reader.ts'
import { sceneOf } from '../flows/play.ts'
import { show } from '../screen.ts'
import { toast } from '../toast.ts'
import { vanish } from '../traces.ts'
import { nothingThere, showCase } from './case-screen.ts'

/**
 * Who reads one's own question, chosen anew while nobody has it in hand: the same choices as in the
 * asking. Each tap is in force at once, for a choice that waits for a last tap protects nobody.
 */
export async function changeReader(
  ctx: BotContext,
  caseId: string,
  ...args: readonly (string | undefined)[]
): Promise<void> {
  const [more, seq] = args.filter((one) => one !== undefined).toReversed()
  const reader = READERS.find((one) => one === more)
  if (reader) return change(ctx, caseId, { do: 'reader', reader }, seq)
  const listed = readNever(more ?? '')
  if (listed?.do === 'toggle') return change(ctx, caseId, listed, seq)
  const kase = await reroutable(ctx.work.act, who(ctx), caseId)
  if (!kase) return notNow(ctx, caseId)
  if (listed) return showNever(ctx, kase, listed.page)
  return more === 'never' ? showNever(ctx, kase, 0) : showReaders(ctx, kase)
}

/** `seq`: the event the button was made after. A second tap must not take in again whom the first left out. */
async function change(
  ctx: BotContext,
  caseId: string,
  wish: Rerouting,
  seq: string | undefined,
): Promise<void> {
  const now = await reroutable(ctx.work.act, who(ctx), caseId)
  const stale = now !== undefined && seq !== undefined && seq !== String(now.seq)
  const done: Rerouted = stale
    ? { status: 'late', case: now }
    : await reroute(ctx.work.act, who(ctx), caseId, wish)
  if (done.status === 'gone') return nothingThere(ctx)
  if (done.status === 'moved') await clearOthers(ctx, done.case)
  await toast(ctx, saidOf(done))
  if ((done.status === 'late' && !stale) || (done.status !== 'refused' && wish.do === 'reader'))
    return showCase(ctx, caseId)
  if (wish.do === 'reader') return showReaders(ctx, done.case)
  const choosing = await choosingOf(ctx.work.act, askerOf(ctx, done.case))
  return showNever(ctx, done.case, pageWith(choosing, wish.id))
}

function saidOf(done: Exclude<Rerouted, { status: 'gone' }>): string {
  if (done.status === 'refused') return `refused--${done.why}`
  return done.status === 'late' ? 'case--late' : 'case--done-reader'
}

function dataOf(kase: Case): (arg: string) => string {
  return (arg) => press('do', 'reader', kase.id, kase.seq, arg)
}

/** The question stays with the Tolana it was asked in, wherever its reporter is now. */
function askerOf(ctx: BotContext, { tolanaId }: Case): Choosing['asker'] {
  return { id: who(ctx).id, tolanaId }
}

async function showReaders(ctx: BotContext, kase: Case): Promise<void> {
  const { reader, never } = kase.route
  const back = { label: label(ctx)('button--back'), data: press('case', kase.id) }
  const how = { data: dataOf(kase), again: false, current: reader, below: [[back]] }
  await show(ctx, {
    ...(await readerScreen(sceneOf(ctx), askerOf(ctx, kase), never, how)),
    sensitive: true,
  })
}

async function showNever(ctx: BotContext, kase: Case, page: number): Promise<void> {
  const screen = await neverScreen(
    sceneOf(ctx),
    askerOf(ctx, kase),
    kase.route.never,
    page,
    dataOf(kase),
  )
  await show(ctx, { ...screen, sensitive: true })
}

/** In hand meanwhile, or over; somebody else's and missing ones look the same. */
async function notNow(ctx: BotContext, caseId: string): Promise<void> {
  const kase = await caseFor(ctx.work.act, who(ctx), caseId)
  if (kase?.reporterId !== who(ctx).id) return nothingThere(ctx)
  await toast(ctx, 'case--late')
  return showCase(ctx, caseId)
}

/** Cards leave the chats of those it is not meant for any more. */
async function clearOthers(ctx: BotContext, kase: Case): Promise<void> {
  const { house, act } = ctx.work
  const meant = (await recipients(act, kase)).map(({ id }) => id)
  const cards = (await house.store.tracesOfCase(kase.id)).filter(
    ({ kind, personId }) =>
      kind === 'card' && personId !== kase.reporterId && !meant.includes(personId),
  )
  await vanish(ctx.api, house, cards)
}
