import { beforeAll, describe, test } from 'vitest'

/** What may happen to a question, as DESIGN has it in the columns of “The server forgets”. */
export const COLUMNS = [
  'asked and answered',
  'closed, after 24 hours',
  'closed, after the owner’s 1 hour',
  'closed, after the owner’s 168 hours',
  'idle for 14 days',
  'unopened for 14 days',
  'forgotten by its reporter',
  'wiped by the owner',
] as const
export type Column = (typeof COLUMNS)[number]

export const ROWS = ['content', 'stub', 'copies', 'audit', 'backups'] as const
export type Row = (typeof ROWS)[number]

const CLOSED = {
  content: 'key destroyed after the hours, not before',
  stub: 'kept 12 months',
  copies: 'deleted',
  audit: 'kept',
  backups: 'sealed rows without keys',
} as const
const ENDED = {
  content: 'key destroyed, reporter told',
  stub: 'kept',
  copies: 'deleted',
  audit: 'kept',
  backups: 'sealed rows without keys',
} as const

/** The table, cell by cell. */
export const LIFETIMES: Readonly<Record<Column, Readonly<Record<Row, string>>>> = {
  'asked and answered': {
    content: 'sealed; screens vanish in minutes, can be reopened by the holder',
    stub: 'kept',
    copies: 'in the ledger; deleted before 48 h',
    audit: 'kept',
    backups: 'sealed rows without keys',
  },
  'closed, after 24 hours': CLOSED,
  'closed, after the owner’s 1 hour': CLOSED,
  'closed, after the owner’s 168 hours': CLOSED,
  'idle for 14 days': ENDED,
  'unopened for 14 days': ENDED,
  'forgotten by its reporter': {
    content: 'key destroyed now, case withdrawn, holder sees the code only',
    stub: 'kept, tied to nobody',
    copies: 'deleted where younger than 48 h, the rest told',
    audit: 'the number’s owner is forgotten',
    backups: 'sealed rows without keys',
  },
  'wiped by the owner': {
    content: 'all keys destroyed first',
    stub: 'gone',
    copies: 'deleted where possible',
    audit: 'gone',
    backups: 'sealed rows without keys',
  },
}

/** One test for each cell of a column, by name: none can be left out. `prepare` goes before them all. */
export function column(
  name: Column,
  cells: Readonly<Record<Row, () => Promise<void>>>,
  prepare: () => Promise<void> = () => Promise.resolve(),
): void {
  describe(name, () => {
    beforeAll(prepare)
    for (const row of ROWS) test(`${row}: ${LIFETIMES[name][row]}`, cells[row])
  })
}
