import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { progress } from '../../src/app/progress.ts'
import { isRemembered } from '../../src/domain/lesson.ts'
import { firstMemory } from '../../src/domain/memory.ts'
import { catalog, finish } from '../bot/lesson-tour.ts'
import { answers, opened, walks } from '../bot/lesson-walk.ts'
import { nudges, passToNext, wants, wish } from '../bot/nudging.ts'
import { bare, words } from '../bot/prose.ts'
import { foundTown, type Phone, type Town } from '../bot/town.ts'

const DAY = 24 * 60 * 60_000

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
beforeEach(() => town.telegram.faults.clear())
afterAll(() => town.close())

const screen = (phone: Phone) => bare(phone.last().text)

test('a review that has no pair left for its messages is none, and nothing calls to it', async () => {
  const phone = await town.member('learner')
  const { id: personId } = await town.who(phone)
  const at = town.hamrah.act().now - DAY
  // All checks known, all messages missed: only messages are due, and they come in pairs.
  await town.hamrah.db.commit(
    ['pull-of-belonging', 'us-and-them', 'who-says-so'].flatMap((lesson) => [
      { do: 'finish', personId, kind: 'lesson', subject: lesson, at } as const,
      ...(catalog.lesson(lesson)?.steps ?? []).filter(isRemembered).map(
        ({ id: step, kind }) =>
          ({
            do: 'card.add',
            card: { personId, lesson, step },
            memory: firstMemory(kind === 'check', at),
          }) as const,
      ),
    ]),
  )
  await town.sends(phone, '/review')
  let asked = 0
  while (screen(phone).includes(words('en', 'review--title'))) {
    await town.presses(phone, '0')
    await town.presses(phone, 'next')
    asked += 1
  }
  expect(asked).toBe(4)
  await town.sends(phone, '/review')
  expect(screen(phone)).toBe(words('en', 'review--enough'))
  await town.sends(phone, '/learn')
  expect(phone.buttons()).not.toContain(words('en', 'learn--review'))
})

test('one slow lesson is a step in each of its weeks', async () => {
  const phone = await opened(town)
  const person = await town.who(phone)
  const weeks = async () =>
    (await progress(town.hamrah.act(), catalog, person, 'Asia/Karachi')).weeks
  const counted: number[] = []
  for (const button of ['next', 'next', 'next', 'next']) {
    await town.presses(phone, button)
    counted.push(await weeks())
    town.pass(7 * DAY)
  }
  expect(counted).toEqual([1, 2, 3, 4])
})

test('a deed that was not theirs is not asked about again when the lesson is taken again', async () => {
  const phone = await opened(town)
  await walks(town, phone, 'hook')
  const { id } = await town.who(phone)
  const deeds = () => town.rows(`SELECT lesson FROM "Deed" WHERE personId = '${id}'`)
  expect(deeds()).toHaveLength(1)
  town.pass(5 * DAY)
  await town.sends(phone, '/learn')
  await town.presses(phone, 'deed')
  await town.presses(phone, 'no')
  expect(deeds()).toEqual([])
  await town.sends(phone, '/learn')
  await town.presses(phone, 'listening')
  await town.presses(phone, 'open-questions')
  await walks(town, phone, 'hook')
  expect(deeds()).toEqual([])
})

test('a number typed in place of its button picks, and is nobody’s thought', async () => {
  const phone = await opened(town)
  await walks(town, phone, 'hook', 'cousin')
  await town.sends(phone, ' ۲ ')
  expect(screen(phone)).toContain(
    bare(words('en', 'lesson--open-questions--cousin.how-are-your-days-said')),
  )
  const { id } = await town.who(phone)
  expect(await town.hamrah.db.store.thoughts(id)).toEqual([])
  expect(await answers(town, phone)).toContainEqual({ do: 'pick', option: 1 })
  expect(phone.chat.some(({ text }) => text === ' ۲ ')).toBe(false)
})

