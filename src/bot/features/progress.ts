import { progress } from '../../app/progress.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { showPhoto } from '../photo.ts'
import { progressSvg } from '../pictures/progress.ts'
import { progressTwin } from '../pictures/twin.ts'
import type { Button } from '../screen.ts'
import { zoneOf } from './calls.ts'
import { toLooks } from './look.ts'

/** How far someone has come, as a picture and the same in words: a path, never a score. */
export async function showProgress(ctx: BotContext): Promise<void> {
  const { house, act } = ctx.work
  const person = who(ctx)
  const [own, thoughts] = await Promise.all([
    progress(act, house.catalog, person, await zoneOf(ctx)),
    act.store.thoughts(person.id),
  ])
  const next = own.next ? label(ctx)(`lesson--${own.next.lesson.id}`) : null
  const view = { ...own, next }
  const door = (name: string, data: string): Button[] => [{ label: label(ctx)(name), data }]
  await showPhoto(ctx, {
    svg: progressSvg(view, person.locale, label(ctx)),
    text: progressTwin(view, say(ctx)),
    rows: [
      own.next ? door('learn--go', press('lesson', own.next.lesson.id)) : [],
      own.wholeAt === null ? [] : door('certificate--open', press('certificate')),
      thoughts.length > 0 ? door('thoughts--open', press('thoughts')) : [],
      await toLooks(ctx),
      door('button--menu', press('go', 'menu')),
    ],
  })
}
