import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readStaff } from '../../src/app/staff.ts'
import type { Tolana } from '../../src/domain/people.ts'
import { asks, cards, codeOn, takes, upToReader, upToWords } from './asking.ts'
import { bare, LOCALES, unspoken } from './prose.ts'
import { foundTown, type MemberOptions, type Phone, type Town } from './town.ts'

let town: Town
let tolana: Tolana
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())
// Readers of other districts are everybody's: whoever served in an earlier test serves no more.
beforeEach(async () => {
  const { store, commit } = town.hamrah.db
  const before = [...(await store.members('coordinator')), ...(await store.members('owner'))]
  for (const person of before)
    await commit([{ do: 'person.set', person: { ...person, role: 'learner' } }])
  await commit([{ do: 'setting.set', name: 'post.focal', value: null }])
  for (const { id } of await store.casesOpen()) await commit([{ do: 'case.drop', caseId: id }])
  tolana = await town.tolanaNamed('Zaitoon')
})

const learner = (options: MemberOptions = {}) => town.member('learner', { tolana, ...options })
const coordinator = (options: MemberOptions = {}) =>
  town.member('coordinator', { tolana, ...options })
const screen = (phone: Phone) => bare(phone.last().text)
const labels = (phone: Phone) => phone.buttons(phone.last()).map((label) => bare(label))
const told = (phone: Phone, code: string) =>
  cards(phone).some(({ text }) => text?.includes(code) ?? false)

/** Says how somebody is addressed, after they have joined. */
async function woman(phone: Phone): Promise<Phone> {
  const person = await town.who(phone)
  await town.hamrah.db.commit([
    { do: 'person.set', person: { ...person, profile: { ...person.profile, gender: 'she' } } },
  ])
  return phone
}

async function goes(phone: Phone, ...args: readonly string[]): Promise<void> {
  for (const arg of args) await town.presses(phone, arg)
}

async function askReader(phone: Phone): Promise<void> {
  await town.sends(phone, '/ask')
  await upToReader(town, phone)
}

/** Sends what the reader was just chosen for; the code. */
async function sent(phone: Phone): Promise<string> {
  await goes(phone, 'chat', 'wordless', 'send')
  return codeOn(phone)
}

describe('who reads it', () => {
  test('is the Tolana’s coordinator, by one tap, where there is nobody else', async () => {
    const near = await coordinator({ nickname: 'Reshma' })
    const phone = await learner()
    await askReader(phone)
    expect(screen(phone)).toContain('Your Tolana’s coordinator reads it')
    expect(phone.buttons(phone.last())).toEqual(['▶ Go on', '✕ Never this person', '◀ Back'])
    await goes(phone, 'own')
    expect(told(near, await sent(phone))).toBe(true)
  })

  test('is offered only where it leads to somebody', async () => {
    await coordinator()
    await town.member('coordinator')
    const phone = await learner()
    await askReader(phone)
    expect(phone.buttons(phone.last())).toEqual([
      '1 · My Tolana’s coordinator',
      '2 · Someone from another district',
      '✕ Never this person',
      '◀ Back',
    ])
    await woman(await town.member('coordinator'))
    await town.member('owner')
    await town.sends(phone, '/ask')
    expect(phone.buttons(phone.last()).slice(0, 4)).toEqual([
      '1 · My Tolana’s coordinator',
      '2 · A woman',
      '3 · Someone from another district',
      '4 · It is about someone here',
    ])
    expect(screen(phone)).toContain('it goes past everyone here, to one trusted person')
  })

  test.each(['woman', 'elsewhere', 'inside'] as const)('%s: she alone is told', async (reader) => {
    const near = await coordinator()
    const nearShe = await woman(await coordinator())
    const far = await town.member('coordinator')
    const owner = await town.member('owner')
    const phone = await learner()
    await askReader(phone)
    await goes(phone, reader)
    const code = await sent(phone)
    const meant = { woman: nearShe, elsewhere: far, inside: owner }[reader]
    for (const one of [near, nearShe, far, owner])
      expect([told(one, code)]).toEqual([one === meant])
    const [kase] = await town.hamrah.db.store.casesOpen()
    expect(kase?.route).toEqual({ reader, never: [] })
  })

  test('past the Tolana goes to the focal point, where one was named', async () => {
    const far = await town.member('coordinator')
    const owner = await town.member('owner')
    const { id } = await town.who(far)
    await town.hamrah.db.commit([{ do: 'setting.set', name: 'post.focal', value: id }])
    const phone = await learner()
    await askReader(phone)
    await goes(phone, 'inside')
    const code = await sent(phone)
    expect([told(far, code), told(owner, code)]).toEqual([true, false])
  })

  test('is chosen anew where whoever was chosen is there no more; the words stay', async () => {
    await coordinator()
    const she = await woman(await coordinator())
    const phone = await learner()
    await upToWords(town, phone, { reader: 'woman' })
    await town.sends(phone, 'Words for a woman only')
    await town.hamrah.db.commit([
      { do: 'person.set', person: { ...(await town.who(she)), role: 'mentor' } },
    ])
    await town.presses(phone, 'send')
    expect(screen(phone)).toContain('The one you chose is not there any more')
    expect(phone.buttons(phone.last()).join()).not.toContain('A woman')
    expect(await town.hamrah.db.store.casesOpen()).toEqual([])
    await goes(phone, 'own', 'chat')
    expect(screen(phone)).toContain('Words for a woman only')
  })
})

