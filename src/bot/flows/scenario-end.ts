import { toTry } from '../../app/practise.ts'
import type { Rehearsal } from '../../domain/rehearsal.ts'
import type { Run } from '../../domain/run.ts'
import { choicesOn, type EndingKind, type Scenario } from '../../domain/scenario.ts'
import { pageButton, press } from '../buttons.ts'
import type { Button, Screen } from '../screen.ts'
import { softly, type Say } from '../voice.ts'
import type { Scene } from './flow.ts'
import { meters, practice, whatItDid } from './scenario-parts.ts'

/** What became of the talk. */
export function ending(scene: Scene, run: Run<Rehearsal>, scenario: Scenario): Screen {
  const { say, label } = scene
  return {
    text: [
      `<b>${say(`scenario--${scenario.id}`)}</b> · ${say(`ending--${kindOf(scenario, run)}`)}`,
      meters(say, scenario, run.state),
      '',
      say(`scenario--${scenario.id}--${run.state.at}`),
    ].join('\n'),
    rows: [
      [{ label: label('button--why'), data: pageButton(run, 'why') }],
      [again(label, scenario), practice(label)],
    ],
  }
}

/** The pull that was at work, and the one scene to try differently. */
export function debrief(scene: Scene, run: Run<Rehearsal>, scenario: Scenario): Screen {
  const { say, label, person } = scene
  const key = `scenario--${scenario.id}--${run.state.at}`
  const point = toTry(scenario, run)
  const turn = point
    ? ['', say(turnKey(scenario, run)), spoken(said(say, scenario, point.made), person.locale)]
    : []
  const retry = { label: label('scenario--try-scene'), data: press('retry', run.id) }
  return {
    text: [
      `<b>${say(`pull--${scenario.pull}`)}</b>`,
      '',
      say(`${key}.debrief`),
      '',
      `<b>${say('scenario--try')}</b> ${say(`${key}.try`)}`,
      ...turn,
    ].join('\n'),
    rows: [
      point ? [retry] : [],
      [
        { label: label('button--steps'), data: pageButton(run, 0) },
        { label: label('scenario--see-path'), data: press('talk', run.id) },
      ],
      [again(label, scenario), practice(label)],
    ],
  }
}

const STEPS_A_PAGE = 3

/** Every choice with what it did and why, three at a time. */
export function lookBack(
  scene: Scene,
  run: Run<Rehearsal>,
  scenario: Scenario,
  from: number,
): Screen {
  const { say, label, person } = scene
  const { path } = run.state
  const shown = path.slice(from, from + STEPS_A_PAGE).map((made) => {
    const [choice] = choicesOn(scenario, [made])
    return [
      spoken(said(say, scenario, made), person.locale),
      ...(choice ? [whatItDid(say, choice)] : []),
      said(say, scenario, `${made}-why`),
    ].join('\n')
  })
  const around: Button[] = []
  if (from > 0)
    around.push({
      label: label('button--back'),
      data: pageButton(run, Math.max(0, from - STEPS_A_PAGE)),
    })
  if (from + STEPS_A_PAGE < path.length)
    around.push({ label: label('button--next'), data: pageButton(run, from + STEPS_A_PAGE) })
  return {
    text: `<b>${say('scenario--steps')}</b>\n\n${shown.join('\n\n')}`,
    rows: [
      around,
      [{ label: label('button--why'), data: pageButton(run, 'why') }],
      [again(label, scenario), practice(label)],
    ],
  }
}

function kindOf(scenario: Scenario, { state }: Run<Rehearsal>): EndingKind {
  return scenario.endings[state.at]?.kind ?? 'open'
}

/** After a good ending the other sentence is no better one, only another. */
function turnKey(scenario: Scenario, run: Run<Rehearsal>): string {
  return kindOf(scenario, run) === 'good' ? 'scenario--turn-good' : 'scenario--turn'
}

/** What one said oneself, set apart from what is said about it. */
function spoken(sentence: string, locale: string): string {
  return `— ${softly(sentence, locale)}`
}

/** A sentence of a scenario by its `scene.choice`, or its reason by `scene.choice-why`. */
function said(say: Say, { id }: Scenario, made: string): string {
  return say(`scenario--${id}--${made}`)
}

function again(label: Say, scenario: Scenario): Button {
  return { label: label('button--again'), data: press('anew', scenario.id) }
}
