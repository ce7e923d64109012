import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { column } from '../../src/db/column.ts'
import { openKeyStore } from '../../src/db/keystore.ts'
import { caseOwner, personOwner, recipientOwner, type Owner } from '../../src/db/owners.ts'
import { place } from '../../src/db/places.ts'
import { createSafe } from '../../src/db/safe.ts'
import { deriveKeys } from '../../src/db/secret.ts'
import type { Town } from './town.ts'

/** The keys of one row, as words. */
type Row = Readonly<
  Record<'id' | 'personId' | 'runId' | 'turn' | 'caseId' | 'seq' | 'keyId' | 'name', string>
>

/** Where sealed values lie: whose key opens each, and under which name it was sealed. */
const SEALED: readonly (readonly [sql: string, of: (row: Row) => readonly [Owner, string]])[] = [
  ['SELECT id, profile AS b FROM "Person"', ({ id }) => [personOwner(id), place.profile(id)]],
  [
    'SELECT id, personId, state AS b FROM "Run"',
    ({ id, personId }) => [personOwner(personId), place.runState(id)],
  ],
  [
    'SELECT runId, s.turn, personId, answer AS b FROM "RunStep" s JOIN "Run" r ON r.id = runId',
    ({ runId, turn, personId }) => [personOwner(personId), place.answer(runId, Number(turn))],
  ],
  [
    'SELECT id, route AS b FROM "Case" WHERE route IS NOT NULL',
    ({ id }) => [caseOwner(id), place.route(id)],
  ],
  [
    'SELECT caseId, seq, content AS b FROM "CaseEvent" WHERE content IS NOT NULL',
    ({ caseId, seq }) => [caseOwner(caseId), place.words(caseId, Number(seq))],
  ],
  [
    'SELECT caseId, content AS b FROM "Reveal"',
    ({ caseId }) => [caseOwner(caseId), place.reveal(caseId)],
  ],
  [
    'SELECT id, personId, words AS b FROM "SavedReply"',
    ({ id, personId }) => [personOwner(personId), place.reply(id)],
  ],
  [
    'SELECT id, personId, payload AS b FROM "Outbox"',
    ({ id, personId }) => [recipientOwner(personId), place.notice(Number(id))],
  ],
  [
    'SELECT id, personId, place AS b FROM "Trace"',
    ({ id, personId }) => [personOwner(personId), place.trace(Number(id))],
  ],
  [
    'SELECT seq, keyId, payload AS b FROM "Inbox"',
    ({ seq, keyId }) => [column<Owner>(keyId), place.update(Number(seq))],
  ],
  [
    'SELECT personId, log AS b FROM "FlowLog"',
    ({ personId }) => [personOwner(personId), place.flowLog(personId)],
  ],
  ['SELECT id, what AS b FROM "Plan"', ({ id }) => ['house', place.plan(id)]],
  ['SELECT id, name AS b FROM "Tolana"', ({ id }) => ['house', place.tolanaName(id)]],
  ['SELECT name, value AS b FROM "Setting"', ({ name }) => ['house', place.setting(name)]],
]

/** A value that could be opened: in which table it lies, and what it says. */
export interface Opened {
  readonly table: string
  readonly text: string
}

/**
 * Everything that whoever has it all could read now: the database, every key that lives, and the secret
 * over them. What has lost its key is not among it.
 */
export function openedWithAllKeys(town: Town): Opened[] {
  const copy = join(town.folder, 'keys-to-look.db')
  copyFileSync(join(town.folder, 'keys', 'keys.db'), copy)
  const { wrapKey, pepper } = deriveKeys(Buffer.alloc(32, 7))
  const store = openKeyStore(copy, wrapKey, Date.now)
  if (!store.ok) throw new Error(store.problem)
  try {
    const safe = createSafe(store.keys, pepper)
    return SEALED.flatMap(([sql, of]) => {
      const table = /FROM "(\w+)"/.exec(sql)?.[1] ?? ''
      return town.rows(sql).flatMap((row) => {
        if (!Buffer.isBuffer(row['b'])) return []
        const value = safe.take(...of(worded(row)), row['b'])
        return value === undefined ? [] : [{ table, text: JSON.stringify(value) }]
      })
    })
  } finally {
    store.keys.close()
    rmSync(copy)
  }
}

function worded(row: Readonly<Record<string, unknown>>): Row {
  const word = (name: keyof Row): string => String(row[name])
  return {
    id: word('id'),
    personId: word('personId'),
    runId: word('runId'),
    turn: word('turn'),
    caseId: word('caseId'),
    seq: word('seq'),
    keyId: word('keyId'),
    name: word('name'),
  }
}
