import { shuffled, type Lesson, type LessonState, type LessonStep } from '../../domain/lesson.ts'
import type { Button, Screen } from '../screen.ts'
import { digits, softly } from '../voice.ts'
import type { Scene } from './flow.ts'

type OrderStep = Extract<LessonStep, { kind: 'order' }>

/** Things to put into order: what was placed stands above, what is left keeps its number. */
export function orderScreen(
  { say, person: { locale } }: Scene,
  lesson: Lesson,
  step: OrderStep,
  state: LessonState,
  head: string,
  data: (index: number) => string,
  back: readonly Button[],
): Screen {
  const key = `lesson--${lesson.id}--${step.id}`
  const left = shuffled(lesson, step)
    .map((item, index) => ({ item, index }))
    .filter(({ item }) => !state.placed.includes(item))
  const placed = state.placed.map((item) => `✓ ${say(`${key}.${item}`)}`)
  const open = left.map(
    ({ item, index }) => `<b>${digits(index + 1, locale)}.</b> ${say(`${key}.${item}`)}`,
  )
  const how = softly(say(placed.length === 0 ? 'order--first' : 'order--then'), locale)
  return {
    text: [head, `${say(key)}\n${how}`, placed.join('\n'), open.join('\n\n')]
      .filter(Boolean)
      .join('\n\n'),
    rows: [
      left.map(({ index }) => ({ label: digits(index + 1, locale), data: data(index) })),
      back,
    ],
  }
}

/** Whether it was the right order, the right one, and why. */
export function ordered(
  { say, person: { locale } }: Scene,
  lesson: Lesson,
  step: OrderStep,
  state: LessonState,
  head: string,
): string {
  const key = `lesson--${lesson.id}--${step.id}`
  const right = step.items.every((item, index) => item === state.placed[index])
  const lines = step.items.map(
    (item, index) => `<b>${digits(index + 1, locale)}.</b> ${say(`${key}.${item}`)}`,
  )
  const mark = say(right ? 'lesson--yes' : 'lesson--look')
  const verdict = `<b>${mark} ${say(right ? 'order--yours' : 'order--better')}</b>`
  return `${head}\n\n${verdict}\n${lines.join('\n')}\n\n${say(`${key}.said`)}`
}
