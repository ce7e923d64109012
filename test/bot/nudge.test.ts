import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { failedRows, shuts } from './called.ts'
import { leadsTo, nudges, passToNext, strikes, wants, wish } from './nudging.ts'
import { bare, unspoken, words } from './prose.ts'
import { foundTown, type Town } from './town.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())
beforeEach(() => town.telegram.faults.clear())

describe('the daily word', () => {
  test('is off until it is asked for', async () => {
    const phone = await town.member('learner')
    for (let day = 0; day < 3; day += 1) {
      town.pass(DAY)
      await strikes(town)
    }
    expect(nudges(phone)).toEqual([])
    await town.sends(phone, '/settings')
    expect(phone.buttons().map(bare)).toContain('🔔 A word a day: off')
  })

  test('comes at its hour, once, and takes the one of the day before along', async () => {
    const phone = await town.member('learner')
    await wants(town, phone, 6)
    expect(bare(phone.last().text)).toContain('I write every day at 6 am')
    await strikes(town)
    expect(nudges(phone)).toEqual([])
    await passToNext(town, phone)
    const [first] = nudges(phone)
    expect(leadsTo(phone)).toBe('lesson')
    await strikes(town)
    expect(nudges(phone)).toEqual([first])
    await passToNext(town, phone)
    expect(nudges(phone)).toHaveLength(1)
    expect(nudges(phone)[0]?.message_id).not.toBe(first?.message_id)
    expect(nudges(phone)[0]?.text).not.toBe(first?.text)
  })

  test('never twice on one day, also when the hour is changed or it is turned off and on', async () => {
    const phone = await town.member('learner')
    await wants(town, phone, 6)
    await passToNext(town, phone)
    await town.presses(phone, 'stop')
    expect(await wish(town, phone)).toMatchObject({ dueAt: null })
    await wants(town, phone, 22)
    town.pass(16 * HOUR)
    await strikes(town)
    expect(nudges(phone)).toEqual([])
    town.pass(24 * HOUR)
    await strikes(town)
    expect(nudges(phone)).toHaveLength(1)
  })

  test('goes by the clock of the place that was chosen', async () => {
    const phone = await town.member('learner')
    await town.sends(phone, '/settings')
    await town.presses(phone, 'nudge')
    expect(phone.buttons().map(bare)).toContain('🕰 Karachi')
    await town.presses(phone, 'zone')
    expect(phone.buttons().map(bare)).toEqual([
      '🕰 Karachi',
      '🕰 Kabul',
      '🕰 Dhaka',
      '🕰 Baghdad',
      '🕰 Lagos',
      '◀ Back',
    ])
    await town.taps(phone, /Kabul/)
    // A place alone turns nothing on.
    expect(await wish(town, phone)).toMatchObject({ zone: 'Asia/Kabul', dueAt: null })
    await town.presses(phone, '7')
    const kabul = new Date((await wish(town, phone))?.dueAt ?? 0)
    expect(kabul.toISOString()).toContain('T02:30:00.000')
    await town.presses(phone, 'zone')
    await town.taps(phone, /Lagos/)
    const lagos = new Date((await wish(town, phone))?.dueAt ?? 0)
    expect(lagos.toISOString()).toContain('T06:00:00.000')
    expect(nudges(phone)).toEqual([])
    await passToNext(town, phone)
    expect(nudges(phone)).toHaveLength(1)
  })

  test('that is more than two hours late is left out, and the next day has one', async () => {
    const phone = await town.member('learner')
    await wants(town, phone)
    await passToNext(town, phone, 2 * HOUR + 1_000)
    expect([nudges(phone).length, (await wish(town, phone))?.silent]).toEqual([0, 0])
    await passToNext(town, phone, 2 * HOUR - 10_000)
    expect(nudges(phone)).toHaveLength(1)
  })

  test.each(['en', 'ur', 'ps'])('speaks %s, and shows nothing that is no prose', async (locale) => {
    const phone = await town.member('learner', { locale })
    await wants(town, phone, 20)
    const hour = locale === 'en' ? '8 pm' : '۸'
    expect(bare(phone.last().text)).toContain(hour)
    await town.sends(phone, '/settings')
    expect(bare(phone.buttons().join())).toContain(hour)
    await town.presses(phone, 'nudge')
    await town.presses(phone, 'zone')
    expect(unspoken(phone)).toEqual([])
    const texts = new Set<string>()
    for (let day = 0; day < 4; day += 1) {
      await passToNext(town, phone)
      texts.add(nudges(phone)[0]?.text ?? '')
      expect(unspoken(phone)).toEqual([])
      await town.presses(phone, 'later')
    }
    const ways = [1, 2, 3, 4].map((way) => words(locale, `nudge--lesson-${way}`))
    expect(texts).toEqual(new Set(ways))
  })
})

