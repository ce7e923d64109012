import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asks, does, opens, takes } from '../bot/asking.ts'
import { seen, words } from '../bot/prose.ts'
import type { Tolana } from '../../src/domain/people.ts'
import { foundTown, type MemberOptions, type Phone, type Town } from '../bot/town.ts'

const MINUTE = 60_000
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
const voices = (phone: Phone) => phone.chat.filter((message) => 'voice' in message)
const idOf = (code: string) =>
  String(town.rows(`SELECT id FROM "Case" WHERE code = '${code}'`)[0]?.['id'])

/** A case in hand, with a voice as its newest letter. */
async function spoken() {
  const [reporter, holder] = [await learner(), await coordinator()]
  const code = await asks(town, reporter)
  await takes(town, holder)
  town.pass(SECOND)
  await opens(town, reporter)
  await does(town, reporter, 'write')
  reporter.voice({ duration: 7 })
  await town.calm()
  await town.presses(reporter, 'agree')
  await town.presses(reporter, 'send')
  await opens(town, holder)
  return { reporter, holder, code }
}

describe('a voice letter', () => {
  test('is heard by its holder alone, protected, for some minutes, once in the chat', async () => {
    const { reporter, holder, code } = await spoken()
    expect(voices(reporter)).toEqual([])
    expect(holder.last().text).toMatch(/🎤 Voice, .?7.? s/)
    await does(town, holder, 'voice')
    expect(voices(holder)).toHaveLength(1)
    expect(voices(holder)[0]?.has_protected_content).toBe(true)
    await town.presses(holder, '2')
    expect(voices(holder)).toHaveLength(1)
    town.pass(10 * MINUTE + 1000)
    await town.job('vanish-screens')
    expect(voices(holder)).toEqual([])
    // Whoever spoke sees that they did; their own words are not played on their phone.
    await town.sends(reporter, '/ask')
    await town.taps(reporter, new RegExp(code))
    expect(reporter.last().text).toContain('🎤')
    expect(reporter.buttons(reporter.last())).not.toContain(words('en', 'case--do-voice'))
  })

  test('is nobody else’s, and none where there is none', async () => {
    const { reporter, holder, code } = await spoken()
    const other = await coordinator()
    const id = idOf(code)
    for (const phone of [reporter, other]) {
      phone.tapsData(`do.voice.${id}.2`)
      await town.calm()
      expect(voices(phone)).toEqual([])
    }
    for (const seq of ['0', '1', '99', 'x']) {
      holder.tapsData(`do.voice.${id}.${seq}`)
      await town.calm()
    }
    expect(voices(holder)).toEqual([])
  })

  test('is not for whoever answers: their voice would be known', async () => {
    const { holder } = await spoken()
    await does(town, holder, 'write')
    holder.voice()
    await town.calm()
    expect(seen(holder)).toContain(words('en', 'refused--voice-known'))
    expect(voices(holder)).toEqual([])
  })
})
