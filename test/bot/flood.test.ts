import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { work } from '../../src/app/casework.ts'
import { newId } from '../../src/app/ids.ts'
import { inWords, type Case, type CaseEvent } from '../../src/domain/case.ts'
import { caseCode } from '../../src/domain/case-code.ts'
import type { Tolana } from '../../src/domain/people.ts'
import { asks, cards, codeOn, opens, takes, upToReader, upToWords, writes } from './asking.ts'
import { caseOf } from './called.ts'
import { bare, LOCALES, ofBot, unspoken, words } from './prose.ts'
import { foundTown, type MemberOptions, type Phone, type Town } from './town.ts'

const HOUR = 60 * 60_000
let town: Town
let tolana: Tolana
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())
beforeEach(async () => {
  tolana = await town.tolanaNamed('Zaitoon')
})

const learner = (options: MemberOptions = {}) => town.member('learner', { tolana, ...options })
const coordinator = (options: MemberOptions = {}) =>
  town.member('coordinator', { tolana, ...options })
const page = (phone: Phone) => bare(phone.last().text)
const toast = (phone: Phone) => bare(phone.toasts.at(-1)?.text)
const cases = async (phone: Phone) =>
  town.rows(`SELECT id FROM "Case" WHERE reporterId = '${(await town.who(phone)).id}'`).length

/** Taps the button for a new question. */
async function asksAnew(phone: Phone): Promise<void> {
  await town.sends(phone, '/ask')
  await town.presses(phone, 'asking')
}

describe('questions', () => {
  test('beside four open ones: add to one of them; danger passes all the same', async () => {
    const holder = await coordinator()
    const { reporter, codes } = await asked(4)
    await asksAnew(reporter)
    expect(page(reporter)).toContain('You have 4 open questions. Please add to one of them.')
    for (const code of codes) expect(reporter.buttons().join()).toContain(code)
    await town.taps(reporter, new RegExp(codes[1] ?? '-'))
    expect(page(reporter)).toContain(codes[1])

    await asksAnew(reporter)
    await town.presses(reporter, 'now')
    expect(await cases(reporter)).toBe(4)
    await upToReader(town, reporter, 'now')
    for (const answer of ['own', 'chat', 'wordless', 'send']) await town.presses(reporter, answer)
    expect(await cases(reporter)).toBe(5)
    expect(cards(holder).at(-1)?.text).toContain(codeOn(reporter))
  })

  test('the rule is asked again when it is sent, and the words stay', async () => {
    await coordinator()
    const { reporter, kase } = await asked(3)
    await upToWords(town, reporter)
    await town.sends(reporter, 'The fifth worry')
    // One more from a second phone of the same account.
    await oneMore(kase)
    await town.presses(reporter, 'send')
    expect(toast(reporter)).toContain('You have 4 open questions. I keep these words for a day.')
    expect(page(reporter)).toContain('The fifth worry')
    expect(await cases(reporter)).toBe(4)
  })

  test('many in a day: a pause in plain words, and over it goes on', async () => {
    await coordinator()
    const { reporter, kase } = await asked(1)
    const over = { state: 'closed', outcome: 'helped', closedAt: kase.openedAt } as const
    for (let turn = 0; turn < 6; turn += 1) await oneMore({ ...kase, ...over })
    await asksAnew(reporter)
    expect(page(reporter)).toContain('A new question can go in about 24 hours.')
    town.pass(23.5 * HOUR)
    await asksAnew(reporter)
    expect(page(reporter)).toContain('A new question can go in about an hour.')
    town.pass(HOUR)
    await asks(town, reporter)
    expect(await cases(reporter)).toBe(8)
  })

  test('three with nothing to follow up: one at a time, with none open the next one always', async () => {
    await coordinator()
    const { reporter, kase } = await asked(1)
    const empty = { state: 'closed', outcome: 'not-a-case', closedAt: kase.openedAt } as const
    for (let turn = 0; turn < 3; turn += 1) await oneMore({ ...kase, ...empty })
    await asksAnew(reporter)
    expect(page(reporter)).toContain('You have one open question. Please add to that one.')
    expect(reporter.buttons().join()).toContain(words('en', 'flood--danger'))
    await work(town.hamrah.act(), await town.who(reporter), kase.id, 'withdraw')
    await asks(town, reporter)
    expect(await cases(reporter)).toBe(5)
  })

  test('on a shared phone, not even how many there are', async () => {
    await coordinator()
    const { reporter } = await asked(4, { shared: true })
    const { id: reporterId } = await town.who(reporter)
    for (const { id } of town.rows('SELECT id FROM "Case"'))
      await town.hamrah.db.commit([
        { do: 'case.receipt', caseId: String(id), reporterId, hash: randomBytes(32) },
      ])
    await town.sends(reporter, '/ask')
    expect(page(reporter)).toBe(words('en', 'flood--shut'))
    expect(reporter.buttons().join()).toContain(words('en', 'flood--danger'))
  })

  test.each(LOCALES)('said in %s', async (locale) => {
    await coordinator()
    const { reporter } = await asked(4, { locale })
    await asksAnew(reporter)
    expect(reporter.buttons().join()).toContain(words(locale, 'flood--danger'))
    expect(unspoken(reporter)).toEqual([])
  })
})

