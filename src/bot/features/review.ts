import { path } from '../../app/learn.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { show, type Button } from '../screen.ts'

/** Coming back to what was learnt: finished lessons, to be taken once more. */
export async function showReview(ctx: BotContext): Promise<void> {
  const { house, act } = ctx.work
  const done = (await path(act, house.catalog, who(ctx))).filter(({ state }) => state === 'done')
  const again = done.map(({ lesson }): Button[] => [
    { label: label(ctx)(`lesson--${lesson.id}`), data: press('lesson', lesson.id) },
  ])
  await show(ctx, {
    text: say(ctx)(done.length > 0 ? 'review--choose' : 'review--none'),
    rows: [
      ...again,
      done.length > 0 ? [] : [{ label: label(ctx)('go--learn'), data: press('go', 'learn') }],
      [{ label: label(ctx)('button--menu'), data: press('go', 'menu') }],
    ],
  })
}
