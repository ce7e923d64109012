import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Tolana } from '../../src/domain/people.ts'
import { asks, cards, does, opens, takes, upToWords } from '../bot/asking.ts'
import { called, caseOf } from '../bot/called.ts'
import { dataOn } from '../bot/picturing.ts'
import { bare, seen, words } from '../bot/prose.ts'
import { foundTown, type MemberOptions, type Phone, type Town } from '../bot/town.ts'

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
const kinds = async (code: string) =>
  (await town.hamrah.db.store.caseEvents((await caseOf(town, code)).id)).map(({ kind }) => kind)
const logged = (code: string) =>
  town
    .rows(`SELECT act FROM "Audit" WHERE subject = '${code}' ORDER BY id`)
    .map(({ act }) => String(act))

/** A finger that shakes, on two devices, and a Telegram that says it all again. */
async function twice(phone: Phone, data: string): Promise<void> {
  const message = phone.last()
  const { world } = town.telegram
  const before = world.lastUpdateId()
  phone.tapsData(data, { message })
  phone.tapsData(data, { message })
  for (let id = before + 1; id <= world.lastUpdateId(); id += 1) world.redeliver(id)
  await town.calm()
}

/** The button of the newest screen whose data ends so. */
function ending(phone: Phone, end: string): string {
  const found = dataOn(phone).find((data) => data === end || data.endsWith(`.${end}`))
  if (found === undefined) throw new Error(`no ${end}:\n${phone.dump()}`)
  return found
}

describe('at the same moment', () => {
  test('five take it: one has it, the others are told, and no card of it stays', async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => coordinator()))
    const reporter = await learner()
    const code = await asks(town, reporter)
    for (const phone of all) await opens(town, phone)
    for (const phone of all) phone.taps('✋ I take it')
    await town.calm()
    const { holderId } = await caseOf(town, code)
    const ids = await Promise.all(all.map(async (phone) => (await town.who(phone)).id))
    const holders = all.filter((_, index) => ids[index] === holderId)
    expect(holders).toHaveLength(1)
    for (const phone of all.filter((one) => !holders.includes(one))) {
      expect(seen(phone).join()).toContain(words('en', 'case--late'))
      expect(seen(phone).join()).not.toContain('He hardly speaks')
    }
    for (const phone of all) expect(called(phone, code)).toBe(0)
    expect(logged(code)).toEqual(['case.open', 'case.take'])
    expect(cards(reporter)).toHaveLength(1)
  })

  test('one takes it as the reporter takes it back: whatever comes first, nobody reads on', async () => {
    const holder = await coordinator()
    const reporter = await learner()
    const code = await asks(town, reporter)
    await opens(town, holder)
    await town.sends(reporter, '/ask')
    await town.taps(reporter, new RegExp(code))
    await does(town, reporter, 'withdraw')
    holder.taps('✋ I take it')
    reporter.tapsData(ending(reporter, 'yes'), { message: reporter.last() })
    await town.calm()
    // Of the two acts the second may have come too late; then it is made again.
    if ((await caseOf(town, code)).state !== 'withdrawn') {
      await does(town, reporter, 'withdraw')
      await town.presses(reporter, 'yes')
    }
    expect((await kinds(code)).at(-1)).toBe('withdraw')
    await town.sends(holder, '/desk')
    expect(seen(holder).join()).not.toContain('He hardly speaks')
  })

  test('two devices of one reporter: one question, one letter, one of two choices', async () => {
    const reporter = await learner()
    const holder = await coordinator()
    await upToWords(town, reporter)
    reporter.sends('Two thumbs')
    reporter.sends('and two phones')
    await town.calm()
    await twice(reporter, ending(reporter, 'send'))
    const { id } = await town.who(reporter)
    const rows = town.rows(`SELECT code FROM "Case" WHERE reporterId = '${id}'`)
    expect(rows).toHaveLength(1)
    const code = String(rows[0]?.['code'])
    await takes(town, holder)
    await does(town, holder, 'propose')
    town.pass(SECOND)
    await town.sends(reporter, '/ask')
    await town.taps(reporter, new RegExp(code))
    const message = reporter.last()
    const [call, chat] = [ending(reporter, 'call'), ending(reporter, 'chat')]
    reporter.tapsData(call, { message })
    reporter.tapsData(chat, { message })
    await town.calm()
    expect((await kinds(code)).filter((kind) => kind === 'agree')).toHaveLength(1)
  })

  test('both write: each letter is there once, and nobody loses the case', async () => {
    const reporter = await learner()
    const holder = await coordinator()
    const code = await asks(town, reporter)
    await takes(town, holder)
    town.pass(SECOND)
    await opens(town, reporter)
    for (const phone of [reporter, holder]) {
      await does(town, phone, 'write')
      await town.sends(phone, phone === holder ? 'From the desk' : 'From the street')
    }
    const drafts = [reporter, holder].map((phone) => {
      return { phone, message: phone.last(), data: ending(phone, 'send') }
    })
    for (const { phone, message, data } of drafts) phone.tapsData(data, { message })
    await town.calm()
    // Who was second by a hair is told, and sends it again.
    for (const { phone, message, data } of drafts) phone.tapsData(data, { message })
    await town.calm()
    expect((await kinds(code)).toSorted()).toEqual(['answer', 'open', 'reply', 'take'])
  })
})

