import type { Lesson } from '../domain/lesson.ts'
import type { Scenario } from '../domain/scenario.ts'
import type { SpottingSet } from '../domain/spotting.ts'
import { freeze } from './freeze.ts'
import { sorted, type Problem } from './problem.ts'
import { packageRoot } from '../package-root.ts'
import { shapeOfLesson } from './shape.ts'
import { readStructure } from './structure.ts'

/** All content there is, checked, fingerprinted and frozen. The only registry: a file is its own entry. */
export interface Catalog {
  /** In the order of the path: module by module, `order` within. */
  readonly lessons: readonly Lesson[]
  readonly scenarios: readonly Scenario[]
  /** Sets of short messages, in the order of their names. */
  readonly spotting: readonly SpottingSet[]
  lesson(id: string): Lesson | undefined
  scenario(id: string): Scenario | undefined
}

export type LoadedCatalog =
  | { readonly status: 'ok'; readonly catalog: Catalog }
  | { readonly status: 'wrong'; readonly problems: readonly Problem[] }

/**
 * Reads and checks the structure of all content: the form of every file, and the laws of every
 * scenario. Texts are checked by `npm run content`, not here. `root` is the package's folder;
 * without `unreviewed`, passages on faith that no local scholar has signed are left out.
 */
export function loadCatalog(
  root: string = packageRoot(),
  { unreviewed = false }: { readonly unreviewed?: boolean } = {},
): LoadedCatalog {
  const { scenarios, spotting, problems, ...read } = readStructure(root)
  if (problems.length > 0) return { status: 'wrong', problems: sorted(problems) }
  const lessons = unreviewed ? read.lessons : read.lessons.map(signedOnly)
  const lessonById = new Map(lessons.map((lesson) => [lesson.id, freeze(lesson)]))
  const scenarioById = new Map(scenarios.map((scenario) => [scenario.id, freeze(scenario)]))
  return {
    status: 'ok',
    catalog: Object.freeze({
      lessons: Object.freeze(lessons),
      scenarios: Object.freeze(scenarios),
      spotting: freeze(spotting),
      lesson: (id: string) => lessonById.get(id),
      scenario: (id: string) => scenarioById.get(id),
    }),
  }
}

/** The lesson without what waits for a scholar's review; it reads whole without it. */
function signedOnly(lesson: Lesson): Lesson {
  const steps = lesson.steps.filter((step) => !('faith' in step && step.faith && !step.reviewed))
  if (steps.length === lesson.steps.length) return lesson
  return { ...lesson, steps, shape: shapeOfLesson({ ...lesson, steps }) }
}
