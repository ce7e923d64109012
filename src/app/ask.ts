import { randomBytes } from 'node:crypto'
import {
  answerAsking,
  askState,
  startAsking,
  type AskEvent,
  type AskState,
} from '../domain/asking.ts'
import { caseCode, type Case } from '../domain/casework.ts'
import type { Person } from '../domain/people.ts'
import { RETENTION } from '../domain/retention.ts'
import type { Change } from './changes.ts'
import { newId } from './ids.ts'
import type { Act } from './ports.ts'
import { recipients, tell } from './recipients.ts'
import { enterRun, type Answered, type Course } from './turn.ts'

/** The course of putting a question together and sending it. Its words live in no answer row. */
export const askCourse: Course<AskState, AskEvent> = {
  kind: 'ask',
  state: askState,
  shape: (subject) => (subject === '' ? 'ask-1' : undefined),
  async answer(act, person, run, event): Promise<Answered> {
    const answered = answerAsking(run.state, event, person.profile.minor)
    if (answered.status === 'refused') return answered
    if (!answered.send) return { status: 'moved', state: answered.state, over: false }
    return send(act, person, answered.state)
  },
}

async function send(act: Act, person: Person, state: AskState): Promise<Answered> {
  const kase: Case = {
    id: newId(),
    code: caseCode(randomBytes(5)),
    tolanaId: person.tolanaId,
    reporterId: person.id,
    holderId: null,
    state: 'waiting',
    about: state.about ?? 'other',
    urgency: state.danger === 'now' ? 'now' : 'soon',
    way: state.way ?? 'chat',
    minor: person.profile.minor,
    seq: 0,
    outcome: null,
    readable: true,
    openedAt: act.now,
    touchedAt: act.now,
    closedAt: null,
  }
  const open: Change = {
    do: 'case.open',
    case: kase,
    event: { caseId: kase.id, seq: 0, kind: 'open', words: state.words, at: act.now },
  }
  const told = await recipients(act, kase)
  return {
    status: 'moved',
    // The words now belong to the case and to its key alone.
    state: { ...state, words: null, code: kase.code } satisfies AskState,
    over: true,
    also: [open, ...told.map((adult) => tell(act, adult.id, kase, 'case.new'))],
  }
}

/** Goes on with an unsent question, or begins one. */
export function beginAsking(act: Act, person: Person) {
  return enterRun(act, askCourse, person, '', { id: newId(), state: startAsking })
}

/**
 * The cases this person opened, newest first. Ended ones stay for a fortnight, as code and state: on
 * a shared phone this list is the only way they ever hear of an end.
 */
export async function ownQuestions(act: Act, person: Person): Promise<Case[]> {
  const cases = await act.store.casesOf(person.id)
  return cases.filter(
    (kase) => kase.closedAt === null || act.now - kase.closedAt < RETENTION.idleCase,
  )
}
