import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sendNudges } from '../../src/app/nudge.ts'
import { loadCatalog } from '../../src/content/catalog.ts'
import { leadsTo, nudges, passToNext, strikes, wants, wish } from './nudging.ts'
import { bare, unspoken, words } from './prose.ts'
import { foundTown, type Phone, type Town } from './town.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())
beforeEach(() => town.telegram.faults.clear())

const silent = async (phone: Phone) => (await wish(town, phone))?.silent

/** Three went out, nobody answered. */
async function ignored(): Promise<Phone> {
  const phone = await town.member('learner')
  await wants(town, phone)
  for (let day = 0; day < 3; day += 1) await passToNext(town, phone)
  expect(await silent(phone)).toBe(3)
  return phone
}

describe('three that nobody answers', () => {
  test('are the last, the settings say so, and an hour begins it again', async () => {
    const phone = await ignored()
    const [third] = nudges(phone)
    await passToNext(town, phone)
    expect(await wish(town, phone)).toMatchObject({ dueAt: null, silent: 3 })
    town.pass(DAY)
    await strikes(town)
    expect(nudges(phone)).toEqual([third])
    await town.sends(phone, '/settings')
    expect(phone.buttons().map(bare)).toContain('🔔 A word a day: resting')
    await town.presses(phone, 'nudge')
    expect(phone.last().text).toContain(words('en', 'nudge--resting'))
    await town.presses(phone, '21')
    await passToNext(town, phone)
    expect([nudges(phone).length, await silent(phone)]).toEqual([1, 1])
  })

  test('are forgotten by a tap on the last, be it late', async () => {
    const phone = await ignored()
    await passToNext(town, phone)
    await town.presses(phone, 'later')
    expect(nudges(phone)).toEqual([])
    expect(await silent(phone)).toBe(0)
    await passToNext(town, phone)
    expect(nudges(phone)).toHaveLength(1)
  })

  test('are not three when a lesson was taken in between', async () => {
    const phone = await ignored()
    await town.sends(phone, '/learn')
    await town.presses(phone, 'open-questions')
    await passToNext(town, phone)
    expect([nudges(phone).length, await silent(phone)]).toEqual([1, 1])
  })
})

describe('a tap', () => {
  test('on open becomes the next lesson, which does not vanish like a card', async () => {
    const phone = await town.member('learner')
    await wants(town, phone)
    await passToNext(town, phone)
    const [card] = nudges(phone)
    await town.taps(phone, '▶ Open')
    expect(phone.last().message_id).toBe(card?.message_id)
    expect(phone.last().text).toContain(words('en', 'lesson--open-questions'))
    expect([nudges(phone).length, await silent(phone)]).toEqual([0, 0])
    const { id } = await town.who(phone)
    const traces = await town.hamrah.db.store.traces(id)
    expect(traces.filter(({ messageId }) => messageId === card?.message_id)).toEqual([])
    // The lesson takes answers as if it had been opened from the path.
    await town.taps(phone, '▶ Next')
    expect((await town.hamrah.db.store.newestRun(id))?.turn).toBe(1)
  })

  test('on stop ends it at once, also one that is on its way', async () => {
    const phone = await town.member('learner')
    await wants(town, phone)
    await passToNext(town, phone)
    const [card] = nudges(phone)
    await town.presses(phone, 'stop')
    expect(nudges(phone)).toEqual([])
    expect(phone.toasts.at(-1)?.text).toBe(words('en', 'nudge--stopped'))
    expect(await wish(town, phone)).toMatchObject({ dueAt: null })
    // The same button once more, from a phone that has not heard.
    await phone.tapsData('nudge.stop', card ? { message: card } : {}).answer
    await town.calm()
    await wants(town, phone)
    const dueAt = (await wish(town, phone))?.dueAt ?? 0
    town.pass(dueAt - town.hamrah.act().now + 1_000)
    await posts()
    await phone.tapsData('set.nudge.off').answer
    await town.restart()
    await town.calm()
    expect([nudges(phone), await wish(town, phone)]).toMatchObject([[], { dueAt: null, silent: 0 }])
  })

  test.each([
    'nudge',
    'nudge.go',
    'nudge.go.deed',
    'nudge.go.review',
    'nudge.go.lesson',
    'nudge.go.constructor',
    'nudge.later',
    'nudge.stop',
    'nudge.now',
    'set.nudge.5',
    'set.nudge.23',
    'set.nudge.z99',
    'set.nudge.off',
    'deed',
    'deed.open-questions',
    'deed.open-questions.done',
    'deed.constructor.later',
  ])('out of the blue (%s) is answered kindly and turns nothing on', async (data) => {
    const phone = await idler()
    await town.sends(phone, '/menu')
    const tap = phone.tapsData(data)
    await town.calm()
    expect(await tap.answer).toBeDefined()
    expect(unspoken(phone)).toEqual([])
    expect(await wish(town, phone)).toBeUndefined()
    expect(town.rows(`SELECT * FROM "Done" WHERE kind = 'deed'`)).toEqual([])
  })
})

let known: Phone | undefined
/** One learner for all buttons out of the blue. */
async function idler(): Promise<Phone> {
  known ??= await town.member('learner')
  return known
}

describe('a restart', () => {
  test('between the clock and the sending: one is sent, not two, not none', async () => {
    const phone = await town.member('learner')
    await wants(town, phone)
    const dueAt = (await wish(town, phone))?.dueAt ?? 0
    town.pass(dueAt - town.hamrah.act().now + 1_000)
    await posts()
    await town.restart()
    await town.calm()
    await strikes(town)
    expect(nudges(phone)).toHaveLength(1)
    expect(leadsTo(phone)).toBe('lesson')
  })

  test('that takes more than two hours: none is sent that day', async () => {
    const phone = await town.member('learner')
    await wants(town, phone)
    const dueAt = (await wish(town, phone))?.dueAt ?? 0
    town.pass(dueAt - town.hamrah.act().now + 1_000)
    await posts()
    town.pass(2 * HOUR)
    await town.restart()
    await town.calm()
    expect(nudges(phone)).toEqual([])
    await passToNext(town, phone)
    expect(nudges(phone)).toHaveLength(1)
  })

  test('when nobody knows whether it arrived: it is not sent again', async () => {
    const phone = await town.member('learner')
    await wants(town, phone)
    const fault = { chat: phone.id, method: 'sendMessage', times: 1 } as const
    town.telegram.faults.add({ ...fault, kind: 'drop-after' })
    await passToNext(town, phone)
    await town.restart()
    await strikes(town)
    expect(nudges(phone)).toHaveLength(1)
    expect(town.logged.filter((line) => line.includes('"notice.uncertain"'))).toHaveLength(1)
  })
})

/** The clock strikes, and nobody wakes the outbox: as if the program had died right there. */
async function posts(): Promise<void> {
  const loaded = loadCatalog()
  if (loaded.status === 'wrong') throw new Error('no content')
  const act = town.hamrah.act()
  await sendNudges({ ...act, commit: town.hamrah.db.commit }, loaded.catalog)
}
