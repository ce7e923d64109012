import { z } from 'zod'
import { inWords } from '../domain/case.ts'
import { LONGEST_WORDS } from '../domain/draft.ts'
import type { Person } from '../domain/people.ts'
import { caseFor, workOn } from './casework.ts'
import { newId } from './ids.ts'
import type { Act } from './ports.ts'
import { enterRun, type Answered, type Course } from './turn.ts'

/** Whether the note is written; its words belong to the case alone, from the first moment. */
export const noteState = z.object({ kept: z.boolean() })
export type NoteState = Readonly<z.infer<typeof noteState>>

export interface NoteEvent {
  readonly do: 'write'
  readonly text: string
}

/** The course of one note in words: typed, and kept under the case's key. The case's id is the subject. */
export const noteCourse: Course<NoteState, NoteEvent> = {
  kind: 'note',
  state: noteState,
  shape: (subject) => (subject === '' ? undefined : 'note-1'),
  async answer(act, person, run, event): Promise<Answered> {
    const words = event.text.trim()
    if (words === '') return { status: 'refused', why: 'no-such-option' }
    if (words.length > LONGEST_WORDS) return { status: 'refused', why: 'too-long' }
    const worked = await workOn(act, person, run.subject, 'note', { said: inWords(words) })
    if (worked.status !== 'moved') return { status: 'refused', why: 'not-now' }
    return { status: 'moved', state: { kept: true }, over: true, also: worked.changes }
  },
}

/** Begins a note in words, or goes on with it. undefined: not in this person's hands, or at its end. */
export async function beginNote(act: Act, person: Person, caseId: string) {
  const kase = await caseFor(act, person, caseId)
  if (kase?.holderId !== person.id || kase.closedAt !== null) return undefined
  return enterRun(act, noteCourse, person, caseId, { id: newId(), state: { kept: false } })
}
