import type { Tx } from './client.ts'

/** Tables whose rows are numbered by the writer, because the number is part of what is sealed. */
export type Numbered = 'Outbox' | 'Trace' | 'Inbox'

/** Hands out the next number of a table; gaps after a rollback are harmless. */
export type NextId = (table: Numbered) => number

/** Continues where AUTOINCREMENT stood, so that a number is never used twice, even after deletions. */
export async function continueIds(client: Pick<Tx, '$queryRaw'>): Promise<NextId> {
  const rows = await client.$queryRaw<{ name: string; seq: bigint | number }[]>`
    SELECT name, seq FROM sqlite_sequence`
  const last = new Map(rows.map((row) => [row.name, Number(row.seq)]))
  return (table) => {
    const next = (last.get(table) ?? 0) + 1
    last.set(table, next)
    return next
  }
}
