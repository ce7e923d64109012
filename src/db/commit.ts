import type { Change } from '../app/changes.ts'
import type { Commit, Verdict } from '../app/ports.ts'
import { applyAll } from './changes/apply.ts'
import type { Tx } from './client.ts'
import type { House } from './house.ts'

/** Commits a batch; `first` is done in the same transaction, before it. */
export async function commitWith(
  house: House,
  changes: readonly Change[],
  first?: (tx: Tx) => Promise<void>,
): Promise<Verdict> {
  const written = await house.writer.write(async (tx) => {
    await first?.(tx)
    return await applyAll(changes, tx, house)
  })
  if (written.verdict === 'conflict') return 'conflict'
  for (const act of written.value) act()
  return 'done'
}

/** The commit for whoever works outside an update: the jobs and the sender of notices. */
export function commitOf(house: House): Commit {
  return async (changes) => (changes.length === 0 ? 'done' : await commitWith(house, changes))
}
