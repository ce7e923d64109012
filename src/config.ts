import { z } from 'zod'
import { LOG_LEVELS, type LogLevel } from './log.ts'

/** How updates come in; what a mode does not need cannot be set in it. */
export type Mode =
  | { readonly mode: 'local' }
  | { readonly mode: 'polling'; readonly token: string; readonly apiRoot: string }
  | {
      readonly mode: 'webhook'
      readonly token: string
      readonly apiRoot: string
      readonly webhookUrl: string
      /** undefined: derived from the secret key. */
      readonly webhookSecret: string | undefined
    }

/** A number shown to someone in danger; never called by the software, and never out of a lesson. */
export interface EmergencyNumber {
  /** Some are translated (`bot/emergency.ts`); any other label is shown as it is. */
  readonly label: string
  readonly number: string
}

/** Every setting of a deployment, checked. */
export type Config = Mode & {
  /** Begins with `file:`; a relative path starts at the working directory. */
  readonly databaseUrl: string
  readonly keysFile: string
  /** 32 bytes in base64; at most one of the two is set. */
  readonly secretKey: string | undefined
  readonly secretKeyFile: string | undefined
  readonly ownerIds: readonly number[]
  readonly join: 'invite' | 'open'
  readonly host: string
  readonly port: number
  readonly defaultLocale: string
  readonly timeZone: string
  readonly showUnreviewed: boolean
  readonly logLevel: LogLevel
  readonly emergencyNumbers: readonly EmergencyNumber[]
}

/** One sentence for each mistake, naming the variable and the fix, without any secret's value. */
export type Parsed =
  | { readonly status: 'ok'; readonly config: Config }
  | { readonly status: 'wrong'; readonly mistakes: readonly string[] }

const TELEGRAM = 'https://api.telegram.org'
const EMERGENCY = /^([^:,]{1,40}):\s*(\+?[\d ]{2,20})$/

/** An empty string means unset, as .env files have it. */
const optional = z.string().transform((text) => (text.trim() === '' ? undefined : text.trim()))

const setting = (check: (text: string) => boolean, mistake: string) =>
  optional.optional().refine((text) => text === undefined || check(text), mistake)

const oneOf = (values: readonly string[]) => (text: string) => values.includes(text)

