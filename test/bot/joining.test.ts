import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { grant } from '../../src/app/invite.ts'
import type { Role } from '../../src/domain/people.ts'
import { LOCALES, seen, unspoken, words } from './prose.ts'
import { foundTown, type Phone, type Town } from './town.ts'

const OWNER = 777_000_111
let town: Town
beforeAll(async () => {
  town = await foundTown({ OWNER_IDS: String(OWNER) })
})
afterAll(() => town.close())

const SKIP = '▶ Without a name'
const AGREE = '✔ Good, let us start'
const DECLINE = '✕ No, thank you'
const DAY = 86_400_000

const link = (role: Role, uses = 1, tolanaId: string | null = town.tolana.id) =>
  grant(town.hamrah.act(), { role, tolanaId, uses, madeBy: null })
const answer = async (phone: Phone, labels: readonly string[]) => {
  for (const label of labels) await town.taps(phone, label)
}
const known = (phone: Phone) => town.hamrah.db.store.personByTelegram(phone.id)

/** Rows in every table, but for the update ids that are only numbers. */
function counts(): Record<string, unknown> {
  const tables = town.rows(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'
     AND name NOT LIKE 'sqlite%' AND name <> 'Seen'`,
  )
  return Object.fromEntries(
    tables.map(({ name }) => [
      name,
      town.rows(`SELECT count(*) AS n FROM "${String(name)}"`)[0]?.['n'],
    ]),
  )
}

describe('the first questions', () => {
  test('come in order, one a screen, in one message', async () => {
    const phone = town.stranger()
    await town.sends(phone, `/start ${await link('learner')}`)
    expect(phone.buttons()).toEqual(['English', 'پښتو', 'اردو'])
    const at = phone.last().message_id
    await town.taps(phone, 'English')
    expect(phone.last().text).toBe('How shall I speak to you?')
    expect(phone.buttons()).toEqual([
      '1 · As to a sister',
      '2 · As to a brother',
      "3 · I'd rather not say",
      '◀ Back',
    ])
    await town.taps(phone, '1 · As to a sister')
    expect(phone.last().text).toBe('How old are you?')
    await town.taps(phone, '1 · Eighteen or older')
    expect(phone.last().text).toContain('Is this phone only yours?')
    await town.taps(phone, '1 · Only mine')
    expect(phone.last().text).toContain('What may I call you?')
    await town.sends(phone, 'Spogmai')
    expect(phone.last().text).toContain('Before we start')
    expect(phone.last().text).toContain('/forget')
    expect((await town.who(phone)).state).toBe('joining')
    await town.taps(phone, AGREE)
    expect(phone.last().text).toContain('Welcome!')
    const person = await town.who(phone)
    expect(person).toMatchObject({ role: 'learner', state: 'member', tolanaId: town.tolana.id })
    expect(person.profile).toEqual({
      telegramId: phone.id,
      gender: 'she',
      minor: false,
      shared: false,
      nickname: 'Spogmai',
      harmlessWord: null,
      unreachable: false,
    })
    expect(at).toBeLessThan(phone.last().message_id)
    await town.sends(phone, '/menu')
    expect(phone.last().text).toContain('Spogmai')
  })

  test('can be gone back through, and the last answer counts', async () => {
    const phone = town.stranger()
    await town.sends(phone, `/start ${await link('learner')}`)
    await answer(phone, ['English', '2 · As to a brother', '2 · Under eighteen', '◀ Back'])
    await answer(phone, ['1 · Eighteen or older', '2 · Others use it too', SKIP])
    await answer(phone, ['◀ Back', '◀ Back', '1 · Only mine', SKIP, AGREE])
    expect((await town.who(phone)).profile).toMatchObject({
      gender: 'he',
      minor: false,
      shared: false,
      nickname: null,
    })
  })

  test('go back to the language, in the three scripts', async () => {
    const phone = town.stranger()
    await town.sends(phone, `/start ${await link('learner')}`)
    await answer(phone, ['اردو', words('ur', 'button--back')])
    expect(phone.last().text).toContain(words('ps', 'join--language'))
    await town.taps(phone, 'پښتو')
    expect(phone.last().text).toBe(words('ps', 'join--gender'))
  })

  test.each(LOCALES)('need no English and show no raw id in %s', async (locale) => {
    const phone = town.stranger({ language_code: 'de' })
    await town.sends(phone, `/start ${await link('learner')}`)
    const raw = [...unspoken(phone)]
    await town.taps(phone, words(locale, 'language--name'))
    for (const [step, reply] of [
      ['gender', 'she'],
      ['age', 'minor'],
      ['phone', 'shared'],
      ['nickname', 'skip'],
      ['agree', 'agree'],
    ] as const) {
      expect(bare(phone.last().text)).toBe(bare(words(locale, `join--${step}`)))
      raw.push(...unspoken(phone))
      if (locale !== 'en')
        raw.push(...seen(phone).filter((text) => /[A-Za-z]{4,}/.test(plain(text))))
      const label = words(locale, `join--${step}.${reply}`)
      await town.taps(phone, new RegExp(`${label}$`))
    }
    expect(phone.last().text).toBe(words(locale, 'join--welcome'))
    expect([...raw, ...unspoken(phone)]).toEqual([])
    const person = await town.who(phone)
    expect(person.locale).toBe(locale)
    expect(person.profile).toMatchObject({ gender: 'she', minor: true, shared: true })
  })

  test('ask for a button where words were typed', async () => {
    const phone = town.stranger()
    await town.sends(phone, `/start ${await link('learner')}`)
    await town.taps(phone, 'English')
    for (const text of ['As to a sister', '1', 'hello']) {
      await town.sends(phone, text)
      expect(seen(phone)).toContain(words('en', 'refused--use-buttons'))
      expect(phone.last().text).toBe('How shall I speak to you?')
    }
  })

  test('show the first question again to words before any answer', async () => {
    const phone = town.stranger()
    await town.sends(phone, `/start ${await link('learner')}`)
    await town.sends(phone, 'salaam')
    expect(phone.buttons()).toEqual(['English', 'پښتو', 'اردو'])
  })

  test.each(['x'.repeat(31), '\u200f \u200b', 'y'.repeat(4096)])(
    'take no name that is too long or empty',
    async (name) => {
      const phone = town.stranger()
      await town.sends(phone, `/start ${await link('learner')}`)
      await answer(phone, [
        'English',
        '1 · As to a sister',
        '1 · Eighteen or older',
        '1 · Only mine',
      ])
      await town.sends(phone, name)
      expect(phone.last().text).toContain('What may I call you?')
    },
  )

  test.each(['/menu', '/ask', '/desk', '/learn', '/nonsense', '/start'])(
    'are not left by %s: what they stood at comes again',
    async (command) => {
      const phone = town.stranger()
      await town.sends(phone, `/start ${await link('coordinator')}`)
      await answer(phone, ['English', '1 · As to a sister'])
      await town.sends(phone, command)
      expect(phone.last().text).toBe('How old are you?')
      await town.taps(phone, '1 · Eighteen or older')
      expect(phone.last().text).toContain('Is this phone only yours?')
    },
  )

  test('survive a restart', async () => {
    const phone = town.stranger()
    await town.sends(phone, `/start ${await link('mentor')}`)
    await answer(phone, ['English', '1 · As to a sister'])
    await town.restart()
    await answer(phone, ['1 · Eighteen or older', '1 · Only mine'])
    await town.sends(phone, 'Palwasha')
    await town.taps(phone, AGREE)
    expect(await town.who(phone)).toMatchObject({ role: 'mentor', state: 'member' })
  })
})

/** Without what is the same in every language: commands and the languages' own names. */
const plain = (text: string) => text.replaceAll(/\/\w+|English/g, '')
const bare = (text = '') => text.replaceAll(/<\/?[bi]>|[\u2068\u2069]/g, '')

describe('whoever does not agree', () => {
  test('leaves nothing behind, in any table, and is a stranger again', async () => {
    const code = await link('learner')
    const before = counts()
    const keys = town.keyOwners()
    const phone = town.stranger()
    await town.sends(phone, `/start ${code}`)
    await answer(phone, ['English', '1 · As to a sister', '1 · Eighteen or older', '1 · Only mine'])
    await town.sends(phone, 'Not here')
    await town.taps(phone, DECLINE)
    expect(phone.last().text).toContain('Nothing of yours is kept')
    expect(await known(phone)).toBeUndefined()
    expect(counts()).toEqual(before)
    expect(town.keyOwners()).toEqual(keys)
    await town.sends(phone, 'hello')
    expect(phone.last().text).toContain(words('en', 'stranger--page'))
  })

  test('uses up no invite', async () => {
    const code = await link('learner')
    const [one, two] = [town.stranger(), town.stranger()]
    await town.sends(one, `/start ${code}`)
    await answer(one, ['English', '1 · As to a sister', '1 · Eighteen or older', '1 · Only mine'])
    await answer(one, [SKIP, DECLINE])
    await joinAs(two, code)
    expect((await town.who(two)).state).toBe('member')
  })

  test('is forgotten after a day', async () => {
    town.pass(DAY + 1000)
    await town.job('forget-unfinished-joining')
    const code = await link('learner')
    const before = counts()
    const phone = town.stranger()
    await town.sends(phone, `/start ${code}`)
    await town.taps(phone, 'English')
    town.pass(DAY - 60_000)
    await town.job('forget-unfinished-joining')
    expect((await town.who(phone)).state).toBe('joining')
    town.pass(120_000)
    await town.job('forget-unfinished-joining')
    expect(await known(phone)).toBeUndefined()
    expect(counts()).toEqual(before)
  })
})

async function joinAs(phone: Phone, code: string): Promise<void> {
  await town.sends(phone, `/start ${code}`)
  await answer(phone, ['English', '1 · As to a sister', '1 · Eighteen or older', '1 · Only mine'])
  await answer(phone, [SKIP, AGREE])
}

describe('a link that does not open', () => {
  const expectStranger = async (phone: Phone, payload: string) => {
    await town.sends(phone, payload)
    expect(phone.last().text).toContain(words('en', 'stranger--page'))
    expect(phone.last().text).toContain(words('ur', 'stranger--page'))
    expect(phone.last().text).toContain(words('ps', 'stranger--page'))
    expect(phone.buttons()).toEqual([])
    expect(await known(phone)).toBeUndefined()
  }

  test('because it is used up', async () => {
    const code = await link('learner')
    await joinAs(town.stranger(), code)
    await expectStranger(town.stranger(), `/start ${code}`)
  })

  test('because it is too old', async () => {
    const code = await link('coordinator')
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
    const good = await link('learner')
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
    await town.sends(phone, `/start ${await link('learner')}`)
    expect(phone.buttons()).toContain('English')
  })

  test('for a member: guessing is slowed too', async () => {
    const phone = await town.member('learner')
    const good = await link('coordinator')
    for (let guess = 0; guess < 5; guess += 1) {
      await town.sends(phone, `/start guess${guess}`)
      expect(seen(phone)).toContain(words('en', 'start--closed'))
    }
    await town.sends(phone, `/start ${good}`)
    expect(seen(phone)).toContain(words('en', 'start--slow'))
    expect((await town.who(phone)).role).toBe('learner')
  })

  test('that two have open and only one can use: the second hears why, and can use another', async () => {
    const code = await link('learner')
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
    await town.sends(two, `/start ${await link('mentor')}`)
    expect(two.last().text).toContain('Before we start')
    await town.taps(two, AGREE)
    expect(await town.who(two)).toMatchObject({ state: 'member', role: 'mentor' })
  })
})

describe('a second link', () => {
  test('raises a role', async () => {
    const phone = await town.member('learner')
    await town.sends(phone, `/start ${await link('coordinator')}`)
    expect(seen(phone)).toContain(words('en', 'start--raised'))
    expect((await town.who(phone)).role).toBe('coordinator')
  })

  test.each(['learner', 'mentor', 'coordinator'] as const)(
    'to %s never lowers a coordinator, and stays free for someone else',
    async (role) => {
      const phone = await town.member('coordinator')
      const code = await link(role)
      await town.sends(phone, `/start ${code}`)
      expect(seen(phone)).toContain(words('en', 'start--same'))
      expect(await town.who(phone)).toMatchObject({
        role: 'coordinator',
        tolanaId: town.tolana.id,
      })
      await joinAs(town.stranger(), code)
    },
  )

  test('to a lower role elsewhere carries no rank over there', async () => {
    const other = await town.tolanaNamed('Deodar')
    const coordinator = await town.member('coordinator')
    await town.sends(coordinator, `/start ${await link('learner', 1, other.id)}`)
    expect((await town.who(coordinator)).tolanaId).toBe(town.tolana.id)
    const learner = await town.member('learner')
    await town.sends(learner, `/start ${await link('learner', 1, other.id)}`)
    expect(await town.who(learner)).toMatchObject({ role: 'learner', tolanaId: other.id })
  })
})

describe('owners', () => {
  test('by OWNER_IDS, with no link; the first chat founds, invites and appoints', async () => {
    const owner = town.stranger({ id: OWNER })
    await joinAs(owner, '')
    expect(await town.who(owner)).toMatchObject({ role: 'owner', tolanaId: null })

    await town.sends(owner, '/team')
    await town.taps(owner, '＋ New Tolana')
    await town.sends(owner, 'Zaitoon')
    expect(owner.last().text).toContain('The Tolana is there')
    expect(owner.chat.some(({ text }) => text === 'Zaitoon')).toBe(false)
    await town.sends(owner, '/team')
    expect(bare(owner.last().text)).toContain('Zaitoon\nCoordinators: 0 · Mentors: 0 · Learners: 0')

    await town.taps(owner, /^＋ Coordinator · .Zaitoon/)
    const coordinator = town.stranger()
    await joinAs(coordinator, codeIn(owner))
    expect((await town.who(coordinator)).role).toBe('coordinator')
    await town.sends(coordinator, '/tolana')
    expect(bare(coordinator.last().text)).toContain('Zaitoon')

    await town.sends(owner, '/invite')
    await town.taps(owner, 'Zaitoon')
    expect(owner.buttons()).toEqual(['Learner', 'Mentor', 'Coordinator', '🏠 Menu'])
    await town.taps(owner, 'Learner')
    await town.taps(owner, /10. people/)
    const code = codeIn(owner)
    for (let i = 0; i < 10; i += 1) await joinAs(town.stranger(), code)
    const eleventh = town.stranger()
    await town.sends(eleventh, `/start ${code}`)
    expect(await known(eleventh)).toBeUndefined()
    await town.sends(owner, '/team')
    expect(bare(owner.last().text)).toContain(
      'Zaitoon\nCoordinators: 1 · Mentors: 0 · Learners: 10',
    )
  })

  test('a coordinator invites learners and mentors of their own Tolana, nobody else', async () => {
    const coordinator = await town.member('coordinator')
    await town.sends(coordinator, '/invite')
    expect(coordinator.buttons()).toEqual(['Learner', 'Mentor', '🏠 Menu'])
    await town.taps(coordinator, 'Mentor')
    const mentor = town.stranger()
    await joinAs(mentor, codeIn(coordinator))
    expect(await town.who(mentor)).toMatchObject({ role: 'mentor', tolanaId: town.tolana.id })
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
      for (const label of ['English', '1 · As to a sister', '1 · Eighteen or older'])
        await open.taps(phone, label)
      for (const label of ['1 · Only mine', SKIP, AGREE]) await open.taps(phone, label)
      expect(await open.who(phone)).toMatchObject({ role: 'learner', tolanaId: null })
    } finally {
      await open.close()
    }
  })
})
