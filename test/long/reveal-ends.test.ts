import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { forget } from '../../src/app/forget.ts'
import { findRun } from '../../src/app/turn.ts'
import { work } from '../../src/app/casework.ts'
import type { Tolana } from '../../src/domain/people.ts'
import { asks, does } from '../bot/asking.ts'
import { caseOf } from '../bot/called.ts'
import { bare } from '../bot/prose.ts'
import { foundTown, type MemberOptions, type Phone, type Town } from '../bot/town.ts'

const NAME = 'Gulmina Afridi'
let town: Town
let tolana: Tolana
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())
beforeEach(async () => {
  tolana = await town.tolanaNamed('Zaitoon')
})

const learner = (options: MemberOptions = {}) => town.member('learner', { tolana, ...options })
const coordinator = (options: MemberOptions = {}) =>
  town.member('coordinator', { tolana, ...options })
const chat = (phone: Phone) => bare(phone.chat.map(({ text }) => text ?? '').join('\n'))
const page = (phone: Phone) => bare(phone.last().text)
const press = async (phone: Phone, data: string) => {
  phone.tapsData(data)
  await town.calm()
}

/** A question in the hands of a coordinator, its reporter's page open; on phones to which no card comes. */
async function inHand() {
  const reporter = await learner({ shared: true })
  const holder = await coordinator({ shared: true })
  const code = await asks(town, reporter, { words: null })
  const { id } = await caseOf(town, code)
  await acts(holder, id, 'take')
  await press(reporter, `case.${id}`)
  return { reporter, holder, code, id }
}

async function upToLook(reporter: Phone): Promise<void> {
  await does(town, reporter, 'reveal')
  await town.presses(reporter, 'name')
  await town.sends(reporter, NAME)
  await town.presses(reporter, 'week')
}

async function shown() {
  const all = await inHand()
  await upToLook(all.reporter)
  // Two notices to one chat go out a second apart.
  town.pass(2_000)
  await town.presses(all.reporter, 'show')
  return all
}

const revealed = (id: string) => town.rows(`SELECT 1 FROM "Reveal" WHERE caseId = '${id}'`).length

/** By somebody's own hand, without the screens of other features. */
async function acts(
  phone: Phone,
  id: string,
  kind: Parameters<typeof work>[3],
  more: Parameters<typeof work>[4] = {},
): Promise<void> {
  town.pass(2_000)
  const worked = await work(town.hamrah.act(), await town.who(phone), id, kind, more)
  expect(worked.status).toBe('moved')
  await town.calm()
}

describe('what is shown ends', () => {
  test('when the holder gives the question back, also for the same holder again', async () => {
    const { holder, id } = await shown()
    await acts(holder, id, 'release')
    expect(revealed(id)).toBe(0)
    await acts(holder, id, 'take')
    await press(holder, `do.see.${id}`)
    expect(chat(holder)).not.toContain(NAME)
  })

  test('when it is passed on: the next holder sees nothing of it', async () => {
    const next = await coordinator()
    const { holder, id } = await shown()
    await press(holder, `do.see.${id}`)
    expect(page(holder)).toContain(NAME)
    await acts(holder, id, 'pass', { to: (await town.who(next)).id })
    expect(revealed(id)).toBe(0)
    for (const one of [next, holder]) await press(one, `do.see.${id}`)
    expect(chat(next)).not.toContain(NAME)
    await press(next, `case.${id}`)
    expect(page(next)).not.toContain('their name')
  })

  test.each(['close', 'withdraw'] as const)('with the question itself: %s', async (kind) => {
    const { reporter, holder, id } = await shown()
    await acts(kind === 'close' ? holder : reporter, id, kind, { outcome: 'helped' })
    expect(revealed(id)).toBe(0)
    await press(holder, `do.see.${id}`)
    expect(chat(holder)).not.toContain(NAME)
  })

  test('with its reporter, and with its holder', async () => {
    const first = await shown()
    await forget(town.hamrah.act(), await town.who(first.reporter))
    expect(revealed(first.id)).toBe(0)
    const second = await shown()
    await forget(town.hamrah.act(), await town.who(second.holder))
    expect(revealed(second.id)).toBe(0)
  })

  test('when nobody touches the question for a fortnight', async () => {
    const { id } = await shown()
    town.pass(15 * 24 * 60 * 60_000)
    await town.job('strike-clocks')
    town.pass(12 * 60 * 60_000)
    await town.job('expire-idle-cases')
    expect(revealed(id)).toBe(0)
  })

  test('when its holder serves no more: at once, whatever stands in the table', async () => {
    const { holder, id } = await shown()
    const person = await town.who(holder)
    const frozen = { ...person, role: 'learner', frozenRole: 'coordinator' } as const
    await town.hamrah.db.commit([{ do: 'person.set', person: frozen }])
    await press(holder, `do.see.${id}`)
    expect(chat(holder)).not.toContain(NAME)
  })
})

