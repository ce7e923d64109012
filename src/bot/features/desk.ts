import { desk } from '../../app/casework.ts'
import type { Case } from '../../domain/casework.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { turnPages } from '../pages.ts'
import { show, type Button } from '../screen.ts'
import { toGroup } from './groups.ts'
import { toRecordings } from './recordings.ts'

/** A coordinator's desk: codes and states only. Danger first, then what is held, then what waits. */
export async function showDesk(ctx: BotContext, page = 0): Promise<void> {
  const { held, waiting, alongside } = await desk(ctx.work.act, who(ctx))
  const urgent = waiting.filter((kase) => kase.urgency === 'now')
  const others = waiting.filter((kase) => kase.urgency !== 'now')
  const { shown, around } = turnPages(ctx, [...urgent, ...held, ...others], page, (to) =>
    press('desk', to),
  )
  const beside = alongside.map((kase) => `${state(ctx, kase)} · ${kase.code}`)
  await show(ctx, {
    text: [
      say(ctx)('desk--title', { held: held.length, waiting: waiting.length }),
      ...(beside.length > 0 ? ['', say(ctx)('desk--alongside'), ...beside] : []),
    ].join('\n'),
    rows: [
      ...shown.map((kase): Button[] => [
        {
          label: `${kase.urgency === 'now' ? '❗ ' : ''}${state(ctx, kase)} · ${kase.code}`,
          data: press('case', kase.id),
        },
      ]),
      around,
      toGroup(ctx),
      toRecordings(ctx),
      [{ label: label(ctx)('button--menu'), data: press('go', 'menu') }],
    ],
    sensitive: true,
  })
}

function state(ctx: BotContext, kase: Case): string {
  return label(ctx)(`case--state-${kase.state}`)
}
