import type { Catalog } from '../content/catalog.ts'
import type { Lesson } from '../domain/lesson.ts'
import { atLeast, type Person } from '../domain/people.ts'
import {
  answerRecording,
  recordingState,
  spokenTexts,
  startRecording,
  type RecordingEvent,
  type RecordingState,
} from '../domain/recording.ts'
import { spread } from '../domain/spread.ts'
import type { Change } from './changes.ts'
import { newId } from './ids.ts'
import type { Act } from './ports.ts'
import { enterRun, type Course } from './turn.ts'

/** The course of reading a lesson aloud, in the reader's own language; for coordinators at every turn. */
export function recordCourse(catalog: Catalog): Course<RecordingState, RecordingEvent> {
  return {
    kind: 'recording',
    state: recordingState,
    // A position counts the texts that are read aloud, so it is theirs to fit.
    shape: (subject) => {
      const lesson = catalog.lesson(subject)
      return (
        lesson &&
        spread(
          spokenTexts(lesson)
            .map(({ id }) => id)
            .join(),
        ).toString(36)
      )
    },
    async answer(act, person, run, event) {
      const lesson = catalog.lesson(run.subject)
      if (!lesson || !mayRecord(person)) return { status: 'refused', why: 'not-now' }
      const answered = answerRecording(lesson, run.state, event)
      if (answered.status === 'refused') return answered
      const { state, over, note } = answered
      // The file id is kept as the note, nowhere else.
      return { status: 'moved', state, over, answer: { do: event.do }, also: kept() }

      function kept(): Change[] {
        if (!note) return []
        const which = { text: note.text, locale: person.locale }
        return note.file === null
          ? [{ do: 'voice.drop', ...which }]
          : [{ do: 'voice.keep', ...which, personId: person.id, file: note.file, at: act.now }]
      }
    },
  }
}

function mayRecord(person: Person): boolean {
  return atLeast(person.role, 'coordinator')
}

/**
 * Goes on reading a lesson aloud, or begins at the first text that nobody has read in the reader's
 * language; undefined where there is no such lesson or no such right.
 */
export async function beginRecording(act: Act, catalog: Catalog, person: Person, lessonId: string) {
  const lesson = catalog.lesson(lessonId)
  if (!lesson || !mayRecord(person)) return undefined
  const missing = (await notesOf(act, lesson, person.locale)).indexOf(undefined)
  return enterRun(act, recordCourse(catalog), person, lessonId, {
    id: newId(),
    // With nothing missing it is read again from the first.
    state: { ...startRecording, at: Math.max(0, missing) },
  })
}

/** How much of a lesson has been read aloud in a language. */
export async function recorded(act: Act, lesson: Lesson, locale: string) {
  const notes = await notesOf(act, lesson, locale)
  return { there: notes.filter((file) => file !== undefined).length, all: notes.length }
}

function notesOf(act: Act, lesson: Lesson, locale: string): Promise<(string | undefined)[]> {
  return Promise.all(spokenTexts(lesson).map(({ id }) => act.store.voiceNote(id, locale)))
}

/** Drops a note that Telegram does not know any more; not one that was recorded anew meanwhile. */
export async function dropLost(act: Act, text: string, locale: string, file: string) {
  if ((await act.store.voiceNote(text, locale)) !== file) return
  await act.commit([{ do: 'voice.drop', text, locale }])
}
