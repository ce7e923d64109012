import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Tolana } from '../../src/domain/people.ts'
import { asks, cards, does, opens, takes, upToWords, writes } from '../bot/asking.ts'
import { caseOf, failedRows } from '../bot/called.ts'
import { bare, seen, words } from '../bot/prose.ts'
import { foundTown, type MemberOptions, type Phone, type Town } from '../bot/town.ts'

/** Time for the next card to the same chat. */
const SECOND = 1_100
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
const texts = (phone: Phone) => phone.chat.map(({ text }) => text ?? '').join('\n')

/** A question in the hands of a coordinator, who has it open. */
async function inHand(options: MemberOptions = {}) {
  const reporter = await learner(options)
  const holder = await coordinator()
  const code = await asks(town, reporter)
  await takes(town, holder)
  town.pass(SECOND)
  return { reporter, holder, code }
}

/** The holder looks at the case again, by the desk. */
async function looks(holder: Phone, code: string): Promise<string> {
  await town.sends(holder, '/desk')
  await town.taps(holder, new RegExp(code))
  return page(holder)
}

const answersOf = async (code: string) =>
  (await town.hamrah.db.store.caseEvents((await caseOf(town, code)).id)).filter(
    ({ kind }) => kind === 'answer',
  )

describe('a reporter who blocks the bot in mid-case', () => {
  test('the holder reads it plainly; once they are back it is delivered, and read', async () => {
    const { reporter, holder, code } = await inHand()
    reporter.blocks()
    await town.calm()
    await writes(town, holder, 'I am here')
    expect(await looks(holder, code)).toContain(words('en', 'letter-state--failed-blocked'))
    expect(await failedRows(town, reporter)).toHaveLength(1)
    reporter.unblocks()
    await town.calm()
    expect(await failedRows(town, reporter)).toEqual([])
    expect(await looks(holder, code)).toContain(words('en', 'letter-state--delivered'))
    await opens(town, reporter)
    expect(page(reporter)).toContain('I am here')
    expect(await looks(holder, code)).toContain(words('en', 'letter-state--opened'))
    expect(await answersOf(code)).toHaveLength(1)
  })

  test('the case stays in hand and can be closed; back again they hear of it', async () => {
    const { reporter, holder, code } = await inHand()
    reporter.blocks()
    await town.calm()
    await does(town, holder, 'close')
    await town.presses(holder, 'listened')
    expect((await caseOf(town, code)).state).toBe('closed')
    reporter.unblocks()
    await town.sends(reporter, '/ask')
    await town.taps(reporter, new RegExp(code))
    expect(page(reporter)).toContain(words('en', 'case--yours-closed'))
  })
})

test('a deleted account: the holder reads that it is gone, for this letter and the next', async () => {
  const { reporter, holder, code } = await inHand()
  reporter.deletesAccount()
  for (const line of ['I am here', 'Are you there?']) {
    town.pass(SECOND)
    await looks(holder, code)
    await writes(town, holder, line)
    const read = await looks(holder, code)
    expect(read).toContain(line)
    expect(read).toContain(words('en', 'letter-state--failed-deleted'))
  }
})

describe('a reporter who deletes the whole chat', () => {
  test('in mid-case: the next answer comes as a new card, and everything is found again', async () => {
    const { reporter, holder, code } = await inHand()
    reporter.clearsHistory()
    await writes(town, holder, 'I am here')
    expect(cards(reporter)).toHaveLength(1)
    await opens(town, reporter)
    expect(page(reporter)).toContain('I am here')
    expect(page(reporter)).toContain(code)
    reporter.clearsHistory()
    await town.sends(reporter, '/ask')
    await town.taps(reporter, new RegExp(code))
    await writes(town, reporter, 'Thank you')
    town.pass(SECOND)
    await opens(town, holder)
    expect(page(holder)).toContain('Thank you')
  })

  test('with a question half written: it goes on where it stood', async () => {
    const reporter = await learner()
    await coordinator()
    await upToWords(town, reporter)
    await town.sends(reporter, 'He hardly speaks')
    reporter.clearsHistory()
    await town.sends(reporter, '/ask')
    expect(page(reporter)).toContain('He hardly speaks')
    await town.presses(reporter, 'send')
    const [row, ...others] = town.rows(
      `SELECT state FROM "Case" WHERE reporterId = '${(await town.who(reporter)).id}'`,
    )
    expect([row?.['state'], others]).toEqual(['waiting', []])
  })
})

