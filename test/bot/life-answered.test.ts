import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect } from 'vitest'
import { does } from './asking.ts'
import { ages, lives } from './life.ts'
import { SAID, type Life } from './said.ts'
import { readable, restored, standing } from './remains.ts'
import { column } from './lifetimes.ts'
import { ofBot, words } from './prose.ts'
import { foundTown, type Town } from './town.ts'

let town: Town
let life: Life
beforeAll(async () => {
  town = await foundTown()
  life = await lives(town, town.tolana)
})
afterAll(() => town.close())

column('asked and answered', {
  async content() {
    const { id, holder, code, voice } = life
    const all = JSON.stringify(await readable(town.hamrah.db, id))
    expect(voice.length).toBeGreaterThan(20)
    for (const said of [SAID.worry, SAID.note, SAID.answer, SAID.reply, SAID.number, voice])
      expect(all).toContain(said)
    expect(life.sealed.length).toBeGreaterThanOrEqual(8)
    await town.sends(holder, '/desk')
    await town.taps(holder, new RegExp(code))
    await does(town, holder, 'voice')
    expect(standing(holder, life)).toContain('voice')
    await ages(town, 11 * 60_000)
    for (const phone of [holder, life.reporter])
      expect(standing(phone, life).filter((one) => one !== code)).toEqual([])
    await town.sends(holder, '/desk')
    await town.taps(holder, new RegExp(code))
    expect(holder.last().text).toContain(code)
    await does(town, holder, 'see')
    expect(holder.last().text).toContain(SAID.number)
  },
  async stub() {
    await ages(town, 10 * 24 * 3_600_000)
    for (const job of ['expire-idle-cases', 'seal-ended-cases', 'drop-old-stubs'])
      await town.job(job)
    expect(town.rows(`SELECT * FROM "Case" WHERE id = '${life.id}'`)).toMatchObject([
      { code: life.code, about: 'someone', urgency: 'soon', readable: 1, closedAt: null },
    ])
  },
  async copies() {
    expect(await ledger(life)).toEqual([])
    for (const phone of [life.reporter, life.holder]) {
      expect(standing(phone, life)).toEqual([])
      // Deleted, and not left without its words because it was too late.
      expect(ofBot(phone).map(({ text }) => text)).not.toContain(words('en', 'neutral--gone'))
    }
    expect(town.logged.filter((line) => line.includes('vanish.late'))).toEqual([])
  },
  async audit() {
    const lines = town.rows(
      `SELECT act FROM "Audit" WHERE subject = '${life.code}' AND act <> 'case.late' ORDER BY id`,
    )
    const cases = ['open', 'take', 'note', 'answer', 'reply', 'reply'].map((one) => `case.${one}`)
    const reveals = ['show', 'open', 'show', 'open'].map((one) => `reveal.${one}`)
    expect(lines.map(({ act }) => act)).toEqual([...cases, ...reveals])
  },
  async backups() {
    const bytes = readFileSync(life.backup)
    expect(life.sealed.filter((one) => !bytes.includes(one))).toEqual([])
    const keys = await restored(town, life.backup, (house) => readable(house, life.id))
    expect(JSON.stringify(keys)).toContain(SAID.worry)
    // Whoever has the backup alone has no key in it.
    expect(bytes.includes('wrapped')).toBe(false)
    for (const said of Object.values(SAID)) expect(bytes.includes(said)).toBe(false)
  },
})

async function ledger({ id, reporter, holder }: Life) {
  const { store } = town.hamrah.db
  const chats = await Promise.all(
    [reporter, holder].map(async (phone) => store.traces((await town.who(phone)).id)),
  )
  return [...chats.flat(), ...(await store.tracesOfCase(id))]
}