describe('nobody else', () => {
  test('opens, takes back or shows anything: all doors look like no door', async () => {
    const { id } = await shown()
    const others = [
      await learner(),
      await coordinator(),
      await town.member('coordinator'),
      await town.member('owner'),
    ]
    for (const other of others)
      for (const door of ['see', 'unreveal', 'reveal']) {
        await press(other, `do.${door}.${id}`)
        expect(other.toasts.at(-1)?.text).toBe(
          'That button is not in use any more. Here is the way home.',
        )
      }
    expect(revealed(id)).toBe(1)
    expect(others.map(chat).join()).not.toContain(NAME)
  })

  test('and neither of the two the other’s buttons', async () => {
    const { reporter, holder, id } = await shown()
    await press(holder, `do.unreveal.${id}`)
    await press(holder, `do.reveal.${id}`)
    await press(reporter, `do.see.${id}`)
    expect(revealed(id)).toBe(1)
    expect(chat(reporter)).not.toContain(NAME)
    expect(
      town.rows(`SELECT 1 FROM "Reveal" WHERE caseId = '${id}' AND openedAt IS NULL`),
    ).toHaveLength(1)
  })
})

describe('on the way there', () => {
  test('the question changes hands: what was typed is for nobody else', async () => {
    const { reporter, holder, id } = await inHand()
    await upToLook(reporter)
    const next = await coordinator()
    await acts(holder, id, 'pass', { to: (await town.who(next)).id })
    await town.presses(reporter, 'show')
    expect(chat(reporter)).toContain('Your question has changed hands')
    expect(revealed(id)).toBe(0)

    // Begun again it begins for the new one, with an empty page, and the old words are gone.
    const { id: me } = await town.who(reporter)
    const [old] = town.rows(`SELECT id FROM "Run" WHERE personId = '${me}' AND kind = 'reveal'`)
    await press(reporter, `do.reveal.${id}`)
    expect(page(reporter)).toContain('What would you like to show?')
    expect(await findRun(town.hamrah.act(), await town.who(reporter), String(old?.['id']))).toBe(
      undefined,
    )
  })

  test('a command leaves it kindly, and it goes on where it stood', async () => {
    const { reporter, id } = await inHand()
    await upToLook(reporter)
    await town.sends(reporter, '/menu')
    expect(chat(reporter)).not.toContain(NAME)
    await press(reporter, `do.reveal.${id}`)
    expect(page(reporter)).toContain(NAME)
    expect(revealed(id)).toBe(0)
  })

  test('a stale yes and a double yes show it once', async () => {
    const { reporter, holder, id } = await inHand()
    await upToLook(reporter)
    const yes = reporter.last().reply_markup?.inline_keyboard.flat()[0]
    const data = yes && 'callback_data' in yes ? yes.callback_data : ''
    await town.presses(reporter, 'rewrite')
    await press(reporter, data)
    expect(revealed(id)).toBe(0)
    await town.sends(reporter, NAME)
    await town.presses(reporter, 'day')
    const now = reporter.last().reply_markup?.inline_keyboard.flat()[0]
    const again = now && 'callback_data' in now ? now.callback_data : ''
    town.pass(2_000)
    reporter.tapsData(again)
    reporter.tapsData(again)
    await town.calm()
    expect(revealed(id)).toBe(1)
    expect(
      town.rows(
        `SELECT 1 FROM "Audit" WHERE act = 'reveal.show' AND subject = '${(await town.hamrah.db.store.case(id))?.code ?? ''}'`,
      ),
    ).toHaveLength(1)
    await press(holder, `do.see.${id}`)
    expect(page(holder)).toContain(NAME)
  })

  test('is not offered while nobody holds the question', async () => {
    await coordinator()
    const reporter = await learner()
    const { id } = await caseOf(town, await asks(town, reporter))
    await press(reporter, `case.${id}`)
    expect(reporter.buttons(reporter.last()).join()).not.toContain('Show who I am')
    await press(reporter, `do.reveal.${id}`)
    expect(reporter.toasts.at(-1)?.text).toBe('Nothing is shown here now.')
  })
})
