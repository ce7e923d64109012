import { byModule, nextAfter, type LessonStanding } from '../../app/learn.ts'
import { lookDue } from '../../app/look.ts'
import type { Lesson } from '../../domain/lesson.ts'
import type { Run } from '../../domain/run.ts'
import { press } from '../buttons.ts'
import type { Button, Screen } from '../screen.ts'
import type { Scene } from './flow.ts'
import { dots } from './parts.ts'

/** The end of a lesson: thanks, a warm word when a module is whole, and the one next step. */
export async function closing(
  scene: Scene,
  run: Run,
  lesson: Lesson,
  standings: readonly LessonStanding[],
): Promise<Screen> {
  const { act, say, label, person } = scene
  // What is said once is said by the run that finished it, not when the lesson is taken again.
  const own = standings.find((one) => one.lesson.id === lesson.id)
  const first = own?.finishedAt === run.updatedAt
  const all = dots(lesson.steps.length, lesson.steps.length)
  const module = byModule(standings).find(({ id }) => id === lesson.module)
  const moduleDone = module !== undefined && module.done === module.lessons.length
  const everything = standings.every(({ finished }) => finished)
  const next = nextAfter(standings, lesson, act.now)
  const words = [
    `<b>${say(`lesson--${lesson.id}`)}</b>\n${all}`,
    say(`lesson--${lesson.id}.close`),
    ...(first && moduleDone ? [`🌿 ${say(`module--${lesson.module}.done`)}`] : []),
    ...(first && everything ? [`<b>${say('learn--all-done')}</b>`] : []),
  ]
  const onward: Button[] = next
    ? [{ label: label('learn--next-lesson'), data: press('lesson', next.lesson.id) }]
    : []
  const certificate: Button[] = everything
    ? [{ label: label('certificate--open'), data: press('certificate') }]
    : []
  const look = await lookDue(act, scene.house.catalog, person)
  // The first one is offered with the lessons, before one begins; the later ones where they fall due.
  const looks: Button[] =
    look === 'pulls' || look === 'after'
      ? [{ label: label('learn--look'), data: press('look') }]
      : []
  const nudge: Button[] = (await mayAskForNudge(scene))
    ? [{ label: label('learn--nudge'), data: press('set', 'nudge') }]
    : []
  return {
    text: words.join('\n\n'),
    rows: [
      onward,
      certificate,
      looks,
      nudge,
      [
        { label: label('button--learn'), data: press('go', 'learn') },
        { label: label('button--menu'), data: press('go', 'menu') },
      ],
    ],
  }

  async function mayAskForNudge({ person: { id, profile } }: Scene): Promise<boolean> {
    return !profile.shared && (await act.store.nudge(id)) === undefined && person.state === 'member'
  }
}
