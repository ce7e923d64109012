import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { site, type Site } from './houses.ts'

const VICTIM = fileURLToPath(new URL('victim.mjs', import.meta.url))
const ROUNDS = 3

/** Runs the victim until it has acknowledged `limit` things, kills it, and returns them all. */
async function killed(here: Site, round: number, limit: number): Promise<string[]> {
  const { database, keysFile, secret } = here
  const child = spawn(
    process.execPath,
    [VICTIM, `file:${database}`, keysFile, secret.toString('base64'), String(round)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
    if (out.split('\n').length > limit) child.kill('SIGKILL')
  })
  await once(child, 'close')
  expect(child.signalCode).toBe('SIGKILL')
  return out.split('\n').slice(0, -1)
}

test('kill -9 at any moment: whatever was acknowledged is there', async () => {
  const here = site()
  for (let round = 1; round <= ROUNDS; round += 1) {
    const lines = await killed(here, round, 40 + Math.floor(Math.random() * 400))
    const house = await here.open()
    const pending = new Map((await house.inbox.pending()).map((entry) => [entry.updateId, entry]))
    const db = new Database(here.database, { readonly: true })
    const seen = db.prepare<[number]>('SELECT 1 FROM "Seen" WHERE updateId = ?')
    const of = (word: string): number[] =>
      lines.flatMap((line) => (line.startsWith(`${word} `) ? [Number(line.split(' ')[1])] : []))
    const done = new Set(of('done'))
    expect(done.size).toBeGreaterThan(0)
    for (const id of of('accepted')) {
      expect(seen.get(id)).toBeDefined()
      const effect = await house.store.setting(`update ${id}`)
      // Either its effect is there and the row says so or is settled, or it still waits.
      if (effect === undefined) expect(pending.get(id)?.state).toBe('waiting')
      else expect(pending.get(id)?.state ?? 'applied').toBe('applied')
      if (done.has(id)) expect(effect).toBe(id % 10_000)
    }
    for (const id of of('job')) expect(await house.store.setting(`job ${id}`)).toBe(id % 10_000)
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    db.close()
    await house.close()
  }
})
