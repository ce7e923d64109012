import { caseFor } from '../../app/casework.ts'
import { beginReveal, openReveal, takeBack } from '../../app/reveal.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { showRun } from '../flows/play.ts'
import { shownWords } from '../flows/reveal.ts'
import { FLOWS } from '../flows/table.ts'
import { waitFor } from '../flows/waiting.ts'
import { momentOf } from '../moment.ts'
import { show } from '../screen.ts'
import { toast } from '../toast.ts'
import { nothingThere, showCase } from './case-screen.ts'

/** `do.reveal`: the reporter begins to show who they are, to the one who holds their case. */
export async function showWho(ctx: BotContext, caseId: string): Promise<void> {
  const entered = await beginReveal(ctx.work.act, who(ctx), caseId)
  if (!entered) return back(ctx, caseId)
  await showRun(ctx, FLOWS.reveal, entered.run)
  await waitFor(ctx, entered.run)
}

/** `do.unreveal`: taken back with one tap, as long as it was not opened. */
export async function unreveal(ctx: BotContext, caseId: string): Promise<void> {
  const taken = await takeBack(ctx.work.act, who(ctx), caseId)
  if (taken === 'gone') return back(ctx, caseId)
  await toast(ctx, taken === 'done' ? 'reveal--taken-back' : 'reveal--too-late', { alert: true })
  return showCase(ctx, caseId)
}

/** `do.see`: the holder opens it. The page vanishes like every sensitive one and can be opened again. */
export async function see(ctx: BotContext, caseId: string): Promise<void> {
  const opened = await openReveal(ctx.work.act, who(ctx), caseId)
  if (!opened) return back(ctx, caseId)
  const { reveal } = opened
  const until = momentOf(reveal.until, who(ctx).locale, ctx.work.house.timeZone)
  await show(ctx, {
    text: [
      say(ctx)(`reveal--open-${reveal.what}`, { until }),
      shownWords(reveal.words),
      say(ctx)('reveal--keep-safe'),
    ].join('\n\n'),
    rows: [[{ label: label(ctx)('button--back'), data: press('case', caseId) }]],
    sensitive: true,
  })
}

/** Nothing to show here: whoever may see the case is told so, all others find nothing. */
async function back(ctx: BotContext, caseId: string): Promise<void> {
  const kase = await caseFor(ctx.work.act, who(ctx), caseId)
  const theirs = kase?.reporterId === who(ctx).id || kase?.holderId === who(ctx).id
  if (!kase || !theirs) return nothingThere(ctx)
  await toast(ctx, 'reveal--none')
  return showCase(ctx, caseId)
}
