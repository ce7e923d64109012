import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Tolana } from '../../src/domain/people.ts'
import { asks, cards, does, opens, takes } from './asking.ts'
import { caseOf } from './called.ts'
import { bare, LOCALES, unspoken } from './prose.ts'
import { foundTown, type MemberOptions, type Phone, type Town } from './town.ts'

const DAY = 24 * 60 * 60_000
const NAME = 'Gulmina Afridi'
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
const chat = (phone: Phone) => bare(phone.chat.map(({ text }) => text ?? '').join('\n'))
const page = (phone: Phone) => bare(phone.last().text)

/** A question in the hands of a coordinator, open on the phone of its reporter. */
async function inHand(options: MemberOptions = {}, holding: MemberOptions = {}) {
  const reporter = await learner(options)
  const holder = await coordinator(holding)
  const code = await asks(town, reporter)
  await takes(town, holder)
  await opens(town, reporter)
  return { reporter, holder, code, id: (await caseOf(town, code)).id }
}

/** The same on phones that are not written to first, where no card keeps anybody waiting a second. */
async function quietly(options: MemberOptions = {}, holding: MemberOptions = {}) {
  const reporter = await learner({ shared: true, ...options })
  const holder = await coordinator({ shared: true, ...holding })
  const code = await asks(town, reporter, { words: null })
  const { id } = await caseOf(town, code)
  await press(holder, `do.take.${id}`)
  await press(reporter, `case.${id}`)
  return { reporter, holder, code, id }
}

async function press(phone: Phone, data: string): Promise<void> {
  phone.tapsData(data)
  await town.calm()
}

/** Shows a name or a number, as far as `show` and with it. */
async function shows(reporter: Phone, what = 'name', words = NAME, span = 'days'): Promise<void> {
  await does(town, reporter, 'reveal')
  await town.presses(reporter, what)
  await town.sends(reporter, words)
  await town.presses(reporter, span)
  // Two cards to one chat go out a second apart.
  town.pass(2_000)
  await town.presses(reporter, 'show')
}

/** Opens the case and, where it is offered, what is shown in it. */
async function sees(holder: Phone): Promise<void> {
  await opens(town, holder)
  await does(town, holder, 'see')
}

const revealRows = () => town.rows('SELECT * FROM "Reveal"')
const logged = (code: string) =>
  town
    .rows(`SELECT act FROM "Audit" WHERE subject = '${code}' AND act LIKE 'reveal%' ORDER BY id`)
    .map(({ act }) => act)

