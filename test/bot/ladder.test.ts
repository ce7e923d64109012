import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ABOUTS, changesFor, LISTENERS } from '../../src/domain/ladder.ts'
import type { Tolana } from '../../src/domain/people.ts'
import { asks, cards, codeOn, takes } from './asking.ts'
import { bare, LOCALES, unspoken, words } from './prose.ts'
import { foundTown, type MemberOptions, type Phone, type Town } from './town.ts'

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

/** The newest screen without what is between tags and isolates. */
const screen = (phone: Phone) => bare(phone.last().text)
async function goes(phone: Phone, ...args: readonly string[]): Promise<void> {
  for (const arg of args) await town.presses(phone, arg)
}

describe('the ladder of care', () => {
  test('goes from the worry to words for somebody near, one tap each', async () => {
    const phone = await learner()
    await town.sends(phone, '/ask')
    expect(screen(phone)).toContain('You are not alone with it')
    await goes(phone, 'someone')
    expect(screen(phone)).toContain('What has changed?')
    await goes(phone, 'quiet')
    expect(screen(phone)).toContain('Who could listen first?')
    await goes(phone, 'elder')
    expect(screen(phone)).toContain('“Something has changed at home and I worry.')
    expect(phone.buttons(phone.last())).toEqual([
      '🤝 I try that first',
      '📖 A lesson that fits',
      '💬 A coordinator, now',
      '◀ Back',
    ])
    for (const [step, text] of [
      ['back', 'Who could listen first?'],
      ['back', 'What has changed?'],
      ['back', 'What is it about?'],
    ] as const) {
      await goes(phone, step)
      expect(screen(phone)).toContain(text)
    }
  })

  test('for oneself is as short, in other words', async () => {
    const phone = await learner()
    await town.sends(phone, '/ask')
    await goes(phone, 'myself')
    expect(screen(phone)).toContain('It is brave to look at it')
    expect(phone.buttons(phone.last())).toContain('5 · I want to stop')
    await goes(phone, 'stop', 'friend')
    expect(screen(phone)).toContain('“I need to tell someone.')
  })

  test.each([
    [],
    ['someone'],
    ['someone', 'money'],
    ['someone', 'money', 'teacher'],
    ['myself'],
    ['something'],
    ['other', 'nobody'],
  ])('has a coordinator one tap away: after %s', async (...taps) => {
    const phone = await learner()
    await town.sends(phone, '/ask')
    await goes(phone, ...taps)
    const before = screen(phone)
    await town.taps(phone, '💬 A coordinator, now')
    expect(screen(phone)).toBe('Is anyone in danger right now?')
    await goes(phone, 'back')
    expect(screen(phone)).toBe(before)
  })

  test('for whoever tries somebody near first ends kindly, keeps nothing and tells nobody', async () => {
    const holder = await coordinator()
    const phone = await learner()
    await town.sends(phone, '/ask')
    await goes(phone, 'someone', 'leaving', 'teacher', 'try')
    expect(screen(phone)).toContain('I am here, whenever you want to come back')
    expect(cards(holder)).toEqual([])
    const { id } = await town.who(phone)
    const [run] = await town.hamrah.db.store.runs(id, 'ask')
    expect(run?.status).toBe('done')
    expect(JSON.stringify(run?.state)).not.toMatch(/leaving|teacher|someone/)
    await town.sends(phone, '/ask')
    expect(screen(phone)).toContain('What is it about?')
  })

  test('leads to the lesson that fits, and back to where one stood', async () => {
    const phone = await learner()
    await town.sends(phone, '/ask')
    await goes(phone, 'someone', 'angry', 'friend')
    await goes(phone, 'us-and-them')
    expect(screen(phone)).toContain(bare(words('en', 'lesson--us-and-them')))
    expect(phone.chat.some((message) => message.has_protected_content)).toBe(false)
    await town.sends(phone, '/ask')
    expect(screen(phone)).toContain('“Something weighs on me.')
  })

  test('can be left by any command and taken up again, also after a restart', async () => {
    const phone = await learner()
    await town.sends(phone, '/ask')
    await goes(phone, 'myself', 'afraid')
    await town.sends(phone, '/learn')
    await town.restart()
    await town.sends(phone, '/ask')
    expect(screen(phone)).toContain('Who could listen first?')
  })

  test('remembers what was chosen as what is said first', async () => {
    const phone = await learner()
    const holder = await coordinator()
    await town.sends(phone, '/ask')
    await goes(phone, 'someone', 'hides', 'nobody')
    expect(screen(phone)).toContain('A coordinator can be the first to listen')
    await goes(phone, 'person', 'no', 'own', 'chat', 'wordless', 'send')
    const kase = await caseOf(codeOn(phone))
    const [opening] = await town.hamrah.db.store.caseEvents(kase)
    expect(opening?.said).toEqual({ words: null, voice: null, choice: 'hides' })
    await takes(town, holder)
    expect(unspoken(holder)).toEqual([])
  })

  test('words typed on a rung are no answer, and go after minutes', async () => {
    const phone = await learner()
    await town.sends(phone, '/ask')
    await town.sends(phone, 'It is about my cousin')
    expect(screen(phone)).toContain('What is it about?')
    town.pass(11 * 60_000)
    await town.job('vanish-screens')
    expect(phone.chat.map(({ text }) => text).join()).not.toContain('cousin')
  })

  test('is begun again kindly where an older program left it', async () => {
    const phone = await learner()
    await town.sends(phone, '/ask')
    const { id } = await town.who(phone)
    const [run] = await town.hamrah.db.store.runs(id, 'ask')
    if (!run) throw new Error('no run')
    const old = { step: 'way', about: 'someone', danger: 'no', way: null, words: 'x', code: null }
    await town.hamrah.db.commit([
      { do: 'run.leave', runId: run.id },
      { do: 'run.start', run: { ...run, id: 'older-run', shape: 'ask-1', state: old } },
    ])
    phone.tapsData('r.older-run.0.chat')
    await town.calm()
    expect(screen(phone)).toContain('What is it about?')
  })

  test.each(LOCALES)('every rung in %s', async (locale) => {
    const phone = await learner({ locale })
    await town.sends(phone, '/ask')
    const raw: string[] = [...unspoken(phone)]
    for (const about of ABOUTS) {
      await goes(phone, about)
      raw.push(...unspoken(phone))
      const [changed] = changesFor(about)
      if (changed !== undefined) await goes(phone, changed)
      for (const listener of about === 'other' ? ['nobody'] : LISTENERS) {
        raw.push(...unspoken(phone))
        await goes(phone, listener)
        raw.push(...unspoken(phone))
        await goes(phone, 'back')
      }
      await goes(phone, 'back', ...(changed === undefined ? [] : ['back']))
    }
    await goes(phone, 'other', 'tolana', 'try')
    expect([...raw, ...unspoken(phone)]).toEqual([])
  })
})

