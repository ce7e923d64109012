import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { change, joins, tap } from './phone.ts'
import { freePort, layOut, type Site } from './site.ts'

let site: Site
beforeEach(async () => {
  site = await layOut()
})
afterEach(() => site.close())

test('without a token: one line with the address of the page, and the page answers', async () => {
  const program = site.begin({ BOT_TOKEN: '', TELEGRAM_API_ROOT: '', SECRET_KEY: '' })
  const [, url = ''] = await program.says(/(http:\/\/127\.0\.0\.1:\d+)/)
  const page = await fetch(url)
  expect(page.status).toBe(200)
  expect(page.headers.get('content-type')).toMatch(/^text\/html/)
  const phones: unknown = await (await fetch(`${url}/phones`)).json()
  expect(phones).toMatchObject({ personas: expect.arrayContaining([{}, {}, {}].map(anyone)) })
  expect(program.stdout().match(/\n/g)).toHaveLength(1)
  const key = join(site.folder, 'keys', 'secret.key')
  expect(existsSync(key)).toBe(true)
  expect(statSync(key).mode & 0o777).toBe(0o600)
  expect(program.stderr()).toContain('key.made')
  expect(await program.terminate()).toEqual({ code: 0, signal: null })
})

test('with a token: polls, answers, and writes nothing to standard output', async () => {
  const program = await site.start()
  const stranger = site.telegram.world.person()
  await change(stranger, () => stranger.sends('/start'))
  expect(stranger.last().text).toMatch(/study companion/)
  expect(await program.terminate()).toEqual({ code: 0, signal: null })
  expect(program.stdout()).toBe('')
  expect(program.stderr()).toBe('')
})

test('a restart goes on with a lesson in mid-lesson', async () => {
  const { learner } = await site.invites()
  const first = await site.start()
  const phone = site.telegram.world.person()
  await joins(phone, learner)
  await change(phone, () => phone.sends('/learn'))
  await tap(phone, /Go on/)
  for (let step = 0; step < 3; step += 1) await tap(phone, /Next/)
  const before = phone.last()
  await first.terminate()
  await site.start()
  await tap(phone, /Next/)
  const after = phone.last()
  // Edited in place, one dot further.
  expect(after.message_id).toBe(before.message_id)
  expect(dotsDone(after.text)).toBe(dotsDone(before.text) + 1)
})

test('by webhook: the secret is checked before anything is accepted', async () => {
  const port = await freePort()
  const hook = `http://127.0.0.1:${port}/in`
  const set = site.calls.next('setWebhook')
  const over = { WEBHOOK_URL: hook, WEBHOOK_SECRET: 'open-sesame', PORT: String(port) }
  const program = site.begin(over)
  await set
  const stranger = site.telegram.world.person()
  await change(stranger, () => stranger.sends('/start'))
  const accepted = seen()
  expect(accepted).toBeGreaterThan(0)
  const forged = JSON.stringify({ update_id: 999, message: {} })
  for (const secret of [undefined, '', 'wrong', 'open-sesame-and-more']) {
    const headers: Record<string, string> = { 'content-type': 'application/json' }
    if (secret !== undefined) headers['x-telegram-bot-api-secret-token'] = secret
    const answer = await fetch(hook, { method: 'POST', headers, body: forged })
    expect(answer.status).toBe(401)
    expect(await answer.text()).toBe('')
  }
  expect(seen()).toBe(accepted)
  expect(await program.terminate()).toEqual({ code: 0, signal: null })
  expect(program.stderr()).not.toMatch(/open-sesame|wrong/)
})

test('the health page: 200, 503 while the database does not answer, 200 again; about nobody', async () => {
  const port = await freePort()
  const program = await site.start({ PORT: String(port) })
  const phone = site.telegram.world.person({ first_name: 'Zarmina', username: 'zarmina_k' })
  await change(phone, () => phone.sends('/start'))
  const health = async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`)
    return { status: answer.status, text: await answer.text() }
  }
  const well = await health()
  expect(well.status).toBe(200)
  const sick = await withoutInbox(health)
  expect(sick.status).toBe(503)
  expect((await health()).status).toBe(200)
  for (const { text } of [well, sick]) {
    expect(leaves(JSON.parse(text)).filter((leaf) => typeof leaf === 'string')).toEqual([])
    for (const personal of ['armina', String(phone.id), site.folder])
      expect(text).not.toContain(personal)
  }
  await program.terminate()
})

function anyone(): unknown {
  return expect.objectContaining({ start: expect.any(String) })
}

function dotsDone(text = ''): number {
  return text.match(/●/g)?.length ?? 0
}

/** How many updates were ever accepted. */
function seen(): number {
  const db = new Database(site.database, { readonly: true })
  const count = db.prepare('SELECT count(*) FROM "Seen"').pluck().get()
  db.close()
  return Number(count)
}

/** Another hand takes a table away, as a broken disk or a botched restore would. */
async function withoutInbox<T>(act: () => Promise<T>): Promise<T> {
  const db = new Database(site.database)
  db.exec('ALTER TABLE "Inbox" RENAME TO "Away"')
  try {
    return await act()
  } finally {
    db.exec('ALTER TABLE "Away" RENAME TO "Inbox"')
    db.close()
  }
}

function leaves(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(leaves)
    : [value]
}
