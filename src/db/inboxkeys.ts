import type { KeyStore } from './keystore.ts'
import { inboxOwner, type Owner } from './owners.ts'

const PREFIX = 'inbox:'

/** The key that updates of strangers are sealed with today, and those of the days before. */
export interface InboxKeys {
  current(): Owner
  /** Makes the next one the current one. */
  turn(): void
  /** Living keys that are not the current one. */
  old(): Owner[]
}

/** Finds the newest living one or makes the first; numbers rise for ever. */
export function createInboxKeys(keys: KeyStore): InboxKeys {
  const numbers = (): number[] =>
    keys
      .list()
      .filter(({ owner }) => owner.startsWith(PREFIX))
      .map(({ owner }) => Number(owner.slice(PREFIX.length)))
  let n = Math.max(0, ...numbers())
  // A number whose key was destroyed is never made again.
  while (!keys.make(inboxOwner(n))) n += 1
  return {
    current: () => inboxOwner(n),
    turn() {
      do n += 1
      while (!keys.make(inboxOwner(n)))
    },
    old: () =>
      numbers()
        .filter((known) => known !== n)
        .map(inboxOwner),
  }
}
