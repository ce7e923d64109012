import { byModule, nextOf, type LessonStanding } from '../../app/learn.ts'
import type { Lesson } from '../../domain/lesson.ts'
import { press } from '../buttons.ts'
import type { Button, Screen } from '../screen.ts'
import type { Scene } from './flow.ts'
import { dots } from './parts.ts'

/** The end of a lesson: thanks, a warm word when a module is whole, and the one next step. */
export async function closing(
  scene: Scene,
  lesson: Lesson,
  standings: readonly LessonStanding[],
): Promise<Screen> {
  const { act, say, label, person } = scene
  const all = dots(lesson.steps.length, lesson.steps.length)
  const module = byModule(standings).find(({ id }) => id === lesson.module)
  const moduleDone = module !== undefined && module.done === module.lessons.length
  const everything = standings.every(({ finished }) => finished)
  const next = nextOf(standings, act.now)
  const words = [
    `<b>${say(`lesson--${lesson.id}`)}</b>\n${all}`,
    say(`lesson--${lesson.id}.close`),
    ...(moduleDone ? [`🌿 ${say(`module--${lesson.module}.done`)}`] : []),
    ...(everything ? [`<b>${say('learn--all-done')}</b>`] : []),
  ]
  const onward: Button[] = next
    ? [{ label: label('learn--next-lesson'), data: press('lesson', next.lesson.id) }]
    : []
  const certificate: Button[] = everything
    ? [{ label: label('certificate--open'), data: press('certificate') }]
    : []
  const nudge: Button[] = (await mayAskForNudge(scene))
    ? [{ label: label('learn--nudge'), data: press('set', 'nudge') }]
    : []
  return {
    text: words.join('\n\n'),
    rows: [
      onward,
      certificate,
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
