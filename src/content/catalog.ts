import type { Lesson } from '../domain/lesson.ts'
import type { Scenario } from '../domain/scenario.ts'
import { freeze } from './freeze.ts'
import { sorted, type Problem } from './problem.ts'
import { packageRoot } from '../package-root.ts'
import { readStructure } from './structure.ts'

/** All content there is, checked, fingerprinted and frozen. The only registry: a file is its own entry. */
export interface Catalog {
  /** In the order of the path: module by module, `order` within. */
  readonly lessons: readonly Lesson[]
  readonly scenarios: readonly Scenario[]
  lesson(id: string): Lesson | undefined
  scenario(id: string): Scenario | undefined
}

export type LoadedCatalog =
  | { readonly status: 'ok'; readonly catalog: Catalog }
  | { readonly status: 'wrong'; readonly problems: readonly Problem[] }

/**
 * Reads and checks the structure of all content: the form of every file, and the laws of every
 * scenario. Texts are checked by `npm run content`, not here. `root` is the package's folder.
 */
export function loadCatalog(root: string = packageRoot()): LoadedCatalog {
  const { lessons, scenarios, problems } = readStructure(root)
  if (problems.length > 0) return { status: 'wrong', problems: sorted(problems) }
  const lessonById = new Map(lessons.map((lesson) => [lesson.id, freeze(lesson)]))
  const scenarioById = new Map(scenarios.map((scenario) => [scenario.id, freeze(scenario)]))
  return {
    status: 'ok',
    catalog: Object.freeze({
      lessons: Object.freeze(lessons),
      scenarios: Object.freeze(scenarios),
      lesson: (id: string) => lessonById.get(id),
      scenario: (id: string) => scenarioById.get(id),
    }),
  }
}
