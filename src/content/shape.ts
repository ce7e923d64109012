import { createHash } from 'node:crypto'
import type { Lesson } from '../domain/lesson.ts'
import type { Scenario } from '../domain/scenario.ts'

/**
 * Fingerprint of what a run's position depends on: ids, kinds, order, options and which are right.
 * A lesson may move to another place on the path, and its source be reworded, under a running learner.
 */
export function shapeOfLesson({ id, steps }: Omit<Lesson, 'shape'>): string {
  return fingerprint({ id, steps })
}

/** The same for a scenario: meters, scenes, choices with their effects and conditions, endings. */
export function shapeOfScenario(scenario: Omit<Scenario, 'shape'>): string {
  const { id, meters, start, scenes, endings } = scenario
  return fingerprint({ id, meters, start, scenes, endings })
}

/** Of JSON in the order written: the schema fixes the order of keys, the file that of scenes. */
function fingerprint(structure: unknown): string {
  return createHash('sha256').update(JSON.stringify(structure)).digest('base64url').slice(0, 12)
}
