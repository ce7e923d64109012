import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asks, cards, does, opens, takes, writes } from './asking.ts'
import { LOCALES, seen, unspoken, words } from './prose.ts'
import type { LetterState } from '../../src/domain/case.ts'
import type { Tolana } from '../../src/domain/people.ts'
import { foundTown, type MemberOptions, type Phone, type Town } from './town.ts'

/** Time for the next card to the same chat. */
const SECOND = 1100
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
const row = (code: string) => town.rows(`SELECT * FROM "Case" WHERE code = '${code}'`)[0]
const opensHeld = async (phone: Phone, code: string) => {
  await town.sends(phone, '/desk')
  await town.taps(phone, new RegExp(code))
}
const opensOwn = async (phone: Phone, code: string) => {
  await town.sends(phone, '/ask')
  await town.taps(phone, new RegExp(code))
}

describe('how to go on', () => {
  test.each(LOCALES)('is asked by one tap and answered by one, in %s', async (locale) => {
    const reporter = await learner({ locale })
    const holder = await coordinator({ locale })
    const code = await asks(town, reporter)
    await takes(town, holder)
    town.pass(SECOND)
    await does(town, holder, 'propose')
    town.pass(SECOND)
    expect(holder.last().text).toContain(words(locale, 'case--proposed'))
    await opensHeld(holder, code)
    expect(holder.last().text).toContain(words(locale, 'letter-state--delivered'))
    expect(holder.buttons(holder.last())).not.toContain(words(locale, 'case--do-propose'))
    await opens(town, reporter)
    expect(reporter.last().text).toContain(words(locale, 'case--propose'))
    await town.presses(reporter, 'meet')
    expect(row(code)).toMatchObject({ state: 'agreed', way: 'meet' })
    expect(reporter.last().text).toContain(words(locale, 'case--yours-agreed-meet'))
    expect(reporter.last().text).not.toContain(words(locale, 'case--yours-beside'))
    await opens(town, holder)
    expect(holder.last().text).toContain(words(locale, 'case--agreed-meet'))
    expect(holder.last().text).toContain(words(locale, 'ask--way.meet'))
    await town.sends(holder, '/desk')
    expect([...unspoken(reporter), ...unspoken(holder)]).toEqual([])
  })

  test('here in the chat leaves it to be answered', async () => {
    const [reporter, holder] = [await learner(), await coordinator()]
    const code = await asks(town, reporter, { way: 'call' })
    await takes(town, holder)
    town.pass(SECOND)
    await does(town, holder, 'propose')
    town.pass(SECOND)
    await opens(town, reporter)
    await town.presses(reporter, 'chat')
    expect(row(code)).toMatchObject({ state: 'taken', way: 'chat' })
    expect(cards(holder).at(-1)?.text).toContain(code)
  })

  test('under eighteen is never a meeting, not even by a forged button', async () => {
    const reporter = await learner({ minor: true })
    const [holder] = [await coordinator(), await coordinator()]
    const code = await asks(town, reporter)
    await takes(town, holder)
    town.pass(SECOND)
    await does(town, holder, 'propose')
    town.pass(SECOND)
    await opens(town, reporter)
    expect(reporter.last().text).toContain(words('en', 'case--yours-beside'))
    expect(reporter.buttons(reporter.last()).slice(0, 2)).toEqual([
      '1 · A call',
      '2 · Here in this chat',
    ])
    const data = `do.agree.${String(row(code)?.['id'])}`
    reporter.tapsData(`${data}.meet`)
    await town.calm()
    expect(row(code)).toMatchObject({ state: 'answered', way: 'chat' })
    reporter.tapsData(`${data}.call`)
    await town.calm()
    expect(row(code)).toMatchObject({ state: 'agreed', way: 'call' })
    await opens(town, holder)
    expect(holder.last().text).toContain(words('en', 'case--beside'))
  })

  test('is said only where it was asked, once, and by nobody else', async () => {
    const [reporter, holder, stranger] = [await learner(), await coordinator(), await learner()]
    const code = await asks(town, reporter)
    await takes(town, holder)
    town.pass(SECOND)
    const id = String(row(code)?.['id'])
    reporter.tapsData(`do.agree.${id}.call`)
    await town.calm()
    expect(row(code)).toMatchObject({ state: 'taken', seq: 1 })
    await opensHeld(holder, code)
    const screen = holder.last()
    await does(town, holder, 'propose')
    town.pass(SECOND)
    holder.tapsData(`do.propose.${id}`, { message: screen })
    for (const phone of [stranger, holder]) {
      phone.tapsData(`do.agree.${id}.call`)
      await town.calm()
    }
    reporter.tapsData(`do.agree.${id}.everywhere`)
    await town.calm()
    expect(row(code)).toMatchObject({ state: 'answered', seq: 2 })
  })
})

