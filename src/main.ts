import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { grant } from './app/invite.ts'
import { parseConfig } from './config.ts'
import { packageRoot } from './package-root.ts'
import type { Hamrah } from './hamrah.ts'
import { makeLog } from './log.ts'
import { stayQuietlySmall } from './memory.ts'

/** A service manager is promised that the program is gone within five seconds. */
const LAST_MOMENT_MS = 4_800

// What the environment says already has the last word over the file.
if (existsSync('.env')) process.loadEnvFile('.env')
const parsed = parseConfig(process.env, readdirSync(join(packageRoot(), 'locales')))
if (parsed.status === 'wrong') giveUp(parsed.mistakes)
const { config } = parsed
const log = makeLog(config.logLevel)

stayQuietlySmall()

const halt = new AbortController()
let hamrah: Hamrah | undefined
process.once('SIGTERM', () => void leave(0))
process.once('SIGINT', () => void leave(0))
process.on('unhandledRejection', (error) => {
  log.event('house.failed', { error })
  void leave(1)
})

// Only now: whoever has mistyped a setting is told at once, before the whole house is read.
const { startHamrah } = await import('./hamrah.ts')
const started = await startHamrah(config, { log, signal: halt.signal })
if (started.status === 'wrong') {
  if (!halt.signal.aborted) giveUp(started.lines)
  process.exit(0)
}
hamrah = started.hamrah
if (halt.signal.aborted) await leave(0)
void hamrah.ended.then((code) => (code === 0 ? undefined : leave(code)))
if (hamrah.desk) process.stdout.write(`Hamrah is on your desk: ${hamrah.desk.telegram.url}\n`)
else await offerOwnership(hamrah)

/** Says each line on standard error and ends: for mistakes a person can mend. */
function giveUp(lines: readonly string[]): never {
  for (const line of lines) process.stderr.write(`${line}\n`)
  process.exit(1)
}

async function leave(code: number): Promise<void> {
  halt.abort()
  setTimeout(() => process.exit(code), LAST_MOMENT_MS).unref()
  // Still starting: the start itself notices and ends.
  if (!hamrah) return
  await hamrah.stop()
  process.exit(code)
}

/** A one-time link for the first owner: on a terminal only, good for 15 minutes, never in a log. */
async function offerOwnership({ db, act, username }: Hamrah): Promise<void> {
  if (config.ownerIds.length > 0 || !process.stdout.isTTY) return
  if ((await db.store.members('owner')).length > 0) return
  const code = await grant(act(), { role: 'owner', tolanaId: null, uses: 1, madeBy: null })
  process.stdout.write(
    `Open this once within 15 minutes to become the lead coordinator: https://t.me/${username}?start=${code}\n`,
  )
}
