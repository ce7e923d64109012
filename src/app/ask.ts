import { randomBytes } from 'node:crypto'
import { askState, startAsking, type AskState } from '../domain/asking-state.ts'
import { answerAsking, LOOKS_AT_STAFF, type AskEvent } from '../domain/asking.ts'
import type { Case } from '../domain/case.ts'
import { caseCode } from '../domain/case-code.ts'
import { NOBODY_SERVES, type Choosing } from '../domain/choosing-reader.ts'
import { saidBy } from '../domain/draft.ts'
import type { Person } from '../domain/people.ts'
import { RETENTION } from '../domain/retention.ts'
import { inItsTurn } from '../domain/flood.ts'
import { firstClock } from '../domain/waiting.ts'
import { auditCase } from './audited.ts'
import type { Change } from './changes.ts'
import { slowedAsking } from './flood.ts'
import { newId } from './ids.ts'
import type { Act } from './ports.ts'
import { inTurn, recipients, tell } from './recipients.ts'
import { readStaff, type Reading } from './staff.ts'
import { enterRun, type Answered, type Course } from './turn.ts'

/** The course of putting a question together and sending it. Its words live in no answer row. */
export const askCourse: Course<AskState, AskEvent> = {
  kind: 'ask',
  state: askState,
  shape: (subject) => (subject === '' ? 'ask-2' : undefined),
  async answer(act, person, run, event): Promise<Answered> {
    const { id, tolanaId } = person
    const choosing = LOOKS_AT_STAFF.includes(run.state.step)
      ? await choosingOf(act, person)
      : { ...NOBODY_SERVES, asker: { id, tolanaId } }
    const asker = { minor: person.profile.minor, choosing }
    const answered = answerAsking(run.state, event, asker)
    if (answered.status === 'refused') return answered
    if (answered.goes === 'send') {
      const slowed = await slowedAsking(act, person, answered.state.danger === 'now')
      return slowed ?? send(act, person, answered.state)
    }
    return { status: 'moved', state: answered.state, over: answered.goes === 'try' }
  },
}

/** Somebody who chooses who reads it, and those who serve now. */
export async function choosingOf(act: Reading, asker: Choosing['asker']): Promise<Choosing> {
  const { adults, posts } = await readStaff(act)
  return { asker, staff: adults, posts }
}

async function send(act: Act, person: Person, state: AskState): Promise<Answered> {
  const urgency = state.danger === 'now' ? 'now' : 'soon'
  const kase: Case = {
    id: newId(),
    code: caseCode(randomBytes(5)),
    tolanaId: person.tolanaId,
    reporterId: person.id,
    holderId: null,
    state: 'waiting',
    about: state.about ?? 'other',
    urgency,
    way: state.way ?? 'chat',
    minor: person.profile.minor,
    route: { reader: state.reader ?? 'own', never: state.never },
    locale: person.locale,
    ...firstClock(urgency, act.now),
    kept: false,
    freshFrom: -1,
    seq: 0,
    outcome: null,
    readable: true,
    openedAt: act.now,
    touchedAt: act.now,
    closedAt: null,
  }
  const said = saidBy(state, state.changed)
  const open: Change = {
    do: 'case.open',
    case: kase,
    event: { caseId: kase.id, seq: 0, kind: 'open', said, letter: null, at: act.now },
  }
  const told = await recipients(act, kase)
  const turn = urgency === 'now' && inItsTurn(await act.store.casesOf(person.id), act.now)
  return {
    status: 'moved',
    // All that was said now belongs to the case and to its key alone.
    state: { ...startAsking, step: 'sent', code: kase.code } satisfies AskState,
    over: true,
    also: [
      open,
      auditCase(act, kase, 'open', person.id),
      ...told
        .map((adult) => tell(act, adult.id, kase, 'case.new'))
        .map((call) => (turn ? inTurn(call) : call)),
    ],
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
  return cases.filter((kase) => kase.closedAt === null || act.now - kase.closedAt < RETENTION.tied)
}
