import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ACTORS, arrives, nothing } from '../bot/actors.ts'
import { screen } from '../bot/lesson-walk.ts'
import { bare, words } from '../bot/prose.ts'
import { beginsReading, speaks, voices } from '../bot/reading-aloud.ts'
import { foundTown, type Town } from '../bot/town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

describe('reading aloud is for coordinators only', () => {
  test.each(ACTORS)('%s', async (actor) => {
    const phone = await arrives(town, actor, town.tolana)
    const may = ['coordinator', 'owner', 'elsewhere'].includes(actor)
    for (const data of ['recordings', 'recordings.listening', 'record.open-questions']) {
      await town.sends(phone, '/menu')
      const before = town.rows(`SELECT id FROM "Run" WHERE kind = 'recording'`).length
      phone.tapsData(data)
      await town.calm()
      expect([data, phone.last().text?.includes(nothing(actor))]).toEqual([data, !may])
      const begun = town.rows(`SELECT id FROM "Run" WHERE kind = 'recording'`).length > before
      expect([data, begun]).toEqual([data, may && data.startsWith('record.')])
    }
  })

  test('nobody who was one: not by voice, not by buttons, not by looking', async () => {
    const phone = await town.member('coordinator')
    await beginsReading(town, phone)
    await speaks(town, phone)
    const person = await town.who(phone)
    const run = await town.hamrah.db.store.openRun(person.id, 'recording')
    const left = phone.last()
    await town.hamrah.db.commit([{ do: 'person.set', person: { ...person, role: 'learner' } }])
    await speaks(town, phone)
    expect(screen(phone)).toBe(bare(words('en', 'kind--other-home')))
    const turn = run?.turn.toString(36) ?? ''
    for (const data of [
      ...['next', 'back', 'remove', 'agree'].map((arg) => `r.${run?.id ?? ''}.${turn}.${arg}`),
      `hear.${run?.id ?? ''}.${turn}`,
      'recordings',
      'record.open-questions',
      'desk',
    ]) {
      await town.sends(phone, '/menu')
      const tap = phone.tapsData(data, { message: left })
      await town.calm()
      expect([data, (await tap.answer).text]).toEqual([data, words('en', 'kind--gone')])
    }
    phone.tapsData(`p.${run?.id ?? ''}.0`)
    await town.calm()
    expect(screen(phone)).toBe(words('en', 'kind--gone'))
    const after = await town.hamrah.db.store.run(run?.id ?? '')
    expect(after).toEqual(run)
    expect(town.rows('SELECT text FROM "VoiceNote"')).toHaveLength(1)
    expect(voices(phone)).toEqual([])
  })
})
