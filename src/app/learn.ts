import type { Catalog } from '../content/catalog.ts'
import {
  answerLesson,
  lessonState,
  startLesson,
  type Lesson,
  type LessonEvent,
  type LessonState,
} from '../domain/lesson.ts'
import type { Person } from '../domain/people.ts'
import { newId } from './ids.ts'
import type { Act } from './ports.ts'
import { enterRun, type Course } from './turn.ts'

/** The course of every lesson. Finishing one counts once, however often it is taken again. */
export function lessonCourse(catalog: Catalog): Course<LessonState, LessonEvent> {
  return {
    kind: 'lesson',
    state: lessonState,
    shape: (subject) => catalog.lesson(subject)?.shape,
    async answer(act, person, run, event) {
      const lesson = catalog.lesson(run.subject)
      if (!lesson) return { status: 'refused', why: 'not-now' }
      const answered = answerLesson(lesson, run.state, event)
      if (answered.status === 'refused') return answered
      return {
        ...answered,
        answer: event,
        also: answered.over
          ? [{ do: 'finish', personId: person.id, kind: 'lesson', subject: lesson.id, at: act.now }]
          : [],
      }
    },
  }
}

/** Goes on with a lesson where it stood, or begins it. undefined: there is no such lesson. */
export function beginLesson(act: Act, catalog: Catalog, person: Person, lessonId: string) {
  return enterRun(act, lessonCourse(catalog), person, lessonId, {
    id: newId(),
    state: startLesson,
  })
}

/** How one lesson stands for one person. */
export interface LessonStanding {
  readonly lesson: Lesson
  readonly state: 'new' | 'open' | 'done'
}

/** The path as this person sees it. */
export async function path(act: Act, catalog: Catalog, person: Person): Promise<LessonStanding[]> {
  const [done, runs] = await Promise.all([
    act.store.finished(person.id, 'lesson'),
    act.store.runs(person.id, 'lesson'),
  ])
  const open = new Set(runs.filter((run) => run.status === 'open').map((run) => run.subject))
  return catalog.lessons.map((lesson) => ({
    lesson,
    state: open.has(lesson.id) ? 'open' : done.includes(lesson.id) ? 'done' : 'new',
  }))
}
