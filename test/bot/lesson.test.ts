import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LOCALES, seen, unspoken, words } from './prose.ts'
import { foundTown, type Phone, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

const LESSON = 'lesson--open-questions'
/** Screens of the lesson in their order, as the file has them. */
const STEPS = [
  'hook',
  'test',
  'tea',
  'idea',
  'straight',
  'cousin',
  'sewing-class',
  'mine',
  'week',
  'check-open',
  'check-silence',
  'check-straight',
]
/** The options of the steps that ask; the first of each is picked first. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  cousin: ['angry-with-us', 'how-are-your-days', 'you-should-come'],
  'sewing-class': ['after-class', 'tell-us-all', 'someone-at-home'],
  'check-open': ['good-day', 'hardest-part', 'fine-surely'],
  'check-silence': ['ask-again', 'advise', 'wait'],
  'check-straight': ['in-danger', 'is-younger', 'know-already'],
}
const NUMBERS: Readonly<Record<string, readonly string[]>> = {
  en: ['1', '2', '3'],
  ur: ['۱', '۲', '۳'],
  ps: ['۱', '۲', '۳'],
}

const NEXT = '▶ Next'

/** Text without markup and without the marks Fluent puts around values. */
const bare = (text: string) => text.replaceAll(/<\/?[bi]>|[\u2068\u2069]/g, '')
const prose = (locale: string, key: string) => bare(words(locale, `${LESSON}--${key}`))
const screen = (phone: Phone) => bare(phone.last().text ?? '')
const botMessages = (phone: Phone) => phone.chat.filter(({ from }) => from?.is_bot)

/** Opens the lesson; the screen is the newest message. */
async function opened(options: Parameters<Town['member']>[1] = {}): Promise<Phone> {
  const phone = await town.member('learner', options)
  await town.sends(phone, '/learn')
  await town.taps(phone, '1')
  return phone
}

/** Taps on until the screen of this step is there. */
async function upTo(phone: Phone, step: string): Promise<void> {
  for (const before of STEPS.slice(0, STEPS.indexOf(step))) {
    if (OPTIONS[before]) await town.taps(phone, '1')
    await town.taps(phone, NEXT)
  }
  expect(screen(phone)).toContain(prose('en', step))
}

/** The state of the person's newest run of the lesson, without what seals it. */
const runs = async (phone: Phone) =>
  town.rows(
    `SELECT turn, status FROM "Run" WHERE personId = '${(await town.who(phone)).id}' AND kind = 'lesson'`,
  )
const answers = async (phone: Phone) => {
  const { store } = town.hamrah.db
  const [run] = await store.runs((await town.who(phone)).id, 'lesson')
  return run ? await store.answers(run.id) : []
}

describe('the whole lesson', () => {
  test.each(LOCALES)('in %s: every screen, every option, one message', async (locale) => {
    const phone = await town.member('learner', { locale })
    const numbers = NUMBERS[locale] ?? []
    const [next, back] = [words(locale, 'button--next'), words(locale, 'button--back')]
    await town.sends(phone, '/learn')
    await town.taps(phone, numbers[0] ?? '')
    const at = phone.last().message_id
    const before = botMessages(phone).length
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
    expect(screen(phone)).toContain(bare(words(locale, `${LESSON}.close`)))
    expect(raw).toEqual([])
    expect(phone.last().message_id).toBe(at)
    expect(botMessages(phone)).toHaveLength(before)
  })

  test('progress is shown as dots, one a step', async () => {
    const phone = await opened()
    expect(screen(phone)).toContain('◉○○○○○○○○○○○')
    await town.taps(phone, NEXT)
    expect(screen(phone)).toContain('●◉○○○○○○○○○○')
    await upTo2(phone)
    expect(screen(phone)).toContain('●●●●●●●●●●●●')
  })

  test('finished once, however often it is taken; the second time it begins anew', async () => {
    const phone = await opened()
    await toTheEnd(phone)
    await town.sends(phone, '/progress')
    expect(screen(phone)).toContain('Lessons: 1 of 1')
    await town.sends(phone, '/review')
    await town.taps(phone, 'Questions that open')
    expect(screen(phone)).toContain(prose('en', 'hook'))
    await toTheEnd(phone)
    const { id } = await town.who(phone)
    expect(town.rows(`SELECT * FROM "Done" WHERE personId = '${id}'`)).toHaveLength(1)
    expect(await runs(phone)).toEqual([
      { turn: 17, status: 'done' },
      { turn: 17, status: 'done' },
    ])
  })
})

/** From the second step on to the last screen. */
async function upTo2(phone: Phone): Promise<void> {
  for (const step of STEPS.slice(1)) {
    if (OPTIONS[step]) await town.taps(phone, '1')
    await town.taps(phone, NEXT)
  }
}

async function toTheEnd(phone: Phone): Promise<void> {
  for (const step of STEPS) {
    if (OPTIONS[step]) await town.taps(phone, '1')
    await town.taps(phone, NEXT)
  }
}

describe('a thought that is written down', () => {
  test('is kept sealed, for its writer only', async () => {
    const phone = await opened()
    await upTo(phone, 'mine')
    const thought = 'What do the evenings mean to you, Zarmina?'
    await town.sends(phone, thought)
    expect(screen(phone)).toContain(prose('en', 'mine.thanks'))
    expect(await answers(phone)).toContainEqual({ do: 'write', text: thought })
    const other = await town.member('coordinator')
    await town.sends(other, '/desk')
    expect(seen(other).join('\n')).not.toContain('Zarmina')
    await town.taps(phone, NEXT)
    expect(screen(phone)).toContain(prose('en', 'week'))
  })

  test('of 4096 characters is kindly asked to be shorter, and the lesson stands where it stood', async () => {
    const phone = await opened()
    await upTo(phone, 'mine')
    await town.sends(phone, 'x'.repeat(4096))
    expect(seen(phone)).toContain(words('en', 'refused--too-long'))
    expect(screen(phone)).toContain(prose('en', 'mine'))
  })

  test('may be left out', async () => {
    const phone = await opened()
    await upTo(phone, 'week')
    expect(await answers(phone)).not.toContainEqual(expect.objectContaining({ do: 'write' }))
  })
})

describe('in the middle of a lesson', () => {
  test('a restart loses no step', async () => {
    const phone = await opened()
    await upTo(phone, 'cousin')
    await town.taps(phone, '2')
    await town.restart()
    await town.taps(phone, NEXT)
    expect(screen(phone)).toContain(prose('en', 'sewing-class'))
  })

  test('a restart between the question and typed words loses no words', async () => {
    const phone = await opened()
    await upTo(phone, 'mine')
    await town.restart()
    await town.sends(phone, 'How was the road?')
    expect(await answers(phone)).toContainEqual({ do: 'write', text: 'How was the road?' })
  })

  test('a command leaves kindly and the lesson is taken up where it stood', async () => {
    const phone = await opened()
    await upTo(phone, 'idea')
    for (const command of ['/menu', '/help', '/settings', '/language', '/progress', '/tolana'])
      await town.sends(phone, command)
    await town.sends(phone, '/learn')
    expect(screen(phone)).toContain('◉')
    await town.taps(phone, '▶ Go on')
    expect(screen(phone)).toContain(prose('en', 'idea'))
  })

  test('the language can be changed and the lesson goes on in it', async () => {
    const phone = await opened()
    await upTo(phone, 'tea')
    await town.sends(phone, '/language')
    await town.taps(phone, 'پښتو')
    await town.sends(phone, '/learn')
    await town.taps(phone, words('ps', 'learn--go'))
    expect(screen(phone)).toContain(prose('ps', 'tea'))
    expect(unspoken(phone)).toEqual([])
  })

  test('words where a button was asked', async () => {
    const phone = await opened()
    await upTo(phone, 'cousin')
    await town.sends(phone, 'I would say nothing')
    expect(seen(phone)).toContain(words('en', 'refused--use-buttons'))
    expect(screen(phone)).toContain(prose('en', 'cousin'))
  })

  test.each(['voice', 'photo', 'sticker', 'location'] as const)('a %s', async (kind) => {
    const phone = await opened()
    await upTo(phone, 'test')
    phone[kind]()
    await town.calm()
    expect(seen(phone)).toContain(words('en', 'kind--other'))
    expect(screen(phone)).toContain(prose('en', 'test'))
    await town.taps(phone, NEXT)
    expect(screen(phone)).toContain(prose('en', 'tea'))
  })
})

describe('a tap too many', () => {
  test('the same button twice counts once', async () => {
    const phone = await opened()
    const [, second] = phone.tapsTwice(NEXT)
    await town.calm()
    expect(screen(phone)).toContain(prose('en', 'test'))
    expect((await second.answer).text).toBe(words('en', 'kind--stale'))
    expect(await runs(phone)).toEqual([{ turn: 1, status: 'open' }])
  })

  test('of an earlier screen shows where one is', async () => {
    const phone = await opened()
    const { chat, id } = phone
    const first = chat.at(-1)
    const data = first?.reply_markup?.inline_keyboard.flat()[0]
    await town.taps(phone, NEXT)
    await town.taps(phone, NEXT)
    if (!data || !('callback_data' in data)) throw new Error('no button')
    const tap = phone.tapsData(data.callback_data)
    await town.calm()
    expect((await tap.answer).text).toBe(words('en', 'kind--stale'))
    expect(screen(phone)).toContain(prose('en', 'tea'))
    expect(id).toBeGreaterThan(0)
  })

  test('on two devices: two screens of one lesson, each answer taken once', async () => {
    const phone = await opened()
    await upTo(phone, 'cousin')
    const one = phone.last()
    await town.sends(phone, '/learn')
    await town.taps(phone, '▶ Go on')
    const two = phone.last()
    const taps = [phone.taps('1', { message: one }), phone.taps('3', { message: two })]
    await town.calm()
    expect((await taps[1]?.answer)?.text).toBe(words('en', 'kind--stale'))
    expect(await answers(phone)).toContainEqual({ do: 'pick', option: 0 })
    expect(await answers(phone)).not.toContainEqual({ do: 'pick', option: 2 })
    for (const { message_id } of [one, two])
      expect(bare(phone.chat.find((m) => m.message_id === message_id)?.text ?? '')).toContain(
        prose('en', 'cousin.angry-with-us-said'),
      )
  })

  test('with data no button of ours carries moves nothing', async () => {
    const phone = await opened()
    await upTo(phone, 'cousin')
    const { id } = await town.who(phone)
    const [run] = await town.hamrah.db.store.runs(id, 'lesson')
    const turn = run?.turn ?? 0
    const before = await runs(phone)
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
      expect(await Promise.race([tap.answer, 'unanswered'])).not.toBe('unanswered')
    }
    expect(await runs(phone)).toEqual(before)
    expect(unspoken(phone)).toEqual([])
  })
})
