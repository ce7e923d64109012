import type { Change } from './changes.ts'
import type { Act } from './ports.ts'

/**
 * Has whatever stands open in these chats leave them at the next tick: a page or a voice of a question
 * must not outlive the right to it by the minutes a page has. The ledger does not know which question a
 * page shows, so all of them go; they can be opened again by whoever still may.
 */
export async function closing(
  { store, now }: Pick<Act, 'store' | 'now'>,
  ...personIds: readonly (string | null)[]
): Promise<Change[]> {
  const known = personIds.filter((id) => id !== null)
  const chats = await Promise.all(known.map((id) => store.traces(id)))
  return chats
    .flat()
    .filter(({ kind }) => kind === 'screen' || kind === 'voice')
    .map(({ id }): Change => ({ do: 'trace.vanish', id, vanishAt: now }))
}
