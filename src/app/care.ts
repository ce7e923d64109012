import { askState, startAsking, type AskState } from '../domain/asking-state.ts'
import { RUNGS } from '../domain/asking.ts'
import type { Person } from '../domain/people.ts'
import { askCourse } from './ask.ts'
import { newId } from './ids.ts'
import type { Act } from './ports.ts'
import { enterAnew, enterRun } from './turn.ts'

/** A question about oneself, past the rungs before it: a coordinator, now. */
const NOW: AskState = { ...startAsking, about: 'myself', step: 'danger' }

/**
 * Begins a question about oneself where a coordinator comes first. One that is on its way already goes
 * on as it stands, so that no words are lost; one in which nothing was asked yet is begun anew.
 */
export async function askForOneself(act: Act, person: Person) {
  const open = await act.store.openRun(person.id, 'ask', '')
  const state = open && askState.safeParse(open.state)
  const fresh = { id: newId(), state: NOW }
  return state?.success && RUNGS.includes(state.data.step)
    ? enterAnew(act, askCourse, person, '', fresh)
    : enterRun(act, askCourse, person, '', fresh)
}
