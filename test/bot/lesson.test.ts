import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answers, opened, OPTIONS, prose, runs, screen, STEPS, walks } from './lesson-walk.ts'
import { bare, LOCALES, ofBot, seen, unspoken, words } from './prose.ts'
import { foundTown, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

const NUMBERS: Readonly<Record<string, readonly string[]>> = {
  en: ['1', '2', '3'],
  ur: ['۱', '۲', '۳'],
  ps: ['۱', '۲', '۳'],
}

describe('the whole lesson', () => {
  test.each(LOCALES)('in %s: every screen, every option, one message', async (locale) => {
    const phone = await town.member('learner', { locale })
    const numbers = NUMBERS[locale] ?? []
    const [next, back] = [words(locale, 'button--next'), words(locale, 'button--back')]
    await town.sends(phone, '/learn')
    await town.presses(phone, 'open-questions')
    const at = phone.last().message_id
    const before = ofBot(phone).length
    const raw: string[] = []
    for (const step of STEPS) {
      expect(screen(phone)).toContain(prose(locale, step))
      for (const [index, option] of (OPTIONS[step] ?? []).entries()) {
        expect(screen(phone)).toContain(prose(locale, `${step}.${option}`))
        await town.taps(phone, numbers[index] ?? '')
        expect(screen(phone)).toContain(prose(locale, `${step}.${option}-said`))
        raw.push(...unspoken(phone))
        if (index < 2) await town.taps(phone, back)
      }
      raw.push(...unspoken(phone))
      await town.taps(phone, next)
    }
    expect(screen(phone)).toContain(bare(words(locale, 'lesson--open-questions.close')))
    expect(raw).toEqual([])
    expect(phone.last().message_id).toBe(at)
    expect(ofBot(phone)).toHaveLength(before)
  })

  test('progress is shown as dots, one a step', async () => {
    const phone = await opened(town)
    expect(screen(phone)).toContain('◉○○○○○○○○○○○')
    await town.taps(phone, '▶ Next')
    expect(screen(phone)).toContain('●◉○○○○○○○○○○')
    await walks(town, phone, 'test')
    expect(screen(phone)).toContain('●●●●●●●●●●●●')
  })

  test('finished once, however often it is taken; the second time it begins anew', async () => {
    const phone = await opened(town)
    await walks(town, phone, 'hook')
    const { id } = await town.who(phone)
    const done = () => town.rows(`SELECT * FROM "Done" WHERE personId = '${id}'`)
    const first = done()
    expect(first).toHaveLength(1)
    await town.sends(phone, '/learn')
    await town.presses(phone, 'listening')
    await town.presses(phone, 'open-questions')
    expect(screen(phone)).toContain(prose('en', 'hook'))
    await walks(town, phone, 'hook')
    expect(done()).toEqual(first)
    expect(await runs(town, phone)).toEqual([
      { turn: 17, status: 'done' },
      { turn: 17, status: 'done' },
    ])
  })
})

describe('a thought that is written down', () => {
  const thought = 'What do the evenings mean to you, <Zarmina>?'

  test('is kept sealed; its writer can read it again and delete it', async () => {
    const phone = await opened(town)
    await walks(town, phone, 'hook', 'mine')
    await town.sends(phone, thought)
    expect(screen(phone)).toContain(prose('en', 'mine.thanks'))
    // Not a second time among the answers, where it could not be deleted.
    expect(await answers(town, phone)).toContainEqual({ do: 'write' })
    const other = await town.member('owner')
    for (const command of ['/desk', '/team', '/progress']) await town.sends(other, command)
    await town.presses(other, 'menu')
    expect(seen(other).join('\n')).not.toContain('Zarmina')
    await town.taps(phone, '▶ Next')
    expect(screen(phone)).toContain(prose('en', 'week'))
    await town.sends(phone, '/progress')
    await town.taps(phone, words('en', 'thoughts--open'))
    expect(phone.last().text).toContain('<Zarmina>?')
    expect(phone.last().has_protected_content).toBe(true)
    await town.taps(phone, words('en', 'thoughts--drop'))
    expect(screen(phone)).toBe(words('en', 'thoughts--none'))
    const { id } = await town.who(phone)
    expect(await town.hamrah.db.store.thoughts(id)).toEqual([])
  })

  test('a second one on the same question takes the place of the first', async () => {
    const phone = await opened(town)
    await walks(town, phone, 'hook', 'mine')
    await town.sends(phone, 'the first words')
    await town.taps(phone, '▶ Next')
    await walks(town, phone, 'week')
    await town.presses(phone, 'learn')
    await town.presses(phone, 'listening')
    await town.presses(phone, 'open-questions')
    await walks(town, phone, 'hook', 'mine')
    await town.sends(phone, 'the second words')
    const { id } = await town.who(phone)
    expect(await town.hamrah.db.store.thoughts(id)).toMatchObject([{ words: 'the second words' }])
  })

  test('of 4096 characters is kindly asked to be shorter, and the lesson stands where it stood', async () => {
    const phone = await opened(town)
    await walks(town, phone, 'hook', 'mine')
    await town.sends(phone, 'x'.repeat(4096))
    expect(seen(phone)).toContain(words('en', 'refused--too-long'))
    expect(screen(phone)).toContain(prose('en', 'mine'))
  })

  test('may be left out', async () => {
    const phone = await opened(town)
    await walks(town, phone, 'hook', 'week')
    expect(await answers(town, phone)).not.toContainEqual(expect.objectContaining({ do: 'write' }))
  })
})
