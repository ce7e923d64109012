import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { foundTolana, grant } from '../../src/app/invite.ts'
import type { Act } from '../../src/app/ports.ts'
import { openHouse, type OpenHouse } from '../../src/db/open.ts'
import { startTelegram, type Telegram } from '../../src/local/api/server.ts'
import { watchCalls, type WatchedCalls } from './calls.ts'
import { startProgram, type Program } from './program.ts'

export const SECRET = Buffer.alloc(32, 7)

/** A deployment on a disk of its own, with a Telegram that outlives every program. */
export interface Site {
  readonly folder: string
  readonly database: string
  readonly telegram: Telegram
  readonly calls: WatchedCalls
  /** The settings the program gets. */
  env(): Record<string, string>
  /** Starts the program without waiting; `over` overrides settings, an empty one unsets it. */
  begin(over?: Readonly<Record<string, string>>): Program
  /** Starts the program and waits until it asks for updates. */
  start(over?: Readonly<Record<string, string>>): Promise<Program>
  /** Works on the database itself; only while no program runs. */
  inside<T>(work: (house: OpenHouse) => Promise<T>): Promise<T>
  /**
   * Looks at a copy of what a program left, so that the next program itself mends what a crash tore.
   * The work gets the copy and its path.
   */
  peek<T>(work: (house: OpenHouse, path: string) => Promise<T>): Promise<T>
  /** Invite codes of one new Tolana, good for all. */
  invites(): Promise<{ readonly learner: string; readonly coordinator: string }>
  close(): Promise<void>
}

/**
 * Copies in a process of its own: closing a file gives up every POSIX lock this process has on it, a
 * reader's of SQLite too, and that corrupts databases (sqlite.org/howtocorrupt.html, 2.2).
 */
const COPY = `const [from, to] = process.argv.slice(1)
require('node:fs').cpSync(from, to, { recursive: true })`

/** Lays out a deployment. Every program begun there is killed at the latest by `close`. */
export async function layOut(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'hamrah-system-'))
  const database = join(folder, 'data', 'hamrah.db')
  const telegram = await startTelegram()
  const calls = watchCalls(telegram)
  const begun: Program[] = []
  const env = (): Record<string, string> => ({
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    DATABASE_URL: `file:${database}`,
    KEYS_FILE: join(folder, 'keys', 'keys.db'),
    SECRET_KEY: SECRET.toString('base64'),
    PORT: '0',
    LOG_LEVEL: 'warn',
  })
  const site: Site = {
    folder,
    database,
    telegram,
    calls,
    env,
    begin(over = {}) {
      const program = startProgram({ env: { ...env(), ...over }, cwd: folder })
      begun.push(program)
      return program
    },
    async start(over) {
      const polls = calls.next('getUpdates')
      const program = site.begin(over)
      const early = program.exit.then(() => {
        throw new Error(`the program ended before it polled:\n${program.stderr()}`)
      })
      await Promise.race([polls, early])
      return program
    },
    inside: (work) => within(folder, work),
    async peek(work) {
      const copy = mkdtempSync(join(tmpdir(), 'hamrah-peek-'))
      try {
        for (const part of ['data', 'keys'])
          execFileSync(process.execPath, ['-e', COPY, join(folder, part), join(copy, part)])
        return await within(copy, (house) => work(house, join(copy, 'data', 'hamrah.db')))
      } finally {
        rmSync(copy, { recursive: true, force: true })
      }
    },
    invites: () =>
      site.inside(async (house) => {
        const { store, vault, commit } = house
        const act: Act = { now: Date.now(), store, vault, commit }
        const { id } = await foundTolana(act, 'Chinar')
        const make = (role: 'learner' | 'coordinator') =>
          grant(act, { role, tolanaId: id, uses: 1_000, madeBy: null })
        return { learner: await make('learner'), coordinator: await make('coordinator') }
      }),
    async close() {
      await Promise.all(begun.map((program) => program.kill9()))
      await telegram.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return site
}

async function within<T>(folder: string, work: (house: OpenHouse) => Promise<T>): Promise<T> {
  const opened = await openHouse({
    databaseUrl: `file:${join(folder, 'data', 'hamrah.db')}`,
    keysFile: join(folder, 'keys', 'keys.db'),
    secret: SECRET,
  })
  if (!opened.ok) throw new Error(opened.problem)
  try {
    return await work(opened.house)
  } finally {
    await opened.house.close()
  }
}

/** A port nobody listens on just now: where the test has to know it before the program does. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  await new Promise((resolve) => server.close(resolve))
  return port
}