describe('a name shown', () => {
  test('by four steps, seen by the holder alone, and both know when', async () => {
    const { reporter, holder, code, id } = await inHand({}, { nickname: 'Baaji' })
    await does(town, reporter, 'reveal')
    expect(page(reporter)).toContain('Only Baaji will see it, nobody else')
    await town.presses(reporter, 'name')
    await town.sends(reporter, NAME)
    expect(chat(reporter)).not.toContain(NAME)
    await town.presses(reporter, 'days')
    expect(page(reporter)).toContain(NAME)
    expect(page(reporter)).toContain('Only Baaji will see it')
    expect(page(reporter)).toMatch(/until \d+ \w+ \d{4}, \d\d:\d\d/)
    expect(chat(holder)).not.toContain(NAME)
    await town.presses(reporter, 'show')
    expect(chat(reporter)).not.toContain(NAME)

    expect(cards(holder).at(-1)?.text).toBe(`There is more to read. ${code}`)
    await opens(town, holder)
    expect(page(holder)).toContain('They would like to show you their name, until')
    expect(chat(holder)).not.toContain(NAME)
    expect(cards(reporter)).toEqual([])
    await does(town, holder, 'see')
    expect(page(holder)).toContain(NAME)
    expect(holder.last().has_protected_content).toBe(true)
    expect(logged(code)).toEqual(['reveal.show', 'reveal.open'])

    // The reporter hears that it was opened, and can take it back no more.
    await opens(town, reporter)
    expect(page(reporter)).toMatch(/Your name was opened: .* It can be seen until/)
    reporter.tapsData(`do.unreveal.${id}`)
    await town.calm()
    expect(reporter.toasts.at(-1)?.text).toBe('It has been opened already.')
    expect(revealRows()).toHaveLength(1)

    // Again while the time lasts, and logged once only.
    await town.taps(holder, /Back/)
    await does(town, holder, 'see')
    expect(page(holder)).toContain(NAME)
    expect(logged(code)).toEqual(['reveal.show', 'reveal.open'])
    town.pass(3 * DAY)
    holder.tapsData(`do.see.${id}`)
    await town.calm()
    expect(page(holder)).not.toContain(NAME)
    expect(page(holder)).not.toContain('their name')
    expect(revealRows()).toHaveLength(1)
    await town.job('drop-reveals')
    expect(revealRows()).toEqual([])
  })

  test('is not there in the clear: not in the database, not in what is logged', async () => {
    const { reporter, code } = await quietly()
    await shows(reporter)
    const all = ['Reveal', 'Run', 'RunStep', 'CaseEvent', 'Outbox', 'FlowLog', 'Trace', 'Audit']
    const seen = all.map((table) =>
      JSON.stringify(town.rows(`SELECT * FROM "${table}"`), (_, value: unknown) =>
        value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
      ),
    )
    expect([...seen, ...town.logged].join()).not.toContain('Gulmina')
    const [line] = town.rows(
      `SELECT actor FROM "Audit" WHERE subject = '${code}' AND act = 'reveal.show'`,
    )
    expect(line).toEqual({ actor: 0 })
  })

  test('can be taken back with one tap until it is opened', async () => {
    const { reporter, holder, code, id } = await quietly()
    await shows(reporter)
    await town.taps(reporter, /Back/)
    expect(page(reporter)).toContain('You show your name. Nobody has opened it yet.')
    await does(town, reporter, 'unreveal')
    expect(reporter.toasts.at(-1)?.text).toBe('Taken back. Nobody has seen it.')
    expect(revealRows().filter(({ caseId }) => caseId === id)).toEqual([])
    await press(holder, `case.${id}`)
    expect(page(holder)).not.toContain('their name')
    await press(holder, `do.see.${id}`)
    expect(holder.toasts.at(-1)?.text).toBe('Nothing is shown here now.')
    expect(chat(holder)).not.toContain(NAME)
    expect(logged(code)).toEqual(['reveal.show', 'reveal.revoke'])
  })

  test('at the moment it is taken back: one of both, and never a lie', async () => {
    const { reporter, holder, id } = await quietly()
    await shows(reporter)
    await town.taps(reporter, /Back/)
    await press(holder, `case.${id}`)
    holder.tapsData(`do.see.${id}`)
    reporter.tapsData(`do.unreveal.${id}`)
    await town.calm()
    const seen = chat(holder).includes(NAME)
    const said = reporter.toasts.at(-1)?.text
    expect(said).toBe(seen ? 'It has been opened already.' : 'Taken back. Nobody has seen it.')
  })
})

describe('a number', () => {
  test('needs digits, is not blanked, and is read from left to right', async () => {
    const { reporter, holder, id } = await quietly({ locale: 'ur' }, { locale: 'ps' })
    await does(town, reporter, 'reveal')
    await town.presses(reporter, 'number')
    await town.sends(reporter, 'بعد میں')
    expect(chat(reporter)).toContain('صرف ہندسے لکھیں')
    await town.sends(reporter, '0345 1234567')
    await town.presses(reporter, 'day')
    expect(reporter.last().text).toContain('\u20680345 1234567\u2069')
    town.pass(2_000)
    await town.presses(reporter, 'show')
    await press(holder, `do.see.${id}`)
    expect(page(holder)).toContain('0345 1234567')
  })

  test('in place of the name that was opened', async () => {
    const { reporter, holder } = await inHand()
    await shows(reporter)
    await sees(holder)
    await opens(town, reporter)
    await shows(reporter, 'number', '03451234567')
    await sees(holder)
    expect(page(holder)).toContain('03451234567')
    expect(page(holder)).not.toContain(NAME)
  })
})

test.each(LOCALES)('every page of it is said in %s', async (locale) => {
  const { reporter, holder, id } = await quietly({ locale, minor: true }, { locale })
  const raw: string[] = []
  const look = () => raw.push(...unspoken(reporter), ...unspoken(holder))
  await does(town, reporter, 'reveal')
  look()
  for (const answer of ['number', 'back', 'number']) {
    await town.presses(reporter, answer)
    look()
  }
  await town.sends(reporter, '03451234567')
  look()
  await town.presses(reporter, 'week')
  look()
  town.pass(2_000)
  await town.presses(reporter, 'show')
  look()
  await town.taps(reporter, /◀|▶/)
  look()
  await press(holder, `case.${id}`)
  look()
  town.pass(2_000)
  await does(town, holder, 'see')
  look()
  await press(reporter, `case.${id}`)
  look()
  expect(raw).toEqual([])
})