describe('letters', () => {
  test('the ninth within ten minutes waits with its words; the holder’s do not', async () => {
    const holder = await coordinator()
    const { reporter, kase } = await asked(1)
    await takes(town, holder)
    await letters(kase.id, 'reply', 8)
    await opens(town, reporter)
    await writes(town, reporter, 'the ninth')
    expect(toast(reporter)).toMatch(/I keep your words. Please send them in (9|10) minutes/)
    expect(page(reporter)).toContain('the ninth')
    await letters(kase.id, 'answer', 8)
    await writes(town, holder, 'the ninth answer')
    expect(page(holder)).toBe(words('en', 'letter--sent'))
    town.pass(10 * 60_000)
    await town.presses(reporter, 'send')
    expect(await town.hamrah.db.store.caseEvents(kase.id)).toHaveLength(20)
  })
})

test('hundreds of messages nobody can use get few answers, and the next command gets one', async () => {
  const phone = await learner()
  const before = ofBot(phone).length
  for (let turn = 0; turn < 60; turn += 1) phone.sticker()
  await town.calm()
  const answers = ofBot(phone).length - before
  expect(answers).toBeGreaterThanOrEqual(20)
  expect(answers).toBeLessThan(30)
  await town.sends(phone, '/menu')
  expect(page(phone)).toBe(bare(words('en', 'menu--title')))
  town.pass(3_000)
  await town.sends(phone, 'hello')
  expect(page(phone)).toBe(words('en', 'kind--words-home'))
})

/** Somebody with so many questions on their way, the first through the chat. */
async function asked(count: number, options: MemberOptions = {}) {
  const reporter = await learner(options)
  const kase = await caseOf(town, await asks(town, reporter))
  const codes = [kase.code]
  for (let turn = 1; turn < count; turn += 1) codes.push(await oneMore(kase))
  return { reporter, kase, codes }
}

const event = ({ id: caseId, openedAt: at }: Case, seq: number): CaseEvent => ({
  caseId,
  seq,
  kind: seq === 0 ? 'open' : 'late',
  said: null,
  letter: null,
  at,
})

/** Another question like this one; returns its code. */
async function oneMore(kase: Case): Promise<string> {
  const another = { ...kase, id: newId(), code: caseCode(randomBytes(5)), seq: 0 }
  await town.hamrah.db.commit([{ do: 'case.open', case: another, event: event(another, 0) }])
  return another.code
}

/** So many letters in a question at one moment, without the cards that go with them. */
async function letters(id: string, kind: 'reply' | 'answer', count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) {
    const kase = await town.hamrah.db.store.case(id)
    if (!kase) throw new Error('no such question')
    const seq = kase.seq + 1
    const said = inWords('words')
    const one = { ...event(kase, seq), kind, said, at: town.hamrah.act().now }
    await town.hamrah.db.commit([{ do: 'case.move', case: { ...kase, seq }, event: one }])
  }
}
