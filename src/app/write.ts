import { z } from 'zod'
import { answerDraft, type DraftEvent } from '../domain/draft.ts'
import type { Person } from '../domain/people.ts'
import { caseFor, workOn } from './casework.ts'
import { newId } from './ids.ts'
import type { Act } from './ports.ts'
import { enterRun, type Answered, type Course } from './turn.ts'

/** A letter within a case; `sent` once it is on its way. */
export const letterState = z.object({ words: z.string().nullable(), sent: z.boolean() })
export type LetterState = Readonly<z.infer<typeof letterState>>

/**
 * The course of one letter within a case. The reporter's is a reply, the holder's an answer; the
 * case's id is the run's subject.
 */
export const letterCourse: Course<LetterState, DraftEvent> = {
  kind: 'letter',
  state: letterState,
  shape: (subject) => (subject === '' ? undefined : 'letter-1'),
  async answer(act, person, run, event): Promise<Answered> {
    const answered = answerDraft(run.state, event)
    if (answered.status === 'refused') return answered
    const { draft } = answered
    if (!answered.send || draft.words === null)
      return { status: 'moved', state: { ...draft, sent: false }, over: false }
    const kase = await caseFor(act, person, run.subject)
    const kind = kase?.reporterId === person.id ? 'reply' : 'answer'
    const worked = await workOn(act, person, run.subject, kind, { words: draft.words })
    if (worked.status !== 'moved') return { status: 'refused', why: 'not-now' }
    return {
      status: 'moved',
      state: { words: null, sent: true } satisfies LetterState,
      over: true,
      also: worked.changes,
    }
  },
}

/** Goes on with an unsent letter in this case, or begins one. undefined: not this person's case. */
export async function beginLetter(act: Act, person: Person, caseId: string) {
  const kase = await caseFor(act, person, caseId)
  const own = kase && (kase.reporterId === person.id || kase.holderId === person.id)
  if (!kase || !own || kase.closedAt !== null) return undefined
  return enterRun(act, letterCourse, person, caseId, {
    id: newId(),
    state: { words: null, sent: false } satisfies LetterState,
  })
}
