import { ownQuestions } from '../../app/ask.ts'
import { mayAsk } from '../../app/flood.ts'
import { isOver } from '../../domain/case.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { counted, emergencyLines } from '../flows/parts.ts'
import { sceneOf } from '../flows/play.ts'
import { show, type Button } from '../screen.ts'
import { isShut } from '../shut.ts'

const HOUR = 60 * 60_000

/**
 * In place of a new question where there are many already: their buttons, and the way for danger, which
 * is not kept waiting. Returns whether it was shown; whoever has no open question never sees it.
 */
export async function showSlowed(ctx: BotContext): Promise<boolean> {
  const { act } = ctx.work
  const [may, inDanger, own] = await Promise.all([
    mayAsk(act, who(ctx), false),
    mayAsk(act, who(ctx), true),
    ownQuestions(act, who(ctx)),
  ])
  if (may.status === 'may') return false
  const open = own.filter((kase) => !isOver(kase) && !isShut(ctx, kase))
  const text =
    may.status === 'wait'
      ? say(ctx)('flood--wait', { n: Math.ceil((may.until - act.now) / HOUR) })
      : // On a shared phone not even how many there are.
        open.length === 0
        ? say(ctx)('flood--shut')
        : say(ctx)('flood--open', { n: open.length })
  const urgent = inDanger.status === 'may'
  await show(ctx, {
    text: urgent ? text : `${text}\n\n${say(ctx)('flood--call')}\n${emergencyLines(sceneOf(ctx))}`,
    rows: [
      ...open.map((kase, index): Button[] => [
        {
          label: counted(
            index,
            who(ctx).locale,
            `${label(ctx)(`case--state-${kase.state}`)} · ${kase.code}`,
          ),
          data: press('case', kase.id),
        },
      ]),
      open.length === 0 ? [{ label: label(ctx)('receipt--enter'), data: press('receipt') }] : [],
      urgent ? [{ label: label(ctx)('flood--danger'), data: press('asking', 'now') }] : [],
      [
        { label: label(ctx)('button--questions'), data: press('go', 'ask') },
        { label: label(ctx)('button--menu'), data: press('go', 'menu') },
      ],
    ],
    sensitive: true,
  })
  return true
}
