import type { Tx } from './client.ts'
import type { KeyStore } from './keystore.ts'
import type { Safe } from './safe.ts'

/** Setting that says, in words only this key store can have written, that its database is being wiped. */
export const ANNOUNCED = 'house.wipe'

/**
 * Writes down that a wipe is about to destroy the keys. Not sealed: it is read when the house key is
 * another one already, and tells these rows from those of a database that was named by mistake.
 */
export async function announce(tx: Tx, keys: KeyStore, safe: Safe): Promise<void> {
  const value = announcement(keys, safe)
  await tx.setting.upsert({
    where: { name: ANNOUNCED },
    create: { name: ANNOUNCED, value },
    update: { value },
  })
}

/** Whether a wipe of this database with these keys was begun and not finished. */
export async function announced(tx: Tx, keys: KeyStore, safe: Safe): Promise<boolean> {
  const row = await tx.setting.findUnique({ where: { name: ANNOUNCED } })
  return row !== null && Buffer.from(announcement(keys, safe)).equals(row.value)
}

function announcement(keys: KeyStore, safe: Safe) {
  return safe.digest(ANNOUNCED, keys.deployment())
}

interface Named {
  readonly name: string
}

/**
 * Deletes every row of every table but the list of migrations. The audit log refuses that, so its
 * triggers are put away and come back word for word in the same transaction.
 */
export async function sweep(tx: Tx): Promise<void> {
  const triggers = await tx.$queryRaw<(Named & { readonly sql: string })[]>`
    SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'Audit'`
  for (const { name } of triggers) await tx.$executeRawUnsafe(`DROP TRIGGER "${name}"`)
  const tables = await tx.$queryRaw<Named[]>`
    SELECT name FROM sqlite_master WHERE type = 'table' AND name <> '_prisma_migrations'
      AND (name NOT LIKE 'sqlite~_%' ESCAPE '~' OR name = 'sqlite_sequence')`
  for (const { name } of tables) await tx.$executeRawUnsafe(`DELETE FROM "${name}"`)
  for (const { sql } of triggers) await tx.$executeRawUnsafe(sql)
}
