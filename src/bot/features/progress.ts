import { path } from '../../app/learn.ts'
import { rehearsals } from '../../app/practise.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { dots } from '../flows/parts.ts'
import { show } from '../screen.ts'

/** How far someone has come: a path, never a score. */
export async function showProgress(ctx: BotContext): Promise<void> {
  const { house, act } = ctx.work
  const person = who(ctx)
  const [lessons, scenarios] = await Promise.all([
    path(act, house.catalog, person),
    rehearsals(act, house.catalog, person),
  ])
  const done = lessons.filter(({ state }) => state === 'done').length
  const played = scenarios.reduce((sum, { played: times }) => sum + times, 0)
  const speak = say(ctx)
  const next = lessons.find(({ state }) => state !== 'done')
  await show(ctx, {
    text: [
      `<b>${speak('progress--title')}</b>`,
      '',
      speak('progress--lessons', { done, all: lessons.length }),
      dots(done, lessons.length),
      '',
      speak('progress--practice', { played }),
      '',
      speak(next ? 'progress--next' : 'progress--all'),
    ].join('\n'),
    rows: [
      next ? [{ label: label(ctx)('learn--go'), data: press('lesson', next.lesson.id) }] : [],
      [{ label: label(ctx)('button--menu'), data: press('go', 'menu') }],
    ],
  })
}
