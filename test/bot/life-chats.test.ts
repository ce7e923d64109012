import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cards, opens } from './asking.ts'
import { lives } from './life.ts'
import type { Life } from './said.ts'
import { standing } from './remains.ts'
import { ofBot, words } from './prose.ts'
import { foundTown, type Phone, type Town } from './town.ts'

let town: Town
let life: Life
beforeAll(async () => {
  town = await foundTown()
  life = await lives(town, town.tolana)
})
afterAll(() => town.close())

const ledger = async (phone: Phone) => town.hamrah.db.store.traces((await town.who(phone)).id)
const isProtected = (phone: Phone) => phone.chat.some((message) => message.has_protected_content)

describe('the ledger of both chats', () => {
  test('knows every message that says something of a question, and no typed word is left', async () => {
    const { reporter, holder } = life
    await opens(town, holder)
    holder.tapsData(`do.voice.${life.id}.5`)
    await town.calm()
    for (const phone of [reporter, holder]) {
      const known = (await ledger(phone)).map(({ messageId }) => messageId)
      const saying = phone.chat.filter(
        (message) => message.has_protected_content || message.text?.includes(life.code),
      )
      expect(saying).not.toEqual([])
      for (const { message_id } of saying) expect(known).toContain(message_id)
      const typed = phone.chat.filter(({ from }) => !from?.is_bot)
      expect(typed.filter(({ text }) => !/^\/(start|menu)/.test(text ?? ''))).toEqual([])
    }
  })

  test('/hide empties both at once, and says nothing where all could be deleted', async () => {
    for (const phone of [life.reporter, life.holder]) {
      await town.sends(phone, '/hide')
      expect(standing(phone, life)).toEqual([])
      expect([isProtected(phone), cards(phone).length]).toEqual([false, 0])
      expect(await ledger(phone)).toEqual([])
      expect(ofBot(phone).map(({ text }) => text)).not.toContain(words('en', 'hide--older'))
    }
  })
})

/** A question in hand, open on the screen of its holder, who hears its voice. */
async function open() {
  const tolana = await town.tolanaNamed('Arghawan')
  const held = await lives(town, tolana)
  await opens(town, held.holder)
  held.holder.tapsData(`do.voice.${held.id}.5`)
  await town.calm()
  expect(standing(held.holder, held)).toEqual([held.code, 'voice'])
  return { ...held, tolana }
}

describe('what stands open when somebody loses the right to it', () => {
  test('leaves the chat at once: taken back by its reporter', async () => {
    const held = await open()
    held.reporter.tapsData(`do.withdraw.${held.id}.yes`)
    await town.calm()
    await town.job('vanish-screens')
    expect(isProtected(held.holder)).toBe(false)
    // The news of it, and nothing else.
    expect(cards(held.holder)).toHaveLength(1)
  })

  test('leaves the chat at once: its holder frozen by two others', async () => {
    const held = await open()
    const others = [held.tolana, held.tolana].map((tolana) =>
      town.member('coordinator', { tolana }),
    )
    const { id } = await town.who(held.holder)
    for (const one of await Promise.all(others)) {
      one.tapsData(`wrong.${id}.yes`)
      await town.calm()
    }
    expect((await town.who(held.holder)).frozenRole).toBe('coordinator')
    await town.job('vanish-screens')
    expect(isProtected(held.holder)).toBe(false)
  })
})
