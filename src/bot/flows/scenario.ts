import { scenarioCourse } from '../../app/practise.ts'
import {
  mayTakeBack,
  rehearsalState,
  type Rehearsal,
  type RehearsalEvent,
} from '../../domain/rehearsal.ts'
import type { Run } from '../../domain/run.ts'
import { offered, type Scenario } from '../../domain/scenario.ts'
import { press, turnButton } from '../buttons.ts'
import type { Screen } from '../screen.ts'
import { defineFlow, type Input, type Scene } from './flow.ts'
import { numbered, numberRow, optionOf } from './parts.ts'
import { debrief, ending, lookBack } from './scenario-end.ts'
import { meters, practice } from './scenario-parts.ts'

/** A hard conversation, rehearsed: one message, two meters, real sentences to choose from. */
export const scenarioFlow = defineFlow('scenario', {
  state: rehearsalState,
  course: (house) => scenarioCourse(house.catalog),
  sensitive: false,
  view(scene, run, page) {
    const scenario = scene.house.catalog.scenario(run.subject)
    // An old screen's "step by step" after the story was rewritten: its words are not there any more.
    // Nor has a run that was left an end to look back from; only a forged button names one.
    if (scenario?.shape !== run.shape || run.status === 'left')
      return { text: scene.say('kind--changed'), rows: [[practice(scene.label)]] }
    if (run.status === 'open')
      return run.state.met ? turnScreen(scene, run, scenario) : opening(scene, run, scenario)
    if (page === 'why') return debrief(scene, run, scenario)
    const step = page === null ? Number.NaN : Number(page)
    return Number.isInteger(step)
      ? lookBack(scene, run, scenario, step)
      : ending(scene, run, scenario)
  },
  read(_run: Run, input: Input): RehearsalEvent | undefined {
    if (input.by === 'tap' && input.arg === 'begin') return { do: 'begin' }
    if (input.by === 'tap' && input.arg === 'take-back') return { do: 'take-back' }
    const option = optionOf(input)
    return option === undefined ? undefined : { do: 'choose', option }
  },
})

/** Who is who, before the first words fall: with the choices it would not fit a small screen. */
function opening(scene: Scene, run: Run<Rehearsal>, scenario: Scenario): Screen {
  return {
    text: [
      `<b>${scene.say(`scenario--${scenario.id}.who`)}</b>`,
      '',
      scene.say(`scenario--${scenario.id}.intro`),
    ].join('\n'),
    rows: [
      [{ label: scene.label('button--begin'), data: turnButton(run, 'begin') }],
      [practice(scene.label)],
    ],
  }
}

function turnScreen(scene: Scene, run: Run<Rehearsal>, scenario: Scenario): Screen {
  const { state } = run
  const key = `scenario--${scenario.id}--${state.at}`
  const choices = offered(scenario, state)
  const sentences = choices.map((choice) => scene.say(`${key}.${choice.id}`))
  const back = { label: scene.label('scenario--take-back'), data: turnButton(run, 'take-back') }
  const pause = { label: scene.label('button--pause'), data: press('go', 'practice') }
  return {
    text: [
      `<b>${scene.say(`scenario--${scenario.id}.who`)}</b>`,
      meters(scene.say, scenario, state),
      '',
      scene.say(key),
      '',
      numbered(sentences, scene.person.locale),
    ].join('\n'),
    rows: [
      numberRow(choices.length, scene.person.locale, (index) => turnButton(run, index)),
      mayTakeBack(state) ? [back, pause] : [pause],
    ],
  }
}
