import { scrypt } from 'node:crypto'
import { atMost } from './at-most.ts'
import type { KeyStore } from './keystore.ts'
import type { Safe } from './safe.ts'

const SIZE = 32
/** scrypt (RFC 7914) with 34 MB for each guess, so that a stolen database and its secret are slow to try. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }
/** Node's pool has four threads, and files and names are looked up on the same ones. */
const AT_ONCE = 2

/**
 * The hash under which six pictures find their case: HMAC-SHA-256 with the pepper over scrypt with a salt
 * of the deployment. Two at most are reckoned at a time, the others wait in order.
 */
export function createReceiptHash(
  safe: Safe,
  keys: Pick<KeyStore, 'deployment'>,
): (words: string) => Promise<Uint8Array> {
  const salt = safe.digest('receipt-salt', keys.deployment())
  const inTurn = atMost(AT_ONCE)
  return async (words) => {
    const stretched = await inTurn(() => stretch(words, salt))
    return safe.digest('receipt', stretched.toString('base64'))
  }
}

function stretch(words: string, salt: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(words, salt, SIZE, COST, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