describe('never this person', () => {
  test('by nickname: told nothing, by no way', async () => {
    const kamran = await coordinator({ nickname: 'Kamran' })
    const other = await coordinator()
    const phone = await learner()
    await askReader(phone)
    await goes(phone, 'never')
    expect(labels(phone)).toEqual(['✓ Kamran', '✓ Coordinator 1', '▶ Done'])
    await town.taps(phone, '✓ Kamran')
    expect(phone.buttons(phone.last())[0]).toBe('✕ Kamran')
    await goes(phone, 'done')
    expect(labels(phone)).toContain('✕ Never this person: 1')
    await goes(phone, 'own')
    const code = await sent(phone)
    expect([told(kamran, code), told(other, code)]).toEqual([false, true])
    await town.sends(kamran, '/desk')
    expect(phone.buttons(kamran.last()).join() + screen(kamran)).not.toContain(code)
    const [kase] = await town.hamrah.db.store.casesOpen()
    const { adults } = await readStaff(town.hamrah.act())
    const { id } = await town.who(kamran)
    expect(kase?.route.never).toEqual([adults.find((one) => one.id === id)?.mark])
    expect(kase?.route.never).not.toContain(id)
    for (const data of [`case.${kase?.id ?? ''}`, `do.take.${kase?.id ?? ''}`]) {
      kamran.tapsData(data)
      await town.calm()
    }
    expect((await town.hamrah.db.store.casesOpen())[0]?.state).toBe('waiting')
    await takes(town, other)
    expect((await town.hamrah.db.store.casesOpen())[0]?.state).toBe('taken')
  })

  test('is taken back by a second tap, and the last one cannot be left out', async () => {
    await coordinator({ nickname: 'Kamran' })
    const phone = await learner()
    await askReader(phone)
    await goes(phone, 'never')
    await town.taps(phone, '✓ Kamran')
    expect(phone.toasts.at(-1)?.text).toContain('Then nobody could read it')
    expect(phone.buttons(phone.last())[0]).toBe('✓ Kamran')
    await town.member('owner', { nickname: 'Lead' })
    await town.taps(phone, '✓ Kamran')
    await town.taps(phone, '✕ Kamran')
    expect(phone.buttons(phone.last()).slice(0, 2)).toEqual(['✓ Kamran', '✓ Lead'])
  })

  test('stays left out by who they are, whatever they are called later', async () => {
    const kamran = await coordinator({ nickname: 'Kamran' })
    await coordinator()
    const phone = await learner()
    await askReader(phone)
    await goes(phone, 'never')
    await town.taps(phone, '✓ Kamran')
    await goes(phone, 'done', 'own', 'chat')
    const person = await town.who(kamran)
    await town.hamrah.db.commit([
      { do: 'person.set', person: { ...person, role: 'owner', tolanaId: null } },
    ])
    await goes(phone, 'wordless', 'send')
    expect(told(kamran, codeOn(phone))).toBe(false)
  })

  test('lists many on pages', async () => {
    for (let index = 0; index < 9; index += 1) await coordinator({ nickname: `C${index}` })
    const phone = await learner()
    await askReader(phone)
    await goes(phone, 'never', 'page-1')
    expect(phone.buttons(phone.last())).toHaveLength(3)
    const [last] = phone.buttons(phone.last())
    await town.taps(phone, last ?? '')
    expect(phone.buttons(phone.last())[0]).toBe(last?.replace('✓', '✕'))
  })
})

describe('under eighteen', () => {
  test.each(LOCALES)('two adults will know, and no more: said before, in %s', async (locale) => {
    await coordinator({ locale })
    const phone = await learner({ minor: true, locale })
    await askReader(phone)
    const raw = [...unspoken(phone)]
    expect(screen(phone).split('\n\n')).toHaveLength(2)
    await goes(phone, 'never')
    raw.push(...unspoken(phone))
    await goes(phone, 'done', 'own')
    expect([...raw, ...unspoken(phone)]).toEqual([])
    expect(phone.buttons(phone.last())).toHaveLength(3)
  })

  test('two are told', async () => {
    const [one, two] = [await coordinator(), await coordinator()]
    const code = await asks(town, await learner({ minor: true }))
    expect([told(one, code), told(two, code)]).toEqual([true, true])
  })
})
