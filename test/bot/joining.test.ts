import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bare, LOCALES, seen, unspoken, words } from './prose.ts'
import { foundTown, type Phone, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

const SKIP = '▶ Without a name'
const AGREE = '✔ Good, let us start'
const DECLINE = '✕ No, thank you'
const DAY = 86_400_000

const answer = async (phone: Phone, labels: readonly string[]) => {
  for (const label of labels) await town.taps(phone, label)
}
const known = (phone: Phone) => town.hamrah.db.store.personByTelegram(phone.id)

/** Without what is the same in every language: commands and the languages' own names. */
const plain = (text: string) => text.replaceAll(/\/\w+|English/g, '')

describe('the first questions', () => {
  test('come in order, one a screen, in one message', async () => {
    const phone = town.stranger()
    await town.sends(phone, `/start ${await town.invite('learner')}`)
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
    await town.sends(phone, `/start ${await town.invite('learner')}`)
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
    await town.sends(phone, `/start ${await town.invite('learner')}`)
    await answer(phone, ['اردو', words('ur', 'button--back')])
    expect(phone.last().text).toContain(words('ps', 'join--language'))
    await town.taps(phone, 'پښتو')
    expect(phone.last().text).toBe(words('ps', 'join--gender'))
  })

  test.each(LOCALES)('need no English and show no raw id in %s', async (locale) => {
    const phone = town.stranger({ language_code: 'de' })
    await town.sends(phone, `/start ${await town.invite('learner')}`)
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
    await town.sends(phone, `/start ${await town.invite('learner')}`)
    await town.taps(phone, 'English')
    for (const text of ['As to a sister', '1', 'hello']) {
      await town.sends(phone, text)
      expect(seen(phone)).toContain(words('en', 'refused--use-buttons'))
      expect(phone.last().text).toBe('How shall I speak to you?')
    }
  })

  test('show the first question again to words before any answer', async () => {
    const phone = town.stranger()
    await town.sends(phone, `/start ${await town.invite('learner')}`)
    await town.sends(phone, 'salaam')
    expect(phone.buttons()).toEqual(['English', 'پښتو', 'اردو'])
  })

  test.each(['x'.repeat(31), '\u200f \u200b', 'y'.repeat(4096)])(
    'take no name that is too long or empty',
    async (name) => {
      const phone = town.stranger()
      await town.sends(phone, `/start ${await town.invite('learner')}`)
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
      await town.sends(phone, `/start ${await town.invite('coordinator')}`)
      await answer(phone, ['English', '1 · As to a sister'])
      await town.sends(phone, command)
      expect(phone.last().text).toBe('How old are you?')
      await town.taps(phone, '1 · Eighteen or older')
      expect(phone.last().text).toContain('Is this phone only yours?')
    },
  )

  test('survive a restart', async () => {
    const phone = town.stranger()
    await town.sends(phone, `/start ${await town.invite('mentor')}`)
    await answer(phone, ['English', '1 · As to a sister'])
    await town.restart()
    await answer(phone, ['1 · Eighteen or older', '1 · Only mine'])
    await town.sends(phone, 'Palwasha')
    await town.taps(phone, AGREE)
    expect(await town.who(phone)).toMatchObject({ role: 'mentor', state: 'member' })
  })
})

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

describe('whoever does not agree', () => {
  test('leaves nothing behind, in any table, and is a stranger again', async () => {
    const code = await town.invite('learner')
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
    const code = await town.invite('learner')
    const [one, two] = [town.stranger(), town.stranger()]
    await town.sends(one, `/start ${code}`)
    await answer(one, ['English', '1 · As to a sister', '1 · Eighteen or older', '1 · Only mine'])
    await answer(one, [SKIP, DECLINE])
    await town.joins(two, code)
    expect((await town.who(two)).state).toBe('member')
  })

  test('is forgotten after a day', async () => {
    town.pass(DAY + 1000)
    await town.job('forget-unfinished-joining')
    const code = await town.invite('learner')
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
