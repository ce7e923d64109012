import { path } from '../../app/learn.ts'
import { beginReview } from '../../app/review.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { showRun } from '../flows/play.ts'
import { FLOWS } from '../flows/table.ts'
import { waitFor } from '../flows/waiting.ts'
import { turnPages } from '../pages.ts'
import { show, type Button } from '../screen.ts'
import { zoneOf } from './calls.ts'

/** The questions of today, at most five; where there are none, a kind word and what one could do. */
export async function showReview(ctx: BotContext): Promise<void> {
  const { house, act } = ctx.work
  const begun = await beginReview(act, house.catalog, who(ctx), await zoneOf(ctx))
  if (begun.is === 'open') {
    await showRun(ctx, FLOWS.review, begun.run)
    return waitFor(ctx, begun.run)
  }
  const empty = begun.is === 'empty'
  const words = begun.is === 'due' ? 'nothing' : begun.is
  await show(ctx, {
    text: say(ctx)(WORDS[words]),
    rows: [
      [
        empty
          ? { label: label(ctx)('go--learn'), data: press('go', 'learn') }
          : { label: label(ctx)('review--again'), data: press('again') },
      ],
      [{ label: label(ctx)('button--menu'), data: press('go', 'menu') }],
    ],
  })
}

const WORDS = {
  empty: 'review--none',
  nothing: 'review--nothing',
  enough: 'review--enough',
} as const

/** Finished lessons, to be taken once more. */
export async function showAgain(ctx: BotContext, page: number): Promise<void> {
  const { house, act } = ctx.work
  const standings = await path(act, house.catalog, who(ctx))
  const finished = standings.filter((one) => one.finished)
  const { shown, around } = turnPages(ctx, finished, page, (to) => press('again', to))
  await show(ctx, {
    text: say(ctx)(finished.length > 0 ? 'review--choose' : 'review--none'),
    rows: [
      ...shown.map(({ lesson }): Button[] => [
        { label: `↻ ${label(ctx)(`lesson--${lesson.id}`)}`, data: press('lesson', lesson.id) },
      ]),
      around,
      [
        { label: label(ctx)('button--learn'), data: press('go', 'learn') },
        { label: label(ctx)('button--menu'), data: press('go', 'menu') },
      ],
    ],
  })
}
