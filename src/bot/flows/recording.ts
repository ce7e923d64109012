import { recordCourse, recorded } from '../../app/record.ts'
import { shuffled, type Lesson } from '../../domain/lesson.ts'
import {
  recordingState,
  spokenTexts,
  type RecordingEvent,
  type RecordingState,
  type Spoken,
} from '../../domain/recording.ts'
import type { Run } from '../../domain/run.ts'
import { press, turnButton } from '../buttons.ts'
import type { Button, Screen } from '../screen.ts'
import { digits } from '../voice.ts'
import { defineFlow, type Input, type Scene } from './flow.ts'
import { listenTo } from './listen.ts'
import { counted, numbered } from './parts.ts'

/** Reading a lesson aloud, text by text: each voice message is kept for the text on the screen. */
export const recordingFlow = defineFlow('recording', {
  state: recordingState,
  course: (house) => recordCourse(house.catalog),
  role: 'coordinator',
  // Like the desk: it shows that its reader is a coordinator.
  sensitive: true,
  voicesStay: true,
  aloud(house, run) {
    const lesson = house.catalog.lesson(run.subject)
    return lesson && run.state.agreed ? spokenTexts(lesson)[run.state.at]?.id : undefined
  },
  async view(scene, run) {
    const { say, label, house } = scene
    const lesson = house.catalog.lesson(run.subject)
    if (!lesson) return { text: say('kind--changed'), rows: [[stop(scene, '')]] }
    const texts = spokenTexts(lesson)
    const here = texts[run.state.at]
    if (run.status !== 'open' || !here) return over(scene, lesson)
    if (run.state.agreed) return reading(scene, run, lesson, here, texts.length)
    const agree = { label: label('recording--agree'), data: turnButton(run, 'agree') }
    return { text: say('recording--warning'), rows: [[agree], [stop(scene, lesson.module)]] }
  },
  read(_run: Run, input: Input): RecordingEvent | undefined {
    if (input.by === 'voice') return { do: 'voice', voice: input.voice }
    if (input.by === 'text') return { do: 'write' }
    if (input.by !== 'tap') return undefined
    return BUTTONS.find(({ do: name }) => name === input.arg)
  },
})

const BUTTONS = [{ do: 'agree' }, { do: 'next' }, { do: 'back' }, { do: 'remove' }] as const

async function reading(
  scene: Scene,
  run: Run<RecordingState>,
  lesson: Lesson,
  here: Spoken,
  all: number,
): Promise<Screen> {
  const { say, label, person } = scene
  const { at, kept } = run.state
  const place = `${digits(at + 1, person.locale)}/${digits(all, person.locale)}`
  const listen = await listenTo(scene, run, here.id)
  const isThere = listen.length > 0
  const button = (arg: string, key: string): Button => ({
    label: label(key),
    data: turnButton(run, arg),
  })
  return {
    text: [
      // Said by the turn that kept it, not whenever the lesson is opened again.
      ...(kept && scene.act.now === run.updatedAt ? [say('recording--kept')] : []),
      `<b>${say(`lesson--${lesson.id}`)}</b> · ${place}`,
      say('recording--read'),
      `<blockquote>${wordsOf(scene, lesson, here)}</blockquote>`,
      say(isThere ? 'recording--there' : 'recording--missing'),
    ].join('\n\n'),
    rows: [
      isThere ? [...listen, button('remove', 'recording--remove')] : [],
      [
        ...(at > 0 ? [button('back', 'button--back')] : []),
        button('next', isThere ? 'button--next' : 'recording--skip'),
      ],
      [stop(scene, lesson.module)],
    ],
  }
}

/** What is to be read: with a question its answers, numbered as on the learner's buttons. */
function wordsOf({ say, label, person: { locale } }: Scene, lesson: Lesson, here: Spoken): string {
  const { id, step, part } = here
  const key = `lesson--${lesson.id}--${step.id}`
  const listed = (names: readonly string[]) =>
    numbered(
      names.map((name) => say(`${key}.${name}`)),
      locale,
    )
  if (part === 'said')
    return step.kind === 'order' ? `${listed(step.items)}\n\n${say(id)}` : say(id)
  switch (step.kind) {
    case 'order':
      return `${say(id)}\n\n${listed(shuffled(lesson, step))}`
    case 'choose':
    case 'check':
      return `${say(id)}\n\n${listed(step.options.map((option) => option.id))}`
    case 'spot': {
      const answers = step.options.map((option, index) =>
        counted(index, locale, label(`spot--${option.id}`)),
      )
      return [say(id), `<b>${say('spot--ask')}</b>`, answers.join('\n')].join('\n\n')
    }
    case 'say':
    case 'story':
    case 'deed':
    case 'reflect':
      return say(id)
  }
}

async function over(scene: Scene, lesson: Lesson): Promise<Screen> {
  const { act, person, say } = scene
  const { there, all } = await recorded(act, lesson, person.locale)
  return {
    text: `<b>${say(`lesson--${lesson.id}`)}</b>\n\n${say('recording--over', { there, all })}`,
    rows: [[stop(scene, lesson.module)]],
  }
}

function stop({ label }: Scene, module: string): Button {
  const data = module === '' ? press('recordings') : press('recordings', module)
  return { label: label('recording--stop'), data }
}
