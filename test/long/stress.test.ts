import { type ChildProcess, spawn } from 'node:child_process'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import type { Change } from '../../src/app/changes.ts'
import type { OpenHouse } from '../../src/db/open.ts'
import { person, run, site } from '../db/houses.ts'

const CHATS = 200
const BATCHES = 30

/** Takes the write lock for 20 ms, lets go for 60 ms, over and over, from another process. */
const LOCKER = `
  import Database from 'better-sqlite3'
  const db = new Database(process.argv[1], { timeout: 5000 })
  for (;;) {
    db.exec('BEGIN IMMEDIATE')
    await new Promise((resolve) => setTimeout(resolve, 20))
    db.exec('COMMIT')
    await new Promise((resolve) => setTimeout(resolve, 60))
  }`

function locker(path: string): ChildProcess {
  const child = spawn(process.execPath, ['--input-type=module', '-e', LOCKER, path])
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** One chat's life: steps, and every tenth batch one that conflicts or one that throws. */
async function chat(house: OpenHouse, id: string, done: Set<string>, undone: Set<string>) {
  let turn = 0
  for (let n = 0; n < BATCHES; n += 1) {
    const mark = `${id}/${n}`
    const set: Change = { do: 'setting.set', name: mark, value: n }
    const bad = n % 10 === 5
    const stale = bad && n % 20 === 5
    const to = bad && stale ? turn : turn + 1
    const step: Change = {
      do: 'run.step',
      run: run(id, `p${id}`, { turn: to, state: n }),
      answer: n,
    }
    const broken: Change[] = [
      { do: 'finish', personId: `p${id}`, kind: 'lesson', subject: mark, at: Number.NaN },
    ]
    const batch = [set, step, ...(bad && !stale ? broken : [])]
    const verdict = await house.commit(batch).catch(() => 'thrown')
    ;(verdict === 'done' ? done : undone).add(mark)
    if (verdict === 'done') turn = to
    if (verdict !== (bad ? (stale ? 'conflict' : 'thrown') : 'done')) {
      throw new Error(`${mark}: ${verdict}`)
    }
  }
}

test('rollbacks in every chat, readers and other writers lose and double nothing', async () => {
  const here = site()
  const house = await here.open()
  for (let i = 0; i < CHATS; i += 1) {
    await house.commit([
      { do: 'person.add', person: person(`p${i}`, {}, 1_000 + i) },
      { do: 'run.start', run: run(`${i}`, `p${i}`) },
    ])
  }
  const reader = new Database(here.database, { readonly: true })
  reader.exec('BEGIN')
  reader.prepare('SELECT count(*) FROM "Run"').get()
  locker(here.database)

  const done = new Set<string>()
  const undone = new Set<string>()
  await Promise.all(Array.from({ length: CHATS }, (_, i) => chat(house, `${i}`, done, undone)))
  reader.close()
  await house.close()

  const kept = new Database(here.database)
  const names = kept
    .prepare<[], string>(`SELECT name FROM "Setting" WHERE name LIKE '%/%'`)
    .pluck()
    .all()
  expect(done.size).toBe(CHATS * 27)
  expect(undone.size).toBe(CHATS * 3)
  expect(new Set(names)).toEqual(done)
  const runs = kept.prepare<[], number>('SELECT DISTINCT turn FROM "Run"').pluck().all()
  const steps = kept.prepare<[], number>('SELECT count(*) FROM "RunStep"').pluck().get()
  expect(runs).toEqual([27])
  expect(steps).toBe(CHATS * 27)
  expect(kept.pragma('integrity_check', { simple: true })).toBe('ok')
  kept.close()
})