describe('a letter to the one who asked', () => {
  test('shows how far it has come: delivered, then opened', async () => {
    const [reporter, holder] = [await learner(), await coordinator()]
    const code = await asks(town, reporter)
    await takes(town, holder)
    town.pass(SECOND)
    await writes(town, holder, 'I read you')
    town.pass(SECOND)
    await opensHeld(holder, code)
    expect(holder.last().text).toContain(words('en', 'letter-state--delivered'))
    await opens(town, reporter)
    expect(reporter.last().text).not.toContain('✓')
    await opensHeld(holder, code)
    expect(holder.last().text).toContain(words('en', 'letter-state--opened'))
    await town.taps(holder, /Older/)
    expect(holder.last().text).not.toContain('✓')
  })

  test('waits unopened behind a newer one', async () => {
    const [reporter, holder] = [await learner(), await coordinator()]
    const code = await asks(town, reporter)
    await takes(town, holder)
    town.pass(SECOND)
    await writes(town, holder, 'The first')
    town.pass(SECOND)
    await opensHeld(holder, code)
    await writes(town, holder, 'The second')
    town.pass(SECOND)
    await opensOwn(reporter, code)
    await opensHeld(holder, code)
    await town.taps(holder, /Older/)
    expect(holder.last().text).toContain(words('en', 'letter-state--delivered'))
    await town.taps(reporter, /Older/)
    await opensHeld(holder, code)
    await town.taps(holder, /Older/)
    expect(holder.last().text).toContain(words('en', 'letter-state--opened'))
  })

  test('on a shared phone waits under Questions, and says so', async () => {
    const [reporter, holder] = [await learner({ shared: true }), await coordinator()]
    const code = await asks(town, reporter)
    await takes(town, holder)
    town.pass(SECOND)
    await writes(town, holder, 'I read you')
    town.pass(SECOND)
    await opensHeld(holder, code)
    expect(holder.last().text).toContain(words('en', 'letter-state--kept-shared'))
  })

  const STATES: readonly (readonly [string, LetterState['state'], LetterState['why']])[] = [
    ['failed-blocked', 'failed', 'blocked'],
    ['failed-deleted', 'failed', 'deleted'],
    ['failed-refused', 'failed', 'refused'],
    ['kept-pictures', 'kept', 'pictures'],
  ]
  test('says every state plainly, to its holder alone', async () => {
    const [reporter, holder] = [await learner(), await coordinator()]
    const code = await asks(town, reporter)
    await takes(town, holder)
    town.pass(SECOND)
    await writes(town, holder, 'I read you')
    town.pass(SECOND)
    for (const [text, state, why] of STATES) {
      const letter = { state, why, at: Date.now() }
      const caseId = String(row(code)?.['id'])
      await town.hamrah.db.commit([{ do: 'letter.set', caseId, seq: 2, letter }])
      await opensHeld(holder, code)
      expect(holder.last().text).toContain(words('en', `letter-state--${text}`))
    }
    await opensOwn(reporter, code)
    expect(seen(reporter).join()).not.toContain('six pictures')
  })
})

describe('what changed', () => {
  test('is shown to its holder where it was chosen, also without a word', async () => {
    const [reporter, holder] = [await learner(), await coordinator()]
    await town.sends(reporter, '/ask')
    for (const arg of ['someone', 'quiet', 'person', 'no', 'own', 'chat', 'wordless', 'send'])
      await town.presses(reporter, arg)
    await takes(town, holder)
    town.pass(SECOND)
    const lines = (holder.last().text ?? '').split('\n')
    expect(lines).toContain(`${words('en', 'case--changed')} ${words('en', 'ask--changed.quiet')}`)
    expect(lines).toContain(words('en', 'case--wordless'))
  })
})

describe('what waits', () => {
  test.each([
    [1, 'case--unopened-1'],
    [2, 'case--unopened-2'],
    [3, 'case--unopened-3'],
  ])('tells who asked whom I told, at stage %i', async (stage, key) => {
    const [reporter] = [await learner(), await coordinator()]
    const code = await asks(town, reporter)
    const { store, commit } = town.hamrah.db
    const kase = await store.case(String(row(code)?.['id']))
    if (!kase) throw new Error('no case')
    const event = {
      caseId: kase.id,
      seq: 1,
      kind: 'late',
      said: null,
      letter: null,
      at: 0,
    } as const
    await commit([{ do: 'case.move', case: { ...kase, seq: 1, stage }, event }])
    await opensOwn(reporter, code)
    expect(reporter.last().text).toContain(words('en', key))
  })
})
