import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BUTTONS } from '../../src/bot/routes.ts'
import type { Look } from '../../src/domain/look.ts'
import type { Role, Tolana } from '../../src/domain/people.ts'
import { person } from '../db/houses.ts'
import { arrives } from './actors.ts'
import { keeps } from './look-walk.ts'
import { bare, LOCALES, seen, unspoken, words } from './prose.ts'
import { foundTown, type Phone, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

let newest = 0
/** Members of a Tolana who looked twice, one after the other; `now` is what they saw the second time. */
async function looked(
  tolana: Tolana,
  count: number,
  now: Partial<Look> = {},
  role: Role = 'learner',
) {
  for (let at = 0; at < count; at += 1) {
    newest += 1
    const id = `looked-${newest}`
    const one = person(id, { role, tolanaId: tolana.id }, 7_000_000_000 + newest)
    await town.hamrah.db.commit([{ do: 'person.add', person: one }])
    await keeps(town, id, 'before', newest, { caught: 1, trusted: 3, confidence: [1, 2, 2] })
    await keeps(town, id, 'after', 1000 + newest, { caught: 3, trusted: 4, ...now })
  }
}

async function opensGroup(phone: Phone): Promise<string> {
  await town.sends(phone, '/desk')
  await town.presses(phone, 'groups')
  return bare(phone.last().text)
}

describe('the page of a group', () => {
  test('shows nothing of fewer than five, and whole fives after that', async () => {
    const tolana = await town.tolanaNamed('Zaitoon')
    const phone = await town.member('coordinator', { tolana })
    const few = 'Not enough people yet: it takes 5 who looked twice.'
    expect(await opensGroup(phone)).toContain(few)
    await looked(tolana, 4)
    expect(await opensGroup(phone)).toBe(`Zaitoon\n\n${few}`)
    await looked(tolana, 1, {}, 'mentor')
    const five = await opensGroup(phone)
    expect(five).toContain('5 people have looked twice.')
    expect(five).toContain('How sure they feel (1 to 4)\nBefore: 1.7. Now: 2.0.')
    expect(five).toContain('Pulls noticed (of 4)\nBefore: 1.0. Now: 3.0.')
    expect(five).toContain('Plain messages trusted (of 4)\nBefore: 3.0. Now: 4.0.')
    await looked(tolana, 4, { caught: 0, trusted: 0, confidence: [4, 4, 4] })
    expect(await opensGroup(phone)).toBe(five)
    await looked(tolana, 1, { caught: 0, trusted: 0, confidence: [4, 4, 4] })
    const ten = await opensGroup(phone)
    expect(ten).toContain('10 people have looked twice.')
    expect(ten).toContain('Pulls noticed (of 4)\nBefore: 1.0. Now: 1.5.')
    expect(ten).toContain('Now: 3.0.')
  })

  test.each(LOCALES)('in %s: digits of its own, no raw words, back to the desk', async (locale) => {
    const tolana = await town.tolanaNamed('Anar')
    await looked(tolana, 5)
    const phone = await town.member('coordinator', { tolana, locale })
    const page = await opensGroup(phone)
    if (locale === 'en') expect(page).toContain('1.7')
    else {
      expect(page).toContain('۱٫۷')
      expect(page).not.toMatch(/[0-9]/)
    }
    expect(unspoken(phone)).toEqual([])
    await town.taps(phone, words(locale, 'button--back'))
    expect(phone.buttons()).toContain(words(locale, 'groups--open'))
  })

  test('does not count those who serve as coordinators, nor people of another Tolana', async () => {
    const [tolana, other] = [await town.tolanaNamed('Bakain'), await town.tolanaNamed('Shisham')]
    const phone = await town.member('coordinator', { tolana })
    await looked(tolana, 4)
    await looked(other, 5)
    await looked(tolana, 1, {}, 'coordinator')
    expect(await opensGroup(phone)).toContain('Not enough people yet')
  })
})

describe('who may open it', () => {
  test('coordinators and above, by the table of buttons already', () => {
    expect(BUTTONS['groups']?.role).toBe('coordinator')
  })

  test.each(['learner', 'mentor', 'joining', 'elsewhere'] as const)('not a %s', async (actor) => {
    const tolana = await town.tolanaNamed('Tut')
    await looked(tolana, 5)
    const phone = await arrives(town, actor, tolana)
    for (const data of ['groups', `groups.${tolana.id}`, 'groups.x', 'groups.__proto__']) {
      await phone.tapsData(data).answer
      await town.calm()
      const text = seen(phone).join('\n')
      expect(text).not.toContain('have looked twice')
      expect(text).not.toContain('Tut')
      expect(unspoken(phone)).toEqual([])
    }
  })

  test('nor a coordinator who no longer is one', async () => {
    const tolana = await town.tolanaNamed('Sanober')
    await looked(tolana, 5)
    const phone = await town.member('coordinator', { tolana })
    await town.sends(phone, '/desk')
    const desk = phone.last()
    const one = await town.who(phone)
    await town.hamrah.db.commit([{ do: 'person.set', person: { ...one, role: 'mentor' } }])
    phone.tapsData('groups', { message: desk })
    await town.calm()
    expect(seen(phone).join('\n')).not.toContain('have looked twice')
  })

  test('a lead coordinator opens each Tolana from the team page', async () => {
    const tolana = await town.tolanaNamed('Deodar')
    await looked(tolana, 5)
    const owner = await town.member('owner')
    await town.sends(owner, '/desk')
    expect(owner.buttons(owner.last())).not.toContain(words('en', 'groups--open'))
    await town.sends(owner, '/team')
    await town.presses(owner, 'tolanas')
    // Eight Tolanas a page: the newest may stand on the last one.
    while (!owner.buttons().some((label) => /🧭.*Deodar/.test(label)))
      await town.taps(owner, words('en', 'button--next'))
    await town.taps(owner, /🧭.*Deodar/)
    expect(bare(owner.last().text)).toContain('5 people have looked twice.')
    await town.taps(owner, words('en', 'button--back'))
    expect(bare(owner.last().text)).toContain(bare(words('en', 'team--title')))
  })
})
