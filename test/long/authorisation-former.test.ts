import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { othersRows, turns } from '../bot/actors.ts'
import { asks, does, takes, writes } from '../bot/asking.ts'
import { seen, words } from '../bot/prose.ts'
import { foundTown, type Town } from '../bot/town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

const SECRETS = /first secret/

describe('somebody who was something', () => {
  test('a coordinator who no longer is: their old buttons open, take and give nothing', async () => {
    const tolana = await town.tolanaNamed('Zaitoon')
    const reporter = await town.member('learner', { tolana })
    const phone = await town.member('coordinator', { tolana })
    await asks(town, reporter, { words: 'The first secret' })
    await takes(town, phone)
    const held = phone.last()
    await town.sends(phone, '/invite')
    const invites = phone.last()
    await town.sends(phone, '/menu')
    const menu = phone.last()
    await turns(town, phone, { role: 'learner' })
    const before = await othersRows(town, phone)
    for (const message of [held, invites, menu])
      for (const button of message.reply_markup?.inline_keyboard.flat() ?? []) {
        if (!('callback_data' in button)) continue
        if (/\.(?:menu|learn|practice|review|progress|ask|settings)$/.test(button.callback_data))
          continue
        await phone.tapsData(button.callback_data, { message }).answer
        await town.calm()
        expect(phone.last().text).not.toMatch(SECRETS)
      }
    await town.sends(phone, '/desk')
    expect(phone.last().text).toBe(words('en', 'menu--title'))
    expect(await othersRows(town, phone)).toBe(before)
  })

  test('a coordinator in the middle of an answer when they cease to be one', async () => {
    const tolana = await town.tolanaNamed('Zaitoon')
    const reporter = await town.member('learner', { tolana })
    const phone = await town.member('coordinator', { tolana })
    await asks(town, reporter)
    await takes(town, phone)
    await does(town, phone, 'write')
    await town.sends(phone, 'Half an answer')
    await turns(town, phone, { role: 'learner' })
    await town.presses(phone, 'send')
    await town.sends(reporter, '/ask')
    await town.taps(reporter, /in hand/)
    expect(seen(reporter).join('\n')).not.toContain('Half an answer')
  })

  test('an owner who no longer is founds no Tolana, not even with the question open', async () => {
    const phone = await town.member('owner')
    await town.sends(phone, '/team')
    await town.presses(phone, 'tolanas')
    await town.taps(phone, '+ New Tolana')
    await turns(town, phone, { role: 'learner' })
    const before = town.rows('SELECT * FROM "Tolana"')
    await town.sends(phone, 'My own Tolana')
    expect(town.rows('SELECT * FROM "Tolana"')).toEqual(before)
  })

  test('who gave a case back reads nothing more of it', async () => {
    const tolana = await town.tolanaNamed('Zaitoon')
    const reporter = await town.member('learner', { tolana })
    const phone = await town.member('coordinator', { tolana })
    await asks(town, reporter, { words: 'The first secret' })
    await takes(town, phone)
    await writes(town, phone, 'A first answer')
    const { id } = await town.who(reporter)
    const [kase] = await town.hamrah.db.store.casesOf(id)
    phone.tapsData(`do.release.${kase?.id ?? ''}`)
    await town.calm()
    for (const data of ['case', 'do.write', 'do.close', 'do.withdraw'].map(
      (name) => `${name}.${kase?.id ?? ''}`,
    )) {
      await phone.tapsData(data).answer
      await town.calm()
      expect(seen(phone).join('\n')).not.toContain('The first secret')
    }
  })
})
