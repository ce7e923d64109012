import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { z } from 'zod'
import { breaches, type Breach } from '../domain/laws.ts'
import type { Lesson } from '../domain/lesson.ts'
import type { Scenario } from '../domain/scenario.ts'
import type { SpottingSet } from '../domain/spotting.ts'
import { MODULES, type ModuleId } from './modules.ts'
import type { Problem } from './problem.ts'
import { readYaml, type YamlFile } from './read-yaml.ts'
import { lessonSchema, scenarioSchema, spottingSchema } from './schema.ts'
import { shapeOfLesson, shapeOfScenario } from './shape.ts'

/** Where the structure files live, from the package's root. */
export const STRUCTURE_FOLDER = 'src/content'

export interface Structure {
  /** In the order of the path. Files with errors are missing. */
  readonly lessons: readonly Lesson[]
  readonly scenarios: readonly Scenario[]
  readonly spotting: readonly SpottingSet[]
  readonly problems: readonly Problem[]
}

/** Reads every YAML file there is: no list names them, a file is its own entry. */
export function readStructure(root: string): Structure {
  const problems: Problem[] = []
  const lessons = readFolder(root, 'lessons', lessonSchema, problems)
  const scenarios = readFolder(root, 'scenarios', scenarioSchema, problems)
  const spotting = readFolder(root, 'spotting', spottingSchema, problems)
  problems.push(
    ...brokenPrerequisites(lessons),
    ...sharedPlaces(lessons, ({ module, order }) => `${module} ${order}`),
    ...sharedPlaces(scenarios, ({ order }) => `${order}`),
  )
  for (const { value, wrong } of scenarios)
    problems.push(...broken(value).map(({ at, says }) => wrong(at, says)))
  return {
    lessons: lessons
      .map(({ value }) => ({ ...value, shape: shapeOfLesson(value) }))
      .sort((a, b) => MODULES.indexOf(a.module) - MODULES.indexOf(b.module) || a.order - b.order),
    scenarios: scenarios
      .map(({ value }) => ({ ...value, shape: shapeOfScenario(value) }))
      .sort((a, b) => a.order - b.order),
    spotting: spotting.map(({ value }) => value),
    problems,
  }
}

/** Fingerprints of scenarios that were seen to keep every law: playing every path is not done twice. */
const lawful = new Set<string>()

function broken(scenario: Omit<Scenario, 'shape'>): readonly Breach[] {
  const shape = shapeOfScenario(scenario)
  if (lawful.has(shape)) return []
  const found = breaches({ ...scenario, shape })
  if (found.length === 0) lawful.add(shape)
  return found
}

type Read<T> = YamlFile<T> & { readonly value: T }

function readFolder<T extends { readonly id: string }>(
  root: string,
  folder: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): Read<T>[] {
  const path = join(root, STRUCTURE_FOLDER, folder)
  const names = existsSync(path) ? readdirSync(path).sort() : []
  return names
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => {
      const file = readYaml(root, `${STRUCTURE_FOLDER}/${folder}/${name}`, schema)
      problems.push(...file.problems)
      const { value } = file
      if (value === undefined) return []
      if (value.id !== basename(name, '.yaml'))
        problems.push(file.wrong(['id'], `id is ${value.id}, but the file is called ${name}`))
      return [{ ...file, value }]
    })
}

type OrderedLesson = Pick<Lesson, 'id' | 'after' | 'order'> & { readonly module: ModuleId }

/** A lesson builds only on lessons before it on the path: so every lesson can be reached. */
function brokenPrerequisites(lessons: readonly Read<OrderedLesson>[]): Problem[] {
  const place = ({ module, order }: OrderedLesson) => MODULES.indexOf(module) * 1000 + order
  return lessons.flatMap(({ value, wrong }) =>
    value.after.flatMap((id, index) => {
      const other = lessons.find((one) => one.value.id === id)
      if (!other) return [wrong(['after', index], `there is no lesson ${id}`)]
      return place(other.value) < place(value)
        ? []
        : [wrong(['after', index], `${id} does not come before it on the path`)]
    }),
  )
}

function sharedPlaces<T extends { readonly id: string }>(
  files: readonly Read<T>[],
  placeOf: (value: T) => string,
): Problem[] {
  const taken = new Map<string, string>()
  return files.flatMap(({ value, wrong }) => {
    const place = placeOf(value)
    const other = taken.get(place)
    if (other !== undefined)
      return [wrong(['order'], `${other}.yaml has this place already: ${place}`)]
    taken.set(place, value.id)
    return []
  })
}
