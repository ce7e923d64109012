import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Tolana } from '../../src/domain/people.ts'
import { asks, cards, codeOn, opens, takes, upToWords, writes } from './asking.ts'
import { dataOn } from './picturing.ts'
import { bare, LOCALES, seen, unspoken, words } from './prose.ts'
import { foundTown, type MemberOptions, type Phone, type Town } from './town.ts'

const HOUR = 3_600_000
let town: Town
let tolana: Tolana
beforeAll(async () => {
  town = await foundTown()
  tolana = await town.tolanaNamed('Zaitoon')
})
afterAll(() => town.close())

const member = (role: 'learner' | 'coordinator', options: MemberOptions = {}) =>
  town.member(role, { tolana, ...options })
const texts = (phone: Phone) => phone.chat.map(({ text }) => text ?? '').join('\n')
const caseOf = (code: string) => town.rows(`SELECT * FROM "Case" WHERE code = '${code}'`)[0]

async function forgets(phone: Phone): Promise<void> {
  await town.sends(phone, '/forget')
  // Before that, whoever has open questions is offered to keep one.
  if (dataOn(phone).includes('forget.sure')) await town.presses(phone, 'sure')
  await town.presses(phone, 'yes')
  // Their update is gone with their rows, so nothing but the screen tells when it is done.
  await phone.until(() => told(phone))
  await town.calm()
}

/** Whether the answer to “Yes, forget me” is there, in whatever language. */
function told(phone: Phone): boolean {
  const done = LOCALES.map((locale) => words(locale, 'forget--done'))
  return (
    phone.toasts.length > 0 || seen(phone).some((text) => done.some((one) => text.includes(one)))
  )
}

/** Every row that still bears this id, by table and column. */
function traceOf(id: string): string[] {
  const columns = town.rows(
    `SELECT m.name AS name, p.name AS col FROM sqlite_master m, pragma_table_info(m.name) p
     WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%'`,
  )
  return columns.flatMap(({ name, col }) => {
    const found = town.rows(
      `SELECT 1 FROM "${String(name)}" WHERE CAST("${String(col)}" AS TEXT) LIKE '%${id}%'`,
    )
    return found.length > 0 ? [`${String(name)}.${String(col)}`] : []
  })
}

