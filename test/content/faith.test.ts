import { describe, expect, it } from 'vitest'
import { loadCatalog } from '../../src/content/catalog.ts'
import { printed } from '../../src/content/problem.ts'
import type { Lesson } from '../../src/domain/lesson.ts'
import { LESSON_FILE, LESSON_YAML, packageFolder } from './package-folder.ts'

/** The lesson as it is loaded, with or without what nobody has signed. */
const stepsOf = (yaml: string, unreviewed: boolean) => {
  const loaded = loadCatalog(packageFolder({ [LESSON_FILE]: yaml }), { unreviewed })
  if (loaded.status === 'wrong') throw new Error(loaded.problems.map(printed).join('\n'))
  return loaded.catalog.lesson('tea-first')
}
const has = (lesson: Lesson | undefined) => lesson?.steps.some(({ id }) => id === 'verse')

describe('a passage on faith', () => {
  const signed = LESSON_YAML.replace(
    "passage: '49:13'",
    "passage: '49:13', reviewed: { by: a scholar, on: 2026-11-01 }",
  )
  it('is left out until a scholar has signed it, or it is asked for', () => {
    expect(has(stepsOf(LESSON_YAML, false))).toBe(false)
    expect(has(stepsOf(LESSON_YAML, true))).toBe(true)
    expect(has(stepsOf(signed, false))).toBe(true)
  })

  it('changes the shape of its lesson when it appears: who is in the middle begins again', () => {
    const shapes = [stepsOf(LESSON_YAML, false), stepsOf(LESSON_YAML, true)].map(
      (one) => one?.shape,
    )
    expect(new Set(shapes).size).toBe(2)
    const without = LESSON_YAML.replace(/ {2}- .*verse.*\n/, '')
    expect(stepsOf(without, false)?.shape).toBe(shapes[0])
  })
})
