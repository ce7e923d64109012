import { beginAsking, ownQuestions } from '../../app/ask.ts'
import { isOver } from '../../domain/case.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { showRun } from '../flows/play.ts'
import { FLOWS } from '../flows/table.ts'
import { waitFor } from '../flows/waiting.ts'
import { turnPages } from '../pages.ts'
import { showSlowed } from './flood.ts'
import { show, type Button } from '../screen.ts'
import { isShut } from '../shut.ts'

/** `/ask`: one's own questions by their codes, or straight to asking when there are none. */
export async function showQuestions(ctx: BotContext, page = 0): Promise<void> {
  const all = await ownQuestions(ctx.work.act, who(ctx))
  const own = all.filter((kase) => !isShut(ctx, kase))
  if (own.length === 0) return startAsking(ctx)
  const { shown, around } = turnPages(ctx, own, page, (to) => press('asked', to))
  const rows = shown.map((kase): Button[] => [
    {
      label: `${label(ctx)(`case--state-${kase.state}`)} · ${kase.code}`,
      data: press('case', kase.id),
    },
  ])
  const exposed = who(ctx).profile.shared && own.some((kase) => !kase.kept && !isOver(kase))
  // Until then it is listed all the same, or it would be lost.
  const advice = exposed ? [say(ctx)('receipt--advice')] : []
  await show(ctx, {
    text: [say(ctx)('questions--title'), ...advice].join('\n\n'),
    rows: [
      ...rows,
      around,
      [{ label: label(ctx)('questions--new'), data: press('asking') }],
      [{ label: label(ctx)('receipt--enter'), data: press('receipt') }],
      [{ label: label(ctx)('button--menu'), data: press('go', 'menu') }],
    ],
    sensitive: true,
  })
}

/** Begins a question, or goes on with the unsent one. */
export async function startAsking(ctx: BotContext, how?: string): Promise<void> {
  // Danger is not kept waiting; the rule is asked again when it is sent.
  if (how !== 'now' && (await showSlowed(ctx))) return
  const entered = await beginAsking(ctx.work.act, who(ctx))
  if (!entered) return
  await showRun(ctx, FLOWS.ask, entered.run)
  await waitFor(ctx, entered.run)
}
