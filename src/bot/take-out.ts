import { cutOff } from '../app/cut-off.ts'
import type { Trace } from '../app/ports.ts'
import type { Person } from '../domain/people.ts'
import type { House } from './context.ts'

/**
 * Takes everything out of the hands of whoever is frozen or lowered: what they held, what they had
 * planned, and what stands in their chat. The same for a second wish, for the clock and for a plan.
 * `vanish` deletes messages and strikes them from the ledger.
 */
export async function takeOut(
  house: House,
  { id }: Pick<Person, 'id'>,
  vanish: (traces: readonly Trace[]) => Promise<unknown>,
): Promise<void> {
  const { store, vault, commit } = house
  const now = house.now()
  house.locks.shut(id)
  const person = await store.person(id)
  if (!person) return
  await cutOff({ now, store, vault, commit }, person)
  // Their own words stay theirs, and what tells them that something has changed came only now.
  const traces = (await store.traces(id)).filter(
    ({ kind, caseId, sentAt }) =>
      kind !== 'typed' && kind !== 'voice' && (caseId !== null || sentAt < now),
  )
  await vanish(traces)
}
