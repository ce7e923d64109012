import { circleCourse } from '../../app/circle.ts'
import type { Run } from '../../domain/run.ts'
import {
  optionsHere,
  theatreState,
  type TheatreEvent,
  type TheatreState,
} from '../../domain/theatre.ts'
import type { Scenario } from '../../domain/scenario.ts'
import { press, turnButton } from '../buttons.ts'
import type { Button, Screen } from '../screen.ts'
import {
  endText,
  introText,
  questionText,
  sceneText,
  sentencesText,
  whyText,
  type Narrator,
} from '../theatre/words.ts'
import { defineFlow, type Input, type Scene } from './flow.ts'
import { numberRow, optionOf } from './parts.ts'

/** The theatre around one phone: short screens to be read aloud, and a show of hands. */
export const circleFlow = defineFlow('circle', {
  state: theatreState,
  role: 'mentor',
  course: (house) => circleCourse(house.catalog),
  sensitive: false,
  view(scene, run) {
    const scenario = scene.house.catalog.scenario(run.subject)
    if (scenario?.shape !== run.shape)
      return { text: scene.say('kind--changed'), rows: [[toStories(scene)]] }
    return screenOf(scene, run, scenario)
  },
  read(_run: Run, input: Input): TheatreEvent | undefined {
    const named = input.by === 'tap' ? NAMED[input.arg] : undefined
    if (named) return named
    const option = optionOf(input)
    return option === undefined ? undefined : { do: 'choose', option }
  },
})

const NAMED: Readonly<Record<string, TheatreEvent>> = {
  next: { do: 'next' },
  other: { do: 'other' },
  close: { do: 'close' },
  back: { do: 'back' },
}

function screenOf(scene: Scene, run: Run<TheatreState>, scenario: Scenario): Screen {
  const { say, label, person } = scene
  const circle: Narrator = { say, locale: person.locale }
  const { state } = run
  const button = (name: string, arg: string): Button => ({
    label: label(name),
    data: turnButton(run, arg),
  })
  const pause = { label: label('button--pause'), data: press('stories') }
  const away = [button('theatre--close', 'close'), pause]
  const aloud = (text: string): string => `${say('theatre--read')}\n\n${text}`
  switch (state.stage) {
    case 'intro':
      return {
        text: aloud(`<b>${say(`scenario--${scenario.id}`)}</b>\n${introText(circle, scenario)}`),
        rows: [[button('button--begin', 'next')], [pause]],
      }
    case 'scene':
      return {
        text: aloud(sceneText(circle, scenario, state)),
        rows: [[button('theatre--sentences', 'next')], away],
      }
    case 'choices':
      return {
        text: `${say('theatre--hands')}\n\n${sentencesText(circle, scenario, state)}`,
        rows: [
          numberRow(optionsHere(scenario, state), person.locale, (at) => turnButton(run, at)),
          [button('theatre--scene-again', 'back')],
          away,
        ],
      }
    case 'why':
      return {
        text: aloud(whyText(circle, scenario, state)),
        rows: [[button('theatre--on', 'next')], [button('theatre--other', 'other')], away],
      }
    case 'end':
      return {
        text: aloud(endText(circle, scenario, state)),
        rows: [[button('theatre--talk', 'next')], [button('theatre--turning', 'other')], [pause]],
      }
    case 'question':
      return {
        text: questionText(circle, scenario, state),
        rows: [[button('theatre--on', 'next')], [button('theatre--back', 'back'), pause]],
      }
    case 'over':
      return { text: say('theatre--thanks'), rows: [[toStories(scene)], [home(scene)]] }
  }
}

function toStories({ label }: Scene): Button {
  return { label: label('theatre--one-phone'), data: press('stories') }
}

function home({ label }: Scene): Button {
  return { label: label('button--menu'), data: press('go', 'menu') }
}