const variables = z.object({
  BOT_TOKEN: setting(
    (text) => /^\d+:[\w-]+$/.test(text),
    'BOT_TOKEN does not look like a token: copy it whole from @BotFather, digits, a colon and letters.',
  ),
  TELEGRAM_API_ROOT: setting(
    (text) => isUrl(text, ['http:', 'https:']),
    'TELEGRAM_API_ROOT must be a web address such as https://api.telegram.org.',
  ),
  DATABASE_URL: setting(
    (text) => /^file:./.test(text),
    'DATABASE_URL must begin with file:, for example file:./data/hamrah.db.',
  ),
  KEYS_FILE: optional.optional(),
  SECRET_KEY: setting(
    (text) => isKey(text),
    'SECRET_KEY must be 32 bytes in base64: make one with `openssl rand -base64 32`.',
  ),
  SECRET_KEY_FILE: optional.optional(),
  OWNER_IDS: setting(
    (text) => text.split(',').every((id) => isTelegramId(id.trim())),
    'OWNER_IDS must be Telegram ids separated by commas, digits only, for example 12345,67890.',
  ),
  JOIN: setting(oneOf(['invite', 'open']), 'JOIN must be invite or open.'),
  WEBHOOK_URL: setting(
    (text) => isUrl(text, ['http:', 'https:']) && new URL(text).pathname !== '/healthz',
    'WEBHOOK_URL must be the public web address Telegram delivers to, with a path other than /healthz.',
  ),
  WEBHOOK_SECRET: setting(
    (text) => /^[\w-]{1,256}$/.test(text),
    'WEBHOOK_SECRET may hold only A-Z, a-z, 0-9, _ and -, at most 256 of them.',
  ),
  HOST: optional.optional(),
  PORT: setting(
    (text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535,
    'PORT must be a number from 0 to 65535.',
  ),
  DEFAULT_LOCALE: setting(
    (text) => /^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/.test(text),
    'DEFAULT_LOCALE must be a language tag such as en, ur or ps.',
  ),
  TIME_ZONE: setting(isTimeZone, 'TIME_ZONE must be a time zone name such as Asia/Karachi.'),
  SHOW_UNREVIEWED: setting(oneOf(['on', 'off']), 'SHOW_UNREVIEWED must be on or off.'),
  LOG_LEVEL: setting(oneOf(LOG_LEVELS), `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.`),
  EMERGENCY_NUMBERS: setting(
    (text) => text.split(',').every((pair) => EMERGENCY.test(pair.trim())),
    'EMERGENCY_NUMBERS must be pairs of label:number separated by commas, for example rescue:1122,police:15.',
  ),
})

/** Reads the environment. `locales`, where given, are the languages there are. */
export function parseConfig(
  env: Readonly<Record<string, string | undefined>>,
  locales?: readonly string[],
): Parsed {
  const read = variables.safeParse(env)
  const mistakes = read.success ? [] : read.error.issues.map(({ message }) => message)
  mistakes.push(...together(env, locales))
  if (!read.success || mistakes.length > 0) return { status: 'wrong', mistakes }
  const set = read.data
  const mode = modeOf(set)
  return {
    status: 'ok',
    config: {
      ...mode,
      databaseUrl: set.DATABASE_URL ?? 'file:./data/hamrah.db',
      keysFile: set.KEYS_FILE ?? './keys/keys.db',
      secretKey: set.SECRET_KEY && Buffer.from(set.SECRET_KEY, 'base64').toString('base64'),
      secretKeyFile: set.SECRET_KEY_FILE,
      ownerIds: set.OWNER_IDS?.split(',').map(Number) ?? [],
      join: set.JOIN === 'open' ? 'open' : 'invite',
      host: set.HOST ?? '127.0.0.1',
      port: Number(set.PORT ?? 8080),
      defaultLocale: set.DEFAULT_LOCALE ?? 'en',
      timeZone: set.TIME_ZONE ?? 'Asia/Karachi',
      showUnreviewed: (set.SHOW_UNREVIEWED ?? (mode.mode === 'local' ? 'on' : 'off')) === 'on',
      logLevel: LOG_LEVELS.find((level) => level === set.LOG_LEVEL) ?? 'info',
      emergencyNumbers: (set.EMERGENCY_NUMBERS ?? 'rescue:1122,police:15')
        .split(',')
        .map(emergency),
    },
  }
}

/** Mistakes between variables. */
function together(
  env: Readonly<Record<string, string | undefined>>,
  locales: readonly string[] | undefined,
): string[] {
  const has = (name: string): boolean => (env[name] ?? '').trim() !== ''
  const mistakes: string[] = []
  if (has('WEBHOOK_URL') && !has('BOT_TOKEN')) {
    mistakes.push(
      'WEBHOOK_URL needs BOT_TOKEN: set the token, or remove WEBHOOK_URL for local mode.',
    )
  }
  if (has('WEBHOOK_SECRET') && !has('WEBHOOK_URL')) {
    mistakes.push('WEBHOOK_SECRET needs WEBHOOK_URL: set the address too, or remove the secret.')
  }
  // The chat page shows every phone and the invites to whoever can reach it.
  const host = env['HOST']?.trim()
  if (host && !has('BOT_TOKEN') && !/^(?:127\.\d+\.\d+\.\d+|localhost|::1)$/.test(host)) {
    mistakes.push(
      'HOST must be a loopback address in local mode, such as 127.0.0.1: anyone who can reach the page could read every phone.',
    )
  }
  if (has('SECRET_KEY') && has('SECRET_KEY_FILE')) {
    mistakes.push('SECRET_KEY and SECRET_KEY_FILE are both set: keep one of them.')
  }
  const locale = env['DEFAULT_LOCALE']?.trim()
  if (locale && locales && !locales.includes(locale)) {
    mistakes.push(`DEFAULT_LOCALE must be one of the languages there are: ${locales.join(', ')}.`)
  }
  return mistakes
}

function modeOf(set: z.output<typeof variables>): Mode {
  const token = set.BOT_TOKEN
  if (token === undefined) return { mode: 'local' }
  // grammY refuses a slash at the end.
  const apiRoot = (set.TELEGRAM_API_ROOT ?? TELEGRAM).replace(/\/+$/, '')
  if (set.WEBHOOK_URL === undefined) return { mode: 'polling', token, apiRoot }
  const { WEBHOOK_URL: webhookUrl, WEBHOOK_SECRET: webhookSecret } = set
  return { mode: 'webhook', token, apiRoot, webhookUrl, webhookSecret }
}

function emergency(pair: string): EmergencyNumber {
  const [, label = '', number = ''] = EMERGENCY.exec(pair.trim()) ?? []
  return { label: label.trim(), number: number.trim() }
}

function isUrl(text: string, protocols: readonly string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol)
}

function isKey(text: string): boolean {
  return /^[\w+/-]{43}=?$/.test(text) && Buffer.from(text, 'base64').length === 32
}

function isTelegramId(text: string): boolean {
  return /^[1-9]\d{0,15}$/.test(text) && Number.isSafeInteger(Number(text))
}

function isTimeZone(text: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: text }))
  } catch {
    return false
  }
}
