import type { Catalog } from '../content/catalog.ts'
import {
  answerLook,
  lookState,
  MOMENTS,
  setFor,
  startLook,
  type LookEvent,
  type LookState,
  type Moment,
} from '../domain/look.ts'
import type { Person } from '../domain/people.ts'
import type { SpottingSet } from '../domain/spotting.ts'
import { spread } from '../domain/spread.ts'
import { newId } from './ids.ts'
import type { Act } from './ports.ts'
import { enterRun, type Course } from './turn.ts'

/**
 * The course of a look; the subject of a run is its moment. What came of it is kept in the transaction
 * of the last answer, and only while that moment is still due: nothing counts twice.
 */
export function lookCourse(catalog: Catalog): Course<LookState, LookEvent> {
  return {
    kind: 'look',
    state: lookState,
    shape: (subject) => (isMoment(subject) ? shapeOf(lookSets(catalog)) : undefined),
    async answer(act, person, run, event) {
      const { subject: moment } = run
      const set = lookSets(catalog).find(({ id }) => id === run.state.set)
      if (!set || !isMoment(moment)) return { status: 'refused', why: 'not-now' }
      const answered = answerLook(set, run.state, event)
      if (answered.status === 'refused') return answered
      const { result, ...moved } = answered
      const counts = result !== null && (await lookDue(act, catalog, person)) === moment
      if (!counts) return { ...moved, answer: event }
      const look = { ...result, moment, at: act.now }
      const also = [{ do: 'look.keep', personId: person.id, look } as const]
      return { ...moved, answer: event, also }
    },
  }
}

/**
 * Which look could be taken now: the first until the first module is complete; then, for those who
 * took it, one after `pulls` and one after everything. Always an offer.
 */
export async function lookDue(act: Act, catalog: Catalog, person: Person): Promise<Moment | null> {
  const { lessons } = catalog
  const [first] = lessons
  if (!first || lookSets(catalog).length === 0) return null
  const [finished, looks] = await Promise.all([
    act.store.finished(person.id, 'lesson'),
    act.store.looks(person.id),
  ])
  const done = new Set(finished)
  const kept = new Set(looks.map(({ moment }) => moment))
  const complete = (module: string): boolean => {
    const own = lessons.filter((lesson) => lesson.module === module)
    return own.length > 0 && own.every(({ id }) => done.has(id))
  }
  if (!kept.has('before')) return complete(first.module) ? null : 'before'
  if (lessons.every(({ id }) => done.has(id))) return kept.has('after') ? null : 'after'
  return complete('pulls') && !kept.has('pulls') && !kept.has('after') ? 'pulls' : null
}

/** Goes on with a look where it stood, or begins the one that is due; undefined where there is none. */
export async function beginLook(act: Act, catalog: Catalog, person: Person) {
  const moment = await lookDue(act, catalog, person)
  if (moment === null) return undefined
  const looks = await act.store.looks(person.id)
  const set = setFor(lookSets(catalog), person.id, moment, looks)
  if (!set) return undefined
  const state = startLook(set)
  return enterRun(act, lookCourse(catalog), person, moment, { id: newId(), state })
}

/** Whether one was begun and stands open at this moment. */
export async function isBegun(
  act: Act,
  catalog: Catalog,
  person: Person,
  moment: Moment,
): Promise<boolean> {
  const open = await act.store.openRun(person.id, 'look', moment)
  return open !== undefined && open.shape === lookCourse(catalog).shape(moment)
}

/** The sets of messages that are asked in looks and nowhere else. */
export function lookSets({ spotting }: Catalog): readonly SpottingSet[] {
  return spotting.filter(({ use }) => use === 'look')
}

/** Fingerprint of what a position depends on: the messages, their order, and which have a pull. */
function shapeOf(sets: readonly SpottingSet[]): string {
  const structure = sets.map(({ id, items }) => [id, items.map((one) => [one.id, one.pull])])
  return `looks-${spread(JSON.stringify(structure)).toString(36)}`
}

function isMoment(subject: string): subject is Moment {
  return MOMENTS.some((moment) => moment === subject)
}
