import { beginRecording, recorded } from '../../app/record.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { showRun } from '../flows/play.ts'
import { FLOWS } from '../flows/table.ts'
import { leave, waitFor } from '../flows/waiting.ts'
import { rowsOf, show, type Button } from '../screen.ts'
import { toast } from '../toast.ts'
import { digits } from '../voice.ts'

/** From the desk to reading lessons aloud: the modules, or the lessons of one with how much is recorded. */
export async function showRecordings(ctx: BotContext, moduleId?: string): Promise<void> {
  // A voice that comes while one looks around belongs to no text.
  await leave(ctx)
  const { lessons } = ctx.work.house.catalog
  return lessons.some(({ module }) => module === moduleId)
    ? showLessons(ctx, moduleId ?? '')
    : showModules(ctx)
}

async function showModules(ctx: BotContext): Promise<void> {
  const { lessons } = ctx.work.house.catalog
  const modules = [...new Set(lessons.map(({ module }) => module))]
  const lines = modules.map((id, index) => numberedLine(ctx, index, `module--${id}`))
  await show(ctx, {
    text: [`<b>${say(ctx)('recordings--title')}</b>`, lines.join('\n')].join('\n\n'),
    rows: [
      ...numberRows(ctx, modules, (id) => press('recordings', id)),
      [back(ctx, press('desk')), home(ctx)],
    ],
    sensitive: true,
  })
}

async function showLessons(ctx: BotContext, moduleId: string): Promise<void> {
  const { house, act } = ctx.work
  const { locale } = who(ctx)
  const lessons = house.catalog.lessons.filter(({ module }) => module === moduleId)
  const shares = await Promise.all(lessons.map((lesson) => recorded(act, lesson, locale)))
  const lines = lessons.map(({ id }, index) => {
    const { there = 0, all = 0 } = shares[index] ?? {}
    const sign = there === 0 ? '○' : there === all ? '●' : '◉'
    const share = `${digits(there, locale)}/${digits(all, locale)}`
    return `${sign} ${numberedLine(ctx, index, `lesson--${id}`)} · ${share}`
  })
  await show(ctx, {
    text: [
      `<b>${say(ctx)(`module--${moduleId}`)}</b>`,
      lines.join('\n'),
      say(ctx)('recordings--share'),
    ].join('\n\n'),
    rows: [
      ...numberRows(
        ctx,
        lessons.map(({ id }) => id),
        (id) => press('record', id),
      ),
      [back(ctx, press('recordings')), home(ctx)],
    ],
    sensitive: true,
  })
}

/** Opens a lesson for reading aloud where it stood, or with the warning before the first text. */
export async function openRecording(ctx: BotContext, lessonId: string): Promise<void> {
  const { house, act } = ctx.work
  const entered = await beginRecording(act, house.catalog, who(ctx), lessonId)
  if (!entered) {
    await toast(ctx, 'kind--changed')
    return showRecordings(ctx)
  }
  await showRun(ctx, FLOWS.recording, entered.run)
  return waitFor(ctx, entered.run)
}

/** The way from the desk. */
export function toRecordings(ctx: BotContext): Button[] {
  return [{ label: label(ctx)('recordings--open'), data: press('recordings') }]
}

function numberedLine(ctx: BotContext, index: number, key: string): string {
  return `${digits(index + 1, who(ctx).locale)}. ${say(ctx)(key)}`
}

function numberRows(
  ctx: BotContext,
  ids: readonly string[],
  data: (id: string) => string,
): Button[][] {
  const { locale } = who(ctx)
  const buttons = ids.map((id, index) => ({ label: digits(index + 1, locale), data: data(id) }))
  return rowsOf(buttons, 4)
}

function back(ctx: BotContext, data: string): Button {
  return { label: label(ctx)('button--back'), data }
}

function home(ctx: BotContext): Button {
  return { label: label(ctx)('button--menu'), data: press('go', 'menu') }
}
