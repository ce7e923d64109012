import { reviewCourse } from '../../app/review.ts'
import type { Catalog } from '../../content/catalog.ts'
import { isSpoken } from '../../domain/recording.ts'
import { reviewState, stepAt, type ReviewEvent, type ReviewState } from '../../domain/review.ts'
import type { Run } from '../../domain/run.ts'
import { press, turnButton } from '../buttons.ts'
import type { Button, Screen } from '../screen.ts'
import { defineFlow, type Input, type Scene } from './flow.ts'
import { listenTo } from './listen.ts'
import { dots, optionOf } from './parts.ts'
import { answered, asked } from './question.ts'

/** The review of the day: at most five questions of finished lessons, mixed. */
export const reviewFlow = defineFlow('review', {
  state: reviewState,
  course: (house) => reviewCourse(house.catalog),
  sensitive: false,
  aloud: (house, run) => textOf(house.catalog, run.state),
  async view(scene, run) {
    if (run.status !== 'open') return over(scene)
    const screen = questionScreen(scene, run)
    const listen = await listenTo(scene, run, textOf(scene.house.catalog, run.state))
    return { ...screen, rows: [...screen.rows, listen] }
  },
  read(_run: Run, input: Input): ReviewEvent | undefined {
    if (input.by === 'tap' && input.arg === 'next') return { do: 'next' }
    const option = optionOf(input)
    return option === undefined ? undefined : { do: 'pick', option }
  },
})

function questionScreen(scene: Scene, run: Run<ReviewState>): Screen {
  const { say, label, house } = scene
  const { state } = run
  const here = state.queue[state.at]
  const step = stepAt(house.catalog, state)
  const head = `<b>${say('review--title')}</b>\n${dots(state.at, state.queue.length)}`
  const next: Button[] = [{ label: label('button--next'), data: turnButton(run, 'next') }]
  if (!step || !here) return { text: `${head}\n\n${say('review--renewed')}`, rows: [next] }
  const key = `lesson--${here.lesson}--${step.id}`
  const question = { head, key, kind: step.kind, options: step.options }
  if (state.picked === null)
    return asked(scene, question, (index) => turnButton(run, index), [home(scene)])
  const right = step.options.some(({ id, right: is }) => is && id === state.picked)
  const again = right ? '' : `\n\n${say('review--comes-back')}`
  return { text: answered(scene, question, state.picked) + again, rows: [next] }
}

/** The text on the screen by its id, as a voice note may read it aloud. */
export function textOf(catalog: Catalog, state: ReviewState): string | undefined {
  const here = state.queue[state.at]
  const step = stepAt(catalog, state)
  if (!here || !step) return undefined
  const key = `lesson--${here.lesson}--${step.id}`
  if (state.picked !== null) return `${key}.${state.picked}-said`
  return isSpoken(step) ? key : undefined
}

function over({ say, label }: Scene): Screen {
  return {
    text: say('review--done'),
    rows: [
      [
        { label: label('button--learn'), data: press('go', 'learn') },
        { label: label('button--menu'), data: press('go', 'menu') },
      ],
    ],
  }
}

function home({ label }: Scene): Button {
  return { label: label('button--menu'), data: press('go', 'menu') }
}