describe('/forget', () => {
  test('asks first, and can be left', async () => {
    const phone = await member('learner')
    await town.sends(phone, '/forget')
    expect(phone.last().text).toContain('This cannot be undone')
    await town.taps(phone, '◀ No, stay')
    expect((await town.who(phone)).state).toBe('member')
  })

  test('of a learner: no row, no key, no question, and a stranger from then on', async () => {
    const phone = await member('learner', { nickname: 'Gulalai' })
    const { id } = await town.who(phone)
    const holder = await member('coordinator')
    const code = await asks(town, phone, { words: 'Nobody must know this' })
    const kase = String(caseOf(code)?.['id'])
    await town.sends(phone, '/learn')
    await town.presses(phone, 'open-questions')
    await town.presses(phone, 'next')
    await upToWords(town, phone)
    await forgets(phone)

    expect(phone.last().text).toContain('Nothing of yours is kept')
    expect(texts(phone)).not.toContain('Nobody must know this')
    expect(await town.hamrah.db.store.personByTelegram(phone.id)).toBeUndefined()
    expect(traceOf(id)).toEqual([])
    expect(town.keyOwners()).not.toContain(`person:${id}`)
    expect(town.keyOwners()).not.toContain(`case:${kase}`)
    expect(caseOf(code)).toMatchObject({ state: 'withdrawn', reporterId: null, readable: 0 })
    expect(town.rows(`SELECT content FROM "CaseEvent" WHERE caseId = '${kase}'`)).toEqual([
      { content: null },
      { content: null },
    ])
    expect(cards(holder).map(({ text }) => text)).not.toContain(`A question is waiting. ${code}`)

    for (const text of ['hello', '/menu', '/ask', '/start']) {
      await town.sends(phone, text)
      expect(phone.last().text).toContain(words('en', 'stranger--page'))
    }
    expect(traceOf(id)).toEqual([])
  })

  test('while a coordinator has the question: they hear the code, and read nothing', async () => {
    const phone = await member('learner')
    const holder = await member('coordinator')
    const code = await asks(town, phone, { words: 'Nobody must know this' })
    await takes(town, holder)
    await writes(town, holder, 'I am here')
    await forgets(phone)
    expect(cards(holder).at(-1)?.text).toBe(`A question has ended. ${code}`)
    await opens(town, holder)
    expect(codeOn(holder)).toBe(code)
    expect(holder.last().text).toContain('taken back')
    expect(holder.last().text).toContain(words('en', 'case--unreadable'))
    expect(bare(holder.last().text)).not.toContain(bare(words('en', 'case--about')))
    expect(holder.last().text).not.toMatch(/Nobody must|I am here/)
  })

  test('of a coordinator: what they held goes back to the others, nobody is lost', async () => {
    const leaver = await member('coordinator')
    const reporter = await member('learner')
    const code = await asks(town, reporter, { words: 'Still here' })
    await takes(town, leaver)
    const other = await member('coordinator')
    await forgets(leaver)
    expect(caseOf(code)).toMatchObject({ state: 'waiting', holderId: null, readable: 1 })
    expect(cards(other).map(({ text }) => text)).toContain(`A question is waiting. ${code}`)
    expect(cards(reporter)).not.toEqual([])
    await town.sends(other, '/desk')
    await town.taps(other, new RegExp(code))
    await town.taps(other, '✋ I take it')
    expect(other.last().text).toContain('Still here')
  })

  test('at the moment a reporter writes: the question waits for someone else all the same', async () => {
    const leaver = await member('coordinator')
    const reporter = await member('learner')
    const code = await asks(town, reporter)
    await takes(town, leaver)
    await town.sends(leaver, '/forget')
    await opens(town, reporter)
    await town.taps(reporter, '✎ Write')
    await town.sends(reporter, 'One more thing')
    leaver.taps('✕ Yes, forget me')
    reporter.taps('✔ Send')
    await town.calm()
    expect(await town.hamrah.db.store.personByTelegram(leaver.id)).toBeUndefined()
    expect(caseOf(code)).toMatchObject({ state: 'waiting', holderId: null })
  })

  test('of the last owner has to wait for another', async () => {
    const owner = await town.member('owner')
    await forgets(owner)
    expect(owner.toasts.at(-1)).toEqual({
      text: words('en', 'forget--last-owner'),
      show_alert: true,
    })
    expect((await town.who(owner)).role).toBe('owner')
    await town.member('owner')
    await forgets(owner)
    expect(await town.hamrah.db.store.personByTelegram(owner.id)).toBeUndefined()
  })

  test('in the middle of joining', async () => {
    const phone = await member('learner')
    await forgets(phone)
    const code = await town.invite('learner')
    await town.sends(phone, `/start ${code}`)
    await town.taps(phone, 'English')
    await forgets(phone)
    expect(await town.hamrah.db.store.personByTelegram(phone.id)).toBeUndefined()
  })

  test('and /start right behind it is a stranger’s, and answered', async () => {
    const phone = await member('learner')
    await town.sends(phone, '/forget')
    phone.taps('✕ Yes, forget me')
    phone.sends('/start')
    await town.calm()
    expect(await town.hamrah.db.store.personByTelegram(phone.id)).toBeUndefined()
    expect(phone.last().text).toContain(words('en', 'stranger--page'))
    expect(await town.hamrah.db.inbox.counts()).toEqual({ waiting: 0, dead: 0 })
  })

  test('twice by a double tap is once', async () => {
    const phone = await member('learner')
    await town.sends(phone, '/forget')
    phone.tapsTwice('✕ Yes, forget me')
    await town.calm()
    expect(await town.hamrah.db.store.personByTelegram(phone.id)).toBeUndefined()
  })

  test('keys and rows are gone before Telegram lets a message be deleted', async () => {
    const phone = await member('learner')
    const { id } = await town.who(phone)
    const code = await asks(town, phone, { words: 'Nobody must know this' })
    const kase = String(caseOf(code)?.['id'])
    await town.sends(phone, '/forget')
    await town.presses(phone, 'sure')
    const method = /^deleteMessages?$/
    const inTime = town.telegram.faults.add({ method, kind: 'delay', ms: 700 })
    phone.taps('✕ Yes, forget me')
    await phone.until(() => traceOf(id).length === 0)
    expect(town.keyOwners().join()).not.toMatch(new RegExp(`${id}|${kase}`))
    expect(caseOf(code)).toMatchObject({ state: 'withdrawn', reporterId: null, readable: 0 })
    expect(told(phone)).toBe(false)
    await phone.until(() => told(phone))
    expect(texts(phone)).not.toContain(code)
    inTime()
    await town.calm()
  })

  test('tells what is too old to be deleted', async () => {
    const here = await town.tolanaNamed('Deodar')
    const holder = await town.member('coordinator', { tolana: here })
    await asks(town, await town.member('learner', { tolana: here }))
    town.pass(49 * HOUR)
    await forgets(holder)
    expect(holder.last().text).toContain(words('en', 'forget--older'))
  })

  test.each(LOCALES)('in %s, without a raw id', async (locale) => {
    const phone = await member('learner', { locale })
    await town.sends(phone, '/forget')
    expect(unspoken(phone)).toEqual([])
    await forgets(phone)
    expect(seen(phone)).toContain(words(locale, 'forget--done'))
  })

  test('whoever was forgotten can come again, as someone new', async () => {
    const phone = await member('learner', { nickname: 'Once' })
    const before = await town.who(phone)
    await forgets(phone)
    await member('learner', { user: { id: phone.id } })
    const after = await town.who(phone)
    expect(after.id).not.toBe(before.id)
    expect(after.profile.nickname).toBeNull()
    await town.sends(phone, '/ask')
    expect(phone.last().text).toContain('What is it about?')
  })

  test('old buttons of someone forgotten do nothing and show the page for strangers', async () => {
    const phone = await member('learner')
    await asks(town, phone)
    await town.sends(phone, '/menu')
    const menu = phone.last()
    await forgets(phone)
    const before = town.rows('SELECT count(*) AS n FROM "Run"')
    for (const label of ['📖 Lessons', '💬 Questions']) {
      const tap = phone.taps(label, { message: menu })
      await town.calm()
      await tap.answer
      expect(phone.last().text).toContain(words('en', 'stranger--page'))
    }
    expect(town.rows('SELECT count(*) AS n FROM "Run"')).toEqual(before)
  })
})
