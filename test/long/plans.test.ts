import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asks, takes } from '../bot/asking.ts'
import { bare, ofBot, seen, words } from '../bot/prose.ts'
import { foundTown, type Phone, type Town } from '../bot/town.ts'
import { calls, circle, coordinator, openCall, tapsData } from '../bot/trusting.ts'

const HOUR = 3_600_000
let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

const id = async (phone: Phone) => (await town.who(phone)).id
const carryOut = async () => {
  await town.job('carry-out-plans')
  await town.calm()
}

describe('the counts', () => {
  test('are ready after an hour, for who asked, and everyone who serves has heard of it', async () => {
    const all = await circle(town, 'Deodar', 1, true)
    const asker = await town.member('learner', { tolana: all.tolana })
    const code = await asks(town, asker, { words: 'A planted secret' })
    await town.sends(all.owner, '/team')
    await town.taps(all.owner, '📤 Counts')
    await town.taps(all.owner, '📤 Yes, make it')
    expect(calls(coordinator(all, 0))).toBe(1)
    await openCall(town, coordinator(all, 0))
    const plan = bare(coordinator(all, 0).last().text)
    expect(plan).toContain('Counts of all questions')
    expect(plan).toMatch(/Asked by A-\d{6}/)
    expect(coordinator(all, 0).buttons().join()).not.toContain('Stop')
    await carryOut()
    await tapsData(town, all.owner, 'export.get')
    expect(ofBot(all.owner).some(({ document }) => document)).toBe(false)

    town.pass(HOUR)
    await carryOut()
    const other = await town.member('owner', { shared: true })
    await tapsData(town, other, 'export.get')
    expect(ofBot(other).some(({ document }) => document)).toBe(false)
    await openCall(town, all.owner)
    await town.taps(all.owner, '📥 Give it to me')
    const sent = ofBot(all.owner).find(({ document }) => document)
    expect(sent).toMatchObject({
      document: { file_name: 'counts.csv' },
      has_protected_content: true,
    })
    const file = await town.hamrah.act().store.traces(await id(all.owner))
    expect(file.map(({ messageId }) => messageId)).toContain(sent?.message_id)
    const csv = await exported(sent?.document?.file_id ?? '')
    expect(csv).toMatch(/^month,about,urgency,outcome,questions/)
    expect(csv).toContain(',someone,soon,waiting,<5,,')
    expect(csv).not.toMatch(new RegExp(`planted|${code}`))
    town.pass(11 * 60_000)
    await town.job('vanish-screens')
    expect(ofBot(all.owner).some(({ document }) => document)).toBe(false)
  })
})

/** What the file says, as a phone would fetch it. */
async function exported(fileId: string): Promise<string> {
  const { url, token } = town.telegram
  const asked = await fetch(`${url}/bot${token}/getFile?file_id=${fileId}`)
  const path = /"file_path":"([^"]+)"/.exec(await asked.text())?.[1] ?? ''
  return (await fetch(`${url}/file/bot${token}/${path}`)).text()
}

test('an hour in which the program was down is none in which anybody could hear of it', async () => {
  const all = await circle(town, 'Deodar', 1, true)
  const one = coordinator(all, 0)
  const counts = async () => (await town.hamrah.db.store.plans()).length
  await tapsData(town, all.owner, 'export.yes')
  const before = [calls(one), calls(all.owner)]
  town.pass(HOUR)
  await town.restart()
  await town.calm()
  // Told again: those who serve, and who asked for it.
  expect([calls(one), calls(all.owner)]).toEqual(before.map((count) => count + 1))
  await carryOut()
  expect(await counts()).toBe(1)
  town.pass(HOUR - 60_000)
  await carryOut()
  expect(await counts()).toBe(1)
  town.pass(60_000)
  await carryOut()
  expect(await counts()).toBe(0)
})

