import { afterAll, beforeAll, expect, test } from 'vitest'
import { chooseHour, turnOff } from '../../src/app/nudge-wish.ts'
import { sendNudges } from '../../src/app/nudge.ts'
import type { Act, Commit } from '../../src/app/ports.ts'
import { loadCatalog, type Catalog } from '../../src/content/catalog.ts'
import { nudges, passToNext, strikes, wants, wish } from '../bot/nudging.ts'
import { foundTown, type Phone, type Town } from '../bot/town.ts'

let town: Town
let catalog: Catalog
beforeAll(async () => {
  const loaded = loadCatalog()
  if (loaded.status === 'wrong') throw new Error('no content')
  ;({ catalog } = loaded)
  town = await foundTown()
})
afterAll(() => town.close())

/** So many people whose daily word has just become due. */
async function dueTogether(count: number): Promise<Phone[]> {
  const phones: Phone[] = []
  for (let made = 0; made < count; made += 1) phones.push(await town.member('learner'))
  const persons = await Promise.all(phones.map((phone) => town.who(phone)))
  const dueAt = town.hamrah.act().now
  await town.hamrah.db.commit(
    persons.map(({ id: personId }) => {
      const nudge = { personId, hour: 19, zone: 'Asia/Karachi', dueAt, sentAt: null, silent: 0 }
      return { do: 'nudge.set', nudge } as const
    }),
  )
  return phones
}

/** The clock strikes, with this in place of the usual commit, or of what is usually read. */
async function strikesWith(other: Partial<Act>): Promise<void> {
  await sendNudges({ ...town.hamrah.act(), ...other }, catalog)
}

test('somebody acts at the same moment: the others of the batch go out, theirs does not', async () => {
  const [first, middle, last] = await dueTogether(3)
  if (!first || !middle || !last) throw new Error('too few')
  const { commit } = town.hamrah.act()
  const sizes: number[] = []
  const late: Commit = async (changes) => {
    if (sizes.length === 0) await turnOff(town.hamrah.act(), await town.who(middle))
    sizes.push(changes.length)
    return commit(changes)
  }
  await strikesWith({ commit: late })
  await town.calm()
  expect([first, middle, last].map((phone) => nudges(phone).length)).toEqual([1, 0, 1])
  expect(sizes).toEqual([6, 2, 2, 2])
  expect(await wish(town, middle)).toMatchObject({ dueAt: null, sentAt: null })
  await strikes(town)
  expect([first, middle, last].map((phone) => nudges(phone).length)).toEqual([1, 0, 1])
})

test('one that cannot be planned is told in the log, and the others go out', async () => {
  const phones = await dueTogether(3)
  const [poor] = phones
  if (!poor) throw new Error('too few')
  const { id } = await town.who(poor)
  const { store } = town.hamrah.act()
  const person: typeof store.person = (asked) =>
    asked === id ? Promise.reject(new Error('a bug')) : store.person(asked)
  await expect(strikesWith({ store: { ...store, person } })).rejects.toThrow('a bug')
  await town.calm()
  expect(phones.map((phone) => nudges(phone).length)).toEqual([0, 1, 1])
})

test('an hour chosen while the clock strikes does not forget that today has had one', async () => {
  const phone = await town.member('learner')
  await wants(town, phone, 6)
  const before = await wish(town, phone)
  await passToNext(town, phone)
  const { sentAt } = (await wish(town, phone)) ?? {}
  expect(sentAt).toBeGreaterThan(0)
  const act = town.hamrah.act()
  let reads = 0
  // What was read a moment ago is old by now.
  const nudge: typeof act.store.nudge = (id) => {
    reads += 1
    return reads === 1 ? Promise.resolve(before) : act.store.nudge(id)
  }
  const stale = { ...act, store: { ...act.store, nudge } }
  await chooseHour(stale, await town.who(phone), 22, 'Asia/Karachi')
  expect([reads, await wish(town, phone)]).toMatchObject([2, { hour: 22, sentAt }])
  town.pass(16 * 3_600_000)
  const [first] = nudges(phone)
  await strikes(town)
  expect(nudges(phone)).toEqual([first])
})
