import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadCatalog } from '../../src/content/catalog.ts'
import { tour } from '../bot/lesson-tour.ts'
import { LOCALES } from '../bot/prose.ts'
import { foundTown, type Town } from '../bot/town.ts'

const whole = loadCatalog(undefined, { unreviewed: true })
if (whole.status === 'wrong') throw new Error(JSON.stringify(whole.problems))
const spoken = whole.catalog.lessons.filter(({ steps }) => steps.some((step) => 'faith' in step))

let town: Town
beforeAll(async () => {
  town = await foundTown({ SHOW_UNREVIEWED: 'on' })
})
afterAll(() => town.close())

test('there are lessons in which faith speaks', () => {
  expect(spoken.length).toBeGreaterThan(0)
})

describe.each(LOCALES)('in %s, where unreviewed passages are shown', (locale) => {
  test.each(spoken)('$id', async (lesson) => {
    const phone = await town.member('learner', { locale })
    await tour(town, phone, lesson, locale, 0)
  })
})
