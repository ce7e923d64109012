import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { parseConfig } from '../../src/config.ts'
import { foundTolana, grant } from '../../src/app/invite.ts'
import type { Person, Role, Tolana } from '../../src/domain/people.ts'
import { startHamrah, type Hamrah } from '../../src/hamrah.ts'
import { startTelegram, type Telegram } from '../../src/local/api/server.ts'
import { makeLog } from '../../src/log.ts'
import { firstQuestions, memberOf, type MemberOptions, type Phone } from './newcomer.ts'

export type { MemberOptions, Phone }

/** A whole Hamrah with a Telegram of its own, for one test file. */
export interface Town {
  readonly telegram: Telegram
  readonly hamrah: Hamrah
  readonly folder: string
  readonly tolana: Tolana
  /** Everything the program has logged, at the level the environment asked for. */
  readonly logged: readonly string[]
  /** Moves the clock of the bot forward; Telegram's own stays. */
  pass(ms: number): void
  /** Runs one timed job now. */
  job(name: string): Promise<void>
  /** Someone with a phone who has never met the bot. */
  stranger(user?: Parameters<Telegram['world']['person']>[0]): Phone
  /** The code of a link that opens once. */
  invite(role: Role, tolana?: Tolana): Promise<string>
  /** Opens a link and answers the first questions; what is left out is the most usual. */
  joins(phone: Phone, code: string, options?: MemberOptions): Promise<void>
  /** Someone who joins through the chat, by a link of their own. */
  newcomer(role: Role, options?: MemberOptions): Promise<Phone>
  /** Someone who is a member already, in this language, and stands at home. */
  member(role: Role, options?: MemberOptions): Promise<Phone>
  /** Sends words and waits until all that follows from them has happened. */
  sends(phone: Phone, text: string): Promise<void>
  /** Taps a button of the newest screen that has it and waits until all that follows has happened. */
  taps(phone: Phone, label: string | RegExp): Promise<void>
  /** Taps the newest button whose data ends with this argument, whatever the language. */
  presses(phone: Phone, argument: string): Promise<void>
  /** Waits until no update waits, none is in hand, no notice is due and no call is under way. */
  calm(): Promise<void>
  /** How the program knows the owner of this phone; throws when it does not. */
  who(phone: Phone): Promise<Person>
  /** Reads the database file itself. */
  rows(sql: string): Record<string, unknown>[]
  /** Whose data keys exist now, as the key store names them. */
  keyOwners(): string[]
  /** Another peace group. */
  tolanaNamed(name: string): Promise<Tolana>
  /** Stops and starts the program on the same data. */
  restart(): Promise<void>
  close(): Promise<void>
}

export async function foundTown(env: Readonly<Record<string, string>> = {}): Promise<Town> {
  const folder = mkdtempSync(join(tmpdir(), 'hamrah-town-'))
  const telegram = await startTelegram()
  const logged: string[] = []
  const lines = { write: (line: string) => void logged.push(line) }
  let ahead = 0
  const now = () => Date.now() + ahead
  let halt = new AbortController()
  const open = async (): Promise<Hamrah> => {
    halt = new AbortController()
    const parsed = parseConfig({
      BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.url,
      DATABASE_URL: `file:${folder}/data/hamrah.db`,
      KEYS_FILE: `${folder}/keys/keys.db`,
      SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
      PORT: '0',
      LOG_LEVEL: 'warn',
      ...env,
    })
    if (parsed.status === 'wrong') throw new Error(parsed.mistakes.join('\n'))
    const log = makeLog(parsed.config.logLevel, lines)
    const started = await startHamrah(parsed.config, { log, signal: halt.signal, now })
    if (started.status === 'wrong') throw new Error(started.lines.join('\n'))
    return started.hamrah
  }
  let hamrah = await open()
  const data = new Database(`${folder}/data/hamrah.db`, { readonly: true })
  const keys = new Database(`${folder}/keys/keys.db`, { readonly: true })
  const tolana = await foundTolana(hamrah.act(), 'Chinar')

  async function calm(): Promise<void> {
    for (let turns = 0; turns < 1000; turns += 1) {
      await telegram.idle(2)
      const failed = logged.findIndex((line) => line.includes('"update.failed"'))
      if (failed >= 0) throw new Error(logged.splice(failed, 1)[0])
      // An update that is done is struck off with the next commit; this is one that changes nothing.
      await hamrah.db.commit([{ do: 'trace.drop', ids: [] }])
      const { waiting } = await hamrah.db.inbox.counts()
      if (waiting === 0 && (await hamrah.db.waitingNotices()) === 0) return
    }
    throw new Error('the town does not come to rest')
  }

  const invite = (role: Role, into: Tolana = tolana): Promise<string> =>
    grant(hamrah.act(), {
      role,
      tolanaId: role === 'owner' ? null : into.id,
      uses: 1,
      madeBy: null,
    })

  const joins = async (phone: Phone, code: string, options: MemberOptions = {}): Promise<void> => {
    await firstQuestions(phone, code, options)
    await calm()
  }

  return {
    telegram,
    get hamrah() {
      return hamrah
    },
    folder,
    tolana,
    logged,
    invite,
    joins,
    calm,
    async sends(phone, text) {
      phone.sends(text)
      await calm()
    },
    async taps(phone, label) {
      phone.taps(label)
      await calm()
    },
    async presses(phone, argument) {
      const buttons = phone.chat.toReversed().flatMap((message) => {
        const rows = message.reply_markup?.inline_keyboard ?? []
        return rows.flat().map((button) => ({ message, button }))
      })
      for (const { message, button } of buttons) {
        if (!('callback_data' in button)) continue
        if (button.callback_data.split('.').at(-1) !== argument) continue
        phone.tapsData(button.callback_data, { message })
        return calm()
      }
      throw new Error(`no button ${argument}:\n${phone.dump()}`)
    },
    async who(phone) {
      const person = await hamrah.db.store.personByTelegram(phone.id)
      if (!person) throw new Error('nobody known has this phone')
      return person
    },
    rows: (sql) => queried(data, sql),
    keyOwners: () =>
      queried(keys, 'SELECT owner FROM key WHERE alive = 1').map(({ owner }) => String(owner)),
    tolanaNamed: (name) => foundTolana(hamrah.act(), name),
    pass: (ms) => (ahead += ms),
    async job(name) {
      await hamrah.jobs.find((job) => job.name === name)?.run()
    },
    stranger: (user = {}) => telegram.world.person(user),
    async newcomer(role, options = {}) {
      const phone = telegram.world.person(options.user ?? {})
      await joins(phone, await invite(role, options.tolana), options)
      return phone
    },
    async member(role, options = {}) {
      const phone = telegram.world.person(options.user ?? {})
      const { id: tolanaId } = options.tolana ?? tolana
      const person = memberOf(phone.id, role, role === 'owner' ? null : tolanaId, options, now())
      await hamrah.act().commit([{ do: 'person.add', person }])
      phone.sends('/menu')
      await calm()
      return phone
    },
    async restart() {
      halt.abort()
      await hamrah.stop()
      hamrah = await open()
    },
    async close() {
      halt.abort()
      await hamrah.stop()
      await telegram.close()
      data.close()
      keys.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function queried(db: Database.Database, sql: string): Record<string, unknown>[] {
  return db.prepare<[], Record<string, unknown>>(sql).all()
}