test('after a lesson the half-done one of its module comes before a new one', async () => {
  const phone = await town.member('learner')
  await finish(town, phone, ['open-questions', 'affirm-and-reflect'])
  await town.sends(phone, '/learn')
  await town.presses(phone, 'listening')
  await town.presses(phone, 'when-someone-is-angry')
  await town.sends(phone, '/learn')
  await town.presses(phone, 'listening')
  await town.presses(phone, 'open-questions')
  await walks(town, phone, 'hook')
  await town.taps(phone, words('en', 'learn--next-lesson'))
  expect(screen(phone)).toContain(words('en', 'lesson--when-someone-is-angry'))
})

test('a picture opened by a command takes the protected screen along', async () => {
  const phone = await town.member('learner')
  await town.sends(phone, '/tolana')
  expect(bare(phone.last().text)).toContain('Chinar')
  await town.sends(phone, '/progress')
  expect(phone.chat.some(({ text }) => text?.includes('Chinar'))).toBe(false)
})

test('a thought that was too long leaves the chat with /hide', async () => {
  const phone = await opened(town)
  await walks(town, phone, 'hook', 'mine')
  await town.sends(phone, 'my secret worry '.repeat(70))
  const stands = () => phone.chat.some(({ text }) => text?.includes('secret worry'))
  expect(stands()).toBe(true)
  await town.sends(phone, '/hide')
  expect(stands()).toBe(false)
})

describe('a nudge whose person has said no before its time', () => {
  const said = {
    'turned it off': 'set.nudge.off',
    'was forgotten': 'forget.yes',
    'shares the phone now': 'set.phone.shared',
  }
  test.each(Object.entries(said))('%s: nothing stands in the chat', async (_, data) => {
    const phone = await town.member('learner')
    await wants(town, phone)
    await passToNext(town, phone)
    const dueAt = (await wish(town, phone))?.dueAt ?? 0
    await phone.tapsData(data).answer
    await town.calm()
    town.pass(dueAt - town.hamrah.act().now + 1_000)
    await town.job('send-nudges')
    await town.calm()
    expect(nudges(phone).length).toBeLessThanOrEqual(1)
    expect(town.rows(`SELECT * FROM "Outbox" WHERE state = 'waiting'`)).toEqual([])
  })

  test('shared for a while: no second one on that day', async () => {
    const phone = await town.member('learner')
    await wants(town, phone, 10)
    await passToNext(town, phone)
    const sentAt = (await wish(town, phone))?.sentAt ?? 0
    for (const data of ['set.phone.shared', 'set.phone.mine']) {
      await phone.tapsData(data).answer
      await town.calm()
    }
    await wants(town, phone, 20)
    expect((await wish(town, phone))?.dueAt).toBeGreaterThan(sentAt + 24 * 60 * 60_000)
  })
})

describe('a picture', () => {
  test('that Telegram refuses: the words', async () => {
    const phone = await town.member('learner')
    const description = 'Bad Request: PHOTO_INVALID_DIMENSIONS'
    town.telegram.faults.add({ method: 'sendPhoto', kind: 'error', code: 400, description })
    await town.sends(phone, '/progress')
    expect(screen(phone)).toContain(words('en', 'picture--title'))
    expect(phone.buttons()).toContain(words('en', 'learn--go'))
  })

  test('whose file Telegram has lost is drawn anew', async () => {
    const phone = await town.member('learner')
    await town.sends(phone, '/progress')
    expect(phone.last().photo).toBeDefined()
    const description = 'Bad Request: wrong file identifier/HTTP URL specified'
    town.telegram.faults.add({
      method: 'sendPhoto',
      kind: 'error',
      code: 400,
      description,
      times: 1,
    })
    await town.sends(phone, '/progress')
    expect(phone.last().photo).toBeDefined()
  })
})

test('a lead coordinator of sixty Tolanas turns pages', async () => {
  const owner = await town.member('owner')
  for (let count = 0; count < 60; count += 1) await town.tolanaNamed(`Tolana ${count}`)
  for (const command of ['/team', '/invite']) {
    await town.sends(owner, command)
    if (command === '/team') await town.presses(owner, 'tolanas')
    expect(owner.buttons().length).toBeLessThan(30)
    await town.taps(owner, words('en', 'button--next'))
    expect(owner.buttons()).toContain(words('en', 'button--back'))
  }
})
