import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askFreeze } from '../../src/app/freeze.ts'
import { bare, seen, words } from '../bot/prose.ts'
import { foundTown, type Phone, type Town } from '../bot/town.ts'
import { calls, circle, comesBy, coordinator, linkBy, tapsData } from '../bot/trusting.ts'

const HOUR = 3_600_000
let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

const id = async (phone: Phone) => (await town.who(phone)).id
const role = async (phone: Phone) => (await town.who(phone)).role
const given = (about: string) =>
  town.rows(`SELECT actor FROM "Audit" WHERE act = 'role.give' AND subject = '${about}'`)

describe('a role that nobody had to confirm', () => {
  test('is in the log, and who serves hears of it', async () => {
    const all = await circle(town, 'Sanober', 1, true)
    const [near] = all.coordinators
    const far = await town.member('coordinator', { tolana: await town.tolanaNamed('Far') })
    if (!near) throw new Error('nobody')
    const newcomer = town.stranger()
    await town.joins(newcomer, await town.invite('coordinator', all.tolana), { nickname: 'Nazo' })
    expect([calls(near), calls(all.owner), calls(far)]).toEqual([1, 1, 0])
    const number = town.hamrah.db.vault.actorNumber(await id(newcomer))
    expect(given(String(number))).toEqual([{ actor: 1 }])
    await town.sends(newcomer, `/start ${await town.invite('owner')}`)
    expect(await role(newcomer)).toBe('owner')
    expect([calls(near), calls(all.owner), calls(far)]).toEqual([2, 2, 1])
    expect(given(String(number))).toHaveLength(2)
  })
})

describe('the door', () => {
  test('says what they are now, and what a form of address opens', async () => {
    const all = await circle(town, 'Sanober', 2)
    const newcomer = await town.member('learner', { tolana: all.tolana, nickname: 'Nazo' })
    await tapsData(town, newcomer, 'set.gender.she')
    const link = await linkBy(town, all.owner, 'coordinator', all.tolana)
    await town.sends(newcomer, `/start ${link}`)
    await tapsData(town, coordinator(all, 0), `door.${await id(newcomer)}`)
    const asked = bare(coordinator(all, 0).last().text)
    expect(asked).toContain('Nazo · Learner')
    expect(asked).toContain('a woman’s questions would come to them')
    // Nor does it change while they stand there.
    await tapsData(town, newcomer, 'set.gender.he')
    await tapsData(town, newcomer, 'set.gender.she')
    expect((await town.who(newcomer)).profile.gender).toBe('he')
  })

  test('is left by whoever is frozen or lowered', async () => {
    const all = await circle(town, 'Sanober', 3)
    const accused = coordinator(all, 2)
    const elsewhere = await town.tolanaNamed('Elsewhere')
    await town.sends(accused, `/start ${await linkBy(town, all.owner, 'coordinator', elsewhere)}`)
    const waiting = async () => {
      const [rows, who] = [await town.hamrah.db.store.candidates(), await id(accused)]
      return rows.filter(({ personId }) => personId === who).length
    }
    expect(await waiting()).toBe(1)
    for (const by of [0, 1])
      await tapsData(town, coordinator(all, by), `wrong.${await id(accused)}.yes`)
    expect(await waiting()).toBe(0)
    await tapsData(town, accused, 'set.gender.she')
    expect((await town.who(accused)).profile.gender).toBe('other')
  })
})

describe('a link', () => {
  test('of a lowered maker opens nothing, also to whoever has begun to join by it', async () => {
    const all = await circle(town, 'Sanober', 2)
    const maker = coordinator(all, 0)
    const codes = await Promise.all([1, 2].map(() => linkBy(town, maker, 'learner', all.tolana)))
    const [begun, late] = [town.stranger(), town.stranger()]
    await town.sends(begun, `/start ${codes[0] ?? ''}`)
    await tapsData(town, all.owner, `lower.${await id(maker)}.learner`)
    town.pass(HOUR)
    await town.job('carry-out-plans')
    await town.sends(late, `/start ${codes[1] ?? ''}`)
    expect(late.last().text).toContain(words('en', 'stranger--page'))
    await town.taps(begun, /English/)
    for (const row of [2, 0, 0, 0, 0]) await town.taps(begun, begun.buttons()[row] ?? '')
    expect((await town.who(begun)).state).toBe('joining')
    expect(seen(begun)).toContain(words('en', 'start--closed'))
  })

  test('makes nobody under eighteen a coordinator or owner, by whatever way', async () => {
    const all = await circle(town, 'Sanober', 2)
    const code = await linkBy(town, all.owner, 'coordinator', all.tolana)
    const invited = await comesBy(town, code, { minor: true })
    expect(invited.last().text).toBe(words('en', 'door--young'))
    const vouched = town.stranger()
    await town.joins(vouched, await town.invite('owner'), { minor: true })
    const member = await town.member('mentor', { tolana: all.tolana, minor: true })
    await town.sends(member, `/start ${await town.invite('coordinator', all.tolana)}`)
    expect(seen(member)).toContain(words('en', 'start--young'))
    expect([await role(invited), await role(vouched), await role(member)]).toEqual([
      'learner',
      'learner',
      'mentor',
    ])
    expect(await town.hamrah.db.store.candidates()).not.toContainEqual(
      expect.objectContaining({ personId: await id(invited) }),
    )
  })
})

test('of two of the same name each has a number beside it', async () => {
  const all = await circle(town, 'Sanober', 1)
  const join = (nickname: string) => town.member('coordinator', { tolana: all.tolana, nickname })
  const [one] = await Promise.all([join('Zala'), join('zala '), join('Zalan')])
  await tapsData(town, coordinator(all, 0), 'wrong')
  const rows = coordinator(all, 0).buttons().join('\n')
  expect(rows).toMatch(/Zala \(A-\d{6}\) · Coordinator/)
  expect(rows).toMatch(/zala {2}?\(A-\d{6}\) · Coordinator/)
  expect(rows).toContain('Zalan · Coordinator')
  await tapsData(town, coordinator(all, 0), `wrong.${await id(one)}`)
  expect(bare(coordinator(all, 0).last().text)).toMatch(/Zala \(A-\d{6}\)/)
})

test('what they change about themselves while they are frozen stays changed', async () => {
  const all = await circle(town, 'Sanober', 3)
  const accused = coordinator(all, 2)
  const act = town.hamrah.act()
  await askFreeze(act, await town.who(coordinator(all, 0)), await id(accused))
  const slow = { ...act, commit: act.commit }
  const stale = await town.who(accused)
  slow.commit = async (changes) => {
    const profile = { ...stale.profile, nickname: 'Meanwhile' }
    await act.commit([{ do: 'person.set', person: { ...stale, profile }, as: stale.role }])
    return act.commit(changes)
  }
  expect(await askFreeze(slow, await town.who(coordinator(all, 1)), stale.id)).toBe('done')
  expect(await town.who(accused)).toMatchObject({
    role: 'learner',
    frozenRole: 'coordinator',
    profile: { nickname: 'Meanwhile' },
  })
})

test('the counts another owner has asked for are theirs, and the second hears so', async () => {
  const all = await circle(town, 'Sanober', 0)
  const other = await town.member('owner', { shared: true })
  await tapsData(town, all.owner, 'export.yes')
  await tapsData(town, other, 'export.yes')
  expect(seen(other)).toContain(words('en', 'plans--other'))
})
