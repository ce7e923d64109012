import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, onTestFinished, test } from 'vitest'
import { connect, type Tx } from '../../src/db/client.ts'
import { Conflict } from '../../src/db/failure.ts'
import { migrate } from '../../src/db/migrate.ts'
import { MIGRATIONS } from '../../src/db/migrations.ts'
import { createGate } from '../../src/db/gate.ts'
import { createWriter, type Writer } from '../../src/db/writer.ts'
import { scratch } from './houses.ts'

async function bench() {
  const path = join(scratch(), 'w.db')
  await migrate(path, MIGRATIONS)
  const connection = connect(path, 'writing')
  const lost: unknown[] = []
  const writer = createWriter(connection, (error) => lost.push(error))
  const outside = new Database(path)
  onTestFinished(async () => {
    outside.close()
    await connection.client.$disconnect()
  })
  const names = (): unknown[] =>
    outside.prepare('SELECT name FROM "Setting" ORDER BY rowid').pluck().all()
  return { writer, names, lost, outside, connection }
}

const put = (name: string) => async (tx: Tx) => {
  await tx.setting.create({ data: { name, value: new Uint8Array(1) } })
  return name
}

describe('the writer', () => {
  test('keeps order and gives each its own value', async () => {
    const { writer, names } = await bench()
    const all = await Promise.all(['a', 'b', 'c'].map((name) => writer.write(put(name))))
    expect(all).toEqual(['a', 'b', 'c'].map((value) => ({ verdict: 'done', value })))
    expect(names()).toEqual(['a', 'b', 'c'])
  })

  test('one bad batch in a group costs nobody else anything, and keeps nothing of its own', async () => {
    const { writer, names } = await bench()
    const both = async (tx: Tx): Promise<void> => {
      await put('half')(tx)
      await put('a')(tx)
    }
    const throws = async (tx: Tx): Promise<void> => {
      await put('broken')(tx)
      throw new Error('a bug')
    }
    const lost = async (tx: Tx): Promise<void> => {
      await put('late')(tx)
      throw new Conflict('late')
    }
    const all = await Promise.allSettled([
      writer.write(put('a')),
      writer.write(both),
      writer.write(put('b')),
      writer.write(throws),
      writer.write(lost),
      writer.write(put('b')),
      writer.write(put('c')),
    ])
    expect(all.map((one) => (one.status === 'fulfilled' ? one.value.verdict : 'thrown'))).toEqual([
      'done',
      'conflict',
      'done',
      'thrown',
      'conflict',
      'conflict',
      'done',
    ])
    expect(names()).toEqual(['a', 'b', 'c'])
  })

  test('what nobody waits for goes with the next group, or alone, or at the end', async () => {
    const { writer, names, lost } = await bench()
    writer.lazily(put('lazy'))
    await writer.write(put('a'))
    expect(names()).toEqual(['a', 'lazy'])
    writer.lazily(put('a'))
    writer.lazily(put('last'))
    await writer.drain()
    expect(names()).toEqual(['a', 'lazy', 'last'])
    expect(lost).toEqual([])
    writer.lazily(async () => {
      throw new Error('a bug')
    })
    writer.lazily(put('alone'))
    await expect.poll(names).toEqual(['a', 'lazy', 'last', 'alone'])
    expect(lost).toEqual([new Error('a bug')])
  })

  test('waits for another that holds the write lock, and does each thing once', async () => {
    const { writer, names, outside } = await bench()
    outside.exec('BEGIN IMMEDIATE')
    const written = Promise.all(['a', 'b'].map((name) => writer.write(put(name))))
    await new Promise((resolve) => setTimeout(resolve, 400))
    outside.exec('COMMIT')
    expect((await written).map(({ verdict }) => verdict)).toEqual(['done', 'done'])
    expect(names()).toEqual(['a', 'b'])
  })

  test('a transaction left open by a failed COMMIT swallows nothing', async () => {
    const { writer, names, connection } = await bench()
    await writer.between(() => connection.adapter.script('BEGIN; DELETE FROM "Setting"'))
    await connection.adapter.mend()
    expect((await writer.write(put('a'))).verdict).toBe('done')
    expect(names()).toEqual(['a'])
  })

  test('maintenance runs between groups, never inside one', async () => {
    const { writer, names, outside } = await bench()
    const seen: unknown[][] = []
    const writes = Array.from({ length: 100 }, (_, i) => writer.write(put(`${i}`)))
    const look = async (): Promise<void> => {
      // Only outside a transaction may the journal mode be touched at all.
      outside.pragma('wal_checkpoint(TRUNCATE)')
      seen.push(names())
    }
    await Promise.all([...writes, writer.between(look), writer.between(look)])
    expect(seen.length).toBe(2)
    expect(names().length).toBe(100)
  })
})

describe('the gate', () => {
  test('does together what arrives together, and each gets its own result', async () => {
    const { writer } = await bench()
    const groups: number[][] = []
    const gate = createGate<number, number>(writer, async (_tx, all) => {
      groups.push([...all])
      return all.map((n) => n * 2)
    })
    expect(await Promise.all([gate(1), gate(2), gate(3)])).toEqual([2, 4, 6])
    expect(await gate(4)).toBe(8)
    expect(groups).toEqual([[1, 2, 3], [4]])
  })

  test('nobody waits for ever when the writer gave up before or in the middle', async () => {
    let up = false
    const { writer: real } = await bench()
    const writer: Pick<Writer, 'write'> = {
      write: (work) => (up ? real.write(work) : Promise.reject(new Error('the disk is full'))),
    }
    const gate = createGate<number, number>(writer, async (_tx, all) => all)
    const first = await Promise.allSettled([gate(1), gate(2)])
    expect(first.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    up = true
    expect(await gate(3)).toBe(3)
  })
})
