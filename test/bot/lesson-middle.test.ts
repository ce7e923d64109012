import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answers, opened, prose, runs, screen, walks } from './lesson-walk.ts'
import { bare, seen, unspoken, words } from './prose.ts'
import { foundTown, type Phone, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

describe('in the middle of a lesson', () => {
  test('a restart loses no step', async () => {
    const phone = await opened(town)
    await walks(town, phone, 'hook', 'cousin')
    await town.taps(phone, '2')
    await town.restart()
    await town.taps(phone, '▶ Next')
    expect(screen(phone)).toContain(prose('en', 'sewing-class'))
  })

  test('a restart between the question and typed words loses no words', async () => {
    const phone = await opened(town)
    await walks(town, phone, 'hook', 'mine')
    await town.restart()
    await town.sends(phone, 'How was the road?')
    const { id } = await town.who(phone)
    const [thought] = await town.hamrah.db.store.thoughts(id)
    expect(thought?.words).toBe('How was the road?')
  })

  test('a command leaves kindly and the lesson is taken up where it stood', async () => {
    const phone = await opened(town)
    await walks(town, phone, 'hook', 'idea')
    for (const command of ['/menu', '/help', '/settings', '/language', '/progress', '/tolana'])
      await town.sends(phone, command)
    await town.sends(phone, '/learn')
    expect(screen(phone)).toContain('◉')
    await town.presses(phone, 'open-questions')
    expect(screen(phone)).toContain(prose('en', 'idea'))
  })

  test('the language can be changed and the lesson goes on in it', async () => {
    const phone = await opened(town)
    await walks(town, phone, 'hook', 'tea')
    await town.sends(phone, '/language')
    await town.taps(phone, 'پښتو')
    await town.sends(phone, '/learn')
    await town.presses(phone, 'open-questions')
    expect(screen(phone)).toContain(prose('ps', 'tea'))
    expect(unspoken(phone)).toEqual([])
  })

  test('words where a button was asked', async () => {
    const phone = await opened(town)
    await walks(town, phone, 'hook', 'cousin')
    await town.sends(phone, 'I would say nothing')
    expect(seen(phone)).toContain(words('en', 'refused--use-buttons'))
    expect(screen(phone)).toContain(prose('en', 'cousin'))
  })

  test.each(['voice', 'photo', 'sticker', 'location'] as const)('a %s', async (kind) => {
    const phone = await opened(town)
    await walks(town, phone, 'hook', 'test')
    phone[kind]()
    await town.calm()
    expect(seen(phone)).toContain(words('en', 'kind--other'))
    expect(screen(phone)).toContain(prose('en', 'test'))
    await town.taps(phone, '▶ Next')
    expect(screen(phone)).toContain(prose('en', 'tea'))
  })
})

/** The run stands as the program before left it: in a lesson of another shape. */
async function renewed(phone: Phone): Promise<void> {
  const { id } = await town.who(phone)
  const [run] = await town.hamrah.db.store.runs(id, 'lesson')
  if (!run) throw new Error('no run')
  const before = { ...run, turn: run.turn + 1, shape: 'another' }
  await town.hamrah.db.commit([{ do: 'run.step', run: before, answer: null }])
}

describe('a lesson whose file has changed', () => {
  test('begins again, kindly, with a tap on its standing screen', async () => {
    const phone = await opened(town)
    await walks(town, phone, 'hook', 'idea')
    await renewed(phone)
    const tap = phone.taps('▶ Next')
    await town.calm()
    expect((await tap.answer).text).toBe(words('en', 'lesson--renewed'))
    expect(screen(phone)).toContain(prose('en', 'hook'))
    await town.taps(phone, '▶ Next')
    expect(screen(phone)).toContain(prose('en', 'test'))
  })

  test('and with words typed on it', async () => {
    const phone = await opened(town)
    await walks(town, phone, 'hook', 'mine')
    await renewed(phone)
    await town.sends(phone, 'How was the road?')
    expect(screen(phone)).toContain(prose('en', 'hook'))
  })
})

describe('a tap too many', () => {
  test('the same button twice counts once', async () => {
    const phone = await opened(town)
    const [, second] = phone.tapsTwice('▶ Next')
    await town.calm()
    expect(screen(phone)).toContain(prose('en', 'test'))
    expect((await second.answer).text).toBe(words('en', 'kind--stale'))
    expect(await runs(town, phone)).toEqual([{ turn: 1, status: 'open' }])
  })

  test('of an earlier screen shows where one is', async () => {
    const phone = await opened(town)
    const { chat, id } = phone
    const first = chat.at(-1)
    const data = first?.reply_markup?.inline_keyboard.flat().at(-1)
    await town.taps(phone, '▶ Next')
    await town.taps(phone, '▶ Next')
    if (!data || !('callback_data' in data)) throw new Error('no button')
    const tap = phone.tapsData(data.callback_data)
    await town.calm()
    expect((await tap.answer).text).toBe(words('en', 'kind--stale'))
    expect(screen(phone)).toContain(prose('en', 'tea'))
    expect(id).toBeGreaterThan(0)
  })

  test('on two devices: two screens of one lesson, each answer taken once', async () => {
    const phone = await opened(town)
    await walks(town, phone, 'hook', 'cousin')
    const one = phone.last()
    await town.sends(phone, '/learn')
    await town.presses(phone, 'open-questions')
    const two = phone.last()
    const taps = [phone.taps('1', { message: one }), phone.taps('3', { message: two })]
    await town.calm()
    expect((await taps[1]?.answer)?.text).toBe(words('en', 'kind--stale'))
    expect(await answers(town, phone)).toContainEqual({ do: 'pick', option: 0 })
    expect(await answers(town, phone)).not.toContainEqual({ do: 'pick', option: 2 })
    for (const { message_id } of [one, two])
      expect(bare(phone.chat.find((m) => m.message_id === message_id)?.text ?? '')).toContain(
        prose('en', 'cousin.angry-with-us-said'),
      )
  })

  test('with data no button of ours carries moves nothing', async () => {
    const phone = await opened(town)
    await walks(town, phone, 'hook', 'cousin')
    const { id } = await town.who(phone)
    const [run] = await town.hamrah.db.store.runs(id, 'lesson')
    const turn = run?.turn ?? 0
    const before = await runs(town, phone)
    const forged = [
      `r.${run?.id ?? ''}.${turn}.9`,
      `r.${run?.id ?? ''}.${turn}.99`,
      `r.${run?.id ?? ''}.${turn}.next`,
      `r.${run?.id ?? ''}.${turn + 1}.1`,
      `r.${run?.id ?? ''}.-1.1`,
      `r.${run?.id ?? ''}.zz.1`,
      `r.${run?.id ?? ''}`,
      'r.nobody.0.next',
      'lesson.no-such-lesson',
      '..',
      'r',
      'x'.repeat(64),
    ]
    for (const data of forged) {
      const tap = phone.tapsData(data)
      await town.calm()
      expect(await tap.answer).toBeDefined()
    }
    expect(await runs(town, phone)).toEqual(before)
    expect(unspoken(phone)).toEqual([])
  })
})
