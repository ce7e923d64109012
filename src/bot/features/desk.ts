import { desk } from '../../app/casework.ts'
import type { Case } from '../../domain/casework.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { show, type Button } from '../screen.ts'

const SHOWN = 10

/** A coordinator's desk: codes and states only, what is held first, then what waits. */
export async function showDesk(ctx: BotContext): Promise<void> {
  const { held, waiting } = await desk(ctx.work.act, who(ctx))
  const row = (kase: Case): Button[] => [
    {
      label: `${kase.urgency === 'now' ? '❗ ' : ''}${kase.code} · ${label(ctx)(`case--state-${kase.state}`)}`,
      data: press('case', kase.id),
    },
  ]
  const urgentFirst = [...waiting].sort(
    (a, b) => Number(b.urgency === 'now') - Number(a.urgency === 'now') || a.openedAt - b.openedAt,
  )
  await show(ctx, {
    text: say(ctx)('desk--title', { held: held.length, waiting: waiting.length }),
    rows: [
      ...[...held, ...urgentFirst].slice(0, SHOWN).map(row),
      [{ label: label(ctx)('button--menu'), data: press('go', 'menu') }],
    ],
    sensitive: true,
  })
}
