import type { Person } from '../domain/people.ts'
import type { Change } from './changes.ts'
import type { Act } from './ports.ts'

type Naming = Pick<Act, 'vault'>

/** The setting that says so, by the keyed hash of the account: it outlives whoever is forgotten. */
function nameOf({ vault }: Naming, telegramId: number): string {
  return `barred.${Buffer.from(vault.digest('barred', String(telegramId))).toString('hex')}`
}

/**
 * OWNER_IDS opens nothing to this account any more, not even once they were forgotten and come anew.
 * By an invite they may come like anybody.
 */
export function bar(act: Naming, { profile }: Person): Change {
  return { do: 'setting.set', name: nameOf(act, profile.telegramId), value: true }
}

/** It does again. */
export function unbar(act: Naming, { profile }: Person): Change {
  return { do: 'setting.set', name: nameOf(act, profile.telegramId), value: null }
}

/** Whether somebody was frozen or lowered, and nobody has taken it back. */
export async function isBarred(
  act: Pick<Act, 'vault' | 'store'>,
  telegramId: number,
): Promise<boolean> {
  return (await act.store.setting(nameOf(act, telegramId))) === true
}
