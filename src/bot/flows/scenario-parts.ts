import {
  choicesOn,
  METER_TOP,
  type Choice,
  type Scenario,
  type ScenarioState,
} from '../../domain/scenario.ts'
import { press } from '../buttons.ts'
import type { Button } from '../screen.ts'
import type { Say } from '../voice.ts'
import { bar } from './parts.ts'

/** Both meters as bars, each with the way the last sentence moved it. */
export function meters(say: Say, scenario: Scenario, state: ScenarioState): string {
  const [last] = choicesOn(scenario, state.path.slice(-1))
  return [
    meter(say('scenario--trust'), state.trust, last?.trust),
    meter(say('scenario--openness'), state.openness, last?.openness),
  ].join('\n')
}

function meter(name: string, value: number, moved = 0): string {
  return [name, bar(value, METER_TOP), arrow(moved)].join(' ').trim()
}

/** Up, down, or nothing. */
export function arrow(moved: number): string {
  return moved === 0 ? '' : moved > 0 ? '▲' : '▼'
}

/** The skill, and how it moved the two meters. */
export function whatItDid(say: Say, { skill, trust, openness }: Choice): string {
  const moved = [
    ...(trust === 0 ? [] : [`${say('scenario--trust')} ${arrow(trust)}`]),
    ...(openness === 0 ? [] : [`${say('scenario--openness')} ${arrow(openness)}`]),
  ]
  return [`<b>${say(`skill--${skill}`)}</b>`, ...moved].join(' · ')
}

/** Where "pause" leads, and what comes after a talk. */
export function practice(label: Say): Button {
  return { label: label('go--practice'), data: press('go', 'practice') }
}
