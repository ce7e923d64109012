import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asks, cards } from './asking.ts'
import { bare, words } from './prose.ts'
import { foundTown, type Phone, type Town } from './town.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
let town: Town
beforeAll(async () => {
  town = await foundTown({ OWNER_IDS: '777000222' })
})
afterAll(() => town.close())

const texts = (phone: Phone) => phone.chat.map(({ text }) => text ?? '').join('\n')
const typed = (phone: Phone) =>
  phone.chat.filter(({ from }) => !from?.is_bot).map(({ text }) => text)
const ledger = async (phone: Phone) => town.hamrah.db.store.traces((await town.who(phone)).id)
const isProtected = (phone: Phone) => phone.chat.some((message) => message.has_protected_content)

describe('too late to delete', () => {
  test('a card loses its words and its buttons, in the log it is counted', async () => {
    const tolana = await town.tolanaNamed('Zaitoon')
    const holder = await town.member('coordinator', { tolana })
    const code = await asks(town, await town.member('learner', { tolana }))
    expect(texts(holder)).toContain(code)
    town.pass(49 * HOUR)
    await town.job('vanish-screens')
    expect(texts(holder)).not.toContain(code)
    expect(cards(holder)).toEqual([])
    expect(holder.last().text).toBe(words('en', 'neutral--gone'))
    expect(await ledger(holder)).toEqual([])
    expect(town.logged.filter((line) => line.includes('"vanish.late"'))).not.toEqual([])
  })

  test('for /hide as well, and it is told', async () => {
    const tolana = await town.tolanaNamed('Zaitoon')
    const holder = await town.member('coordinator', { tolana })
    const code = await asks(town, await town.member('learner', { tolana }))
    town.pass(49 * HOUR)
    await town.sends(holder, '/hide')
    expect(texts(holder)).not.toContain(code)
    expect(holder.last().text).toBe(words('en', 'hide--older'))
  })
})

describe('what a coordinator does', () => {
  test.each(['/desk', '/invite', '/ask'])('%s leaves the chat as it is typed', async (command) => {
    const phone = await town.member('coordinator')
    await town.sends(phone, command)
    expect(typed(phone).filter((text) => !text?.startsWith('/menu'))).toEqual([])
    expect(isProtected(phone)).toBe(true)
    expect((await ledger(phone)).map(({ kind }) => kind)).toEqual(['screen'])
  })

  test('a link goes with /hide, and before that can be copied by a tap', async () => {
    const phone = await town.member('coordinator')
    await town.sends(phone, '/invite')
    await town.presses(phone, 'mentor')
    const link = /https:\/\/t\.me\/\S+/.exec(phone.last().text ?? '')?.[0]
    const buttons = phone.last().reply_markup?.inline_keyboard.flat() ?? []
    expect(buttons).toContainEqual({ text: words('en', 'invite--copy'), copy_text: { text: link } })
    await town.sends(phone, '/hide')
    expect(texts(phone)).not.toMatch(/t\.me|Invite|invite/)
    expect(isProtected(phone)).toBe(false)
  })

  test('the owner’s page goes with /hide', async () => {
    const phone = town.stranger({ id: 777_000_222 })
    await town.joins(phone, '')
    await town.sends(phone, '/team')
    expect(texts(phone)).toContain(bare(words('en', 'team--hub')))
    await town.sends(phone, '/hide')
    expect(texts(phone)).not.toContain(bare(words('en', 'team--hub')))
    expect(texts(phone)).not.toContain('/team')
  })

  test('a command that is not theirs stays, like any that does not exist', async () => {
    const phone = await town.member('learner')
    for (const command of ['/desk', '/team', '/nonsense']) await town.sends(phone, command)
    expect(typed(phone).slice(-3)).toEqual(['/desk', '/team', '/nonsense'])
  })
})

test('one chat that Telegram makes wait does not keep the others on the screen', async () => {
  const waiting = await town.member('learner')
  const others = [await town.member('learner'), await town.member('learner')]
  for (const phone of [waiting, ...others]) await town.sends(phone, '/ask')
  town.pass(11 * MINUTE)
  town.telegram.faults.add({
    method: /^deleteMessages?$/,
    chat: waiting.id,
    kind: 'flood',
    retry_after: 100,
  })
  const job = town.job('vanish-screens')
  for (const phone of others) await phone.until(() => !isProtected(phone))
  expect(isProtected(waiting)).toBe(true)
  await job
  expect((await ledger(waiting)).map(({ kind }) => kind)).toEqual(['screen'])
  for (const phone of others) expect(await ledger(phone)).toEqual([])
})
