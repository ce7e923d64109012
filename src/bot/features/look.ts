import { beginLook, isBegun, lookDue } from '../../app/look.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { ownLooks } from '../flows/look-words.ts'
import { showRun } from '../flows/play.ts'
import { FLOWS } from '../flows/table.ts'
import { waitFor } from '../flows/waiting.ts'
import { show, type Button } from '../screen.ts'
import { toast } from '../toast.ts'
import { showLearn } from './learn.ts'

/** What the small look is and who sees what of it, before anything is asked; then the look itself. */
export async function showLook(ctx: BotContext, begin: boolean): Promise<void> {
  const { house, act } = ctx.work
  const person = who(ctx)
  const moment = await lookDue(act, house.catalog, person)
  if (moment === null) return notDue(ctx)
  if (begin || (await isBegun(act, house.catalog, person, moment))) return openLook(ctx)
  await show(ctx, {
    text: say(ctx)(moment === 'before' ? 'look--intro' : 'look--intro-again'),
    rows: [
      [{ label: label(ctx)('button--begin'), data: press('look', 'begin') }],
      [{ label: label(ctx)('button--not-now'), data: press('go', 'learn') }],
    ],
    sensitive: true,
  })
}

async function openLook(ctx: BotContext): Promise<void> {
  const { house, act } = ctx.work
  const entered = await beginLook(act, house.catalog, who(ctx))
  if (!entered) return notDue(ctx)
  if (entered.again) await toast(ctx, 'kind--changed')
  await showRun(ctx, FLOWS.look, entered.run)
  await waitFor(ctx, entered.run)
}

async function notDue(ctx: BotContext): Promise<void> {
  await toast(ctx, 'look--not-now')
  await showLearn(ctx)
}

/** One's own looks side by side, for nobody else's eyes. */
export async function showLooks(ctx: BotContext): Promise<void> {
  const looks = await ctx.work.act.store.looks(who(ctx).id)
  await show(ctx, {
    text: ownLooks({ say: say(ctx), label: label(ctx) }, looks),
    rows: [
      [
        { label: label(ctx)('button--back'), data: press('go', 'progress') },
        { label: label(ctx)('button--menu'), data: press('go', 'menu') },
      ],
    ],
    sensitive: true,
  })
}

/** The way to them from one's progress; nothing before the first. */
export async function toLooks(ctx: BotContext): Promise<Button[]> {
  const looks = await ctx.work.act.store.looks(who(ctx).id)
  return looks.length === 0 ? [] : [{ label: label(ctx)('looks--open'), data: press('looks') }]
}
