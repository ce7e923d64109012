import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bare, LOCALES, seen, unspoken, words } from './prose.ts'
import { foundTown, type Phone, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

const text = (phone: Phone) => bare(phone.last().text)
const said = (locale: string, key: string) => bare(words(locale, `scenario--quiet-brother${key}`))
const one = (locale: string) => (locale === 'en' ? '1' : '۱')

async function opens(phone: Phone): Promise<void> {
  await town.sends(phone, '/lead')
  await town.presses(phone, 'stories')
  await town.presses(phone, 'quiet-brother')
}

describe('a circle around one phone', () => {
  test.each(LOCALES)('in %s reads, decides, goes back, and talks at the end', async (locale) => {
    const phone = await town.member('mentor', { locale })
    const goes = (name: string) => town.taps(phone, words(locale, name))
    await town.sends(phone, '/lead')
    expect(text(phone)).toContain(bare(words(locale, 'theatre--guide')).slice(0, 60))
    await town.presses(phone, 'stories')
    await town.presses(phone, 'quiet-brother')
    expect(text(phone)).toContain(said(locale, '.intro'))
    await goes('button--begin')
    expect(text(phone)).toContain(said(locale, '--supper'))
    expect(text(phone)).not.toContain(said(locale, '--supper.food'))
    await goes('theatre--sentences')
    expect(text(phone)).toContain(said(locale, '--supper.food'))
    await town.taps(phone, one(locale))
    expect(text(phone)).toContain(said(locale, '--supper.food-why'))
    await goes('theatre--other')
    expect(text(phone)).toContain(said(locale, '--supper'))
    await goes('theatre--sentences')
    await goes('theatre--scene-again')
    expect(text(phone)).toContain(said(locale, '--supper'))
    await goes('theatre--sentences')
    expect(text(phone)).toContain(said(locale, '--supper.food'))
    for (let turn = 0; turn < 12; turn += 1) {
      await town.taps(phone, one(locale))
      expect(unspoken(phone)).toEqual([])
      await goes('theatre--on')
      if (phone.buttons().includes(words(locale, 'theatre--talk'))) break
      await goes('theatre--sentences')
    }
    expect(text(phone)).toContain(bare(words(locale, 'pull--belonging')))
    await goes('theatre--turning')
    await goes('theatre--sentences')
    await town.taps(phone, one(locale))
    const there = text(phone)
    await goes('theatre--close')
    await goes('theatre--back')
    expect(text(phone)).toBe(there)
    await goes('theatre--close')
    for (const number of [1, 2, 3]) {
      expect(text(phone)).toContain(bare(words(locale, `theatre--question-${number}`)))
      expect(unspoken(phone)).toEqual([])
      await goes('theatre--on')
    }
    expect(text(phone)).toBe(bare(words(locale, 'theatre--thanks')))
  })

  test('paused on one day goes on on another, after a restart', async () => {
    const phone = await town.member('mentor')
    await opens(phone)
    await town.taps(phone, words('en', 'button--begin'))
    await town.taps(phone, words('en', 'theatre--sentences'))
    await town.taps(phone, '2')
    const there = text(phone)
    await town.taps(phone, words('en', 'button--pause'))
    expect(phone.buttons().some((label) => label.startsWith('◉'))).toBe(true)
    await town.restart()
    await opens(phone)
    expect(text(phone)).toContain(bare(words('en', 'theatre--half')))
    await town.presses(phone, 'on')
    expect(text(phone)).toBe(there)
    // Another circle, another evening.
    await opens(phone)
    await town.presses(phone, 'anew')
    expect(text(phone)).toContain(said('en', '.intro'))
  })

  test('takes a double tap once, and typed words for nothing', async () => {
    const phone = await town.member('mentor')
    await opens(phone)
    await town.taps(phone, words('en', 'button--begin'))
    await town.taps(phone, words('en', 'theatre--sentences'))
    await town.sends(phone, 'the second one, I think')
    expect(seen(phone)).toContain(words('en', 'refused--use-buttons'))
    phone.tapsTwice('2')
    await town.calm()
    const { id } = await town.who(phone)
    const [run] = await town.hamrah.db.store.runs(id, 'circle')
    expect(run?.turn).toBe(3)
  })

  test('is for mentors: others see none of it, and one who is a mentor no more is out', async () => {
    const learner = await town.member('learner')
    for (const data of ['stories', 'circle.quiet-brother', 'together', 'go.lead']) {
      learner.tapsData(data)
      await town.calm()
      expect(learner.buttons()).toContain(words('en', 'go--practice'))
    }
    const phone = await town.member('mentor')
    await opens(phone)
    const person = await town.who(phone)
    await town.hamrah.db.commit([{ do: 'person.set', person: { ...person, role: 'learner' } }])
    await town.taps(phone, words('en', 'button--begin'))
    const [run] = await town.hamrah.db.store.runs(person.id, 'circle')
    expect(run?.turn).toBe(0)
  })
})

describe('the way into a group', () => {
  test.each(LOCALES)('is told in %s, with the link that takes the bot there', async (locale) => {
    const phone = await town.member('mentor', { locale })
    await town.sends(phone, '/lead')
    await town.presses(phone, 'together')
    expect(phone.last().text).toContain('?startgroup=lead')
    expect(phone.last().has_protected_content).toBe(true)
    expect(unspoken(phone)).toEqual([])
  })
})
