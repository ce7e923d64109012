import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseConfig } from '../../src/config.ts'
import { foundTolana, grant } from '../../src/app/invite.ts'
import type { Role, Tolana } from '../../src/domain/people.ts'
import { startHamrah, type Hamrah } from '../../src/hamrah.ts'
import { startTelegram, type Telegram } from '../../src/local/api/server.ts'
import { makeLog } from '../../src/log.ts'

export type Phone = ReturnType<Telegram['world']['person']>

/** A whole Hamrah with a Telegram of its own, for one test file. */
export interface Town {
  readonly telegram: Telegram
  readonly hamrah: Hamrah
  readonly folder: string
  readonly tolana: Tolana
  /** Moves the clock of the bot forward; Telegram's own stays. */
  pass(ms: number): void
  /** Runs one timed job now. */
  job(name: string): Promise<void>
  /** Someone with a phone who has never met the bot. */
  stranger(user?: Parameters<Telegram['world']['person']>[0]): Phone
  /** Someone who has joined, through the chat, in this language. */
  member(role: Role, options?: MemberOptions): Promise<Phone>
  /** Stops and starts the program on the same data. */
  restart(): Promise<void>
  close(): Promise<void>
}

export interface MemberOptions {
  readonly locale?: string
  readonly minor?: boolean
  readonly shared?: boolean
  readonly nickname?: string
  readonly tolana?: Tolana
  readonly user?: Parameters<Telegram['world']['person']>[0]
}

/** The label of each language's own button. */
const LANGUAGE: Readonly<Record<string, RegExp>> = { en: /English/, ur: /اردو/, ps: /پښتو/ }

export async function foundTown(env: Readonly<Record<string, string>> = {}): Promise<Town> {
  const folder = mkdtempSync(join(tmpdir(), 'hamrah-town-'))
  const telegram = await startTelegram()
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
      LOG_LEVEL: 'silent',
      ...env,
    })
    if (parsed.status === 'wrong') throw new Error(parsed.mistakes.join('\n'))
    const log = makeLog(parsed.config.logLevel)
    const started = await startHamrah(parsed.config, { log, signal: halt.signal, now })
    if (started.status === 'wrong') throw new Error(started.lines.join('\n'))
    return started.hamrah
  }
  let hamrah = await open()
  const tolana = await foundTolana(hamrah.act(), 'Chinar')
  return {
    telegram,
    get hamrah() {
      return hamrah
    },
    folder,
    tolana,
    pass: (ms) => (ahead += ms),
    async job(name) {
      await hamrah.jobs.find((job) => job.name === name)?.run()
    },
    stranger: (user = {}) => telegram.world.person(user),
    async member(role, options = {}) {
      const where = role === 'owner' ? null : (options.tolana ?? tolana).id
      const code = await grant(hamrah.act(), { role, tolanaId: where, uses: 1, madeBy: null })
      const phone = telegram.world.person(options.user ?? {})
      await join_(phone, code, options)
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
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Goes through the first questions by tapping, whatever the language. */
async function join_(phone: Phone, code: string, options: MemberOptions): Promise<void> {
  phone.sends(`/start ${code}`)
  await tapped(phone, LANGUAGE[options.locale ?? 'en'] ?? /English/)
  await nth(phone, 2)
  await nth(phone, options.minor ? 1 : 0)
  await nth(phone, options.shared ? 1 : 0)
  if (options.nickname === undefined) await nth(phone, 0)
  else {
    const { nickname } = options
    await change(phone, () => phone.sends(nickname))
  }
  await nth(phone, 0)
}

async function tapped(phone: Phone, label: RegExp): Promise<void> {
  await phone.until(() => phone.buttons().some((text) => label.test(text)))
  await change(phone, () => phone.taps(label))
}

/** Taps the button in the `index`th row of the newest screen and waits for the next screen. */
async function nth(phone: Phone, index: number): Promise<void> {
  const label = phone.buttons()[index]
  if (label === undefined) throw new Error(`no button ${index}`)
  await change(phone, () => phone.taps(label))
}

/** Does something and waits until the newest screen of the bot looks different. */
export async function change(phone: Phone, act: () => unknown): Promise<void> {
  const before = picture(phone)
  act()
  await phone.until(() => picture(phone) !== before)
}

function picture(phone: Phone): string {
  return JSON.stringify(
    phone.chat
      .filter(({ from }) => from?.is_bot)
      .map(({ message_id, text, caption, reply_markup }) => [
        message_id,
        text ?? caption,
        reply_markup,
      ]),
  )
}
