import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bare, seen, words } from './prose.ts'
import { foundTown, type Phone, type Town } from './town.ts'

const OWNER = 777_000_111
const SECOND_OWNER = 777_000_222
const DAY = 86_400_000
let town: Town
beforeAll(async () => {
  town = await foundTown({ OWNER_IDS: `${OWNER},${SECOND_OWNER}` })
})
afterAll(() => town.close())

const SKIP = '▶ Without a name'
const AGREE = '✔ Good, let us start'

const answer = async (phone: Phone, labels: readonly string[]) => {
  for (const label of labels) await town.taps(phone, label)
}
const known = (phone: Phone) => town.hamrah.db.store.personByTelegram(phone.id)

async function expectStranger(phone: Phone, payload: string): Promise<void> {
  await town.sends(phone, payload)
  expect(phone.last().text).toContain(words('en', 'stranger--page'))
  expect(phone.last().text).toContain(words('ur', 'stranger--page'))
  expect(phone.last().text).toContain(words('ps', 'stranger--page'))
  expect(phone.buttons()).toEqual([])
  expect(await known(phone)).toBeUndefined()
}

describe('a link that does not open', () => {
  test('because it is used up', async () => {
    const code = await town.invite('learner')
    await town.joins(town.stranger(), code)
    await expectStranger(town.stranger(), `/start ${code}`)
  })

  test('because it is too old', async () => {
    const code = await town.invite('coordinator')
    town.pass(3 * DAY + 1000)
    await expectStranger(town.stranger(), `/start ${code}`)
  })

  test.each([
    '/start',
    '/start ',
    '/start forged-code-123',
    '/start ../../x',
    '/start a b',
    'hello',
  ])('because it is none: %s', async (text) => {
    await expectStranger(town.stranger(), text)
  })

  test('in the person’s own language first', async () => {
    const phone = town.stranger({ language_code: 'ur' })
    await town.sends(phone, '/start')
    expect(phone.last().text?.startsWith(words('ur', 'stranger--page'))).toBe(true)
  })

  test('five times: then even a good one has to wait', async () => {
    const phone = town.stranger()
    const good = await town.invite('learner')
    for (let guess = 0; guess < 5; guess += 1) await town.sends(phone, `/start guess${guess}`)
    await town.sends(phone, `/start ${good}`)
    expect(phone.last().text).toContain(words('en', 'stranger--slow'))
    expect(await known(phone)).toBeUndefined()
    town.pass(31_000)
    await town.sends(phone, `/start ${good}`)
    expect(phone.buttons()).toContain('English')
  })

  test('while others wait for nothing', async () => {
    const phone = town.stranger()
    await town.sends(phone, `/start ${await town.invite('learner')}`)
    expect(phone.buttons()).toContain('English')
  })

  test('for a member: guessing is slowed too', async () => {
    const phone = await town.member('learner')
    const good = await town.invite('coordinator')
    for (let guess = 0; guess < 5; guess += 1) {
      await town.sends(phone, `/start guess${guess}`)
      expect(seen(phone)).toContain(words('en', 'start--closed'))
    }
    await town.sends(phone, `/start ${good}`)
    expect(seen(phone)).toContain(words('en', 'start--slow'))
    expect((await town.who(phone)).role).toBe('learner')
  })

  test('in the middle of joining: guessing is slowed too', async () => {
    const phone = town.stranger()
    await town.sends(phone, `/start ${await town.invite('learner')}`)
    await town.taps(phone, 'English')
    for (let guess = 0; guess < 5; guess += 1) await town.sends(phone, `/start guess${guess}`)
    const good = await town.invite('mentor')
    await town.sends(phone, `/start ${good}`)
    await answer(phone, ['1 · As to a sister', '1 · Eighteen or older', '1 · Only mine', SKIP])
    await town.taps(phone, AGREE)
    expect((await town.who(phone)).role).toBe('learner')
  })

  test('that two have open and only one can use: the second hears why, and can use another', async () => {
    const code = await town.invite('learner')
    const [one, two] = [town.stranger(), town.stranger()]
    for (const phone of [one, two]) {
      await town.sends(phone, `/start ${code}`)
      await answer(phone, [
        'English',
        '1 · As to a sister',
        '1 · Eighteen or older',
        '1 · Only mine',
      ])
      await town.taps(phone, SKIP)
    }
    await town.taps(one, AGREE)
    await town.taps(two, AGREE)
    expect((await town.who(one)).state).toBe('member')
    expect((await town.who(two)).state).toBe('joining')
    expect(two.toasts.at(-1)?.text).toBe(words('en', 'start--closed'))
    await town.sends(two, `/start ${await town.invite('mentor')}`)
    expect(two.last().text).toContain('Before we start')
    await town.taps(two, AGREE)
    expect(await town.who(two)).toMatchObject({ state: 'member', role: 'mentor' })
  })
})

