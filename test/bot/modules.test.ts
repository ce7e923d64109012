import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalog, LESSON_BYTES, tour } from './lesson-tour.ts'
import { LOCALES } from './prose.ts'
import { foundTown, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

const modules = [...new Set(catalog.lessons.map(({ module }) => module))]

describe.each(modules.map((module, index) => [module, index] as const))(
  'a lesson of the module %s',
  (module, index) => {
    // One of each module here, the languages in turn; all of them in all languages in the long tests.
    const lessons = catalog.lessons.filter((lesson) => lesson.module === module)
    const lesson = lessons[index % lessons.length]
    const locale = LOCALES[index % LOCALES.length] ?? 'en'

    test(`is walked to its end in ${locale}`, async () => {
      if (!lesson) throw new Error(`no lesson in ${module}`)
      const phone = await town.member('learner', { locale })
      const bytes = await tour(town, phone, lesson, locale, index % 2)
      expect(bytes).toBeLessThan(LESSON_BYTES)
      const done = await town.hamrah.db.store.finished((await town.who(phone)).id, 'lesson')
      expect(done).toContain(lesson.id)
    })
  },
)
