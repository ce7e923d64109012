import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asks, cards, does, opens, takes, writes } from './asking.ts'
import { seen, words } from './prose.ts'
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
const texts = (phone: Phone) => phone.chat.map(({ text }) => text ?? '').join('\n')
const opensHeld = async (phone: Phone, code: string) => {
  await town.sends(phone, '/desk')
  await town.taps(phone, new RegExp(code))
}

describe('passed on', () => {
  test('to somebody by nickname, asked once more: theirs alone from then on, and all hear of it', async () => {
    const reporter = await learner()
    const holder = await coordinator()
    const [next, third] = [await coordinator({ nickname: 'Spogmai' }), await coordinator()]
    const code = await asks(town, reporter, { words: 'A word of trust' })
    await takes(town, holder)
    town.pass(SECOND)
    await does(town, holder, 'note')
    await town.presses(holder, 'called')
    await does(town, holder, 'pass')
    expect(holder.last().text).toContain(words('en', 'case--pass-whom'))
    expect(holder.buttons(holder.last())).toEqual(['👤 Spogmai', '👤 Coordinator 2', '◀ Back'])
    await town.taps(holder, /Spogmai/)
    expect(holder.last().text).toMatch(/pass it on to .Spogmai./)
    expect(row(code)).toMatchObject({ seq: 2 })
    const before = cards(reporter).length
    await town.presses(holder, 'yes')
    expect(row(code)).toMatchObject({ state: 'taken', holderId: (await town.who(next)).id })
    expect(holder.toasts.at(-1)?.text).toBe(words('en', 'case--done-pass'))
    expect(texts(holder)).not.toContain('A word of trust')
    expect(cards(next).map(({ text }) => text)).toEqual([
      `A question has been passed to you. ${code}`,
    ])
    expect(cards(third)).toEqual([])
    expect(cards(reporter).length).toBeGreaterThanOrEqual(before)
    await opens(town, next)
    expect(next.last().text).toContain(words('en', 'note--called'))
    await town.taps(next, /Older/)
    expect(next.last().text).toContain('A word of trust')
    await town.sends(holder, '/desk')
    expect(seen(holder).join()).not.toContain(code)
  })

  test('leaves every button of the one before dead, and their unsent letter unsent', async () => {
    const reporter = await learner()
    const [holder, next] = [await coordinator(), await coordinator()]
    const code = await asks(town, reporter, { words: 'A word of trust' })
    await takes(town, holder)
    town.pass(SECOND)
    await writes(town, holder, 'From the one before')
    town.pass(SECOND)
    await opensHeld(holder, code)
    await does(town, holder, 'write')
    await town.sends(holder, 'Never sent')
    const { id: runId, turn } = (await town.hamrah.db.store.openRun(
      (await town.who(holder)).id,
      'letter',
    )) ?? { id: '', turn: 0 }
    const id = String(row(code)?.['id'])
    holder.tapsData(`do.pass.${id}.${(await town.who(next)).id}.yes`)
    await town.calm()
    const { seq } = row(code) ?? {}
    const forged = [
      ...[
        'note.called',
        'propose',
        'close.helped',
        'release',
        'write',
        'reopen',
        'pass',
        'voice.0',
      ].map((act) => `do.${act.replace(/^\w+/, (name) => `${name}.${id}`)}`),
      `do.pass.${id}.${(await town.who(holder)).id}.yes`,
      `r.${runId}.${turn.toString(36)}.send`,
      `p.${runId}.ready-0`,
      `case.${id}`,
    ]
    for (const data of forged) {
      holder.tapsData(data)
      await town.calm()
      expect(holder.last().text ?? '').not.toMatch(/A word of trust|They read/)
    }
    expect(row(code)).toMatchObject({ seq })
    await opens(town, next)
    expect(next.last().text).toContain('An earlier coordinator wrote\nFrom the one before')
  })

  test('only to whom it is meant for: not to a forged name, another group or oneself', async () => {
    const reporter = await learner()
    const holder = await coordinator()
    const elsewhere = await town.member('coordinator')
    const code = await asks(town, reporter)
    await takes(town, holder)
    town.pass(SECOND)
    const id = String(row(code)?.['id'])
    await does(town, holder, 'pass')
    expect(holder.last().text).toBe(words('en', 'case--pass-nobody'))
    for (const phone of [elsewhere, holder, reporter]) {
      holder.tapsData(`do.pass.${id}.${(await town.who(phone)).id}.yes`)
      await town.calm()
    }
    holder.tapsData(`do.pass.${id}.AAAAAAAAAAAA`)
    await town.calm()
    expect(row(code)).toMatchObject({ seq: 1, holderId: (await town.who(holder)).id })
  })
})

describe('two at once', () => {
  test('pass on and close: one of both happens, the other is told that it was late', async () => {
    const reporter = await learner()
    const [holder, next] = [await coordinator(), await coordinator()]
    const code = await asks(town, reporter)
    await takes(town, holder)
    town.pass(SECOND)
    const id = String(row(code)?.['id'])
    const screen = holder.last()
    holder.tapsData(`do.close.${id}.helped`, { message: screen })
    holder.tapsData(`do.pass.${id}.${(await town.who(next)).id}.yes`, { message: screen })
    await town.calm()
    expect(row(code)).toMatchObject({ state: 'closed', seq: 2 })
    expect(cards(next)).toEqual([])
  })
})
