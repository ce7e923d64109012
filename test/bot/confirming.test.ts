import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asks } from './asking.ts'
import { bare, seen, words } from './prose.ts'
import { foundTown, type Town } from './town.ts'
import { calls, circle, comesBy, coordinator, linkBy, openCall, tapsData } from './trusting.ts'

const DAY = 86_400_000
let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

const role = async (phone: Parameters<Town['who']>[0]) => (await town.who(phone)).role

describe('a mentor by a coordinator’s link', () => {
  test('learns meanwhile, and is confirmed by another, never by the one who made it', async () => {
    const all = await circle(town, 'Deodar', 2, true)
    const [maker, other] = [coordinator(all, 0), coordinator(all, 1)]
    const code = await linkBy(town, maker, 'mentor', all.tolana)
    const newcomer = await comesBy(town, code, { nickname: 'Nazia' })
    expect(await town.who(newcomer)).toMatchObject({ role: 'learner', tolanaId: all.tolana.id })
    expect(newcomer.last().text).toBe(words('en', 'door--waiting'))
    expect([calls(maker), calls(other), calls(all.owner)]).toEqual([0, 1, 1])

    const { id } = await town.who(newcomer)
    await tapsData(town, maker, `door.${id}.yes`)
    expect(await role(newcomer)).toBe('learner')
    await town.sends(maker, '/invite')
    expect(maker.buttons().join()).not.toContain('🚪')

    await town.sends(other, '/invite')
    await town.taps(other, /🚪 At the door: .1/)
    await town.taps(other, '1 · Nazia · Mentor')
    expect(bare(other.last().text)).toContain('They would be Mentor of Deodar.')
    await town.taps(other, '✔ Yes, confirm')
    expect(await role(newcomer)).toBe('mentor')
    expect(newcomer.chat.some(({ text }) => text === words('en', 'notice--case-news'))).toBe(true)
    // The card that called the owner opens nothing any more.
    await openCall(town, all.owner)
    expect(seen(all.owner)).toContain(words('en', 'door--late'))
    expect(
      town.rows(`SELECT act FROM "Audit" WHERE act LIKE 'role.%'`).map(({ act }) => act),
    ).toEqual(['role.ask', 'role.confirm'])
  })

  test('whom nobody knows stays a learner; after a fortnight nobody is asked any more', async () => {
    const all = await circle(town, 'Deodar', 2)
    const [maker, other] = [coordinator(all, 0), coordinator(all, 1)]
    const refused = await comesBy(town, await linkBy(town, maker, 'mentor', all.tolana))
    await openCall(town, other)
    await town.taps(other, '✕ No')
    expect(await role(refused)).toBe('learner')
    const waiting = await comesBy(town, await linkBy(town, maker, 'mentor', all.tolana))
    town.pass(14 * DAY + 1000)
    await tapsData(town, other, `door.${(await town.who(waiting)).id}.yes`)
    expect(await role(waiting)).toBe('learner')
    await town.job('drop-old-candidates')
    expect(town.rows(`SELECT * FROM "Candidate"`)).toEqual([])
  })
})

describe('a coordinator by an owner’s link', () => {
  test('the first two by the owner alone; of the third every colleague hears', async () => {
    const all = await circle(town, 'Deodar', 1, true)
    const second = await comesBy(town, await linkBy(town, all.owner, 'coordinator', all.tolana))
    await openCall(town, all.owner)
    expect(bare(all.owner.last().text)).toContain('They came by your link.')
    await town.taps(all.owner, '✔ Yes, confirm')
    expect(await role(second)).toBe('coordinator')

    const third = await comesBy(town, await linkBy(town, all.owner, 'coordinator', all.tolana), {
      nickname: 'Zarmina',
    })
    const { id } = await town.who(third)
    await tapsData(town, all.owner, `door.${id}.yes`)
    expect(await role(third)).toBe('learner')
    await tapsData(town, second, `door.${id}.yes`)
    expect(await role(third)).toBe('coordinator')
    const first = coordinator(all, 0)
    await openCall(town, first)
    expect(bare(first.last().text)).toContain('Zarmina\n\nCoordinator · Deodar')
  })

  test('hears, once confirmed, of what has been waiting', async () => {
    const all = await circle(town, 'Juniper', 0)
    const asker = await town.member('learner', { tolana: all.tolana })
    const code = await asks(town, asker)
    const phone = await comesBy(town, await linkBy(town, all.owner, 'coordinator', all.tolana))
    await town.sends(phone, '/desk')
    expect(phone.last().text).toBe(words('en', 'menu--title'))
    await tapsData(town, all.owner, `door.${(await town.who(phone)).id}.yes`)
    expect(phone.chat.some(({ text }) => bare(text).includes(code))).toBe(true)
  })

  test('two who confirm at once do it once', async () => {
    const all = await circle(town, 'Deodar', 2)
    const newcomer = await comesBy(town, await linkBy(town, all.owner, 'coordinator', all.tolana))
    const { id } = await town.who(newcomer)
    const before = town.rows(`SELECT * FROM "Audit" WHERE act = 'role.confirm'`).length
    coordinator(all, 0).tapsData(`door.${id}.yes`)
    coordinator(all, 1).tapsData(`door.${id}.yes`)
    await town.calm()
    expect(await role(newcomer)).toBe('coordinator')
    expect(town.rows(`SELECT * FROM "Audit" WHERE act = 'role.confirm'`)).toHaveLength(before + 1)
  })
})

describe('a link', () => {
  test('raises a member only once somebody confirmed it', async () => {
    const all = await circle(town, 'Deodar', 2)
    const member = await town.member('learner', { tolana: all.tolana })
    await town.sends(
      member,
      `/start ${await linkBy(town, coordinator(all, 0), 'mentor', all.tolana)}`,
    )
    expect(seen(member)).toContain(words('en', 'start--asked'))
    expect(await role(member)).toBe('learner')
    await tapsData(town, coordinator(all, 1), `door.${(await town.who(member)).id}.yes`)
    expect(await role(member)).toBe('mentor')
  })

  test('is worth no more than whoever made it is by now', async () => {
    const all = await circle(town, 'Deodar', 2)
    const maker = coordinator(all, 0)
    const codes = [
      await linkBy(town, maker, 'mentor', all.tolana),
      await linkBy(town, maker, 'learner', all.tolana),
    ]
    const person = await town.who(maker)
    const frozen = { ...person, role: 'learner', frozenRole: 'coordinator' } as const
    await town.hamrah.db.commit([{ do: 'person.set', person: frozen }])
    for (const code of codes) {
      const phone = town.stranger()
      await town.sends(phone, `/start ${code}`)
      expect(phone.last().text).toContain(words('en', 'stranger--page'))
    }
  })

  test('an owner’s made in the chat gives the office after an hour, and all hear at once', async () => {
    const all = await circle(town, 'Deodar', 1)
    const before = calls(coordinator(all, 0))
    const next = await comesBy(town, await linkBy(town, all.owner, 'owner', all.tolana))
    expect(next.last().text).toBe(words('en', 'door--waiting-owner'))
    expect(calls(coordinator(all, 0))).toBe(before + 1)
    await town.job('carry-out-plans')
    expect(await role(next)).toBe('learner')
    town.pass(3_600_000)
    await town.job('carry-out-plans')
    expect(await role(next)).toBe('owner')
  })

  test('from the terminal needs nobody', async () => {
    const phone = await town.member('owner')
    expect(await role(phone)).toBe('owner')
  })
})
