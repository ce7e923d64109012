import { afterAll, beforeAll, expect, test } from 'vitest'
import { AUDIT_ACTS, CLOCK, FORGOTTEN, REPORTER } from '../../src/domain/audit.ts'
import { asks, does, takes, writes } from '../bot/asking.ts'
import { bare, LOCALES, unspoken, words } from '../bot/prose.ts'
import { foundTown, type Town } from '../bot/town.ts'
import { circle, coordinator, tapsData } from '../bot/trusting.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

test('the log tells who did what to which question, newest first, and nothing of what was said', async () => {
  const all = await circle(town, 'Deodar', 1)
  const holder = coordinator(all, 0)
  const asker = await town.member('learner', { tolana: all.tolana, nickname: 'Zarghuna' })
  const code = await asks(town, asker, { words: 'A planted secret' })
  await takes(town, holder)
  await writes(town, holder, 'A planted answer')
  const [kase] = await town.hamrah.db.store.casesOpen()
  await tapsData(town, holder, `case.${kase?.id ?? ''}`)
  await does(town, holder, 'close')
  await town.presses(holder, 'listened')
  await town.sends(all.owner, '/team')
  await town.taps(all.owner, '📜 Log')
  const text = bare(all.owner.last().text)
  const number = town.hamrah.db.vault.actorNumber((await town.who(holder)).id)
  const lines = text.split('\n').filter((line) => line.includes(code))
  expect(lines).toEqual([
    `A-${number} · closed a question ${code}`,
    `A-${number} · answered ${code}`,
    `A-${number} · took a question ${code}`,
    `someone who asked · asked a question ${code}`,
  ])
  expect(text).toMatch(/20\d\d, \d\d:\d\d/)
  expect(text).not.toMatch(/planted|Zarghuna|Amina/)
})

test('twelve a page, every act in every language, for the owner only', async () => {
  const all = await circle(town, 'Juniper', 1)
  const at = town.hamrah.act().now
  const actors = [REPORTER, CLOCK, FORGOTTEN, 482_113]
  await town.hamrah.db.commit(
    AUDIT_ACTS.map((act, index) => ({
      do: 'audit.add',
      entry: { at, actor: actors[index % 4] ?? CLOCK, act, subject: index % 2 ? '' : 'wipe' },
    })),
  )
  const [{ n } = { n: 0 }] = town.rows(`SELECT count(*) AS n FROM "Audit"`)
  const lastPage = Number(n) - 36 + 1
  for (const locale of LOCALES) {
    await tapsData(town, all.owner, `speak.${locale}`)
    const shown: string[] = []
    for (let page = 0; page < 4; page += 1) {
      await tapsData(town, all.owner, `log.${page}`)
      const text = all.owner.last().text ?? ''
      expect(text.split('\n\n')).toHaveLength(page < 3 ? 13 : lastPage)
      shown.push(text)
      expect(unspoken(all.owner)).toEqual([])
    }
    for (const act of AUDIT_ACTS)
      expect(shown.join('\n')).toContain(words(locale, `audit--${act.replace('.', '-')}`))
  }
  await tapsData(town, all.owner, 'speak.en')
  await tapsData(town, coordinator(all, 0), 'log.0')
  expect(coordinator(all, 0).last().text).toContain('Where would you like to go?')
})
