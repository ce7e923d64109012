import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { change, joins, tap, writesQuestion, type Phone } from './phone.ts'
import { layOut, type Site } from './site.ts'

let site: Site
let codes: { readonly learner: string; readonly coordinator: string }
beforeAll(async () => {
  site = await layOut()
  codes = await site.invites()
  await site.start()
})
afterAll(() => site.close())

async function member(role: 'learner' | 'coordinator'): Promise<Phone> {
  const phone = site.telegram.world.person()
  await joins(phone, codes[role])
  return phone
}

/** The same button from two devices at once, and both updates delivered a second time. */
async function tapsTwice(phone: Phone, label: RegExp): Promise<void> {
  const { world } = site.telegram
  await phone.until(() => phone.buttons().some((text) => label.test(text)))
  await change(phone, () => {
    phone.tapsTwice(label)
    world.redeliver(world.lastUpdateId())
    world.redeliver(world.lastUpdateId() - 1)
  })
  await site.telegram.idle(60)
}

function rows(sql: string): unknown[] {
  const db = new Database(site.database, { readonly: true })
  const found = db.prepare(sql).all()
  db.close()
  return found
}

test('a lesson walked with two thumbs: each answer counts once, and so does the end', async () => {
  const phone = await member('learner')
  await change(phone, () => phone.sends('/learn'))
  await tapsTwice(phone, /Go on/)
  let steps = 0
  for (; !phone.buttons().some((text) => /Lessons/.test(text)) && steps < 40; steps += 1)
    await tapsTwice(phone, phone.buttons().includes('2') ? /^2$/ : /Next/)
  const [run, ...others] = rows(
    `SELECT r.turn, r.status, count(s.turn) AS kept FROM "Run" r
     JOIN "RunStep" s ON s.runId = r.id WHERE r.kind = 'lesson' GROUP BY r.id`,
  )
  expect(run).toEqual({ turn: steps, status: 'done', kept: steps })
  expect(others).toEqual([])
  expect(rows(`SELECT subject FROM "Done" WHERE kind = 'lesson'`)).toHaveLength(1)
})

test('sent twice is sent once, taken by two is taken by one, answered twice is one answer', async () => {
  const [reporter, salma, idrees] = await Promise.all([
    member('learner'),
    member('coordinator'),
    member('coordinator'),
  ])
  await writesQuestion(reporter, 'He comes home late and speaks to nobody.')
  // The screen before it may still be on its way out.
  await site.telegram.idle(60)
  await tapsTwice(reporter, /Send/)
  expect(rows('SELECT seq FROM "Case"')).toHaveLength(1)

  for (const one of [salma, idrees]) {
    // Beside it may stand that a colleague has begun to serve.
    await one.until((chat) => chat.some(({ text }) => text?.startsWith('A question is waiting')))
    await tap(one, /Open$/)
  }
  for (const one of [salma, idrees])
    await one.until(() => one.buttons().some((text) => /take it/.test(text)))
  // Both at once, and each on two devices.
  await Promise.all([tapsTwice(salma, /take it/), tapsTwice(idrees, /take it/)])
  expect(rows(`SELECT kind FROM "CaseEvent" WHERE kind = 'take'`)).toHaveLength(1)
  const holder = [salma, idrees].find((one) => one.buttons().some((text) => /Write/.test(text)))
  if (!holder) throw new Error(`nobody holds the case:\n${salma.dump()}\n${idrees.dump()}`)

  await tapsTwice(holder, /Write/)
  await change(holder, () => {
    holder.sends('I am here, tell me more.')
    site.telegram.world.redeliver(site.telegram.world.lastUpdateId())
  })
  await tapsTwice(holder, /Send/)
  expect(rows(`SELECT kind FROM "CaseEvent" WHERE kind = 'answer'`)).toHaveLength(1)

  await tap(holder, /Back/)
  await tapsTwice(holder, /Close/)
  await tapsTwice(holder, /Listened/)
  expect(rows('SELECT kind FROM "CaseEvent" ORDER BY seq')).toEqual(
    ['open', 'take', 'answer', 'close'].map((kind) => ({ kind })),
  )
})

test('a link opened twice at once begins one joining', async () => {
  const [first, second] = [site.telegram.world.person(), site.telegram.world.person()]
  await Promise.all(
    [first, second].map((phone) =>
      change(phone, () => {
        phone.sends(`/start ${codes.learner}`)
        phone.sends(`/start ${codes.learner}`)
        site.telegram.world.redeliver(site.telegram.world.lastUpdateId())
      }),
    ),
  )
  await site.telegram.idle(60)
  expect(rows(`SELECT lookup FROM "Person" WHERE state = 'joining'`)).toHaveLength(2)
  expect(rows(`SELECT id FROM "Run" WHERE kind = 'join' AND status = 'open'`)).toHaveLength(2)
})
