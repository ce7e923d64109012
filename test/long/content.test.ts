import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalog, expectOwnScript, LESSON_BYTES, tour, toursOf } from '../bot/lesson-tour.ts'
import { LOCALES, bare, words } from '../bot/prose.ts'
import { foundTown, type Town } from '../bot/town.ts'

const { lessons, scenarios } = catalog

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

describe.each(LOCALES)('in %s', (locale) => {
  test.each(lessons.map(({ id }) => id))('lesson %s, with every option looked at', async (id) => {
    const lesson = catalog.lesson(id)
    if (!lesson) throw new Error(id)
    for (let pick = 0; pick < toursOf(lesson); pick += 1) {
      const phone = await town.member('learner', { locale })
      expect(await tour(town, phone, lesson, locale, pick)).toBeLessThan(LESSON_BYTES)
    }
  })

  test.each(scenarios.map(({ id }) => id))('scenario %s, ten ways', async (id) => {
    const phone = await town.member('mentor', { locale })
    const scenario = catalog.scenario(id)
    // A fixed sequence of choices for each walk: the same every time, all corners over the ten.
    for (let walk = 0; walk < 10; walk += 1) {
      phone.tapsData(`scenario.${id}`)
      await town.calm()
      await town.presses(phone, 'begin')
      for (let turn = 0; turn < 12; turn += 1) {
        const choices = phone.buttons().filter((label) => /^\p{N}$/u.test(label)).length
        if (choices === 0) break
        expectOwnScript(phone, locale)
        await town.presses(phone, `${(walk * 7 + turn * 3 + (walk >> 1)) % choices}`)
      }
      expectOwnScript(phone, locale)
      const endings = Object.keys(scenario?.endings ?? {})
      const text = bare(phone.last().text)
      expect(
        endings.some((at) => text.includes(bare(words(locale, `scenario--${id}--${at}`)))),
      ).toBe(true)
      await town.presses(phone, 'why')
      await town.presses(phone, '0')
      expectOwnScript(phone, locale)
    }
  })
})
