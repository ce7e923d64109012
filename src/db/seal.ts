import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** Bytes as Prisma wants them. */
export type Bytes = Uint8Array<ArrayBuffer>

const VERSION = 1
const IV = 12
const TAG = 16
const HEAD = 1 + IV + TAG
/** Plaintexts are padded to a multiple of this, so that a sealed yes is as long as a sealed no. */
const STEP = 64

/**
 * Seals bytes with AES-256-GCM: version 1, nonce 12, tag 16, ciphertext. `where` names the place
 * (`Table.column:rowid`) and is authenticated, so that sealed values cannot be swapped about.
 */
export function sealBytes(key: Buffer, where: string, plain: Buffer): Bytes {
  const iv = randomBytes(IV)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  cipher.setAAD(Buffer.from(where))
  const body = cipher.update(plain)
  const last = cipher.final()
  const out = new Uint8Array(HEAD + body.length + last.length)
  out[0] = VERSION
  out.set(iv, 1)
  out.set(cipher.getAuthTag(), 1 + IV)
  out.set(body, HEAD)
  out.set(last, HEAD + body.length)
  return out
}

/** Opens what `sealBytes` made; undefined for another key, another place or a single changed bit. */
export function openBytes(key: Buffer, where: string, sealed: Uint8Array): Buffer | undefined {
  if (sealed.length < HEAD || sealed[0] !== VERSION) return undefined
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + IV), {
    authTagLength: TAG,
  })
  decipher.setAAD(Buffer.from(where))
  decipher.setAuthTag(sealed.subarray(1 + IV, HEAD))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(HEAD)), decipher.final()])
  } catch {
    return undefined
  }
}

/** Seals a JSON value; undefined is kept as null. */
export function sealJson(key: Buffer, where: string, value: unknown): Bytes {
  return sealBytes(key, where, pad(JSON.stringify(value ?? null)))
}

/** Opens what `sealJson` made; `ok: false` when it does not authenticate. */
export function openJson(
  key: Buffer,
  where: string,
  sealed: Uint8Array,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  const plain = openBytes(key, where, sealed)
  if (plain === undefined) return { ok: false }
  const text = plain.toString('utf8', 4, 4 + plain.readUInt32LE(0))
  const value: unknown = JSON.parse(text)
  return { ok: true, value }
}

function pad(text: string): Buffer {
  const size = Buffer.byteLength(text)
  const plain = Buffer.alloc(Math.ceil((4 + size) / STEP) * STEP)
  plain.writeUInt32LE(size, 0)
  plain.write(text, 4)
  return plain
}
