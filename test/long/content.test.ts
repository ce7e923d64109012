import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadCatalog } from '../../src/content/catalog.ts'
import { LOCALES, bare, unspoken, words } from '../bot/prose.ts'
import { foundTown, type Phone, type Town } from '../bot/town.ts'

const loaded = loadCatalog()
if (loaded.status === 'wrong') throw new Error(JSON.stringify(loaded.problems))
const { lessons, scenarios } = loaded.catalog

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

/** Latin prose on an Urdu or Pashto screen is a text that somebody forgot. */
function expectOwnScript(phone: Phone, locale: string): void {
  expect(unspoken(phone)).toEqual([])
  if (locale === 'en') return
  const text = bare(phone.last().text)
  expect(text.match(/[A-Za-z]{3,}/g) ?? []).toEqual([])
}

describe.each(LOCALES)('in %s', (locale) => {
  test.each(lessons.map(({ id }) => id))('lesson %s, with every option looked at', async (id) => {
    const lesson = loaded.catalog.lesson(id)
    const most = Math.max(
      ...(lesson?.steps ?? []).map((s) => ('options' in s ? s.options.length : 1)),
    )
    for (let pick = 0; pick < most; pick += 1) {
      const phone = await town.member('learner', { locale })
      await town.sends(phone, '/learn')
      await town.presses(phone, id)
      for (const step of lesson?.steps ?? []) {
        expect(bare(phone.last().text)).toContain(
          bare(words(locale, `lesson--${id}--${step.id}`)).split('\n')[0],
        )
        expectOwnScript(phone, locale)
        if ('options' in step) {
          await town.presses(phone, `${Math.min(pick, step.options.length - 1)}`)
          expectOwnScript(phone, locale)
        }
        await town.presses(phone, 'next')
      }
      expect(bare(phone.last().text)).toContain(bare(words(locale, `lesson--${id}.close`)))
    }
  })

  test.each(scenarios.map(({ id }) => id))('scenario %s, a hundred ways', async (id) => {
    const phone = await town.member('mentor', { locale })
    const scenario = loaded.catalog.scenario(id)
    // A fixed sequence of choices for each walk: the same every time, all corners over a hundred.
    for (let walk = 0; walk < 100; walk += 1) {
      await town.sends(phone, '/practice')
      await town.presses(phone, id)
      await town.presses(phone, 'scene')
      for (let turn = 0; turn < 12; turn += 1) {
        const choices = phone.buttons().filter((label) => /^\p{N}$/u.test(label)).length
        if (choices === 0) break
        expectOwnScript(phone, locale)
        await town.presses(phone, `${(walk * 7 + turn * 3 + (walk >> 3)) % choices}`)
      }
      expectOwnScript(phone, locale)
      const endings = Object.keys(scenario?.endings ?? {})
      const text = bare(phone.last().text)
      expect(
        endings.some((at) => text.includes(bare(words(locale, `scenario--${id}--${at}`)))),
      ).toBe(true)
    }
  })
})
