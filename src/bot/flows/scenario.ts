import { scenarioCourse, type ChoiceEvent } from '../../app/practise.ts'
import type { Run } from '../../domain/run.ts'
import {
  scenarioState,
  METER_TOP,
  offered,
  type Scenario,
  type ScenarioState,
} from '../../domain/scenario.ts'
import { pageButton, press, turnButton } from '../buttons.ts'
import type { Button, Screen } from '../screen.ts'
import { softly } from '../voice.ts'
import { defineFlow, type Input, type Scene } from './flow.ts'
import { bar, numbered, numberRow, optionOf } from './parts.ts'

/** A hard conversation, rehearsed: one message, two meters, real sentences to choose from. */
export const scenarioFlow = defineFlow('scenario', {
  state: scenarioState,
  course: (house) => scenarioCourse(house.catalog),
  sensitive: false,
  view(scene, run, page) {
    const scenario = scene.house.catalog.scenario(run.subject)
    // An old screen's "step by step" after the story was rewritten: its words are not there any more.
    if (scenario?.shape !== run.shape)
      return { text: scene.say('kind--changed'), rows: [[home(scene)]] }
    if (run.status === 'open')
      return run.turn === 0 && page === null
        ? opening(scene, run, scenario)
        : turnScreen(scene, run, scenario)
    if (page === 'why') return debrief(scene, run, scenario)
    const step = page === null ? Number.NaN : Number(page)
    return Number.isInteger(step)
      ? lookBack(scene, run, scenario, step)
      : ending(scene, run, scenario)
  },
  read(_run: Run, input: Input): ChoiceEvent | undefined {
    const option = optionOf(input)
    return option === undefined ? undefined : { do: 'choose', option }
  },
})

/** Who is who, before the first words fall: with the choices it would not fit a small screen. */
function opening(scene: Scene, run: Run<ScenarioState>, scenario: Scenario): Screen {
  return {
    text: [
      `<b>${scene.say(`scenario--${scenario.id}.who`)}</b>`,
      '',
      scene.say(`scenario--${scenario.id}.intro`),
    ].join('\n'),
    rows: [[{ label: scene.label('button--begin'), data: pageButton(run, 'scene') }]],
  }
}

function turnScreen(scene: Scene, run: Run<ScenarioState>, scenario: Scenario): Screen {
  const state = run.state
  const key = `scenario--${scenario.id}--${state.at}`
  const choices = offered(scenario, state)
  const sentences = choices.map((choice) => scene.say(`${key}.${choice.id}`))
  return {
    text: [
      `<b>${scene.say(`scenario--${scenario.id}.who`)}</b>`,
      meters(scene, state),
      '',
      scene.say(key),
      '',
      numbered(sentences, scene.person.locale),
    ].join('\n'),
    rows: [
      numberRow(choices.length, scene.person.locale, (index) => turnButton(run, index)),
      [{ label: scene.label('button--pause'), data: press('go', 'practice') }],
    ],
  }
}

function meters(scene: Scene, state: ScenarioState): string {
  return [
    `${scene.say('scenario--trust')} ${bar(state.trust, METER_TOP)}`,
    `${scene.say('scenario--openness')} ${bar(state.openness, METER_TOP)}`,
  ].join('\n')
}

function ending(scene: Scene, run: Run<ScenarioState>, scenario: Scenario): Screen {
  const state = run.state
  return {
    text: [
      `<b>${scene.say(`scenario--${scenario.id}`)}</b>`,
      meters(scene, state),
      '',
      scene.say(`scenario--${scenario.id}--${state.at}`),
    ].join('\n'),
    rows: [
      [{ label: scene.label('button--why'), data: pageButton(run, 'why') }],
      [again(scene, scenario), home(scene)],
    ],
  }
}

function debrief(scene: Scene, run: Run<ScenarioState>, scenario: Scenario): Screen {
  const state = run.state
  const key = `scenario--${scenario.id}--${state.at}`
  return {
    text: [
      `<b>${scene.say(`pull--${scenario.pull}`)}</b>`,
      '',
      scene.say(`${key}.debrief`),
      '',
      `<b>${scene.say('scenario--try')}</b> ${scene.say(`${key}.try`)}`,
    ].join('\n'),
    rows: [
      [{ label: scene.label('button--steps'), data: pageButton(run, 0) }],
      [again(scene, scenario), home(scene)],
    ],
  }
}

const STEPS_A_PAGE = 3

function lookBack(scene: Scene, run: Run<ScenarioState>, scenario: Scenario, from: number): Screen {
  const { path } = run.state
  const shown = path.slice(from, from + STEPS_A_PAGE).map((step) => {
    const [at = '', choiceId = ''] = step.split('.')
    const choice = scenario.scenes[at]?.choices.find(({ id }) => id === choiceId)
    const key = `scenario--${scenario.id}--${at}.${choiceId}`
    return [
      softly(scene.say(key), scene.person.locale),
      `<b>${scene.say(`skill--${choice?.skill ?? 'offer'}`)}</b> · ${scene.say(`${key}-why`)}`,
    ].join('\n')
  })
  const around: Button[] = []
  if (from > 0)
    around.push({
      label: scene.label('button--back'),
      data: pageButton(run, Math.max(0, from - STEPS_A_PAGE)),
    })
  if (from + STEPS_A_PAGE < path.length)
    around.push({ label: scene.label('button--next'), data: pageButton(run, from + STEPS_A_PAGE) })
  return {
    text: `<b>${scene.say('scenario--steps')}</b>\n\n${shown.join('\n\n')}`,
    rows: [around, [again(scene, scenario), home(scene)]],
  }
}

function again(scene: Scene, scenario: Scenario): Button {
  return {
    label: scene.label('button--again'),
    data: press('scenario', scenario.id),
  }
}

function home(scene: Scene): Button {
  return { label: scene.label('button--menu'), data: press('go', 'menu') }
}
