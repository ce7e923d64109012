import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalog, expectSigns, finish } from './lesson-tour.ts'
import { LOCALES, bare, unspoken, words } from './prose.ts'
import { foundTown, type Phone, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

const screen = (phone: Phone) => bare(phone.last().text)
const all = catalog.lessons.map(({ id }) => id)
const listening = catalog.lessons.filter(({ module }) => module === 'listening')

describe('the path', () => {
  test.each(LOCALES)('in %s: modules with numbers, one tap to go on', async (locale) => {
    const phone = await town.member('learner', { locale })
    await town.sends(phone, '/learn')
    for (const id of new Set(catalog.lessons.map(({ module }) => module)))
      expect(screen(phone)).toContain(words(locale, `module--${id}`))
    expect(screen(phone)).toContain(words(locale, 'lesson--open-questions'))
    expect(phone.buttons()[0]).toBe(words(locale, 'learn--go'))
    expect(unspoken(phone)).toEqual([])
    expectSigns(phone)
    await town.taps(phone, words(locale, 'learn--go'))
    expect(screen(phone)).toContain(bare(words(locale, 'lesson--open-questions--hook')))
  })

  test('goes on with the lesson that is open, else with the next one', async () => {
    const phone = await town.member('learner')
    await finish(town, phone, ['open-questions'])
    await town.sends(phone, '/learn')
    expect(screen(phone)).toContain(`Next: ${words('en', 'lesson--affirm-and-reflect')}`)
    expect(bare(screen(phone))).toContain('1 of 4')
    await town.presses(phone, 'thinking')
    await town.presses(phone, 'who-says-so')
    await town.sends(phone, '/learn')
    expect(screen(phone)).toContain(`Half done: ${words('en', 'lesson--who-says-so')}`)
  })

  test('a finished lesson taken once more goes first while one is at it, then what is new', async () => {
    const phone = await town.member('learner')
    await finish(town, phone, ['open-questions'])
    await town.sends(phone, '/learn')
    await town.presses(phone, 'listening')
    await town.presses(phone, 'open-questions')
    await town.sends(phone, '/learn')
    expect(screen(phone)).toContain(`Half done: ${words('en', 'lesson--open-questions')}`)
    town.pass(2 * 60 * 60_000)
    await town.sends(phone, '/learn')
    expect(screen(phone)).toContain(`Next: ${words('en', 'lesson--affirm-and-reflect')}`)
    expect(screen(phone)).toContain('1 of 4')
  })

  test('only what truly builds on another is locked, and says on which', async () => {
    const phone = await town.member('learner')
    await town.sends(phone, '/learn')
    await town.presses(phone, 'listening')
    const locked = listening.filter(({ after }) => after.length > 0)
    expect(screen(phone).match(/🔒/g)).toHaveLength(locked.length)
    expect(screen(phone)).toContain(`Opens after “${words('en', 'lesson--open-questions')}”`)
    const tap = phone.tapsData('lesson.affirm-and-reflect')
    await town.calm()
    expect((await tap.answer).text).toContain(words('en', 'lesson--open-questions'))
    const { id } = await town.who(phone)
    expect(await town.hamrah.db.store.runs(id, 'lesson')).toEqual([])
    await finish(town, phone, ['open-questions'])
    await town.sends(phone, '/learn')
    await town.presses(phone, 'listening')
    await town.presses(phone, 'affirm-and-reflect')
    expect(screen(phone)).toContain(words('en', 'lesson--affirm-and-reflect'))
  })

  test('every lesson can be reached by finishing what it builds on', () => {
    const done = new Set<string>()
    for (const { id, after } of catalog.lessons) {
      expect(after.filter((one) => !done.has(one))).toEqual([])
      done.add(id)
    }
  })

  test('a module that does not exist, a forged number: the path', async () => {
    const phone = await town.member('learner')
    for (const data of ['module.no-such', 'module', 'again.99', 'again.-1', 'certificate.named']) {
      phone.tapsData(data)
      await town.calm()
      expect(unspoken(phone)).toEqual([])
    }
    phone.tapsData('module.no-such')
    await town.calm()
    expect(screen(phone)).toContain(words('en', 'learn--title'))
  })
})

/** Opens a lesson and answers its last question, as if all before it had been answered. */
async function last(phone: Phone, lesson: string): Promise<void> {
  const { id: personId } = await town.who(phone)
  const store = town.hamrah.db.store
  await town.sends(phone, '/learn')
  await town.presses(phone, catalog.lesson(lesson)?.module ?? '')
  await town.presses(phone, lesson)
  const [run] = await store.runs(personId, 'lesson')
  if (!run) throw new Error('no run')
  const steps = catalog.lesson(lesson)?.steps.length ?? 1
  const state = {
    at: steps - 1,
    picked: null,
    wrote: false,
    placed: [],
    recalled: [],
    missed: [],
  }
  await town.hamrah.db.commit([
    { do: 'run.step', run: { ...run, turn: run.turn + 1, state }, answer: null },
  ])
  await town.sends(phone, '/learn')
  await town.presses(phone, lesson)
  await town.presses(phone, '0')
  await town.presses(phone, 'next')
}

describe('the end of a lesson', () => {
  test('of a module says a warm word once all of it is done', async () => {
    const phone = await town.member('learner')
    const [first, ...others] = listening
    await finish(town, phone, others.map(({ id }) => id).slice(1))
    await last(phone, first?.id ?? '')
    expect(screen(phone)).not.toContain(bare(words('en', 'module--listening.done')))
    await last(phone, others[0]?.id ?? '')
    expect(screen(phone)).toContain(bare(words('en', 'module--listening.done')))
    expectSigns(phone)
  })

  test('of all lessons brings the certificate, with or without a name', async () => {
    const phone = await town.member('learner', { nickname: 'Spogmai' })
    const final = all.at(-1) ?? ''
    await finish(town, phone, all.slice(0, -1))
    await town.sends(phone, '/progress')
    expect(phone.buttons()).not.toContain(words('en', 'certificate--open'))
    await last(phone, final)
    expect(screen(phone)).toContain(words('en', 'learn--all-done'))
    await town.taps(phone, words('en', 'certificate--open'))
    expect(screen(phone)).toContain(words('en', 'certificate--ask-named'))
    expectSigns(phone)
    await town.presses(phone, 'blank')
    expect(phone.last().photo).toBeDefined()
    expect(phone.last().caption).toContain(words('en', 'certificate--warm'))
    await town.sends(phone, '/progress')
    await town.taps(phone, words('en', 'certificate--open'))
    await town.presses(phone, 'named')
    expect(phone.last().photo).toBeDefined()
    expect(JSON.stringify(phone.last().caption)).not.toContain('Spogmai')
  })
})
