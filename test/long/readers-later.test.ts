import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Tolana } from '../../src/domain/people.ts'
import { asks, cards, does, takes } from '../bot/asking.ts'
import { bare, unspoken, words } from '../bot/prose.ts'
import { foundTown, type MemberOptions, type Phone, type Town } from '../bot/town.ts'

let town: Town
let tolana: Tolana
let owner: Phone
beforeAll(async () => {
  town = await foundTown()
  owner = await town.member('owner', { nickname: 'Lead' })
})
afterAll(() => town.close())
beforeEach(async () => {
  tolana = await town.tolanaNamed('Zaitoon')
})

const learner = (options: MemberOptions = {}) => town.member('learner', { tolana, ...options })
const coordinator = (options: MemberOptions = {}) =>
  town.member('coordinator', { tolana, ...options })
const told = (phone: Phone, code: string) =>
  cards(phone).filter(({ text }) => text?.includes(code) ?? false).length
const kaseOf = async (code: string) => {
  const kase = (await town.hamrah.db.store.casesOpen()).find((one) => one.code === code)
  if (!kase) throw new Error(`no case ${code}`)
  return kase
}

/** Opens one's own question from the list and who reads it. */
async function opensReaders(phone: Phone, code: string): Promise<void> {
  await town.sends(phone, '/ask')
  await town.taps(phone, new RegExp(code))
  await does(town, phone, 'reader')
}

describe('who reads a waiting question, chosen anew', () => {
  test('is told; whoever was told before has no card of it and no way to it', async () => {
    const near = await coordinator()
    const phone = await learner()
    const code = await asks(town, phone)
    expect([told(near, code), told(owner, code)]).toEqual([1, 0])
    await opensReaders(phone, code)
    expect(phone.buttons(phone.last())[0]).toBe('1 · My Tolana’s coordinator ✓')
    await town.presses(phone, 'inside')
    expect(phone.last().text).toContain(code)
    expect([told(near, code), told(owner, code)]).toEqual([0, 1])
    const kase = await kaseOf(code)
    expect(kase.route).toEqual({ reader: 'inside', never: [] })
    near.tapsData(`case.${kase.id}`)
    await town.calm()
    expect(near.last().text).not.toContain(code)
    expect(near.toasts.at(-1)?.text).toBe(bare(words('en', 'kind--gone')))
    near.tapsData(`do.take.${kase.id}`)
    await town.calm()
    expect((await kaseOf(code)).state).toBe('waiting')
    const acts = (await town.hamrah.db.store.audit(20, 0)).filter(({ subject }) => subject === code)
    expect(acts.map(({ act }) => act)).toEqual(['case.route', 'case.open'])
  })

  test('leaves out one by nickname at once; the others keep their one card', async () => {
    const kamran = await coordinator({ nickname: 'Kamran' })
    const other = await coordinator({ nickname: 'Reshma' })
    const phone = await learner()
    const code = await asks(town, phone)
    await opensReaders(phone, code)
    await town.presses(phone, 'never')
    await town.taps(phone, '✓ Kamran')
    expect(phone.buttons(phone.last())).toContain('✕ Kamran')
    expect([told(kamran, code), told(other, code), told(owner, code)]).toEqual([0, 1, 0])
    await town.taps(phone, '✓ Reshma')
    expect([told(other, code), told(owner, code)]).toEqual([0, 1])
    await town.taps(phone, '✓ Lead')
    expect(phone.toasts.at(-1)?.text).toContain('Then nobody could read it')
    expect(told(owner, code)).toBe(1)
    await town.taps(phone, '✕ Kamran')
    expect([told(kamran, code), told(owner, code)]).toEqual([1, 0])
    await town.taps(phone, '▶ Done')
    expect(phone.buttons(phone.last()).map((label) => bare(label))).toContain(
      '✕ Never this person: 1',
    )
    expect(unspoken(phone)).toEqual([])
  })

  test('is no more to be chosen once somebody has it in hand', async () => {
    const near = await coordinator()
    const phone = await learner()
    const code = await asks(town, phone)
    await opensReaders(phone, code)
    const before = await kaseOf(code)
    await takes(town, near)
    for (const arg of ['inside', 'never', 'done', `n-${(await town.who(near)).id}`]) {
      phone.tapsData(`do.reader.${before.id}.${arg}`)
      await town.calm()
      expect(bare(phone.last().text)).toContain(code)
    }
    const kase = await kaseOf(code)
    expect([kase.route, kase.state]).toEqual([before.route, 'taken'])
    expect(phone.buttons(phone.last())).not.toContain(words('en', 'case--do-reader'))
  })

  test('is chosen from the Tolana it was asked in, wherever the reporter is by now', async () => {
    await coordinator({ nickname: 'Kamran' })
    const phone = await learner()
    const code = await asks(town, phone)
    const elsewhere = await town.tolanaNamed('Elsewhere')
    await town.member('coordinator', { tolana: elsewhere, nickname: 'Stranger' })
    const person = await town.who(phone)
    await town.hamrah.db.commit([
      { do: 'person.set', person: { ...person, tolanaId: elsewhere.id } },
    ])
    await opensReaders(phone, code)
    await town.presses(phone, 'never')
    expect(phone.buttons(phone.last())).toContain('✓ Kamran')
    expect(phone.buttons(phone.last()).join()).not.toContain('Stranger')
    await town.taps(phone, '✓ Kamran')
    expect(phone.buttons(phone.last())).toContain('✕ Kamran')
  })

  test('is nobody’s business but the reporter’s', async () => {
    const near = await coordinator()
    const stranger = await learner()
    const code = await asks(town, await learner())
    const { id } = await kaseOf(code)
    for (const phone of [near, stranger, owner])
      for (const arg of ['', '.inside', '.never', '.done', '.page-1', '.n-AAAAAAAAAAAA']) {
        phone.tapsData(`do.reader.${id}${arg}`)
        await town.calm()
        expect(phone.toasts.at(-1)?.text).toBe(bare(words('en', 'kind--gone')))
      }
    expect(await kaseOf(code)).toMatchObject({ seq: 0, route: { reader: 'own', never: [] } })
  })

  test('forged choices change nothing', async () => {
    await coordinator()
    const phone = await learner()
    const code = await asks(town, phone)
    const { id } = await kaseOf(code)
    for (const arg of ['woman', 'everybody', 'n-AAAAAAAAAAAA', 'page-999', 'n-', '__proto__']) {
      phone.tapsData(`do.reader.${id}.${arg}`)
      await town.calm()
      expect(unspoken(phone)).toEqual([])
    }
    expect(await kaseOf(code)).toMatchObject({ seq: 0, route: { reader: 'own', never: [] } })
  })
})
