import { lessonCourse } from '../../app/learn.ts'
import {
  lessonState,
  type Lesson,
  type LessonEvent,
  type LessonState,
  type LessonStep,
} from '../../domain/lesson.ts'
import type { Run } from '../../domain/run.ts'
import { press, turnButton } from '../buttons.ts'
import type { Button, Screen } from '../screen.ts'
import { softly } from '../voice.ts'
import { defineFlow, type Input, type Scene } from './flow.ts'
import { dots, numbered, numberRow } from './parts.ts'

/** A lesson in the chat: one screen, edited in place. */
export const lessonFlow = defineFlow('lesson', {
  state: lessonState,
  course: (house) => lessonCourse(house.catalog),
  sensitive: false,
  view(scene, run) {
    const lesson = scene.house.catalog.lesson(run.subject)
    const state = run.state
    const step = lesson?.steps[state.at]
    if (!lesson) return { text: scene.say('kind--changed'), rows: [[home(scene)]] }
    return step && run.status === 'open'
      ? stepScreen(scene, run, lesson, state, step)
      : closing(scene, lesson)
  },
  read(_run: Run, input: Input): LessonEvent | undefined {
    if (input.by === 'text') return { do: 'write', text: input.text }
    if (input.by === 'other') return undefined
    if (input.arg === 'next') return { do: 'next' }
    if (input.arg === 'back') return { do: 'back' }
    return /^\d$/.test(input.arg) ? { do: 'pick', option: Number(input.arg) } : undefined
  },
})

function stepScreen(
  scene: Scene,
  run: Run<LessonState>,
  lesson: Lesson,
  state: LessonState,
  step: LessonStep,
): Screen {
  const key = `lesson--${lesson.id}--${step.id}`
  const head = `<b>${scene.say(`lesson--${lesson.id}`)}</b>\n${dots(state.at, lesson.steps.length)}`
  const back: Button[] =
    state.at > 0 || state.picked !== null
      ? [{ label: scene.label('button--back'), data: turnButton(run, 'back') }]
      : []
  const next: Button = { label: scene.label('button--next'), data: turnButton(run, 'next') }
  if (!('options' in step)) {
    const text = state.wrote ? scene.say(`${key}.thanks`) : scene.say(key)
    const hint =
      step.kind === 'reflect' && !state.wrote
        ? `\n\n${softly(scene.say('lesson--write-hint'), scene.person.locale)}`
        : ''
    return {
      text: `${head}\n\n${text}${hint}`,
      rows: [[...back, next]],
    }
  }
  if (state.picked === null) {
    const options = step.options.map((option) => scene.say(`${key}.${option.id}`))
    return {
      text: `${head}\n\n${scene.say(key)}\n\n${numbered(options, scene.person.locale)}`,
      rows: [
        numberRow(options.length, scene.person.locale, (index) => turnButton(run, index)),
        back,
      ],
    }
  }
  const picked = step.options.findIndex((option) => option.id === state.picked)
  const said = softly(scene.say(`${key}.${state.picked}`), scene.person.locale)
  const mark = step.options[picked]?.right ? scene.say('lesson--yes') : scene.say('lesson--look')
  return {
    text: `${head}\n\n${said}\n\n<b>${mark}</b> ${scene.say(`${key}.${state.picked}-said`)}`,
    rows: [[...back, next]],
  }
}

function closing(scene: Scene, lesson: Lesson): Screen {
  const all = dots(lesson.steps.length, lesson.steps.length)
  return {
    text: `<b>${scene.say(`lesson--${lesson.id}`)}</b>\n${all}\n\n${scene.say(`lesson--${lesson.id}.close`)}`,
    rows: [[{ label: scene.label('button--learn'), data: press('go', 'learn') }, home(scene)]],
  }
}

function home(scene: Scene): Button {
  return { label: scene.label('button--menu'), data: press('go', 'menu') }
}
