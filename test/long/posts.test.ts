import { afterAll, beforeAll, expect, test } from 'vitest'
import { bare, seen, words } from '../bot/prose.ts'
import { foundTown, type Town } from '../bot/town.ts'
import { circle, coordinator, tapsData } from '../bot/trusting.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

test('an owner names who is called; they read it on their own page', async () => {
  const all = await circle(town, 'Deodar', 2)
  const [one] = all.coordinators
  if (!one) throw new Error('nobody')
  const { id } = await town.who(one)
  await town.sends(all.owner, '/team')
  await town.taps(all.owner, '📌 Posts')
  await town.taps(all.owner, /2 · Focal point · the lead/)
  await tapsData(town, all.owner, `posts.focal.${id}`)
  expect(all.owner.buttons()).toContain('2 · Focal point · Amina')
  expect(await town.hamrah.db.store.setting('post.focal')).toBe(id)
  expect(one.chat.some(({ text }) => text === words('en', 'notice--team'))).toBe(true)
  await town.sends(one, '/tolana')
  expect(bare(one.last().text)).toContain(words('en', 'tolana--post-focal'))
  await tapsData(town, all.owner, 'posts.focal.nobody')
  expect(await town.hamrah.db.store.setting('post.focal')).toBeUndefined()
  const learner = await town.who(await town.member('learner'))
  await tapsData(town, all.owner, `posts.backup.${learner.id}`)
  await tapsData(town, coordinator(all, 1), `posts.backup.${id}`)
  expect(await town.hamrah.db.store.setting('post.backup')).toBeUndefined()
})

test('an owner sets how long the words of closed questions stay', async () => {
  const all = await circle(town, 'Deodar', 0)
  await town.sends(all.owner, '/team')
  await town.taps(all.owner, '⏳ Words stay')
  expect(bare(all.owner.buttons().join())).toContain('✔ 24 h')
  await tapsData(town, all.owner, 'keep.6')
  expect(bare(all.owner.buttons().join())).toContain('✔ 6 h')
  expect(await town.hamrah.db.store.setting('closed-content-hours')).toBe(6)
  for (const forged of ['keep.0', 'keep.7', 'keep.9999', 'keep.x'])
    await tapsData(town, all.owner, forged)
  expect(await town.hamrah.db.store.setting('closed-content-hours')).toBe(6)
  expect(seen(all.owner).join()).not.toContain('undefined')
})
