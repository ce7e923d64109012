import { hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** The 32 bytes over all keys, and where they came from. `made` is the path of a file written just now. */
export type Secret =
  | { readonly ok: true; readonly secret: Buffer; readonly made: string | null }
  | { readonly ok: false; readonly problem: string }

/** Where the secret may come from: the value itself, a file that must exist, or one made on first use. */
export interface SecretSource {
  readonly key?: string | undefined
  readonly file?: string | undefined
  readonly fallbackFile: string
}

const SIZE = 32

/** Reads the secret key, or makes it once with mode 0600; every mistake comes back as one line. */
export function loadSecret(source: SecretSource): Secret {
  if (source.key !== undefined) return parse(source.key, 'SECRET_KEY', null)
  if (source.file !== undefined) return fromFile(source.file, 'SECRET_KEY_FILE')
  const made = makeOnce(source.fallbackFile)
  if (!made.ok) return made
  const read = fromFile(source.fallbackFile, source.fallbackFile)
  return read.ok && made.fresh ? { ...read, made: source.fallbackFile } : read
}

/** The keys derived from the secret (HKDF, RFC 5869); neither says anything about the other. */
export interface Derived {
  /** Wraps data keys in the key store. */
  readonly wrapKey: Buffer
  /** Keys every lookup hash; rotating it alone would orphan every lookup. */
  readonly pepper: Buffer
}

/** Derives the working keys from the 32 secret bytes. */
export function deriveKeys(secret: Buffer): Derived {
  const derive = (use: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', use, SIZE))
  return { wrapKey: derive('hamrah wrap v1'), pepper: derive('hamrah pepper v1') }
}

function parse(text: string, name: string, made: string | null): Secret {
  const secret = Buffer.from(text.trim(), 'base64')
  if (secret.length !== SIZE || secret.toString('base64') !== text.trim()) {
    return { ok: false, problem: `${name} must be ${SIZE} bytes in base64` }
  }
  return { ok: true, secret, made }
}

function fromFile(path: string, name: string): Secret {
  try {
    return parse(readFileSync(path, 'utf8'), name, null)
  } catch (error) {
    return { ok: false, problem: `${name}: cannot read ${path} (${reason(error)})` }
  }
}

type Made =
  { readonly ok: true; readonly fresh: boolean } | { readonly ok: false; readonly problem: string }

/** A crash must leave either no file or a whole one: it is written aside and then linked into place. */
function makeOnce(path: string): Made {
  if (existsSync(path)) return { ok: true, fresh: false }
  const aside = `${path}.${randomBytes(6).toString('hex')}`
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    const text = `${randomBytes(SIZE).toString('base64')}\n`
    writeFileSync(aside, text, { mode: 0o600, flag: 'wx', flush: true })
  } catch (error) {
    return { ok: false, problem: `cannot make the secret key ${path} (${reason(error)})` }
  }
  try {
    linkSync(aside, path)
    return { ok: true, fresh: true }
  } catch (error) {
    if (reason(error) === 'EEXIST') return { ok: true, fresh: false }
    return { ok: false, problem: `cannot make the secret key ${path} (${reason(error)})` }
  } finally {
    rmSync(aside, { force: true })
  }
}

function reason(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return String(error)
}
