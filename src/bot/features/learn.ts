import { beginLesson, path } from '../../app/learn.ts'
import type { LessonStanding } from '../../app/learn.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { FLOWS } from '../flows/table.ts'
import { showRun } from '../flows/play.ts'
import { waitFor } from '../flows/waiting.ts'
import { show, type Button } from '../screen.ts'
import { toast } from '../toast.ts'
import { digits } from '../voice.ts'

const SIGNS: Readonly<Record<LessonStanding['state'], string>> = {
  new: '○',
  open: '◉',
  done: '●',
}

/** The path: every lesson with what is done, what is open, what is next. */
export async function showLearn(ctx: BotContext): Promise<void> {
  const { house, act } = ctx.work
  const person = who(ctx)
  const standings = await path(act, house.catalog, person)
  const speak = say(ctx)
  const lines = standings.map(
    ({ lesson, state }, index) =>
      `${SIGNS[state]} <b>${digits(index + 1, person.locale)}. ${speak(`lesson--${lesson.id}`)}</b>\n${speak(`lesson--${lesson.id}.about`)}`,
  )
  const next =
    standings.find(({ state }) => state === 'open') ??
    standings.find(({ state }) => state === 'new')
  const buttons = standings.map(({ lesson }, index): Button => ({
    label: digits(index + 1, person.locale),
    data: press('lesson', lesson.id),
  }))
  const go: Button[] = next
    ? [{ label: label(ctx)('learn--go'), data: press('lesson', next.lesson.id) }]
    : []
  await show(ctx, {
    text: `<b>${speak('learn--title')}</b>\n\n${lines.join('\n\n')}`,
    rows: [
      go,
      // A lone number beside “go on” would be one door twice.
      ...(buttons.length > 1 || !next ? rowsOf(buttons, 6) : []),
      [{ label: label(ctx)('button--menu'), data: press('go', 'menu') }],
    ],
  })
}

function rowsOf(buttons: readonly Button[], width: number): Button[][] {
  const rows: Button[][] = []
  for (let from = 0; from < buttons.length; from += width)
    rows.push(buttons.slice(from, from + width))
  return rows
}

/** Opens a lesson where it stood, or from its beginning. */
export async function openLesson(ctx: BotContext, lessonId: string): Promise<void> {
  const { house, act } = ctx.work
  const entered = await beginLesson(act, house.catalog, who(ctx), lessonId)
  if (!entered) {
    await toast(ctx, 'kind--changed')
    return showLearn(ctx)
  }
  if (entered.again) await toast(ctx, 'lesson--renewed')
  await showRun(ctx, FLOWS.lesson, entered.run)
  await waitFor(ctx, entered.run)
}
