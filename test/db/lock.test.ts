import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lock } from '../../src/db/lock.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hamrah-lock-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('one at a time: the second waits for the first, and takes over when it goes', async () => {
  const path = join(folder, 'one.db')
  const first = await lock(path)
  let second = 'waiting'
  const taking = lock(path).then((locked) => {
    second = locked.ok ? 'taken' : locked.problem
    return locked
  })
  await new Promise((resolve) => setTimeout(resolve, 450))
  expect(second).toBe('waiting')
  if (first.ok) first.release()
  const locked = await taking
  expect(second).toBe('taken')
  if (locked.ok) locked.release()
})

test('who never gets it is told in one line', async () => {
  const path = join(folder, 'two.db')
  const first = await lock(path)
  const second = await lock(path, 400)
  expect(second).toEqual({ ok: false, problem: `another program is using ${path}: stop it first` })
  if (first.ok) first.release()
}, 20_000)