describe('a shared phone', () => {
  test('is told why there is none, and an old button turns nothing on', async () => {
    const phone = await town.member('learner', { shared: true })
    await wants(town, await town.member('learner'))
    await town.sends(phone, '/settings')
    await town.presses(phone, 'nudge')
    expect(phone.last().text).toBe(words('en', 'nudge--shared'))
    await phone.tapsData('set.nudge.19').answer
    await town.calm()
    expect(await wish(town, phone)).toBeUndefined()
  })

  test('a phone that becomes one has none from that moment on', async () => {
    const phone = await town.member('learner')
    await wants(town, phone)
    const dueAt = (await wish(town, phone))?.dueAt ?? 0
    await town.sends(phone, '/settings')
    await town.presses(phone, 'phone')
    await town.presses(phone, 'shared')
    expect(await wish(town, phone)).toMatchObject({ dueAt: null, silent: 0 })
    town.pass(dueAt - town.hamrah.act().now + 1_000)
    await strikes(town)
    expect(nudges(phone)).toEqual([])
  })
})

describe('who cannot be reached', () => {
  test('is left in peace, loses nothing, and has one a day again once they are back', async () => {
    const phone = await town.member('learner')
    await wants(town, phone)
    shuts(town, phone)
    await passToNext(town, phone)
    expect((await town.who(phone)).profile.unreachable).toBe(true)
    expect(await failedRows(town, phone)).toEqual([])
    town.telegram.calls.clear()
    // Days behind a shut door are not days without an answer.
    for (let day = 0; day < 4; day += 1) await passToNext(town, phone)
    const tried = town.telegram.calls.of('sendMessage')
    expect(tried.filter(({ params }) => params['chat_id'] === phone.id)).toEqual([])
    town.telegram.faults.clear()
    await town.sends(phone, '/menu')
    await strikes(town)
    expect(nudges(phone)).toEqual([])
    await passToNext(town, phone)
    expect([nudges(phone).length, (await wish(town, phone))?.silent]).toEqual([1, 1])
  })

  test('because they blocked the bot: the same', async () => {
    const phone = await town.member('learner')
    await wants(town, phone)
    phone.blocks()
    await town.calm()
    await passToNext(town, phone)
    phone.unblocks()
    await town.calm()
    expect(nudges(phone)).toEqual([])
    await passToNext(town, phone)
    expect(nudges(phone)).toHaveLength(1)
  })

  test('because they asked to be forgotten: nothing is left to send', async () => {
    const phone = await town.member('learner')
    await wants(town, phone)
    const { id } = await town.who(phone)
    const dueAt = (await wish(town, phone))?.dueAt ?? 0
    await town.sends(phone, '/forget')
    await town.presses(phone, 'yes')
    await phone.until(() => phone.chat.some(({ text }) => text?.includes('It is done')))
    expect(town.rows(`SELECT * FROM "Nudge" WHERE personId = '${id}'`)).toEqual([])
    town.pass(dueAt - town.hamrah.act().now + 1_000)
    await strikes(town)
    expect(nudges(phone)).toEqual([])
  })
})
