import type { Catalog } from '../content/catalog.ts'
import type { Person } from '../domain/people.ts'
import { practisedSkills } from '../domain/next-practice.ts'
import type { Skill } from '../domain/scenario.ts'
import { weeksInARow } from '../domain/streak.ts'
import { byModule, nextOf, path, type LessonStanding } from './learn.ts'
import { rehearsals } from './practise.ts'
import type { Act } from './ports.ts'

/** Where somebody is on the path: for their own eyes. Never a mark, never beside anyone else's. */
export interface Progress {
  readonly modules: readonly { readonly id: string; readonly done: number; readonly all: number }[]
  /** How often each skill that opens was used in talks practised to their end. */
  readonly skills: readonly { readonly id: Skill; readonly practised: number }[]
  readonly weeks: number
  readonly next: LessonStanding | undefined
  /** When the whole path was walked first (ms); null: not yet. */
  readonly wholeAt: number | null
}

/** Kinds of runs that are a step on the path. */
const STEPS = ['lesson', 'review', 'look', 'scenario', 'round'] as const

/** Nothing ended the path, and yet nothing is left of it: the lesson they lacked was taken off it. */
function wholeWithoutADay(standings: readonly LessonStanding[]): number | null {
  const whole = standings.length > 0 && standings.every(({ finished }) => finished)
  return whole ? Math.max(...standings.map(({ finishedAt }) => finishedAt)) : null
}

/** How far somebody has come. `zone` says when their week begins. */
export async function progress(
  act: Act,
  catalog: Catalog,
  person: Person,
  zone: string,
): Promise<Progress> {
  const [standings, [walked], active, { rehearsed }] = await Promise.all([
    path(act, catalog, person),
    act.store.finishes(person.id, 'path'),
    act.store.activeAt(person.id, STEPS),
    rehearsals(act, catalog, person),
  ])
  return {
    modules: byModule(standings).map(({ id, done, lessons }) => ({
      id,
      done,
      all: lessons.length,
    })),
    skills: [...practisedSkills(catalog.scenarios, rehearsed)].map(([id, { times }]) => ({
      id,
      practised: times,
    })),
    weeks: weeksInARow(active, act.now, zone),
    next: nextOf(standings, act.now),
    wholeAt: walked?.at ?? wholeWithoutADay(standings),
  }
}
