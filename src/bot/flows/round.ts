import { ourProgress, practiceSets, roundCourse } from '../../app/round.ts'
import {
  placeInRound,
  roundState,
  type Called,
  type RoundEvent,
  type RoundState,
} from '../../domain/round.ts'
import type { NamedMessage } from '../../domain/round-choice.ts'
import type { Pull } from '../../domain/pulls.ts'
import type { Run } from '../../domain/run.ts'
import { press, turnButton } from '../buttons.ts'
import type { Button, Screen } from '../screen.ts'
import { softly } from '../voice.ts'
import { defineFlow, type Input, type Scene } from './flow.ts'
import { counted, dots, optionOf } from './parts.ts'
import { answered, asked, type Question } from './question.ts'
import { roundEnd } from './round-words.ts'

/** A round of telling messages apart: a pull or plain, which pull, and the explanation at once. */
export const roundFlow = defineFlow('round', {
  state: roundState,
  course: (house) => roundCourse(house.catalog),
  // Everybody may see that somebody practises this; nothing here tells of their life.
  sensitive: false,
  async view(scene, run) {
    const { act, person, house } = scene
    if (run.status !== 'open') return endScreen(scene, await ourProgress(act, person, run.id))
    // An open round whose messages have changed since: its position means nothing any more.
    if (roundCourse(house.catalog).shape('') !== run.shape)
      return { text: scene.say('kind--changed'), rows: roundDoors(scene) }
    return screenOf(scene, run)
  },
  read(_run: Run, input: Input): RoundEvent | undefined {
    if (input.by === 'tap' && input.arg === 'next') return { do: 'next' }
    const option = optionOf(input)
    return option === undefined ? undefined : { do: 'pick', option }
  },
})

function screenOf(scene: Scene, run: Run<RoundState>): Screen {
  const { say, label } = scene
  const { state } = run
  const place = placeInRound(practiceSets(scene.house.catalog), state)
  const pause: Button = { label: label('button--pause'), data: press('go', 'practice') }
  const head = headOf(scene, state, place.is === 'message')
  const data = (index: number): string => turnButton(run, index)
  switch (place.is) {
    case 'message': {
      const first = state.answers.length === 0
      const how = first ? `\n\n${softly(say('round--how'), scene.person.locale)}` : ''
      return asked(scene, questionOf(place, head + how), data, [pause])
    }
    case 'which':
      return whichScreen(scene, place, head, data, pause)
    case 'told': {
      const next: Button = { label: label('button--next'), data: turnButton(run, 'next') }
      const said = answered(scene, questionOf(place, head), place.answer.called)
      return { text: said + naming(scene, place.message.pull, place.answer), rows: [[next]] }
    }
    case 'end':
      return { text: `${head}\n\n${say('round--thanks')}`, rows: roundDoors(scene) }
  }
}

/** The message on the screen counts as answered only when the next one is there. */
function headOf({ say }: Scene, { answers, queue }: RoundState, open: boolean): string {
  const at = open ? answers.length : answers.length - 1
  return `<b>${say('round--title')}</b>\n${dots(at, queue.length)}`
}

function questionOf({ name, message }: NamedMessage, head: string): Question {
  return { head, key: `spotting--${name}`, kind: 'spot', options: message.options }
}

/** Names of pulls are short enough for buttons, one in a row. */
function whichScreen(
  { say, label, person: { locale } }: Scene,
  { name, pulls }: NamedMessage & { readonly pulls: readonly Pull[] },
  head: string,
  data: (index: number) => string,
  pause: Button,
): Screen {
  const choices = pulls.map((pull, index) => ({
    label: counted(index, locale, label(`pull--${pull}`)),
    data: data(index),
  }))
  return {
    text: `${head}\n\n${say(`spotting--${name}`)}\n\n<b>${say('round--which')}</b>`,
    rows: [...choices.map((button) => [button]), [pause]],
  }
}

/** Under the explanation: what came of naming the pull. */
function naming({ say, label }: Scene, right: Pull | null, { named }: Called): string {
  if (named === null) return ''
  const line =
    named === right
      ? say('round--named')
      : say('round--named-other', { pull: label(`pull--${named}`) })
  return `\n\n${line}`
}

function endScreen(scene: Scene, progress: Awaited<ReturnType<typeof ourProgress>>): Screen {
  const picture: Button = {
    label: scene.label('round--picture'),
    data: press('round', 'picture'),
  }
  const [again = [], ...others] = roundDoors(scene)
  return {
    text: roundEnd(scene.say, progress),
    rows: [again, progress ? [picture] : [], ...others],
  }
}

/** The ways on after a round: another one, the rest of practice, home. */
export function roundDoors({ label }: Pick<Scene, 'label'>): Button[][] {
  return [
    [{ label: label('round--again'), data: press('round') }],
    [
      { label: label('go--practice'), data: press('go', 'practice') },
      { label: label('button--menu'), data: press('go', 'menu') },
    ],
  ]
}
