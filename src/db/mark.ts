import type { Tx } from './client.ts'
import type { KeyStore } from './keystore.ts'
import { isPersonal } from './owners.ts'
import { place } from './places.ts'
import type { Safe } from './safe.ts'
import { ANNOUNCED, announced, sweep } from './sweep.ts'

const NAME = 'house.mark'
/** What stood there before deployments had an id. It opened with the house key, so it is ours. */
const UNNAMED = 'these keys belong to this database'

/**
 * `foreign`: the keys of another database. `bereft`: a database that has never been used, beside keys
 * of people who must be in some other one.
 */
export type Fit = 'fits' | 'foreign' | 'bereft'

/**
 * Whether the key store belongs to this database: both bear the same random id. Without this check a
 * mistyped KEYS_FILE or DATABASE_URL would look like a house in which everybody was forgotten, and
 * tidying would make that true.
 *
 * A wipe that broke off when its keys were gone and its rows were not is finished here.
 */
export async function keysFit(tx: Tx, keys: KeyStore, safe: Safe): Promise<Fit> {
  const peopled = keys.list().some(({ owner }) => isPersonal(owner))
  if (!peopled && (await announced(tx, keys, safe))) await sweep(tx)
  const row = await tx.setting.findUnique({ where: { name: NAME } })
  if (row === null && peopled) return 'bereft'
  keys.make('house')
  const mark = row && safe.take<string>('house', place.setting(NAME), row.value)
  if (mark === keys.deployment()) {
    // It broke off before the first key was gone: nothing has happened.
    await tx.setting.deleteMany({ where: { name: ANNOUNCED } })
    return 'fits'
  }
  if (row !== null && mark !== UNNAMED) return 'foreign'
  return (await writeMark(tx, keys, safe)) ? 'fits' : 'foreign'
}

/** Marks the database as the one of these keys. False when the house has no key. */
export async function writeMark(tx: Tx, keys: KeyStore, safe: Safe): Promise<boolean> {
  const value = safe.put('house', place.setting(NAME), keys.deployment())
  if (value === undefined) return false
  await tx.setting.upsert({
    where: { name: NAME },
    create: { name: NAME, value },
    update: { value },
  })
  return true
}
