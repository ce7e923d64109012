import type { Catalog } from '../content/catalog.ts'
import { atLeast, type Person } from '../domain/people.ts'
import type { Scenario } from '../domain/scenario.ts'
import {
  startTheatre,
  stepTheatre,
  theatreState,
  type TheatreEvent,
  type TheatreState,
} from '../domain/theatre.ts'
import { newId } from './ids.ts'
import type { Act } from './ports.ts'
import { turningPointOf } from './practise.ts'
import { enterAnew, enterRun, type Course } from './turn.ts'

/** The course of a circle around one phone: whoever leads enters what the hands decided. */
export function circleCourse(catalog: Catalog): Course<TheatreState, TheatreEvent> {
  return {
    kind: 'circle',
    state: theatreState,
    shape: (subject) => catalog.scenario(subject)?.shape,
    answer(_act, person, run, event) {
      const scenario = catalog.scenario(run.subject)
      if (!scenario || !atLeast(person.role, 'mentor'))
        return Promise.resolve({ status: 'refused', why: 'not-now' })
      const answered = stepTheatre(scenario, run.state, atTurningPoint(scenario, run.state, event))
      return Promise.resolve(
        answered.status === 'refused' ? answered : { ...answered, answer: event },
      )
    },
  }
}

/** At the end of a story "the other choice" means the scene where it turned. */
export function atTurningPoint(
  scenario: Scenario,
  { stage, talk }: TheatreState,
  event: TheatreEvent,
): TheatreEvent {
  if (event.do !== 'other' || stage !== 'end') return event
  const point = turningPointOf(scenario, talk.path)
  return point ? { do: 'other', before: point.before } : event
}

/** Goes on with a story where a circle left it, or raises the curtain; `anew`: for another circle. */
export async function beginCircle(
  act: Act,
  catalog: Catalog,
  person: Person,
  scenarioId: string,
  anew = false,
) {
  const scenario = catalog.scenario(scenarioId)
  if (!scenario) return undefined
  const fresh = { id: newId(), state: startTheatre(scenario) }
  const enter = anew ? enterAnew : enterRun
  return enter(act, circleCourse(catalog), person, scenarioId, fresh)
}

/** Whether a circle left this story in the middle. */
export async function isHalfPlayed(
  act: Act,
  catalog: Catalog,
  person: Person,
  scenarioId: string,
): Promise<boolean> {
  const open = await act.store.openRun(person.id, 'circle', scenarioId)
  return open !== undefined && open.turn > 0 && open.shape === catalog.scenario(scenarioId)?.shape
}
