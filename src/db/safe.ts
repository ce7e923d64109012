import { createHmac } from 'node:crypto'
import type { KeyStore } from './keystore.ts'
import type { Owner } from './owners.ts'
import { type Bytes, openJson, sealJson } from './seal.ts'

/** Seals and opens values by the name of their owner. */
export interface Safe {
  /** undefined when the owner's key is gone. `where` is `Table.column:rowid`. */
  put(owner: Owner, where: string, value: unknown): Bytes | undefined
  /**
   * undefined when the owner's key is gone or the value is not what was put there. It authenticates,
   * so only an applier can have written it: `T` is what that applier seals in this place.
   */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- see the docstring
  take<T>(owner: Owner, where: string, sealed: Uint8Array): T | undefined
  /** A keyed hash (HMAC-SHA-256): stable for a deployment, useless without its secret. */
  digest(purpose: string, value: string): Bytes
  /** How many values failed to authenticate although their key lives: bit rot or tampering. */
  spoiled(): number
}

/** The safe over a key store. */
export function createSafe(keys: KeyStore, pepper: Buffer): Safe {
  let spoiled = 0
  return {
    put(owner, where, value) {
      const key = keys.get(owner)
      return key && sealJson(key, where, value)
    },
    // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- see the docstring
    take<T>(owner: Owner, where: string, sealed: Uint8Array): T | undefined {
      const key = keys.get(owner)
      if (key === undefined) return undefined
      const opened = openJson(key, where, sealed)
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- authenticated, see the interface
      if (opened.ok) return opened.value as T
      spoiled += 1
      return undefined
    },
    digest(purpose, value) {
      const hash = createHmac('sha256', pepper).update(`${purpose}\0${value}`).digest()
      return new Uint8Array(hash)
    },
    spoiled: () => spoiled,
  }
}
