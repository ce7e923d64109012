import { afterAll, beforeAll, expect, test } from 'vitest'
import { CLOCK } from '../../src/domain/audit.ts'
import { bare } from './prose.ts'
import { foundTown, type Town } from './town.ts'
import { circle, coordinator, tapsData } from './trusting.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

/** So many lines of something else. */
async function fill(length: number): Promise<void> {
  const entry = { at: town.hamrah.act().now, actor: CLOCK, act: 'case.late', subject: '' } as const
  await town.hamrah.db.commit(Array.from({ length }, () => ({ do: 'audit.add', entry })))
}

test('nobody reads who has asked that they be frozen, and the page has no gap', async () => {
  const all = await circle(town, 'Sanober', 3)
  const accused = await town.member('owner', { nickname: 'Accused', shared: true })
  const { id } = await town.who(accused)
  await fill(30)
  await tapsData(town, coordinator(all, 0), `wrong.${id}.yes`)
  await tapsData(town, coordinator(all, 1), `wrong.${id}.yes`)
  await tapsData(town, coordinator(all, 2), `thaw.${id}.yes`)
  await tapsData(town, all.owner, `thaw.${id}.yes`)
  await fill(10)
  const number = `A-${town.hamrah.db.vault.actorNumber(id)}`
  const read = async (phone: typeof accused) => {
    const lines: string[] = []
    for (let page = 0; page < 2; page += 1) {
      await tapsData(town, phone, `log.${page}`)
      const shown = bare(phone.last().text).split('\n\n').slice(1)
      expect(shown).toHaveLength(12)
      lines.push(...shown)
    }
    return lines.filter((one) => one.includes(number)).map((one) => one.split(' · ')[1])
  }
  expect(await read(all.owner)).toEqual([
    `undid a freeze ${number}`,
    `asked to undo a freeze ${number}`,
    `froze ${number}`,
    `asked for a freeze ${number}`,
  ])
  expect(await read(accused)).toEqual([`undid a freeze ${number}`])
})