describe('danger, now', () => {
  test('is the first screen’s: the numbers at once, and the case is urgent', async () => {
    const phone = await learner()
    const holder = await coordinator()
    await town.sends(phone, '/ask')
    await town.taps(phone, '❗ Danger now')
    expect(screen(phone)).toContain('Please call first')
    expect(screen(phone)).toMatch(/☎ Rescue: 1122/)
    await goes(phone, 'back')
    expect(screen(phone)).toContain('What is it about?')
    await town.taps(phone, '❗ Danger now')
    await goes(phone, 'next', 'own', 'call', 'wordless', 'send')
    expect(cards(holder)[0]?.text).toContain('Please look now')
    const kase = await town.hamrah.db.store.case(await caseOf(codeOn(phone)))
    expect(kase).toMatchObject({ urgency: 'now', about: 'other', way: 'call' })
  })

  test('not sure is not urgent', async () => {
    const phone = await learner()
    await coordinator()
    const code = await asks(town, phone, { danger: 'unsure' })
    expect(await town.hamrah.db.store.case(await caseOf(code))).toMatchObject({ urgency: 'soon' })
  })
})

async function caseOf(code: string): Promise<string> {
  const open = await town.hamrah.db.store.casesOpen()
  const found = open.find((kase) => kase.code === code)
  if (!found) throw new Error(`no case ${code}`)
  return found.id
}
