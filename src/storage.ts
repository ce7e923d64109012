import type { Config } from './config.ts'
import { openHouse, type OpenHouse, type Opened } from './db/open.ts'
import { loadSecret } from './db/secret.ts'
import type { Log } from './log.ts'

/** Opens the storage the settings name; every reason why not is one line. */
export async function openStorage(config: Config, log: Log, now: () => number): Promise<Opened> {
  const secret = loadSecret({
    key: config.secretKey,
    file: config.secretKeyFile,
    fallbackFile: './keys/secret.key',
  })
  if (!secret.ok) return secret
  if (secret.made !== null) log.event('key.made')
  const opened = await openHouse({
    databaseUrl: config.databaseUrl,
    keysFile: config.keysFile,
    secret: secret.secret,
    now,
    onLost: (error) => log.event('write.lost', { error }),
  })
  if (!opened.ok) return opened
  const { house } = opened
  if (house.newerKeys > 0) log.event('keys.newer', { count: house.newerKeys })
  const problem = await foreignDatabase(house, config.mode)
  if (problem === undefined) return opened
  await house.close()
  return { ok: false, problem }
}

/**
 * Local mode on the database of a real bot would take everybody for unreachable and strike messages
 * from the ledger that still stand in their chats. The other way round does no harm.
 */
async function foreignDatabase(db: OpenHouse, mode: Config['mode']): Promise<string | undefined> {
  const served = await db.store.setting('served')
  if (mode === 'local' && served === 'telegram')
    return 'DATABASE_URL: this database belongs to a real bot. Set BOT_TOKEN, or give local mode a database of its own.'
  const serves = mode === 'local' ? 'local' : 'telegram'
  if (served !== serves) await db.commit([{ do: 'setting.set', name: 'served', value: serves }])
  return undefined
}
