import {
  beginLesson,
  byModule,
  nextOf,
  path,
  type LessonStanding,
  type ModuleStanding,
} from '../../app/learn.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { showRun } from '../flows/play.ts'
import { FLOWS } from '../flows/table.ts'
import { waitFor } from '../flows/waiting.ts'
import { rowsOf, show, type Button } from '../screen.ts'
import { answerTap, toast } from '../toast.ts'
import { digits } from '../voice.ts'
import { calls } from './calls.ts'

const SIGNS: Readonly<Record<LessonStanding['state'], string>> = {
  new: '○',
  open: '◉',
  done: '●',
  locked: '🔒',
}

/** The path: module by module, with what is done, and one tap to go on. */
export async function showLearn(ctx: BotContext): Promise<void> {
  const { house, act } = ctx.work
  const person = who(ctx)
  const standings = await path(act, house.catalog, person)
  const modules = byModule(standings)
  const next = nextOf(standings, act.now)
  const speak = say(ctx)
  const text = [
    `<b>${speak('learn--title')}</b>`,
    ...(next ? [nextLine(ctx, next)] : []),
    modules.map((one, index) => moduleLine(ctx, one, index)).join('\n'),
  ]
  await show(ctx, {
    text: text.join('\n\n'),
    rows: [
      goOn(ctx, next),
      ...(await calls(ctx)),
      ...rowsOf(
        modules.map(({ id }, index) => ({
          label: digits(index + 1, person.locale),
          data: press('module', id),
        })),
        4,
      ),
      [{ label: label(ctx)('button--menu'), data: press('go', 'menu') }],
    ],
  })
}

function nextLine(ctx: BotContext, { lesson, state }: LessonStanding): string {
  const what = say(ctx)(state === 'open' ? 'learn--half' : 'learn--next')
  return `${what} ${say(ctx)(`lesson--${lesson.id}`)}`
}

function moduleLine(ctx: BotContext, module: ModuleStanding, index: number): string {
  const { locale } = who(ctx)
  const { id, done, lessons } = module
  const begun = done > 0 || lessons.some(({ state }) => state === 'open')
  const sign = done === lessons.length ? '●' : begun ? '◉' : '○'
  const share = say(ctx)('picture--count', { done, all: lessons.length })
  return `${sign} <b>${digits(index + 1, locale)}. ${say(ctx)(`module--${id}`)}</b> · ${share}`
}

function goOn(ctx: BotContext, next: LessonStanding | undefined): Button[] {
  return next ? [{ label: label(ctx)('learn--go'), data: press('lesson', next.lesson.id) }] : []
}

/** One module: its lessons, each by its number. A finished one may be taken again. */
export async function showModule(ctx: BotContext, moduleId: string): Promise<void> {
  const { house, act } = ctx.work
  const person = who(ctx)
  const standings = await path(act, house.catalog, person)
  const module = byModule(standings).find(({ id }) => id === moduleId)
  if (!module) return showLearn(ctx)
  const speak = say(ctx)
  const lines = module.lessons.map((standing, index) => {
    const { lesson, state } = standing
    const name = `${digits(index + 1, person.locale)}. ${speak(`lesson--${lesson.id}`)}`
    const about =
      state === 'locked' ? lockedLine(ctx, standing.needs) : speak(`lesson--${lesson.id}.about`)
    return `${SIGNS[standing.finished ? 'done' : state]} <b>${name}</b>\n${about}`
  })
  const buttons = module.lessons.map(({ lesson }, index) => ({
    label: digits(index + 1, person.locale),
    data: press('lesson', lesson.id),
  }))
  await show(ctx, {
    text: `<b>${speak(`module--${module.id}`)}</b>\n\n${lines.join('\n\n')}`,
    rows: [
      buttons,
      [
        { label: label(ctx)('button--back'), data: press('go', 'learn') },
        { label: label(ctx)('button--menu'), data: press('go', 'menu') },
      ],
    ],
  })
}

function lockedLine(ctx: BotContext, needs: readonly string[]): string {
  const [first = ''] = needs
  return say(ctx)('learn--locked', { lesson: label(ctx)(`lesson--${first}`) })
}

/** Opens a lesson where it stood, or from its beginning. */
export async function openLesson(ctx: BotContext, lessonId: string): Promise<void> {
  const { house, act } = ctx.work
  const opened = await beginLesson(act, house.catalog, who(ctx), lessonId)
  switch (opened.status) {
    case 'none':
      await toast(ctx, 'kind--changed')
      return showLearn(ctx)
    case 'locked': {
      const [first = ''] = opened.needs
      const needed = label(ctx)(`lesson--${first}`)
      await answerTap(ctx, label(ctx)('learn--locked', { lesson: needed }), true)
      return showModule(ctx, house.catalog.lesson(lessonId)?.module ?? '')
    }
    case 'open':
      if (opened.again) await toast(ctx, 'lesson--renewed')
      await showRun(ctx, FLOWS.lesson, opened.run)
      return waitFor(ctx, opened.run)
  }
}
