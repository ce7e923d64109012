import { isCommand, who, type BotContext } from '../context.ts'
import { play, showRun } from '../flows/play.ts'
import { FLOWS } from '../flows/table.ts'
import { hasLeft, waitFor } from '../flows/waiting.ts'
import { openLesson } from './learn.ts'
import { showMenu } from './menu.ts'

/** A run nobody touched for this long does not claim words typed out of the blue. */
const FRESH = 30 * 60_000

/** Shows where the person stands: the run they touched last, else home. */
export async function showNewestRun(ctx: BotContext): Promise<void> {
  const run = await ctx.work.act.store.newestRun(who(ctx).id)
  if (!run || run.status === 'left' || ctx.work.act.now - run.updatedAt > FRESH)
    return showMenu(ctx)
  await showRun(ctx, FLOWS[run.kind], run)
  await waitFor(ctx, run)
}

/**
 * Words that no conversation waited for, while a run stands open: its replay log was lost (a crash,
 * new flow code). The run is the truth, so the words are its answer. Returns whether they were.
 */
export async function claimWords(ctx: BotContext): Promise<boolean> {
  if (isCommand(ctx) || (await hasLeft(ctx))) return false
  const run = await ctx.work.act.store.newestRun(who(ctx).id)
  if (run?.status !== 'open' || ctx.work.act.now - run.updatedAt > FRESH) return false
  if ((await play(ctx, FLOWS[run.kind], run.id)) === 'elsewhere') {
    if (run.kind !== 'lesson') return false
    // The lesson has changed since: it begins again, kindly, and the words are kept by nobody.
    await openLesson(ctx, run.subject)
    return true
  }
  await waitFor(ctx, run)
  return true
}
