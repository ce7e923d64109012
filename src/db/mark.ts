import type { Prisma } from './generated/client.ts'
import type { KeyStore } from './keystore.ts'
import { place } from './places.ts'
import type { Safe } from './safe.ts'

const NAME = 'house.mark'
const VALUE = 'these keys belong to this database'

/**
 * Whether the key store belongs to this database. Without this check a mistyped KEYS_FILE would look
 * like a house in which everybody was forgotten, and tidying would make that true.
 */
export async function keysFit(
  client: Prisma.TransactionClient,
  keys: KeyStore,
  safe: Safe,
): Promise<boolean> {
  const row = await client.setting.findUnique({ where: { name: NAME } })
  if (row !== null) return safe.take<string>('house', place.setting(NAME), row.value) === VALUE
  keys.make('house')
  const value = safe.put('house', place.setting(NAME), VALUE)
  if (value === undefined) return false
  await client.setting.create({ data: { name: NAME, value } })
  return true
}
