import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { ACTORS, arrives } from '../bot/actors.ts'
import { words } from '../bot/prose.ts'
import { clears, gathers, heard, opens, settles } from '../bot/theatre.ts'
import { foundTown, type Town } from '../bot/town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterEach(() => clears(town))
afterAll(() => town.close())

const MAY_LEAD = new Set(['mentor', 'elsewhere', 'coordinator', 'owner'])
const rows = (table: string) => JSON.stringify(town.rows(`SELECT * FROM "${table}"`))

describe.each(ACTORS)('in a group, %s', (actor) => {
  test(`${MAY_LEAD.has(actor) ? 'may' : 'may not'} call for a story`, async () => {
    const phone = await arrives(town, actor, town.tolana)
    const group = town.telegram.world.group({ title: 'Tea', members: [phone] })
    for (const text of ['/lead', '/start lead', '/lead@somebody_else_bot']) {
      phone.sends(text, { in: group })
      await settles(town)
    }
    expect(heard(group)).toHaveLength(MAY_LEAD.has(actor) ? 1 : 0)
  })

  test('moves nothing of a story somebody else leads', async () => {
    const circle = await gathers(town, 2)
    await opens(town, circle)
    const phone = await arrives(town, actor, town.tolana)
    circle.group.joins(phone)
    await settles(town)
    const [show] = town.rows('SELECT id, turn FROM "Show"')
    const [id, turn] = [String(show?.['id']), Number(show?.['turn']).toString(36)]
    const before = rows('Show')
    for (const what of ['next', 'other', 'close', 'now', 'clear', 'keep', '', '99']) {
      phone.tapsData(`s.${id}.${turn}.${what}`, { in: circle.group })
      await settles(town)
    }
    expect(rows('Show')).toBe(before)
    expect(phone.toasts.at(-2)?.text).toBe(words('en', 'show--leader-only'))
  })

  test('gets nothing out of forged buttons', async () => {
    const [circle, other] = [await gathers(town, 2), await gathers(town, 2)]
    await opens(town, circle)
    await opens(town, other)
    const phone = await arrives(town, actor, town.tolana)
    circle.group.joins(phone)
    await settles(town)
    const elsewhere = await town.hamrah.db.store.showIn(other.group.id)
    const before = [rows('Show'), rows('Vote'), rows('Run'), heard(circle.group)]
    for (const data of [
      // Another group's vote, an option and a turn that are none, buttons of private chats.
      `v.${elsewhere?.id ?? ''}.${elsewhere?.turn.toString(36) ?? ''}.0`,
      'v.AAAAAAAAAAAA.1.0',
      'stages.x',
      'desk',
      'go.desk',
      'go.team',
      'circle.quiet-brother',
      'case.AAAAAAAAAAAA',
      'r.AAAAAAAAAAAA.0.0',
      'x'.repeat(64),
    ]) {
      if (data.startsWith('stages') && MAY_LEAD.has(actor)) continue
      phone.tapsData(data, { in: circle.group })
      await settles(town)
    }
    const own = await town.hamrah.db.store.showIn(circle.group.id)
    for (const option of ['9', '-1', 'a', '00']) {
      phone.tapsData(`v.${own?.id ?? ''}.${own?.turn.toString(36) ?? ''}.${option}`, {
        in: circle.group,
      })
      await settles(town)
    }
    expect([rows('Show'), rows('Vote'), rows('Run'), heard(circle.group)]).toEqual(before)
  })
})
