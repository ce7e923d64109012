import { press } from '../buttons.ts'
import { label, say, type BotContext } from '../context.ts'
import { show } from '../screen.ts'

/** For mentors: how to lead a circle around one phone. */
export async function showLead(ctx: BotContext): Promise<void> {
  await show(ctx, {
    text: say(ctx)('lead--guide'),
    rows: [
      [{ label: label(ctx)('go--practice'), data: press('go', 'practice') }],
      [{ label: label(ctx)('button--menu'), data: press('go', 'menu') }],
    ],
    sensitive: true,
  })
}