async function forgets(phone: Phone): Promise<void> {
  await town.sends(phone, '/forget')
  if (!phone.buttons().some((text) => text === words('en', 'forget--yes')))
    await town.presses(phone, 'sure')
  await town.presses(phone, 'yes')
  await phone.until(() => seen(phone).some((text) => text.includes(words('en', 'forget--done'))))
  await town.calm()
}

describe('a reporter who forgets in mid-case', () => {
  test('while the holder writes: kind words, nothing is sent, no word of it stays', async () => {
    const { reporter, holder, code } = await inHand()
    const { id } = await caseOf(town, code)
    await does(town, holder, 'write')
    await town.sends(holder, 'My half answer to you')
    const draft = holder.last()
    await forgets(reporter)
    expect(cards(holder).at(-1)?.text).toBe(`A question has ended. ${code}`)
    const chat = JSON.stringify(reporter.chat)
    holder.taps('✔ Send', { message: draft })
    await town.calm()
    expect(seen(holder).join('\n')).not.toContain(words('en', 'letter--sent'))
    const kind = [words('en', 'refused--not-now'), words('en', 'kind--gone')]
    expect(kind).toContain(holder.toasts.at(-1)?.text)
    expect((await town.hamrah.db.store.caseEvents(id)).some((one) => one.kind === 'answer')).toBe(
      false,
    )
    expect(JSON.stringify(reporter.chat)).toBe(chat)
    const said = await looks(holder, code).catch(() => 'no such button')
    expect(said).toBe('no such button')
  })

  test('with the case open on the holder’s screen: every button says kindly that it is over', async () => {
    const { reporter, holder, code } = await inHand()
    const { id } = await caseOf(town, code)
    const open = holder.last()
    await forgets(reporter)
    for (const act of ['write', 'propose', 'note', 'pass', 'release', 'close', 'take', 'reopen']) {
      await holder.tapsData(`do.${act}.${id}`, { message: open }).answer
      await town.calm()
    }
    for (const deep of ['close.ID.listened', 'note.ID.called', 'note.ID.words']) {
      await holder.tapsData(`do.${deep.replace('ID', id)}`).answer
      await town.calm()
    }
    expect(await caseOf(town, code)).toMatchObject({ state: 'withdrawn', readable: false })
    expect((await town.hamrah.db.store.caseEvents(id)).map(({ kind }) => kind)).toEqual([
      'open',
      'take',
      'withdraw',
    ])
    expect(texts(holder)).not.toContain('He hardly speaks')
    await town.sends(holder, 'Words typed after the end')
    expect((await town.hamrah.db.store.caseEvents(id)).map(({ kind }) => kind)).toHaveLength(3)
  })

  test('at the very moment the answer goes: one of both, and the key is gone', async () => {
    const { reporter, holder, code } = await inHand()
    const { id } = await caseOf(town, code)
    await does(town, holder, 'write')
    await town.sends(holder, 'Just now')
    await town.sends(reporter, '/forget')
    if (!reporter.buttons().includes(words('en', 'forget--yes')))
      await town.presses(reporter, 'sure')
    reporter.taps(words('en', 'forget--yes'))
    holder.taps('✔ Send')
    await reporter.until(() => seen(reporter).join().includes(words('en', 'forget--done')))
    await town.calm()
    expect(await caseOf(town, code)).toMatchObject({ state: 'withdrawn', readable: false })
    expect(town.keyOwners()).not.toContain(`case:${id}`)
    expect(texts(reporter)).not.toContain('Just now')
    const torn = town.rows(`SELECT content FROM "CaseEvent" WHERE caseId = '${id}'`)
    expect(torn.every(({ content }) => content === null)).toBe(true)
  })
})