describe('a lower role', () => {
  test('comes after an hour; what they held goes back', async () => {
    const all = await circle(town, 'Deodar', 2)
    const [one] = all.coordinators
    if (!one) throw new Error('nobody')
    const asker = await town.member('learner', { tolana: all.tolana })
    const code = await asks(town, asker)
    await takes(town, one)
    await town.sends(all.owner, '/team')
    await town.taps(all.owner, '⬇ Lower a role')
    await tapsData(town, all.owner, `lower.${await id(one)}`)
    expect(bare(all.owner.last().text)).toMatch(/Amina \(A-\d{6}\) · Coordinator/)
    await town.taps(all.owner, '2 · Learner')
    expect(seen(all.owner)).toContain(words('en', 'plans--planned'))
    await tapsData(town, all.owner, `lower.${await id(one)}.mentor`)
    expect(seen(all.owner)).toContain(words('en', 'plans--already'))
    await carryOut()
    expect((await town.who(one)).role).toBe('coordinator')
    await town.sends(one, '/desk')
    expect(seen(one).join('\n')).toContain(code)
    town.pass(HOUR)
    await carryOut()
    expect((await town.who(one)).role).toBe('learner')
    expect(seen(one).join('\n')).not.toContain(code)
    expect(await town.hamrah.db.store.casesOf(await id(asker))).toMatchObject([
      { state: 'waiting', holderId: null },
    ])
  })

  test('is no way up, and not for coordinators to give', async () => {
    const all = await circle(town, 'Deodar', 1)
    const mentor = await town.member('mentor', { tolana: all.tolana })
    for (const role of ['mentor', 'coordinator', 'owner'])
      await tapsData(town, all.owner, `lower.${await id(mentor)}.${role}`)
    await tapsData(town, all.owner, `lower.${await id(all.owner)}.learner`)
    await tapsData(town, coordinator(all, 0), `lower.${await id(mentor)}.learner`)
    expect(await town.hamrah.db.store.plans()).toEqual([])
  })
})

describe('a plan', () => {
  test('is stopped by any owner, by no coordinator', async () => {
    const all = await circle(town, 'Deodar', 1)
    const other = await town.member('owner', { shared: true })
    await tapsData(town, all.owner, 'wipe.yes')
    const [plan] = await town.hamrah.db.store.plans()
    await tapsData(town, coordinator(all, 0), `plans.${plan?.id ?? ''}.stop`)
    expect(await town.hamrah.db.store.plans()).toHaveLength(1)
    await town.sends(other, '/team')
    await town.taps(other, /⏳ Planned: .1/)
    await town.taps(other, '✕ Stop: ⁨Wipe everything⁩')
    expect(seen(other)).toContain(words('en', 'plans--stopped'))
    expect(await town.hamrah.db.store.plans()).toEqual([])
  })

  test('dies with a freeze of its maker', async () => {
    const all = await circle(town, 'Deodar', 2)
    await tapsData(town, all.owner, 'wipe.yes')
    for (const index of [0, 1])
      await tapsData(town, coordinator(all, index), `wrong.${await id(all.owner)}.yes`)
    expect((await town.who(all.owner)).frozenRole).toBe('owner')
    expect(await town.hamrah.db.store.plans()).toEqual([])
    const people = town.rows(`SELECT count(*) AS n FROM "Person"`)
    town.pass(2 * HOUR)
    await carryOut()
    expect(town.rows(`SELECT count(*) AS n FROM "Person"`)).toEqual(people)
  })
})

test('a wipe: two taps, an hour, then everyone is a stranger and no word stands anywhere', async () => {
  const own = await foundTown()
  try {
    const owner = await own.member('owner')
    const holder = await own.member('coordinator')
    const asker = await own.member('learner')
    const code = await asks(own, asker, { words: 'A planted secret' })
    await takes(own, holder)
    expect(seen(holder).join('\n')).toContain('planted')
    await own.sends(owner, '/team')
    await own.taps(owner, '🧨 Wipe everything')
    await own.taps(owner, '▶ Go on')
    await own.taps(owner, '🧨 Yes, wipe everything')
    await own.job('carry-out-plans')
    expect(own.rows(`SELECT count(*) AS n FROM "Person"`)).toEqual([{ n: 3 }])
    own.pass(HOUR)
    await own.job('carry-out-plans')
    await own.calm()
    for (const phone of [owner, holder, asker]) {
      expect(seen(phone).join('\n')).not.toMatch(new RegExp(`planted|${code}`))
      await own.sends(phone, '/menu')
      expect(phone.last().text).toContain(words('en', 'stranger--page'))
    }
    for (const table of ['Person', 'Case', 'CaseEvent', 'Audit', 'Plan', 'Tolana', 'Trace'])
      expect([table, own.rows(`SELECT * FROM "${table}"`)]).toEqual([table, []])
  } finally {
    await own.close()
  }
})
