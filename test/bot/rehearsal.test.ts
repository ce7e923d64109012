import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadCatalog } from '../../src/content/catalog.ts'
import { packageRoot } from '../../src/package-root.ts'
import { bare, LOCALES, seen, unspoken, words } from './prose.ts'
import { foundTown, type Phone, type Town } from './town.ts'

const loaded = loadCatalog(packageRoot())
const stories = loaded.status === 'ok' ? loaded.catalog.scenarios : []

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

const one = (locale: string) => (locale === 'en' ? '1' : '۱')
const said = (locale: string, key: string) => bare(words(locale, `scenario--quiet-brother${key}`))
const text = (phone: Phone) => bare(phone.last().text ?? phone.last().caption)

async function begins(phone: Phone): Promise<void> {
  await town.sends(phone, '/practice')
  await town.presses(phone, 'quiet-brother')
  await town.presses(phone, 'begin')
}

/** Always the first sentence, to the end. */
async function plays(phone: Phone, locale = 'en'): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) {
    if (!phone.buttons().includes(one(locale))) return
    await town.taps(phone, one(locale))
    expect(unspoken(phone)).toEqual([])
  }
}

describe('a sentence', () => {
  test.each(LOCALES)('can be taken back once in %s, and the meters with it', async (locale) => {
    const phone = await town.member('learner', { locale })
    await begins(phone)
    const back = words(locale, 'scenario--take-back')
    const before = text(phone)
    expect(phone.buttons()).not.toContain(back)
    await town.taps(phone, one(locale))
    expect(text(phone)).toContain('▲')
    await town.taps(phone, back)
    expect(text(phone)).toBe(before)
    await town.taps(phone, one(locale))
    expect(phone.buttons()).not.toContain(back)
    await town.presses(phone, '0')
    expect(phone.buttons()).not.toContain(back)
  })

  test('forged back a second time changes nothing', async () => {
    const phone = await town.member('learner')
    await begins(phone)
    await town.taps(phone, '1')
    await town.taps(phone, words('en', 'scenario--take-back'))
    await town.taps(phone, '1')
    const there = text(phone)
    const { id } = await town.who(phone)
    const [run] = await town.hamrah.db.store.runs(id, 'scenario')
    phone.tapsData(`r.${run?.id ?? ''}.${(run?.turn ?? 0).toString(36)}.take-back`)
    await town.calm()
    expect(text(phone)).toBe(there)
  })
})

describe('after the end', () => {
  test.each(LOCALES)('in %s one scene is offered to try differently', async (locale) => {
    const phone = await town.member('mentor', { locale })
    await begins(phone)
    await plays(phone, locale)
    await town.presses(phone, 'why')
    expect(text(phone)).toContain(bare(words(locale, 'scenario--turn-good')))
    await town.taps(phone, words(locale, 'scenario--try-scene'))
    expect(phone.buttons()).toContain(one(locale))
    expect(phone.buttons()).not.toContain(words(locale, 'scenario--take-back'))
    const { id } = await town.who(phone)
    const [run, before] = await town.hamrah.db.store.runs(id, 'scenario')
    expect([run?.status, before?.status]).toEqual(['open', 'done'])
    await plays(phone, locale)
    expect(phone.buttons()).toContain(words(locale, 'button--why'))
    expect(unspoken(phone)).toEqual([])
  })

  test.each(LOCALES)('in %s the path is a picture, with the same in words', async (locale) => {
    const phone = await town.member('learner', { locale })
    await begins(phone)
    await plays(phone, locale)
    await town.presses(phone, 'why')
    await town.taps(phone, words(locale, 'scenario--see-path'))
    expect(phone.last().photo?.length).toBeGreaterThan(0)
    expect(text(phone)).toContain(said(locale, ''))
    expect(text(phone)).toContain(bare(words(locale, 'scenario--path-how')))
    expect(text(phone)).toMatch(/▲|▼/)
    expect(unspoken(phone)).toEqual([])
    await town.presses(phone, 'why')
    expect(text(phone)).toContain(bare(words(locale, 'pull--belonging')))
  })

  test("someone else's path and scene are nobody's", async () => {
    const phone = await town.member('learner')
    const other = await town.member('learner')
    await begins(phone)
    await plays(phone)
    const { id } = await town.who(phone)
    const [run] = await town.hamrah.db.store.runs(id, 'scenario')
    for (const name of ['talk', 'retry']) {
      other.tapsData(`${name}.${run?.id ?? ''}`)
      await town.calm()
      expect(text(other)).toContain(words('en', 'practice--title'))
    }
    expect(await town.hamrah.db.store.runs((await town.who(other)).id, 'scenario')).toEqual([])
  })
})

describe('the page of talks', () => {
  test('says what could come next, by what was practised least', async () => {
    const phone = await town.member('learner')
    await town.sends(phone, '/practice')
    expect(text(phone)).toContain(`${words('en', 'practice--next')} ${said('en', '')}`)
    await town.presses(phone, 'quiet-brother')
    await town.presses(phone, 'begin')
    await plays(phone)
    await town.sends(phone, '/practice')
    expect(text(phone)).not.toContain(`${words('en', 'practice--next')} ${said('en', '')}`)
    expect(phone.buttons().some((label) => label.startsWith('●'))).toBe(true)
    expect(text(phone)).toContain(words('en', 'practice--signs'))
  })

  test('has every talk on one of its pages', async () => {
    const phone = await town.member('learner')
    await town.sends(phone, '/practice')
    const all = new Set<string>()
    for (let page = 0; page < 5; page += 1) {
      for (const label of phone.buttons()) all.add(label.replace(/^\P{L}+/u, ''))
      if (!phone.buttons().includes(words('en', 'button--next'))) break
      await town.taps(phone, words('en', 'button--next'))
    }
    for (const { id } of stories) expect(all).toContain(words('en', `scenario--${id}`))
  })

  test('takes words before the first ones as a wish to begin, not as an answer', async () => {
    const phone = await town.member('learner')
    await town.sends(phone, '/practice')
    await town.presses(phone, 'quiet-brother')
    await town.sends(phone, 'what is this?')
    expect(seen(phone)).toContain(words('en', 'refused--use-buttons'))
    expect(text(phone)).toContain(said('en', '.intro'))
    await town.presses(phone, 'begin')
    await town.sends(phone, 'hm')
    expect(text(phone)).toContain(said('en', '--supper'))
  })
})