describe('a second link', () => {
  test('raises a role', async () => {
    const phone = await town.member('learner')
    await town.sends(phone, `/start ${await town.invite('coordinator')}`)
    expect(seen(phone)).toContain(words('en', 'start--raised'))
    expect((await town.who(phone)).role).toBe('coordinator')
  })

  test.each(['learner', 'mentor', 'coordinator'] as const)(
    'to %s never lowers a coordinator, and stays free for someone else',
    async (role) => {
      const phone = await town.member('coordinator')
      const code = await town.invite(role)
      await town.sends(phone, `/start ${code}`)
      expect(seen(phone)).toContain(words('en', 'start--same'))
      expect(await town.who(phone)).toMatchObject({
        role: 'coordinator',
        tolanaId: town.tolana.id,
      })
      await town.joins(town.stranger(), code)
    },
  )

  test('to a lower role elsewhere carries no rank over there', async () => {
    const other = await town.tolanaNamed('Deodar')
    const coordinator = await town.member('coordinator')
    await town.sends(coordinator, `/start ${await town.invite('learner', other)}`)
    expect((await town.who(coordinator)).tolanaId).toBe(town.tolana.id)
    const learner = await town.member('learner')
    await town.sends(learner, `/start ${await town.invite('learner', other)}`)
    expect(await town.who(learner)).toMatchObject({ role: 'learner', tolanaId: other.id })
  })
})

describe('owners', () => {
  test('by OWNER_IDS, with no link; the first chat founds, invites and appoints', async () => {
    const owner = town.stranger({ id: OWNER })
    await town.joins(owner, '')
    expect(await town.who(owner)).toMatchObject({ role: 'owner', tolanaId: null })

    await town.sends(owner, '/team')
    await town.taps(owner, '🏡 Tolanas')
    await town.taps(owner, '+ New Tolana')
    await town.sends(owner, 'Zaitoon')
    expect(owner.last().text).toContain('The Tolana is there')
    expect(owner.chat.some(({ text }) => text === 'Zaitoon')).toBe(false)
    await town.sends(owner, '/team')
    await town.taps(owner, '🏡 Tolanas')
    expect(bare(owner.last().text)).toContain('Zaitoon\nCoordinators: 0 · Mentors: 0 · Learners: 0')

    await town.taps(owner, /Coordinator · .Zaitoon/)
    const coordinator = town.stranger()
    await town.joins(coordinator, codeIn(owner))
    expect((await town.who(coordinator)).role).toBe('learner')
    await town.taps(owner, '▶ Open')
    await town.taps(owner, '✔ Yes, confirm')
    expect((await town.who(coordinator)).role).toBe('coordinator')
    await town.sends(coordinator, '/tolana')
    expect(bare(coordinator.last().text)).toContain('Zaitoon')

    await town.sends(owner, '/invite')
    await town.taps(owner, '3 · Zaitoon')
    expect(owner.buttons()).toEqual(['1 · Learner', '2 · Mentor', '3 · Coordinator', '🏠 Menu'])
    await town.taps(owner, '1 · Learner')
    await town.taps(owner, /10. people/)
    const code = codeIn(owner)
    for (let i = 0; i < 10; i += 1) await town.joins(town.stranger(), code)
    const eleventh = town.stranger()
    await town.sends(eleventh, `/start ${code}`)
    expect(await known(eleventh)).toBeUndefined()
    await town.sends(owner, '/team')
    await town.taps(owner, '🏡 Tolanas')
    expect(bare(owner.last().text)).toContain(
      'Zaitoon\nCoordinators: 1 · Mentors: 0 · Learners: 10',
    )
  })

  test('by OWNER_IDS also who was a member before they were named there', async () => {
    const phone = await town.member('learner', { user: { id: SECOND_OWNER } })
    const person = await town.who(phone)
    await town.hamrah.db.commit([{ do: 'person.set', person: { ...person, role: 'learner' } }])
    await town.sends(phone, '/menu')
    expect((await town.who(phone)).role).toBe('learner')
    await town.sends(phone, '/start')
    expect((await town.who(phone)).role).toBe('owner')
  })

  test('a coordinator invites learners and mentors of their own Tolana, nobody else', async () => {
    const coordinator = await town.member('coordinator')
    await town.sends(coordinator, '/invite')
    expect(coordinator.buttons()).toEqual(['1 · Learner', '2 · Mentor', '🏠 Menu'])
    await town.taps(coordinator, '2 · Mentor')
    const mentor = town.stranger()
    await town.joins(mentor, codeIn(coordinator))
    // A second person has to know them; `confirming.test.ts` tells the rest.
    expect(await town.who(mentor)).toMatchObject({ role: 'learner', tolanaId: town.tolana.id })
  })
})

/** The code in the link that this phone shows. */
function codeIn(phone: Phone): string {
  return /\?start=([\w-]+)/.exec(phone.last().text ?? '')?.[1] ?? 'no link'
}

describe('with the door open', () => {
  test('anyone who presses Start may join, as a learner of no Tolana', async () => {
    const open = await foundTown({ JOIN: 'open' })
    try {
      const phone = open.stranger()
      await open.sends(phone, 'hello')
      expect(phone.last().text).toContain(words('en', 'stranger--page'))
      await open.sends(phone, '/start')
      await open.joins(phone, '')
      expect(await open.who(phone)).toMatchObject({ role: 'learner', tolanaId: null })
    } finally {
      await open.close()
    }
  })
})