describe('every button of the case page, twice from two devices and delivered again', () => {
  test('the holder’s', async () => {
    const [holder, next] = [await coordinator(), await coordinator({ nickname: 'Next' })]
    const reporter = await learner()
    const code = await asks(town, reporter)
    const { id } = await caseOf(town, code)
    await opens(town, holder)
    const nextId = (await town.who(next)).id
    const way = [
      [`do.take.${id}`],
      [`do.note.${id}`, 'called'],
      [`do.propose.${id}`],
      [`do.release.${id}`, `do.take.${id}`],
      [`do.close.${id}`, `do.close.${id}.met`],
      [`do.reopen.${id}`],
      [`do.pass.${id}`, `do.pass.${id}.${nextId}`, `do.pass.${id}.${nextId}.yes`],
    ].flat()
    for (const data of way) {
      // Given back, the second tap finds nothing of theirs any more, and leads home.
      if (data.startsWith('do.take.') && !dataOn(holder).includes(data)) {
        await town.sends(holder, '/desk')
        await town.taps(holder, new RegExp(code))
      }
      await twice(holder, ending(holder, data))
    }
    const acts = ['take', 'note', 'propose', 'release', 'take', 'close', 'reopen', 'pass']
    expect(await kinds(code)).toEqual(['open', ...acts])
    expect(logged(code)).toEqual(['open', ...acts].map((act) => `case.${act}`))
    expect((await caseOf(town, code)).holderId).toBe(nextId)
    expect(page(holder)).not.toContain('He hardly speaks')
  })

  test('the reporter’s', async () => {
    const holder = await coordinator()
    const kept = await coordinator()
    const reporter = await learner()
    const code = await asks(town, reporter)
    const { id } = await caseOf(town, code)
    const looks = async () => {
      await town.sends(reporter, '/ask')
      await town.taps(reporter, new RegExp(code))
    }
    await looks()
    // Left out by the first tap, not taken in again by the second.
    await twice(reporter, `do.reader.${id}`)
    await twice(reporter, ending(reporter, 'never'))
    await twice(reporter, ending(reporter, `n-${(await town.who(kept)).id}`))
    expect((await caseOf(town, code)).route.never).toHaveLength(1)
    expect([called(holder, code), called(kept, code)]).toEqual([1, 0])
    await looks()
    await twice(reporter, `do.reader.${id}`)
    await twice(reporter, ending(reporter, 'elsewhere'))
    await looks()
    await twice(reporter, `do.reader.${id}`)
    await twice(reporter, ending(reporter, 'own'))
    await looks()
    await twice(reporter, `do.receipt.${id}`)
    await looks()
    await takes(town, holder)
    town.pass(SECOND)
    await looks()
    await twice(reporter, `do.reveal.${id}`)
    for (const end of ['name', 'Gulmina', 'day', 'show']) {
      if (end === 'Gulmina') await town.sends(reporter, end)
      else await twice(reporter, ending(reporter, end))
    }
    await looks()
    await twice(reporter, `do.unreveal.${id}`)
    await looks()
    await twice(reporter, `do.write.${id}`)
    await town.sends(reporter, 'Once only')
    await twice(reporter, ending(reporter, 'send'))
    await looks()
    await twice(reporter, `do.withdraw.${id}`)
    await twice(reporter, `do.withdraw.${id}.yes`)
    const acts = ['open', 'route', 'route', 'route', 'take', 'reply', 'withdraw']
    expect(await kinds(code)).toEqual(acts)
    expect(logged(code)).toEqual([
      ...acts.slice(0, 5).map((act) => `case.${act}`),
      'reveal.show',
      'reveal.revoke',
      'case.reply',
      'case.withdraw',
    ])
    expect(called(holder, code)).toBe(1)
  })
})
