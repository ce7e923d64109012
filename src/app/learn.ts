import type { Catalog } from '../content/catalog.ts'
import { DEED_PAUSE } from '../domain/deed.ts'
import {
  answerLesson,
  isRemembered,
  lessonState,
  meantBy,
  startLesson,
  type Lesson,
  type LessonEvent,
  type LessonState,
} from '../domain/lesson.ts'
import { firstMemory } from '../domain/memory.ts'
import type { Person } from '../domain/people.ts'
import type { Run } from '../domain/run.ts'
import type { Change } from './changes.ts'
import { newId } from './ids.ts'
import type { Act } from './ports.ts'
import { enterRun, type Course } from './turn.ts'

/** The course of every lesson. Finishing one counts once, however often it is taken again. */
export function lessonCourse(catalog: Catalog): Course<LessonState, LessonEvent> {
  return {
    kind: 'lesson',
    state: lessonState,
    shape: (subject) => catalog.lesson(subject)?.shape,
    async answer(act, person, run, given) {
      const lesson = catalog.lesson(run.subject)
      if (!lesson) return { status: 'refused', why: 'not-now' }
      const event = meantBy(lesson, run.state, given)
      const answered = answerLesson(lesson, run.state, event)
      if (answered.status === 'refused') return answered
      const also = answered.over
        ? await harvest(act, catalog, person, lesson, answered.state)
        : thought(act, person, lesson, run, event)
      // The words are kept as a thought, which its writer can read and delete; not twice.
      return { ...answered, answer: event.do === 'write' ? { do: 'write' } : event, also }
    },
  }
}

/**
 * What stays of a finished lesson: that it is done, its questions to remember, and, the first time, its
 * deed to ask about. The last one of all ends the path, which stays walked when lessons are added.
 */
async function harvest(
  act: Act,
  catalog: Catalog,
  person: Person,
  lesson: Lesson,
  state: LessonState,
): Promise<Change[]> {
  const { id: personId } = person
  const at = act.now
  const finishes = await act.store.finishes(personId, 'lesson')
  const done = new Set(finishes.map(({ subject }) => subject))
  const whole = catalog.lessons.every(({ id }) => id === lesson.id || done.has(id))
  // Taken once more, it ends nothing: the path was whole when its last lesson was finished.
  const wholeAt = done.has(lesson.id) ? Math.max(...finishes.map((one) => one.at)) : at
  const askAt = at + DEED_PAUSE
  return [
    { do: 'finish', personId, kind: 'lesson', subject: lesson.id, at },
    ...(whole ? [{ do: 'finish', personId, kind: 'path', subject: '', at: wholeAt } as const] : []),
    ...lesson.steps.filter(isRemembered).map(({ id: step }): Change => ({
      do: 'card.add',
      card: { personId, lesson: lesson.id, step },
      memory: firstMemory(state.recalled.includes(step), at),
    })),
    ...(done.has(lesson.id)
      ? []
      : [{ do: 'deed.set', personId, lesson: lesson.id, askAt, asked: 0 } as const]),
  ]
}

function thought(
  act: Act,
  person: Person,
  lesson: Lesson,
  run: Run<LessonState>,
  event: LessonEvent,
): Change[] {
  const step = lesson.steps[run.state.at]
  if (event.do !== 'write' || !step) return []
  const card = { personId: person.id, lesson: lesson.id, step: step.id }
  return [{ do: 'thought.keep', card, words: event.text, at: act.now }]
}

/** Goes on with a lesson where it stood, or begins it. */
export async function beginLesson(act: Act, catalog: Catalog, person: Person, lessonId: string) {
  const standing = (await path(act, catalog, person)).find(({ lesson }) => lesson.id === lessonId)
  if (!standing) return { status: 'none' } as const
  if (standing.state === 'locked') return { status: 'locked', needs: standing.needs } as const
  const entered = await enterRun(act, lessonCourse(catalog), person, lessonId, {
    id: newId(),
    state: startLesson,
  })
  return entered ? ({ status: 'open', ...entered } as const) : ({ status: 'none' } as const)
}

/** How one lesson stands for one person. */
export interface LessonStanding {
  readonly lesson: Lesson
  /** `open`: begun and not at its end, perhaps once more. */
  readonly state: 'new' | 'open' | 'done' | 'locked'
  /** Finished at least once. */
  readonly finished: boolean
  /** When it was finished first (ms); 0: not yet. */
  readonly finishedAt: number
  /** For an open one: when it was touched last (ms). */
  readonly touchedAt: number
  /** For a locked one: the lessons to be finished before it. */
  readonly needs: readonly string[]
}

/** The path as this person sees it. What was begun or finished once is never locked again. */
export async function path(act: Act, catalog: Catalog, person: Person): Promise<LessonStanding[]> {
  const [finishes, runs] = await Promise.all([
    act.store.finishes(person.id, 'lesson'),
    act.store.openSubjects(person.id, 'lesson'),
  ])
  const done = new Map(finishes.map(({ subject, at }) => [subject, at]))
  const open = new Map(runs.map(({ subject, at }) => [subject, at]))
  return catalog.lessons.map((lesson) => {
    const finishedAt = done.get(lesson.id)
    const finished = finishedAt !== undefined
    const needs = lesson.after.filter((id) => !done.has(id))
    const touchedAt = open.get(lesson.id)
    const state =
      touchedAt !== undefined ? 'open' : finished ? 'done' : needs.length > 0 ? 'locked' : 'new'
    return {
      lesson,
      state,
      finished,
      finishedAt: finishedAt ?? 0,
      touchedAt: touchedAt ?? 0,
      needs,
    }
  })
}

/** A lesson taken once more and left in the middle calls for so long (ms), and for what is new before. */
const CALLS_FOR = 60 * 60_000

/**
 * Where one tap goes on: the unfinished lesson touched last, else the next new one of the path. One that
 * is only taken once more goes first as long as it is what the person was at last.
 */
export function nextOf(
  standings: readonly LessonStanding[],
  now: number,
): LessonStanding | undefined {
  const open = standings
    .filter(({ state }) => state === 'open')
    .toSorted((a, b) => b.touchedAt - a.touchedAt)
  const [last] = open
  const lastFinish = Math.max(0, ...standings.map(({ finishedAt }) => finishedAt))
  if (last && last.touchedAt > lastFinish && now - last.touchedAt < CALLS_FOR) return last
  return open.find(({ finished }) => !finished) ?? standings.find(({ state }) => state === 'new')
}

/** After a lesson: the next unfinished one of its own module, else where one tap goes on. */
export function nextAfter(
  standings: readonly LessonStanding[],
  lesson: Lesson,
  now: number,
): LessonStanding | undefined {
  const own = standings.find(
    (one) =>
      (one.state === 'new' || (one.state === 'open' && !one.finished)) &&
      one.lesson.module === lesson.module &&
      one.lesson.order > lesson.order,
  )
  return own ?? nextOf(standings, now)
}

/** A module and how far somebody has come in it. */
export interface ModuleStanding {
  readonly id: string
  readonly lessons: readonly LessonStanding[]
  readonly done: number
}

/** The modules of the path that have lessons, in order. */
export function byModule(standings: readonly LessonStanding[]): ModuleStanding[] {
  const ids = [...new Set(standings.map(({ lesson }) => lesson.module))]
  return ids.map((id) => {
    const lessons = standings.filter(({ lesson }) => lesson.module === id)
    return { id, lessons, done: lessons.filter(({ finished }) => finished).length }
  })
}
