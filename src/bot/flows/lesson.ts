import { lessonCourse, path } from '../../app/learn.ts'
import {
  answeredAll,
  lessonState,
  type Lesson,
  type LessonEvent,
  type LessonState,
  type LessonStep,
} from '../../domain/lesson.ts'
import { isSpoken } from '../../domain/recording.ts'
import type { Run } from '../../domain/run.ts'
import { press, turnButton } from '../buttons.ts'
import type { Button, Screen } from '../screen.ts'
import { softly } from '../voice.ts'
import { defineFlow, type Input, type Scene } from './flow.ts'
import { closing } from './lesson-end.ts'
import { listenTo } from './listen.ts'
import { ordered, orderScreen } from './order.ts'
import { dots } from './parts.ts'
import { answered, asked } from './question.ts'

/** A lesson in the chat: one screen, edited in place. */
export const lessonFlow = defineFlow('lesson', {
  state: lessonState,
  course: (house) => lessonCourse(house.catalog),
  sensitive: false,
  aloud(house, run) {
    const lesson = house.catalog.lesson(run.subject)
    return lesson && textOf(lesson, run.state)
  },
  async view(scene, run) {
    const { house, act, person } = scene
    const lesson = house.catalog.lesson(run.subject)
    if (!lesson) return { text: scene.say('kind--changed'), rows: [[home(scene)]] }
    const step = lesson.steps[run.state.at]
    if (!step || run.status !== 'open')
      return closing(scene, run, lesson, await path(act, house.catalog, person))
    const screen = stepScreen(scene, run, lesson, step)
    const listen = await listenTo(scene, run, textOf(lesson, run.state))
    return { ...screen, rows: [...screen.rows, listen] }
  },
  read(_run: Run, input: Input): LessonEvent | undefined {
    if (input.by === 'text') return { do: 'write', text: input.text }
    if (input.by !== 'tap') return undefined
    if (input.arg === 'next') return { do: 'next' }
    if (input.arg === 'back') return { do: 'back' }
    return /^\d$/.test(input.arg) ? { do: 'pick', option: Number(input.arg) } : undefined
  },
})

/** The text on the screen by its id, as a voice note may read it aloud; undefined where nobody does. */
export function textOf(lesson: Lesson, state: LessonState): string | undefined {
  const step = lesson.steps[state.at]
  if (!step) return undefined
  const key = `lesson--${lesson.id}--${step.id}`
  if (step.kind === 'order') return answeredAll(step, state) ? `${key}.said` : key
  if (state.picked !== null) return `${key}.${state.picked}-said`
  if (!isSpoken(step)) return undefined
  return state.wrote ? `${key}.thanks` : key
}

function stepScreen(scene: Scene, run: Run<LessonState>, lesson: Lesson, step: LessonStep): Screen {
  const { say, label, person } = scene
  const state = run.state
  const key = `lesson--${lesson.id}--${step.id}`
  const head = `<b>${say(`lesson--${lesson.id}`)}</b>\n${dots(state.at, lesson.steps.length)}`
  const begun = state.at > 0 || state.picked !== null || state.placed.length > 0
  // The way out is a sign alone: three buttons with words would not fit a small phone.
  const out: Button = { label: '🏠', data: press('go', 'menu') }
  const back: Button[] = begun
    ? [{ label: label('button--back'), data: turnButton(run, 'back') }, out]
    : [out]
  const next: Button = { label: label('button--next'), data: turnButton(run, 'next') }
  const data = (index: number): string => turnButton(run, index)
  switch (step.kind) {
    case 'order':
      return answeredAll(step, state)
        ? { text: ordered(scene, lesson, step, state, head), rows: [[...back, next]] }
        : orderScreen(scene, lesson, step, state, head, data, back)
    case 'choose':
    case 'check':
    case 'spot': {
      const question = { head, key, kind: step.kind, options: step.options }
      return state.picked === null
        ? asked(scene, question, data, back)
        : { text: answered(scene, question, state.picked), rows: [[...back, next]] }
    }
    case 'reflect': {
      const hint = softly(say('lesson--write-hint'), person.locale)
      const text = state.wrote ? say(`${key}.thanks`) : `${say(key)}\n\n${hint}`
      return { text: `${head}\n\n${text}`, rows: [[...back, next]] }
    }
    case 'say':
    case 'story':
    case 'deed':
      return { text: `${head}\n\n${say(key)}`, rows: [[...back, next]] }
  }
}

function home(scene: Scene): Button {
  return { label: scene.label('button--menu'), data: press('go', 'menu') }
}
